import { normal } from '../../core/normal.ts'
import { plain, readNumber } from '../../core/printed.ts'
import type { Indicator } from '../../core/performance.ts'
import type { Cell } from '../../core/table.ts'
import { agrees, breaks, type Judgement } from './judgement.ts'
import { certain, lineAt } from './figures.ts'
import type { Sheet } from './sheet.ts'
import { inner } from '../name.ts'

/** 「总计 169 个招聘计划」: a total, its unit, and what is counted up to the end of the clause. */
const counted =
  /(总计|共计|合计|总共|共)[\u4e00-\u9fff]{0,6}?(\d[\d,]*)(个|名|人次|人|家|件|场次|场|次|户|套|台|份|项|处|期)([\u4e00-\u9fff]{3,12})(?=[，。；、,;（(]|$)/g

/** 「三年总计」: a total of more than this year. */
const longer = /(?<!\d)[一二两三四五六七八九十\d]年|[至到—-]20\d\d年|累计|截至|截止|历年|期间/

/** A count in the words of a goal is the target of the indicator that counts the same thing. */
export function goalCounts({ reading, sure, said }: Sheet): readonly Judgement[] {
  return reading.goals.flatMap(({ target }) =>
    target === null
      ? []
      : [...plain(target.text).slice(0, 4_000).matchAll(counted)].flatMap((match): readonly Judgement[] => {
          const [quote, , digits, unit, noun] = match
          const read = readNumber(digits!)
          const alike = reading.indicators.filter((one) => countsThe(noun!, unit!, one))
          // Two indicators that end alike count two kinds of it.
          const before = plain(target.text).slice(Math.max(0, match.index - 60), match.index)
          if (!read.ok || alike.length !== 1 || longer.test(before.split('。').at(-1)!)) return []
          const goal = valueOf(alike[0]!.target, unit!)
          if (goal === null) return []
          const { level3, target: cell } = alike[0]!
          const parts = [
            lineAt('目标中所说的数量', { ...target, text: `${digits}${unit}` }),
            lineAt(level3?.text ?? '', cell!),
          ]
          if (goal === read.value.digits) return [agrees('goalCount', parts)]
          return [
            breaks('goalCount', {
              severity:
                sure && certain(target, cell, level3) && noun!.length >= 4 && read.value.digits > 10n
                  ? 'error'
                  : 'warning',
              where: `${said}年初设定目标`,
              quote,
              printed: digits!,
              expected: cell!.text,
              details: { words: quote, indicator: inner(level3?.text ?? ''), value: cell!.text },
              working: parts,
              source: target.source,
            }),
          ]
        }),
  )
}

/** 「公开招聘计划」 for 「招聘计划」: the noun closes the name of the indicator, and both are counted in one unit. */
function countsThe(noun: string, unit: string, { level2, level3, target, applicable }: Indicator): boolean {
  if (!applicable || level3 === null || !/数量|产出|^$/.test(normal(level2?.text ?? ''))) return false
  const name = normal(level3.text).replace(/(?:总)?(?:数量|个数|人数|次数|数)$/, '')
  return name.endsWith(noun.replace(/(?:数量|数)$/, '')) && valueOf(target, unit) !== null
}

/** A plain count in the unit: 「166个」. A limit is a promise of its own and says nothing of the number meant. */
function valueOf(cell: Cell | null, unit: string): bigint | null {
  const found = /^=?(\d[\d,]*)([\u4e00-\u9fff]{0,2})$/.exec(plain(cell?.text ?? ''))
  const read = readNumber(found?.[1] ?? '')
  return read.ok && (found?.[2] === unit || found?.[2] === '') ? read.value.digits : null
}
