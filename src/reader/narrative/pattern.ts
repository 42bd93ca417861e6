import type { SlotKind } from '../../core/sentence.ts'
import { signs } from './values.ts'

/** A template ready to be matched against a `Reading`: groups of the expression in the order of its slots. */
export interface Compiled {
  readonly expression: RegExp
  readonly slots: readonly { readonly role: string; readonly kind: SlotKind }[]
}

/** Every value character. */
export const anyValue = `${signs.amount}-${signs.limit}`

/** Words that say an amount or a share went up or down. */
export const rises = ['增加', '增长', '上升', '提高', '提升', '上涨', '调增', '增支', '扩大']
export const falls = ['减少', '下降', '降低', '减低', '回落', '调减', '压减', '压缩', '缩减', '减支', '节约']
const directions = `(?:${[...rises, ...falls].join('|')})`
const years = `(?:${signs.year}|上一?年度?|上年|去年|上一年度?|前一年度?|上年同期|去年同期|同期|本年|当年|年初|全年|调整后?|上)`
export const basisWords = `(?:${years}){0,3}(?:部门|单位|财政拨款|三公经费|的){0,3}(?:\\([^()]{0,12}\\))?(?:年初|全年|当年|调整后?)?(?:部门)?(?:预算执行数|预算数|预算|执行数|执行|决算数|决算|支出数|支出|数|完成数)?(?:安排)?(?:数)?(?:\\([^()]{0,12}\\))?`

const slot: Readonly<Record<SlotKind, string>> = {
  amount: signs.amount,
  // 「增长13.95。」: the sign is forgotten, the meaning is not.
  percent: `(?:${signs.percent}|${signs.bare}(?=[。，；]|$))`,
  count: signs.count,
  direction: directions,
  comparison: '(?:大于|小于|等于|高于|低于|超过|多于|少于|持平于|持平|不超|超)',
  text: `[^。；${anyValue}]{1,60}?`,
  code: signs.code,
  year: signs.year,
  basis: basisWords,
  flat: '(?:持平|相同|一致|相等|无增减变化|无增减|无变化|没有变化|没有增减|未发生变化|保持不变|不变)',
  planned: '(?:全年|年初|调整后的?|当年|年度|年中)?预算(?:数|金额)?',
}

const spoken: Readonly<Record<string, string>> = {
  '，': '[，、；：]?',
  '。': '[。；，]?',
  '；': '[；。，]',
  '：': '[：，；]?',
  '（': '\\(',
  '）': '\\)',
  '、': '[、，]?',
}
/** 「（含……）」 and the like after a value. */
const insertion = `(?:\\([^()${anyValue}]{0,40}\\))?`

/** Compiles a template. `sticky` matches where it is put; otherwise the sentence is looked for. */
export function compile(template: string, sticky: boolean): Compiled {
  const slots: { role: string; kind: SlotKind }[] = []
  let out = ''
  let at = 0
  while (at < template.length) {
    const c = template.charAt(at)
    if (c === '{') {
      const end = template.indexOf('}', at)
      const [role = '', kind = 'text'] = template.slice(at + 1, end).split(':')
      slots.push({ role, kind: kind as SlotKind })
      const group = `(${slot[kind as SlotKind]})`
      out += kind === 'amount' || kind === 'count' || kind === 'percent' ? group + insertion : group
      at = end + 1
      continue
    }
    if (c === '[' || c === '(') out += '(?:'
    else if (c === ']') out += ')?'
    else if (c === ')') out += ')'
    else if (c === '|') out += '|'
    else out += spoken[c] ?? c.replace(/[.*+?^${}\\]/g, '\\$&')
    at += 1
  }
  return { expression: new RegExp(out, sticky ? 'y' : 'g'), slots }
}
