import type { Disclosure } from '../../core/disclosure.ts'
import { normal } from '../../core/normal.ts'
import { sourceAt } from '../../core/place.ts'
import { readNumber, type PrintedNumber } from '../../core/printed.ts'
import type { Cell } from '../../core/table.ts'
import type { Source } from '../../core/source.ts'
import { textOf } from '../wording/text.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import { equal, indicatorKey, valueIn, type Value } from './measured.ts'
import { certain, lineAt } from './figures.ts'
import type { Sheet } from './sheet.ts'
import { inner, quoted } from '../name.ts'

const counted =
  /([\u4e00-\u9fff“”、]{4,40})(\d[\d,]*(?:\.\d+)?)(万)?(人次|场次|人|家|件|个|场|次|户|套|名|项)(?![\u4e00-\u9fff]?均)(?:[，,]完成[^，。；\d]{0,10}目标(?:任务)?(?:数|值)?的(\d+(?:\.\d+)?)%)?/g

interface Mention {
  readonly words: string
  readonly number: PrintedNumber
  readonly printed: string
  readonly unit: string
  /** 「完成市级目标的101.1%」. */
  readonly share: PrintedNumber | null
  readonly quote: string
  readonly source: Source
}

/** One indicator as the forms print it: its target, and every actual value printed with that target. */
interface Printed {
  readonly key: string
  readonly name: Cell
  readonly sheet: Sheet
  readonly target: Value
  readonly actual: Value
  readonly cell: Cell
}

/** Below this a count may be of anything; a target shared by chance is unlikely above it. */
const least = 100n

/**
 * 「全区新增就业 20218 人，完成市级目标的 101.1%」 against the forms, where the target is 20000 and the actual value 26481: the share
 * proves that both speak of the same target.
 */
export function narratedIndicators(disclosure: Disclosure, sheets: readonly Sheet[]): readonly Judgement[] {
  const printed = sheets.filter(({ reading }) => reading.stage === 'evaluation').flatMap(printedOn)
  if (printed.length === 0) return []
  const mentions = mentionsOf(disclosure)
  const proven = mentions.filter(({ share }) => share !== null)
  const done = new Set<string>()
  return proven.flatMap((mention): readonly Judgement[] => {
    const alike = printed.filter((one) => speaksOf(mention, one) && impliedBy(mention, one.target))
    const [first] = alike
    if (first === undefined) return []
    const lines = alike.map((one) => lineAt(`${one.sheet.said}${quoted(one.name.text)}`, one.cell))
    const told = (one: Mention) => ({
      name: `说明文字${quoted(one.words)}`,
      value: `${one.printed}${one.unit}`,
      source: one.source,
    })
    if (alike.some((one) => equal(one.actual.number, mention.number)))
      return [agrees('narratedIndicator', [told(mention), ...lines])]
    const id = `${first.key} ${mention.printed}`
    if (done.has(id)) return []
    done.add(id)
    const places = mentions.filter((one) => one.printed === mention.printed && speaksOf(one, first))
    const exact = alike.some((one) => mention.words.endsWith(one.key))
    return [
      breaks('narratedIndicator', {
        severity:
          exact && alike.every((one) => one.sheet.sure && certain(one.cell, one.name)) ? 'error' : 'warning',
        where: `说明文字${quoted(mention.words)}`,
        quote: mention.quote,
        printed: mention.printed,
        expected: first.cell.text,
        details: {
          words: mention.quote,
          indicator: inner(first.name.text),
          form: first.sheet.said,
          value: first.cell.text,
          target: `${first.target.number.digits}`,
          ...(places.length > 1 ? { count: places.length } : {}),
        },
        working: [...places.map(told), ...lines, ...alike.map((one) => targetLine(one))],
        source: mention.source,
      }),
    ]
  })
}

const targetLine = ({ sheet, name, target, cell }: Printed) => ({
  name: `${sheet.said}${quoted(name.text)}目标值`,
  value: `${target.number.digits}${target.unit}`,
  source: cell.source,
})

function printedOn(sheet: Sheet): readonly Printed[] {
  return sheet.reading.indicators.flatMap(({ level3: name, target: aim, actual: cell, applicable }) => {
    const [target, actual] = [valueIn(aim?.text), valueIn(cell?.text)]
    if (!applicable || name === null || cell === null || target === null || actual === null || actual.limit)
      return []
    if (target.unit === '%' || target.number.decimals > 0 || target.number.digits < least) return []
    return [{ key: indicatorKey(name.text), name, sheet, target, actual, cell }]
  })
}

function mentionsOf({ paragraphs }: Disclosure): readonly Mention[] {
  return paragraphs.flatMap((paragraph) => {
    if (!/[人件家个场次户套名项]/.test(paragraph.text) || !/\d/.test(paragraph.text)) return []
    const text = textOf(paragraph)
    return [...text.text.matchAll(counted)].flatMap((match): readonly Mention[] => {
      const read = readNumber(match[2]!)
      const share = readNumber(match[5] ?? '')
      if (!read.ok || match[3] !== undefined) return []
      const from = match.index + match[1]!.length
      return [
        {
          words: normal(match[1]!).slice(-16),
          number: read.value,
          printed: match[2]!,
          unit: match[4]!,
          share: share.ok ? share.value : null,
          quote: match[0],
          source: sourceAt(
            paragraph,
            text.at[from] ?? 0,
            text.at[from + match[2]!.length] ?? paragraph.text.length,
          ),
        },
      ]
    })
  })
}

/** 「城镇新增就业」 is told as 「新增就业」: a name may lose one word at its head, where an area or a verb takes its place. */
function speaksOf({ words, unit }: Mention, { key, target }: Printed): boolean {
  if (target.unit !== '' && target.unit !== unit) return false
  if (words.endsWith(key)) return true
  const short = key.slice(2)
  if (short.length < 4 || !words.endsWith(short)) return false
  return /(?:^|全[区市县省国]|辖区|实现|完成|年)$/.test(words.slice(0, -short.length))
}

/** Whether the share told beside the number leads to the target, as far as both are rounded. */
function impliedBy({ number, share }: Mention, { number: aim }: Value): boolean {
  if (share === null || number.decimals > 0) return false
  const unit = 10n ** BigInt(share.decimals)
  const exact = 100n * number.digits * unit
  return exact >= (share.digits - 1n) * aim.digits && exact <= (share.digits + 1n) * aim.digits
}
