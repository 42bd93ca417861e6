import type { Messages } from '../message.ts'

/** 由台账计算完成值时的说法：看到了什么，怎么办。代码见 `MeasureProblem`。 */
export const measuring: Messages = {
  'measure no ledger': {
    title: '“{indicator}”没有写明怎样由台账计算',
    body: ['这一指标的完成值取自统计、测评或文字说明，直接填写并留存依据。'],
  },
  'measure no rows': {
    title: '台账里没有数据行',
    body: ['计算“{indicator}”需要至少一行数据；第一行应是栏名，数据从第二行开始。'],
  },
  'measure column missing': {
    title: '台账里没有“{column}”一栏',
    body: ['这一栏也可以叫：{names}。', '台账现有各栏：{seen}。', '改好栏名，或者指明哪一栏就是“{column}”。'],
  },
  'measure column twice': {
    title: '不止一栏像是“{column}”',
    body: ['{seen} 都可能是。把所用的一栏改名为“{column}”，或者指明是哪一栏。'],
  },
  'measure bad cell': {
    title: '第 {row} 行“{column}”：{~why}',
    body: ['印的是“{printed}”。', '更正这一格再算；更正之前，这一行没有计入任何数。'],
  },
  'measure no base': {
    title: '“{indicator}”没有基数',
    body: ['“{base}”为 0，比率没有意义。确无此项业务的，这一指标不适用，不填 0%，也不填 100%。'],
  },
}
