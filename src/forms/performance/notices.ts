import type { Basis } from '../../core/basis.ts'

/** The notices that prescribe performance forms. None has been read in full here: each is cited as domain knowledge. */
const notice = (name: string): Basis => ({ notice: name, verified: 'domain knowledge' })

export const targetNotice = notice('财预〔2015〕88号《中央部门预算绩效目标管理办法》')

export const evaluationNotice = notice('财预〔2020〕10号《项目支出绩效评价管理办法》')

/** 成本 as a level of its own, and points given to indicators when the targets are set. */
export const coreIndicatorNotice = notice(
  '财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》',
)

export const hubeiNotice = notice('鄂财绩发〔2020〕3号《湖北省全面实施预算绩效管理系列制度》')

/** A layout known from forms that departments published. */
export const seenIn = (place: string): Basis => ({
  notice: `${place}部门公开的绩效表样式`,
  verified: 'printed on the form',
})
