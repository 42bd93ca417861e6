import { normal } from '../core/normal.ts'
import { remembered } from '../core/remembered.ts'
import type { Direction, Operator, Target } from '../core/target.ts'
import { knownDirections } from '../forms/performance/indicators/directions.ts'
import { indicatorKey, longestName } from '../forms/performance/indicators/find.ts'

/** Of these, less is better; asked only of the end of a name, so that 「投诉处理率」 is none of them. */
const less =
  /(?:失业|群体性|恶劣|负面|突发|投诉|上访|信访|事故|差错|错误|违规|违纪|违法|延误|流失|死亡|发病|患病|返工|拖欠|空置|超标|不良|逾期|欠薪|瞒报|退回|超支|追加|损失|缺陷|故障|伤亡|病死|复发|空缺|烂尾)(?:(?:事件|案件|事项|情况|人员|贷款)?(?:发生)?(?:率|次数|数量|起数|件数|人数|数|量|金额)?)$/
/** Of these, more is better, whatever they count. */
const more =
  /(?:满意度|满意率|合格率|达标率|优良率|优秀率|完成率|办结率|结案率|处理率|及时率|准确率|正确率|覆盖率|知晓率|到位率|保障率|参与率|就业率|入学率|出勤率|通过率|成功率|兑现率|落实率|采纳率|整改率|普及率|利用率|执行率|增长率)$/
/** Costs and time: less is better or the standard is kept, which the name alone does not say. */
const kept =
  /(?:成本|费用|经费|支出|单价|标准|价格|补助额|用时|时限|时间|工作日|天数|周期|预算|投资|金额|年龄|比例|占比|结构)$/
const turned =
  /(?:下降|降低|减少|压降|遏制|防止|防范|预防|避免|消除|处理|办理|办结|查处|查办|打击|整治|治理|整改|回复|接待|受理|化解|调解|调处|排查|发现|追讨|追回|追缴|挽回|清欠|救助|救治|帮扶|演练|培训|宣传)/

/** Rates that nobody wants low, and rates that nobody wants high, whatever the body does. A ceiling on 执行率 or 增长率 is usual. */
const surelyMore =
  /(?:满意度|满意率|合格率|达标率|优良率|优秀率|办结率|结案率|及时率|准确率|正确率|覆盖率|知晓率|保障率|出勤率|通过率|成功率|兑现率|落实率|采纳率|整改率|普及率|入学率)$/
const surelyLess =
  /(?:失业|投诉|事故|差错|错误|违规|违纪|延误|流失|死亡|发病|患病|返工|空置|超标|不良|逾期|缺陷|故障|病死|复发|空缺|超支)(?:发生)?率$|事故(?:发生)?(?:数|起数|次数|数量)$/

const bare = remembered((name) => normal(name).replace(/\([^()]{0,30}\)$/, ''))

/** By key; built when first asked, since most documents hold no performance form. */
let library: ReadonlyMap<string, Direction> | null = null

/** What the library says of a name it knows. */
const directionInLibrary = remembered((name): Direction | null => {
  if (name.length > longestName) return null
  library ??= new Map(
    (Object.entries(knownDirections()) as [Direction, string][]).flatMap(([direction, keys]) =>
      keys.split(' ').map((key) => [key, direction] as const),
    ),
  )
  return library.get(indicatorKey(name)) ?? null
})

/** What the name of an indicator says by itself. */
export const directionOfName = remembered((name): Direction => {
  const known = directionInLibrary(name)
  if (known !== null) return known
  const n = bare(name)
  if (more.test(n)) return 'higher'
  if (less.test(n)) return turned.test(n) ? 'not said' : 'lower'
  return kept.test(n) ? 'not said' : 'higher'
})

/** Does the sign of the target contradict what the name says without doubt? 失业率 ≥ …, 满意度 ≤ …. */
export function contradicts(operator: Operator, name: string): boolean {
  const n = bare(name)
  const known = directionInLibrary(name)
  if (operator === '≥' || operator === '>') return surelyLess.test(n) && !turned.test(n) && known !== 'higher'
  if (operator === '≤' || operator === '<') return surelyMore.test(n) && known !== 'lower'
  return false
}

const byOperator: Readonly<Record<Operator, Direction>> = {
  '≥': 'higher',
  '>': 'higher',
  '≤': 'lower',
  '<': 'lower',
  '=': 'exact',
  '≈': 'exact',
}

/** By the sign where one is printed, else by the name. */
export function directionOf(target: Target, name: string): Direction {
  if (target.kind === 'range') return 'within'
  if (target.kind !== 'quantity') return 'not said'
  return target.operator === null ? directionOfName(target.name ?? name) : byOperator[target.operator]
}
