import type { PrintedDay, Target } from '../../core/target.ts'

const ending = '(?:以前|之前|前|内|以内)?'
const done =
  '(?:全面|全部|按时|基本)?(?:完成|办结|到位|建成|投入使用|竣工|验收|交付|拨付|支付|发放|兑现|报送|启动|开展)?'
const day = new RegExp(
  `^(?:于|在|截至|截止)?(?:((?:19|20)\\d\\d)年度?)?(?:(\\d{1,2})月份?)?(?:(\\d{1,2})[日号])?(年?[底末中初]|[上中下]旬)?(${ending})${done}$`,
)
const numeric = new RegExp(`^((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(${ending})${done}$`)
const thisYear = new RegExp(
  `^(?:当年|本年|本年度|年度|年)(?:[底末])?(?:以前|之前|前|内)${done}$|^(?:当年|本年|年)底?完成$|^年[底末]$`,
)

/** 「2026年12月31日前」, 「12月底之前」, 「2020年底完成」, 「年内完成」. A bare 「3年」 is a length of time and no date. */
export function readDate(s: string, text: string): Target | null {
  const told = (at: PrintedDay, by: boolean): Target => ({ kind: 'date', text, name: null, by, day: at })
  if (thisYear.test(s)) return told({ year: null, month: 12, day: null }, true)
  const plain = numeric.exec(s)
  if (plain !== null) {
    const at = { year: Number(plain[1]), month: Number(plain[2]), day: Number(plain[3]) }
    return real(at) ? told(at, plain[4] !== '') : null
  }
  const found = day.exec(s)
  if (found === null) return null
  const [, year, month, date, part = '', by = ''] = found
  if (year === undefined && month === undefined) return null
  const end = /[底末]$/.test(part)
  const at: PrintedDay = {
    year: year === undefined ? null : Number(year),
    month: month !== undefined ? Number(month) : end ? 12 : null,
    day: date === undefined ? null : Number(date),
  }
  return real(at) ? told(at, by !== '' || end) : null
}

const real = ({ month, day }: PrintedDay): boolean =>
  (month === null || (month >= 1 && month <= 12)) && (day === null || (day >= 1 && day <= 31))
