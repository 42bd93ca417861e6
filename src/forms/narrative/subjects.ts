import { classes } from '../codes/index.ts'

/** Wordings of subjects that many sentences share, as sources of regular expressions. */
export const generalPublic =
  '(?:一般公共(?:财政)?预算|一般公共(?=财政)|公共财政预算)(?:财政)?(?:当年)?(?:拨款)?'
export const fund = '政府性基金(?:预算)?(?:财政)?(?:拨款)?'
export const stateCapital = '国有资本经营(?:预算)?(?:财政)?(?:拨款)?'

/** 「收、支总计」, 「收入支出总计」, 「收支总预算」, and both halves by name. */
export const bothTotals =
  '(?:收入?[、和与]?支出?|总收入[、和与]总支出)(?:决算|预算)?(?:总计|总额|合计|总预算|总决算|预算总计|预算|决算)'

export const travelAbroad = '因公出国(?:\\(境\\))?(?:费用?|经费)?(?:支出)?'
export const vehicles = '公务用车购置(?:费)?(?:及|和|与|、)(?:公务用车)?运行(?:维护)?费?(?:用)?(?:支出)?'
export const vehiclePurchase = '公务用?车(?:辆)?购置(?:费用?)?(?:支出)?'
export const vehicleRunning = '(?:公务用?车(?:辆)?|公车)运行(?:维护)?(?:费用?)?(?:支出)?'
export const hospitality = '公务接待费?(?:用)?(?:支出)?'
export const threePublic =
  '(?:安排的?)?三公经费(?:财政拨款)?(?:支出)?(?:预算|决算)?(?:支出)?(?:总额|合计|共)?'

/** Anchored, as a subject must fit whole. */
export const subject = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`)

/** The names of the 功能分类 classes, as an alternation. */
export const classNames = `(?:${Object.values(classes)
  .flatMap((one: { readonly name: string; readonly also?: readonly string[] }) => [
    one.name,
    ...(one.also ?? []),
  ])
  .filter((name) => name.endsWith('支出'))
  .join('|')})`
