import type { Messages } from '../message.ts'

/** 绩效目标表、绩效自评表中的问题。 */
export const performance: Messages = {
  'performance/rate': {
    title: '{where}印作 {printed}，应为 {expected}',
    body: ['执行数 {part} ÷ 预算数 {whole} = {expected}，与所印的 {printed} 不符，四舍五入也不能解释。'],
  },
  'rate cut off': {
    title: '{where}印作 {printed}，四舍五入应为 {expected}',
    body: ['执行数 {part} ÷ 预算数 {whole} = {expected}；所印的数是截去尾数得来的。'],
  },
  'rate in whole percent': {
    title: '{where}印作 {printed}，应为 {expected}',
    body: [
      '执行数 {part} ÷ 预算数 {whole} = {expected}；所印的数先取整到 1%，又补写了小数，印到几位就应当算到几位。',
    ],
  },
  'performance/rate-points': {
    title: '{where}印作 {printed} 分，按执行率应为 {expected} 分',
    body: [
      '{weight} 分 × 执行数 {part} ÷ 预算数 {whole} = {expected} 分（不超过 {weight} 分）；取整也得不到 {printed} 分。',
    ],
  },
  'performance/score-total': {
    title: '{where}印作 {printed}，各项得分之和为 {expected}',
    body: ['把预算执行、总目标和各指标的得分相加得 {expected}，与所印的 {printed} 相差 {gap}。'],
  },
  'performance/head-score': {
    title: '{where}印作 {printed}，与总分 {expected} 不一致',
    body: ['表头的自评得分就是总分，两处相差 {gap} 分。'],
  },
  'performance/heading-scores': {
    title: '{where}：得分之和 {printed} 超过所列的 {points} 分',
    body: ['标题写明 {points} 分，其下各行得分相加为 {printed} 分，多 {gap} 分。'],
  },
  'performance/weights': {
    title: '{where}：分值之和为 {printed}，标题写的是 {points} 分',
    body: ['其下各行分值相加为 {printed}，与标题的 {points} 分相差 {gap}。'],
  },
  'weights of the form': {
    title: '{where}：全表分值之和为 {printed}，不是 {expected}',
    body: ['预算执行与各指标的分值相加为 {printed}，应为 {expected}，相差 {gap}。'],
  },
  'performance/award': {
    title: '{where}得 {printed} 分，按评分办法最多 {expected} 分',
    body: ['{reason}'],
  },
  'score above its weight': {
    title: '{where}得 {printed} 分，超过分值 {expected} 分',
    body: ['{reason}得分不得突破分值。'],
  },
  'scores beyond the rule': {
    title: '{where}得 {printed} 分，按评分办法不可能得这么多',
    body: ['{reason}'],
  },
  'performance/equal-scores': {
    title: '{where}：完成情况相差悬殊，却同得 {printed} 分',
    body: ['“{first}”完成 {low}，“{second}”完成 {high}，都得 {printed} 分；表上没有印分值可以说明，请核对。'],
  },
  'performance/no-target': {
    title: '{where}没有目标值，却得 {printed} 分',
    body: ['目标值印作“{target}”，完成得好坏无从衡量。', '同一张表里这样的共有 {count} 行。'],
  },
  'aim: target repeated as actual': {
    title: '{where}的完成值照抄了目标值',
    body: ['{reason}', '同一张表里这样的共有 {count} 行。'],
  },
  'aim: unit changed': {
    title: '{where}的目标值与完成值单位不同',
    body: ['{reason}', '同一张表里这样的共有 {count} 行。'],
  },
  'aim: direction contradicts name': {
    title: '{where}的目标值方向与指标相反',
    body: ['{reason}', '同一张表里这样的共有 {count} 行。'],
  },
  'aim: beaten by more than half': {
    title: '{where}的完成值远超目标值',
    body: ['{reason}', '同一张表里这样的共有 {count} 行。'],
  },
  'aim: target far below last year': {
    title: '{where}的目标值远低于上年',
    body: ['{reason}', '同一张表里这样的共有 {count} 行。'],
  },
  'aim: percentage above the whole': {
    title: '{where}的完成值超过 100%',
    body: ['{reason}', '同一张表里这样的共有 {count} 行。'],
  },
  'performance/unexplained': {
    title: '{where}没有完成目标，也没有说明原因',
    body: ['目标值 {target}，完成值 {printed}，表中的原因一栏是空的。', '同一张表里这样的共有 {count} 行。'],
  },
  'performance/all-done': {
    title: '{where}写“{printed}”，而“{indicator}”没有完成',
    body: ['“{indicator}”目标值 {target}，完成值 {actual}；没有完成的共有 {count} 行。'],
  },
  'performance/grade': {
    title: '{where}印作“{printed}”，总分 {total} 应为“{expected}”',
    body: ['90 分以上为优，80 至 90 分为良，60 至 80 分为中，60 分以下为差。'],
  },
  'performance/fund-sources': {
    title: '{where}与各来源之和不相等：{printed} 应为 {expected}',
    body: ['{working} = {sum}，而{whole}印作 {wholeValue}，相差 {gap}，四舍五入不能解释。'],
  },
  'performance/head-funds': {
    title: '{where}：各项资金量之和 {expected} 与预算数 {printed} 不相等',
    body: ['{working} = {sum}，而资金栏预算数印作 {printed}，相差 {gap}。'],
  },
  'performance/basic-and-project': {
    title: '{where}印作 {printed}，与基本支出、项目支出之和 {expected} 不相等',
    body: ['{working} = {sum}，与所印总额相差 {gap}。'],
  },
  'performance/lifetime-budget': {
    title: '{where}印作 {printed}，小于项目当年预算 {year}',
    body: ['项目总预算包含当年预算，不应小于它；两数相差 {gap}。'],
  },
  'performance/year-budget': {
    title: '{where}印作 {printed}，与资金来源合计 {other} 不相等',
    body: ['当年预算应当等于资金来源合计，两处相差 {gap}。'],
  },
  'performance/cost-sum': {
    title: '{where}之和 {expected} 与当年预算 {printed} 不相等',
    body: ['{working} = {sum}，而当年预算印作 {printed}，相差 {gap}。'],
  },
  'performance/cost-working': {
    title: '{where}：算式得 {expected}，印作 {printed}',
    body: ['{working} = {expected}，与所印的 {printed} 相差 {gap}。'],
  },
  'performance/goal-amount': {
    title: '{where}写的是 {printed}，而{other}为 {value}',
    body: ['文字写“{words}”，同一张表的{other}印作 {value}，相差 {gap}；表中也没有别的资金是这个数。'],
  },
  'performance/goal-count': {
    title: '{where}写“{words}”，而指标“{indicator}”的目标值为 {value}',
    body: ['同一张表里同一事项的数量应当一致：文字为 {printed}，指标为 {value}。'],
  },
  'performance/fund-share': {
    title: '{where}印作 {printed}，应为 {expected}',
    body: ['{part} ÷ {whole} = {expected}，四舍五入不能解释所印的 {printed}。'],
  },
  'performance/listed-sum': {
    title: '{where}所列各项之和 {expected} 与 {printed} 不相等',
    body: [
      '所列各项相加得 {sum}，而{whole}印作 {printed}，相差 {gap}。',
      '可能漏列了项目，也可能有一项金额有误。',
    ],
  },
  'performance/listed-project': {
    title: '{where}印作 {printed}，该项目的表印作 {expected}',
    body: [
      '{other}的预算为 {value}，两处相差 {gap}，应当一致。',
      '各项之和两处都是 {sum}，可见另有一项差了同样的数。',
    ],
  },
  'performance/project-count': {
    title: '{where}：文字说共 {printed} 个项目，自评的项目是 {expected} 个',
    body: ['文字写“{words}”；文件中有项目自评表 {forms} 张，文字逐一说明的项目有 {told} 个。'],
  },
  'performance/score-told': {
    title: '{where}：文字说得 {printed} 分，整体自评表总分为 {expected} 分',
    body: ['文字写“{words}”，{form}的总分为 {expected}，两处应当一致。'],
  },
  'project score told': {
    title: '{where}：文字说得 {printed} 分，表中总分为 {expected} 分',
    body: ['文字写“{words}”，{name}的自评表总分为 {expected}，两处应当一致。'],
  },
  'performance/transfer-item': {
    title: '{where}印作 {printed}，支出决算表同名科目“{item}”为 {expected}',
    body: ['两数只差 {gap}，看来说的是同一笔资金；请核对哪一处有误，或者说明口径。'],
  },
  'performance/promised-funds': {
    title: '{where}：编报绩效目标的项目资金写作 {printed}，各目标表之和为 {expected}',
    body: ['文字写“{words}”，文件中正有 {count} 张目标表，预算相加为 {sum}，相差 {gap}。'],
  },
  'performance/overall-amount': {
    title: '{where}印作 {printed}，不是公开表中的任何一个合计数',
    body: ['整体表印作 {value}；请对照收支总表、支出表的合计，说明口径。'],
  },
  'performance/own-rate': {
    title: '{where}的完成值印作 {printed}，与资金栏的执行率不符',
    body: [
      '资金栏执行数 {part}、预算数 {whole}，执行率为 {expected}，而“{indicator}”填作 {printed}。',
      '这样填的共有 {count} 行。',
      '如果这一行说的是另一笔资金，应当写明。',
    ],
  },
  'performance/project-told': {
    title: '{where}印作 {printed}，说明文字写作 {told}',
    body: ['自评表{figure}为 {value}，说明文字说同一项目为 {told}，{~more} {gap}；两处应当一致。'],
  },
  'performance/project-name': {
    title: '{where}：项目名称印作“{name}”，应为“{right}”',
    body: [
      '这张表的预算数、执行数正是说明文字中“{right}”的预算数 {budget}、执行数 {actual}。',
      '“{name}”另有自评表，预算数为 {twinBudget}；这里的名称看来是从那张表粘贴来的。',
    ],
  },
  'project name differs': {
    title: '{where}：项目名称“{name}”在说明文字中写作“{right}”',
    body: [
      '两处的预算数 {budget}、执行数 {actual} 相同，看来是同一项目：表中称“{name}”，文字称“{right}”，名称应当一致。',
    ],
  },
  'two forms of one name': {
    title: '{where}：两张表的项目名称都是“{printed}”',
    body: ['两张表的预算数分别为 {budget} 和 {otherBudget}；请核对其中一张的名称是否粘贴有误。'],
  },
  'performance/copied-indicator': {
    title: '{where}：指标“{printed}”像是从另一个项目的表里粘贴来的',
    body: [
      '这一指标与{other}中的一行完全相同，其中的{words}是那个项目的内容，本项目的名称和目标都没有提到。',
    ],
  },
  'performance/between-forms': {
    title: '{where}的完成值为 {printed}，另一张表为 {expected}',
    body: ['同一指标“{indicator}”、同样的目标值，{other}印作 {value}；请核对两处完成值。'],
  },
  'performance/reported-indicator': {
    title: '{where}的完成值印作 {printed}，自评报告写作 {expected}',
    body: [
      '报告写“{quote}”，与表中“{indicator}”的完成值 {printed} 不一致。',
      '表中这一指标共有 {count} 行，都与报告不同。',
    ],
  },
  'performance/narrated-indicator': {
    title: '{where}写作 {printed}，自评表写作 {expected}',
    body: [
      '文字写“{words}”，按这一比例折算，目标值就是自评表中“{indicator}”的 {target}；而{form}的完成值为 {value}。',
      '文字中这样写的共有 {count} 处。',
    ],
  },
  'performance/promise': {
    title: '{where}与年初公开的绩效目标不一致（{count} 处）',
    body: [
      '对照{earlier}的目标表与{later}的自评表（公开的目标 → 自评所列的目标）：\n{list}',
      '目标调整过的，应当说明依据。',
      '年初公开而自评没有列出的指标：{dropped}。',
      '年初称“{before}”，自评称“{now}”：{~by}，认作同一项目。',
    ],
  },
  'promises dropped': {
    title: '{where}没有列出年初公开的 {left} 个指标',
    body: [
      '对照{earlier}的目标表与{later}的自评表，没有列出的指标：{dropped}。',
      '年初称“{before}”，自评称“{now}”：{~by}，认作同一项目。',
    ],
  },
  'performance/wrong-level': {
    title: '{where}：“{printed}”列在“{under}”下，应列在“{expected}”下',
    body: ['指标的类别应当与它所衡量的内容相符。', '同一张表里这样的共有 {count} 行。'],
  },
}
