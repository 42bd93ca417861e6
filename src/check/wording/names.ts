import { normal } from '../../core/normal.ts'
import type { Finding } from '../../core/finding.ts'
import { found, gathered, matches, wordingFinding, type Text, type WordingCheck } from './text.ts'
import { tableSaid } from '../name.ts'

const kinds =
  '人民政府|办事处|办公室|委员会|管委会|管理局|总局|分局|局|厅|委|院|中心|学校|中学|小学|大学|医院|支队|大队|总队|馆|所|站|联合会|总工会|协会'
const titled = new RegExp(`([\\u4e00-\\u9fff]{2,30}?(?:${kinds}))(?=20\\d\\d年度?(?:部门|单位)(?:预算|决算))`)

/**
 * A heading 「某市某局 2024 年度部门决算表」 whose body is this body with its district left out, or with a character changed. Other
 * bodies may be spoken of; only a name that is almost this one is a slip.
 */
export const headingBodies: WordingCheck = ({ disclosure, texts }) => {
  const body = disclosure.profile.body === null ? null : normal(disclosure.profile.body)
  if (body === null || body.length < 4) return []
  return texts.flatMap((text) => {
    if (text.text.length > 60) return []
    const match = titled.exec(text.text)
    const name = match?.[1]
    if (match === null || name === undefined || !almost(normal(name), body)) return []
    const at = match.index
    return [found('otherBody', text, at, at + name.length, { expected: disclosure.profile.body ?? '' })]
  })
}

/** The same ending and the same beginning, with something between left out: 上海市(普陀区)规划和自然资源局. */
function almost(name: string, body: string): boolean {
  if (name === body || body.endsWith(name) || body.startsWith(name) || name.endsWith(body)) return false
  if (name.length >= body.length) return false
  const tail = sharedTail(name, body)
  const head = sharedHead(name, body)
  return tail >= 4 && head >= 2 && head + tail >= name.length
}

const sharedHead = (a: string, b: string): number => {
  let n = 0
  while (n < a.length && a[n] === b[n]) n += 1
  return n
}
const sharedTail = (a: string, b: string): number => {
  let n = 0
  while (n < a.length && a.at(-1 - n) === b.at(-1 - n)) n += 1
  return n
}

/** 「规划与自然资源局」 for 「规划和自然资源局」: as long as the name, one character changed, both ends alike. */
export const changedNames: WordingCheck = ({ disclosure, texts }) => {
  const body = disclosure.profile.body === null ? null : normal(disclosure.profile.body)
  if (body === null || body.length < 7) return []
  const ending = body.slice(-3)
  return gathered(
    texts.flatMap((text) => {
      const slips: Finding[] = []
      for (let end = text.text.indexOf(ending); end >= 0; end = text.text.indexOf(ending, end + 1)) {
        const at = end + ending.length - body.length
        const name = at < 0 ? '' : text.text.slice(at, at + body.length)
        if (name.length === body.length && oneApart(name, body)) {
          slips.push(
            found('otherBody', text, at, at + name.length, { expected: disclosure.profile.body ?? '' }),
          )
        }
      }
      return slips
    }),
  )
}

function oneApart(name: string, body: string): boolean {
  let apart = 0
  for (let i = 0; i < body.length; i += 1) if (name[i] !== body[i]) apart += 1
  return apart === 1 && name.slice(0, 3) === body.slice(0, 3) && /^[\u4e00-\u9fff]+$/.test(name)
}

/** A table whose 「部门：」 line names another body than the document. */
export const tableBodies: WordingCheck = ({ disclosure }) => {
  const body = disclosure.profile.body === null ? null : normal(disclosure.profile.body)
  if (body === null) return []
  const own = disclosure.tables.filter(
    (table) => table.body !== null && sameBody(normal(table.body), body),
  ).length
  return gathered(
    disclosure.tables.flatMap((table, at) => {
      const matched = disclosure.forms.some((form) => form.table === at)
      if (!matched || table.body === null || own < 3) return []
      const name = normal(table.body)
      if (sameBody(name, body) || name.length < 4) return []
      return [
        wordingFinding('otherBody', {
          where: tableSaid(table.title),
          quote: table.body,
          printed: table.body,
          expected: disclosure.profile.body ?? '',
          details: {},
          source: table.source,
        }),
      ]
    }),
  )
}

/** Short forms, numbers before the name, and 「（本级）」 behind it are the same body. */
function sameBody(name: string, body: string): boolean {
  const core = (text: string): string =>
    text
      .replace(/^[\d\-—.]+/, '')
      .replace(/[（(].*?[)）]/g, '')
      .replace(/(本级|机关|汇总)$/, '')
  const a = core(name)
  const b = core(body)
  return a.includes(b) || b.includes(a) || sharedTail(a, b) >= Math.min(6, a.length, b.length)
}

const levels = {
  county:
    /(?:指|是|由|纳入|经)(中央|国家|省|市|自治区)(?:级|直|本级)(?:一般公共预算|财政|预算主管部门|预决算|预算管理|部门用)/g,
  city: /(?:指|是|由|纳入|经)(省|自治区|区|县)(?:级|直|本级)(?:一般公共预算|财政|预算主管部门|预决算|预算管理|部门用)/g,
} as const

/** 「指市级财政……」 in the glossary of a district's bureau: copied from the city's template. */
export const otherLevels: WordingCheck = ({ disclosure, texts }) => {
  const { level } = disclosure.profile
  const pattern =
    level === 'county' || level === 'township' ? levels.county : level === 'city' ? levels.city : null
  if (pattern === null) return []
  const defining = texts.filter(
    (text) => /名词|解释|术语|专业/.test(text.chapter) || /[：:]\s*(?:指|是)/.test(text.text.slice(0, 40)),
  )
  return gathered(
    matches(defining, pattern, (match, text) => {
      const from = match.index + 1
      return found('level', text, from, match.index + match[0].length, { details: { said: match[1]! } })
    }),
  )
}

const counted =
  /(?:下属|所属)(?:共)?([\d一二三四五六七八九十两]+)(?:家|个)(?:机关|行政|事业|预算)?单?位?(?:和[\d一二三四五六七八九十两]+(?:家|个)(?:事业|行政)?单位)?/g

/** 「下属 1 家机关和 1 家事业单位」 in a unit's own document: the department's sentence. */
export const departmentWords: WordingCheck = ({ disclosure, texts }) => {
  if (disclosure.profile.scope !== 'unit') return []
  const about = texts.filter((text: Text) => !/职能|职责|机构/.test(text.chapter))
  return gathered(
    matches(about, counted, (match, text) =>
      /财政拨款|经费|预算|决算/.test(text.text)
        ? found('scope', text, match.index, match.index + match[0].length)
        : null,
    ),
  )
}
