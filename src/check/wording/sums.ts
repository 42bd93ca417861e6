import { amountOf, readNumber } from '../../core/printed.ts'
import { inUnit, size, total, type Amount } from '../../core/amount.ts'
import { sayPercent } from '../../core/ratio.ts'
import { found, gathered, matches, type WordingCheck } from './text.ts'

const head = /项目(?:支出|经费)(?:预算|决算|合计|总额|共计|总计|安排|为|共)*(\d[\d,]*(?:\.\d+)?)万元/g
const goesOn = /^项目(?:支出|经费)?(?:主要|具体)?(?:用于|包括|安排)/
const other = /其中|[比较同](?:上年|去年|年初|20\d\d年)|同比|增长|下降|减少|占|结转|\d(?:元|亿元)/
const item = /(\d[\d,]*(?:\.\d+)?)万元/g

/** Parts of a list that is meant to be whole come this near to the whole, one in so many, when one of them is wrong. */
const nearness = 50n

/** 「项目支出 10 万元，甲 3 万元，乙 2 万元，丙 6 万元」: the list all but adds up, so one of the figures is wrong. */
export const listedAmounts: WordingCheck = ({ texts }) =>
  matches(texts, head, (match, text) => {
    const end = match.index + match[0].length
    const list = listAfter(text.text.slice(end, end + 2_000))
    if (list === null || other.test(list)) return null
    const parts = [...list.matchAll(item)].map((part) => wan(part[1]!))
    const whole = wan(match[1]!)
    const known = parts.flatMap((part) => part ?? [])
    if (whole === null || known.length < 3 || known.length !== parts.length) return null
    const sum = total(known)
    const gap = sum.fen - whole.fen
    if (2n * size(gap) <= sum.step + whole.step || size(gap) * nearness > whole.fen) return null
    // 「主要用于……等」 leaves the small ones out.
    if (gap < 0n && /主要|等/.test(match[0] + list)) return null
    const from = end - '万元'.length - match[1]!.length
    return found('listedAmounts', text, from, end, {
      expected: `${inUnit(sum, '万元')}万元`,
      quote: match[0],
      details: { count: known.length },
    })
  })

/** The rest of the sentence, or the sentence that says what the amount was for. */
function listAfter(rest: string): string | null {
  if (/^[，,：:；;]/.test(rest)) return rest.split('。')[0] ?? null
  return rest.startsWith('。') && goesOn.test(rest.slice(1)) ? (rest.split('。')[1] ?? null) : null
}

function wan(text: string): Amount | null {
  const read = readNumber(text)
  return read.ok ? amountOf(read.value, '万元') : null
}

const unit = '([人件家户场次个起宗份]次?)'
const number = '(\\d[\\d,]*)'
const reached = [
  // 「年度目标值为 200 人，2024 年实际完成值为 300 人，完成年度目标的 150%」
  {
    pattern: new RegExp(
      `目标(?:值|数)?(?:为|是)?${number}${unit}[，,、](?:20\\d\\d年)?[^，。；\\d]{0,8}完成(?:值|数)?(?:为|了|是)?${number}\\2[，,、]完成[^，。；\\d]{0,14}目标[^，。；\\d]{0,3}?的?(\\d+(?:\\.\\d+)?)%`,
      'g',
    ),
    of: 1,
    done: 3,
  },
  // 「新增就业 300 人，完成全年目标 200 人的 150%」
  {
    pattern: new RegExp(
      `${number}${unit}[，,]完成[^，。；\\d]{0,10}目标(?:值|数)?${number}\\2的(\\d+(?:\\.\\d+)?)%`,
      'g',
    ),
    of: 3,
    done: 1,
  },
  // 「受理案件 200 件，结案 190 件，结案率 95%」
  {
    pattern: new RegExp(
      `受理[^，。；\\d]{0,16}${number}${unit}[，,][^，。；\\d]{0,4}结案${number}\\2[，,]结案率(?:为|达)?(\\d+(?:\\.\\d+)?)%`,
      'g',
    ),
    of: 1,
    done: 3,
  },
] as const

/** A count over the count it is measured by is the percentage told beside them. */
export const countedShares: WordingCheck = ({ texts }) =>
  gathered(
    reached.flatMap(({ pattern, of, done }) =>
      matches(texts, pattern, (match, text) => {
        const [base, count] = [readNumber(match[of]!), readNumber(match[done]!)]
        const rate = readNumber(match[4]!)
        if (!base.ok || !count.ok || !rate.ok || base.value.digits === 0n) return null
        const { digits, decimals } = rate.value
        const whole = base.value.digits
        const exact = 2n * 100n * count.value.digits * 10n ** BigInt(decimals)
        // Rounded, or cut off.
        if (exact >= (2n * digits - 1n) * whole && exact <= 2n * (digits + 1n) * whole) return null
        const to = match.index + match[0].length
        return found('countedShare', text, to - match[4]!.length - 1, to, {
          expected: sayPercent({ digits: (exact + whole) / (2n * whole), decimals }),
          quote: match[0],
          details: { count: match[done]!, base: match[of]! },
        })
      }),
    ),
  )
