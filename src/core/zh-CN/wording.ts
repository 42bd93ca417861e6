import type { Messages } from '../message.ts'

/** 用词、标点、名称与个人信息。代码即规则编号，见 `forms/wording/rules.ts`。 */
export const wording: Messages = {
  'wording/placeholder': {
    title: '“{printed}”没有换成实际内容',
    body: ['这是模板里的占位符，公开文件中应当是实际内容。', '同样的共有 {count} 处：{list}。'],
  },
  'wording/instruction': {
    title: '模板的填写说明没有删去：{printed}',
    body: ['这句话是写给填表人的，不应出现在公开文件中。', '同样的共有 {count} 处。'],
  },
  'wording/choice': {
    title: '“{printed}”二选一没有选定',
    body: ['后面已有具体数字，应当只保留与数字相符的一个词。'],
  },
  'wording/stale-year': {
    title: '年度写作“{printed}”，而本文件是 {expected}的',
    body: ['可能沿用了往年的文字，请核对。', '同样的共有 {count} 处：{list}。'],
  },
  'wording/compared-year': {
    title: '“{printed}”：比较的年度应为 {expected}',
    body: [
      '全文其他地方与上一年度相比，此处的年度不同，可能沿用了往年的文字。',
      '同样的共有 {count} 处：{list}。',
    ],
  },
  'wording/other-body': {
    title: '单位名称印作“{printed}”，与“{expected}”不一致',
    body: ['本文件的单位是“{expected}”。名称应当写全、写对。', '同样的共有 {count} 处。'],
  },
  'wording/level': {
    title: '“{printed}”说的是另一级政府',
    body: ['本单位不属于这一级，可能照搬了上级的名词解释。', '同样的共有 {count} 处：{list}。'],
  },
  'wording/scope': {
    title: '单位文件中写着“{printed}”',
    body: ['这是部门口径的说法；单位预算、决算只说本单位。', '同样的共有 {count} 处。'],
  },
  'wording/note': {
    title: '{where}表下注说的是“{printed}”',
    body: ['这张表是关于{expected}的，注可能抄自另一张表。'],
  },
  'wording/subject-path': {
    title: '科目写作“{printed}”，表中为“{expected}”',
    body: ['类、款、项的名称与表中 {code} 的名称不一致。'],
  },
  'wording/subject-name': {
    title: '科目名称“{printed}”已不使用，现为“{expected}”',
    body: ['《政府收支分类科目》已修订此名称，应使用当年的名称。', '同样的共有 {count} 处：{list}。'],
  },
  'wording/reason': {
    title: '决算与预算不同，没有说明原因：{printed}',
    body: ['文中其他科目都说明了原因。', '同样的共有 {count} 处。'],
  },
  'wording/counted-parts': {
    title: '总数印作 {printed}，而其中各项之和为 {expected}',
    body: ['“{quote}”', '各项（{parts}）相加为 {sum}，大于总数，必有一处有误。'],
  },
  'wording/listed-amounts': {
    title: '项目支出印作 {printed}，所列各项相加为 {expected}',
    body: [
      '后面列出的 {count} 项金额相加为 {expected}，与 {printed} 相差不多而不相等，总数与各项中必有一处有误或漏列。',
    ],
  },
  'wording/counted-share': {
    title: '比率印作 {printed}，按所列数量为 {expected}',
    body: ['“{quote}”', '按所列数量计算为 {expected}；如另有口径，应予说明。'],
  },
  'wording/missing-percent': {
    title: '比率“{printed}”后面缺“%”',
    body: ['“{quote}”，应为 {expected}。'],
  },
  'wording/missing-unit': {
    title: '金额单位不完整：{printed}',
    body: ['应为 {expected}。', '同样的共有 {count} 处：{list}。'],
  },
  'wording/malformed-number': {
    title: '数字书写有误：{printed}',
    body: ['这样写读不出是多少。', '应为 {expected}。'],
  },
  'wording/doubled-word': {
    title: '字词重复：{printed}',
    body: ['“{quote}”，应为“{expected}”。', '同类的共有 {count} 处：{list}。'],
  },
  'wording/typo': {
    title: '“{printed}”有误，应为“{expected}”',
    body: ['“{quote}”。', '同类的共有 {count} 处：{list}。'],
  },
  'wording/doubled-mark': {
    title: '标点重复或相抵：{printed}',
    body: ['“{quote}”，保留“{expected}”即可。', '同类的共有 {count} 处：{list}。'],
  },
  'wording/brackets': {
    title: '“{printed}”缺少与它成对的“{expected}”',
    body: ['“{quote}”', '同类的共有 {count} 处。'],
  },
  'wording/full-stop': {
    title: '段末缺句号：{printed}',
    body: ['这一段以数字结尾，后面就是新的标题，而全文各段都以句号结尾。', '同样的共有 {count} 处。'],
  },
  'wording/code-format': {
    title: '款级编码印作“{printed}”，应为“{expected}”',
    body: ['{where}“{quote}”：款、项编码各两位。', '同样的共有 {count} 处。'],
  },
  'wording/personal-data': {
    title: '公开文件中印有{kind}（{printed}）',
    body: ['个人的电话、证件号码不应公开；单位联系方式应当使用办公电话。', '同样的共有 {count} 处。'],
  },
}
