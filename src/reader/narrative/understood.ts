import type { Statement } from './statement.ts'
import { core } from './subjects.ts'
import { signs } from './values.ts'

const nominal =
  /[费用支入经预算购款金额数产债税贷补助贴余资拨置务计划量]$|(?:项目|经费|资金|收入|支出|工程|活动|服务|事务|运行|管理|培训|设备|接待|建设|维护|医疗|保险|公积金|安置|增资|人员|房屋|车辆|无形资产|构筑物|用具|大厅)/
const rates = /(?:率|度|比例|占比|比重|覆盖|目标)(?:的|均|为|达|达到|是)*$|(?:增长|下降|提高|增加|减少)$/
const verbal = /^(?:为|约|达|共|计|还有|有|合计|其中|及|和|或|的)*$/

/**
 * Is it clear what a statement is about that no declared sentence knows? A figure whose subject is no noun, or is another figure, is not understood; the reason is
 * returned, or nothing where all is well.
 */
export function understood(one: Statement): string | null {
  const has = (role: string): boolean => one.parts.some((part) => part.role === role)
  const words = core(one.subject).replace(new RegExp(`[${signs.amount}-${signs.limit}]`, 'g'), '')
  if (has('growth') || has('change') || has('completion') || has('share') || has('flat') || has('budgeted'))
    return null
  if (has('count')) return null
  if (has('rate')) return rates.test(words) ? null : 'rate of what'
  if (verbal.test(words)) return 'amount of what'
  return one.numbered || one.parent !== null || nominal.test(words) ? null : 'amount of what'
}
