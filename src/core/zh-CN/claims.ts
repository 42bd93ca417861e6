import type { Messages } from '../message.ts'

/** 文字与表格、文字与文字之间的问题。 */
export const claims: Messages = {
  'told differs': {
    title: '{where}：正文{told}为 {printed}，与表中不符',
    body: [
      '正文印作 {value}；{other}为 {otherValue}，{~more} {gap}；四舍五入最多能解释 {room}。',
      '共有 {witnessed} 处因此不相符。',
      '应为 {expected}，看来是{~slip}。',
    ],
  },
  'told twice differs': {
    title: '{where}：{told}前后不一致',
    body: [
      '此处印作 {value}，另一处{other}印作 {otherValue}，{~more} {gap}；四舍五入最多能解释 {room}。',
      '两处说的是同一个数，应当一致；请对照表格确定哪一处有误。',
      '共有 {witnessed} 处因此不相符。',
    ],
  },
  'told but blank': {
    title: '{where}：正文{told}为 {printed}，表中此处空白',
    body: ['正文印作 {value}，而{other}没有填数；请核对是正文有误还是表中漏填。'],
  },
  'told exceeds': {
    title: '{where}：正文{told} {printed} 大于表中的数',
    body: ['正文印作 {value}；{other}为 {otherValue}，前者是后者的一部分，不应更大，多出 {gap}。'],
  },
  'parts differ': {
    title: '{where}：分项之和不等于总数',
    body: [
      '{leftName} {leftValue}；{rightName}合计 {rightValue}，{~more} {gap}；四舍五入最多能解释 {room}。',
      '可能有分项未写明或未读到，也可能其中一个数有误，请核对。',
    ],
  },
  'parts exceed': {
    title: '{where}：其中一项大于总数',
    body: [
      '{leftName} {leftValue}，{rightName} {rightValue}，前者多出 {gap}；四舍五入最多能解释 {room}。部分不应大于总数。',
    ],
  },
  'weighted differs': {
    title: '{where}：各类份额合起来不等于总额，占比 {printed} 有误',
    body: [
      '{total}为 {totalValue}；按所列占比折算（{list}），合起来与它不符。',
      '{wrong} 像是除以了合计，而不是除以本类的金额。',
      '按所列金额，应为 {right}。',
    ],
  },
  'two wholes': {
    title: '{where}：几个占比推算出的“{whole}”不是同一个数',
    body: ['{first}，推算“{whole}”约为 {firstWhole}；{second}，推算约为 {secondWhole}。至少有一个数有误。'],
  },
  'directions disagree': {
    title: '{where}：同一变化前后方向相反',
    body: ['{first} {firstValue} 与 {second} {secondValue} 说的是同一变化，方向却不一致。'],
  },
  'list names empty': {
    title: '{where}：“主要包括”列了没有金额的科目',
    body: ['《{form}》中下列科目没有金额，正文却列入：{idle}。', '表中有金额而正文未列：{lacking}。'],
  },
  'list lacks': {
    title: '{where}：“主要包括”未列全有金额的科目',
    body: ['《{form}》中有金额而正文未列：{lacking}。'],
  },
  'not within budget': {
    title: '{where}：说在预算之内，而决算数大于预算数',
    body: ['{actual}为 {actualValue}，{planned}为 {plannedValue}，前者大于后者；这句话不成立。'],
  },
  'named otherwise': {
    title: '{where}：科目写作“{said}”，表中为“{listed}”',
    body: [
      '正文称“{printed}”，表中为“{expected}”。',
      '按金额与上级科目对应，正文所说就是表中这一科目，而名称不同；请以当年政府收支分类科目的名称为准统一。',
    ],
  },
  'purpose otherwise': {
    title: '{where}：“{expected}”的用途写成了“{printed}”',
    body: ['用途说的是另一科目，可能照抄了相邻一项，请核对。'],
  },
  'percent coarse': {
    title: '{where}：百分比 {printed} 只到整数，应为 {expected}',
    body: [
      '由{part} {partValue} 与{whole} {wholeValue} 计算为 {right}，印作 {value}；像是先取整再补零，末位不可靠。',
    ],
  },
  'change differs': {
    title: '{where}：增减额与两年数之差不符',
    body: [
      '{told}印作 {value}；按所列两年的数计算为 {rightValue}，{~more} {gap}；四舍五入最多能解释 {room}。',
    ],
  },
  'share differs': {
    title: '{where}：占比印作 {printed}，按所列数应为 {expected}',
    body: [
      '{part} {partValue}，{whole} {wholeValue}，前者占后者 {right}，印作 {value}；四舍五入不能解释。',
      '也可能是{otherwise}有误：若占比无误，它应为 {otherwiseValue}。',
    ],
  },
  'growth differs': {
    title: '{where}：增减幅度印作 {printed}，按所列数应为 {expected}',
    body: [
      '由{part} {partValue} 与{whole} {wholeValue} 计算，增减幅度为 {right}，印作 {value}；四舍五入不能解释。',
      '也可能是{otherwise}有误：若幅度无误，它应为 {otherwiseValue}。',
    ],
  },
  'completion differs': {
    title: '{where}：完成率印作 {printed}，按所列数应为 {expected}',
    body: [
      '{part} {partValue}，{whole} {wholeValue}，前者为后者的 {right}，印作 {value}；四舍五入不能解释。',
      '也可能是{otherwise}有误：若完成率无误，它应为 {otherwiseValue}。',
    ],
  },
  'direction differs': {
    title: '{where}：增减方向与所列数相反',
    body: [
      '由{part} {partValue} 与{whole} {wholeValue} 计算，幅度与印出的 {value} 相同，方向却相反；请核对“增加”“减少”等字样。',
    ],
  },
  'comparison differs': {
    title: '{where}：“{word}”与所列数不符',
    body: ['{first} {firstValue}，{second} {secondValue}，前者{~is}后者，而文中写作“{word}”。'],
  },
  'level but changed': {
    title: '{where}：写作“{word}”，而两个数并不相等',
    body: ['{first} {firstValue}，{second} {secondValue}，两者之差超过四舍五入所能解释。'],
  },
  'impossible change': {
    title: '{where}：增加额 {printed} 不小于本年数，不可能成立',
    body: [
      '{current}为 {currentValue}，增加额印作 {value}；照此计算，上年数为零或负数，与文意不合。',
      '文中又称幅度为 {growth}，与此矛盾。',
      '增加额可能抄自别处，请核对。',
    ],
  },
  'percent last digit': {
    title: '{where}：百分比 {printed} 末位应为 {expected}',
    body: ['由{part} {partValue} 与{whole} {wholeValue} 计算为 {right}，印作 {value}，差在末位。'],
  },
  'percent truncated': {
    title: '{where}：百分比 {printed} 像是截尾，四舍五入为 {expected}',
    body: [
      '由{part} {partValue} 与{whole} {wholeValue} 计算为 {right}，印作 {value}；直接舍去末位可以解释。',
    ],
  },
  'zero base': {
    title: '{where}：基数为零，不应列百分比 {printed}',
    body: ['{whole}为 {wholeValue}，以零为基数没有百分比可言；文中印作 {value}，可改写为金额或“无”。'],
  },
  'told truncated': {
    title: '{where}：正文{told} {printed} 像是截尾',
    body: ['正文印作 {value}；{other}为 {otherValue}。直接舍去末位可以解释，四舍五入不能。'],
  },
  'told coarser': {
    title: '{where}：正文{told} {printed} 比表中少列了小数',
    body: ['正文印作 {value}；{other}为 {otherValue}，按正文的位数四舍五入后相同。'],
  },
}
