/**
 * How a statement of running text goes on after its amount. Each kind names the roles its values take; what it is compared with
 * stands in `basis`, a subject said once more in `again`.
 */
export interface Continuation {
  readonly kind:
    | 'change'
    | 'growth'
    | 'flat'
    | 'share'
    | 'completion'
    | 'actual'
    | 'budgeted'
    | 'previous'
    | 'planned'
    | 'comparison'
  readonly templates: readonly string[]
}

const than = '(与|比|较|和|相较于|相较|相比于|相比|对比|同比|同)'
const against = `${than}{basis:basis}[{previous:amount}][相比|比较|相比较]，`
const compared = `，[同比|环比]${against}`
/** 「决算数较上年增加……」: said of the outturn just told. */
const outturn = `。[支出]决算[数]${against}`
const each = '[各|均|共|总共|合计|同比|分别|预算|相应|净|实际]'
const amountMoved = `${each}{direction:direction}[了|（增长）|（下降）|（增加）|（减少）][额|数][为|共]{change:amount}`
const shareMoved = `${each}{growthDirection:direction}[了|（增长）|（下降）|（增加）|（减少）][幅度|比例|率][为|约|达]{growth:percent}`

/** In the order in which they are tried. */
export const continuations: readonly Continuation[] = [
  {
    kind: 'change',
    templates: [
      compared + amountMoved,
      outturn + amountMoved,
      `${compared}{again:text}${amountMoved}`,
      `，${each}${amountMoved}`,
    ],
  },
  {
    kind: 'growth',
    templates: [
      compared + shareMoved,
      outturn + shareMoved,
      `${compared}{again:text}${shareMoved}`,
      `，${shareMoved}`,
      '，(增长率|增幅|增长幅度|升幅)[为|达|约]{growth:percent}',
      '，(降幅|下降幅度|下降率|减幅)[为|达|约]{fall:percent}',
    ],
  },
  {
    kind: 'flat',
    templates: [`${compared}[基本]{flat:flat}`, `${compared}{again:text}[基本]{flat:flat}`],
  },
  {
    kind: 'share',
    templates: [
      '，[约]占{whole:text}[的][比例|比重|百分比|比率][为|是|达|约]{share:percent}',
      '，[约]占[比|比例|比重][为|是|达|约]{share:percent}',
    ],
  },
  {
    kind: 'completion',
    templates: [
      '。[为|完成]{of:planned}[的]{completion:percent}',
      '。[为|完成]{of:planned}{budgeted:amount}[的]{completion:percent}',
      '。完成{of:planned}{budgeted:amount}',
      '。(与|和|较)[{plannedYear:year}]{of:planned}[数][为]{budgeted:amount}相比，完成[年初|全年|调整][预算][数][的]{completion:percent}',
      '。(与|和|较)[{plannedYear:year}]{again:text}{of:planned}[数][为]{budgeted:amount}相比，完成[年初|全年|调整][预算][数]的{completion:percent}',
      '，[年度|项目支出|基本支出|支出|整体][预算][资金]执行率[为|达到|达|是]{completion:percent}',
      '，[资金]执行率[为|达到|达|是]{completion:percent}',
      '，[预算]完成率[为|达到|达|是]{completion:percent}',
    ],
  },
  {
    kind: 'previous',
    templates: [
      '。{previousYear:year}[当年|年初]预算执行数[为|是]{previous:amount}',
      '。(上年|去年)[当年][预算]执行数[为|是]{previous:amount}',
      '。{previousYear:year}[年初|执行|决算]预算[数][为|是]{previous:amount}',
    ],
  },
  { kind: 'planned', templates: ['。{plannedYear:year}[年初]预算安排[为|是]{planned:amount}'] },
  {
    kind: 'actual',
    templates: [
      '。[实际|年度|全年][支出]决算[数|支出|金额|支出数][为|是|共计|共]{actual:amount}',
      '。[实际|全年]执行[数|金额][为|是]{actual:amount}',
      '。实际支出[数|金额][为|是]{actual:amount}',
    ],
  },
  {
    kind: 'budgeted',
    templates: ['，{of:planned}[为|是]{budgeted:amount}'],
  },
  {
    kind: 'comparison',
    templates: [
      '。[支出]决算[数|支出数]{comparison:comparison}{of:planned}',
      '。[支出]决算[数|支出数](同|与|和){of:planned}{comparison:flat}',
    ],
  },
]
