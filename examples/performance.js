import { body, items, year } from './ledger.js'

/**
 * What the bureau promised and what came of it, scored as its notes say: forward indicators 分值×B/A, backward ones 分值×A/B, never
 * above the points. Scores are in hundredths, so that the forms are right to the last digit until a fault is put in on purpose.
 */
const half = (n, d) => (2n * n + d) / (2n * d)
const grouped = (n) => n.toString().replace(/\B(?=(\d{3})+$)/g, ',')
const scaled = (n, decimals) => {
  const s = n.toString().padStart(decimals + 1, '0')
  return `${grouped(BigInt(s.slice(0, -decimals)))}.${s.slice(-decimals)}`
}
/** 万元 to two places, rounded from 分. */
const money = (fen) => scaled(half(fen, 10_000n), 2)
/** 「9.18」, 「10」. */
const points = (hundredths) => scaled(hundredths, 2).replace(/\.?0+$/, '')
const digits = (text) => {
  const [, whole, rest = ''] = /^\D*([\d,]+)(?:\.(\d))?/.exec(text)
  return BigInt(whole.replaceAll(',', '')) * 10n + BigInt(rest || 0)
}

/** Hundredths of a point. Words are given their points by people. */
function earned({ target, actual, weight, given }) {
  if (given !== undefined) return given
  const [a, b] = [digits(target), digits(actual)]
  const full = BigInt(weight) * 100n
  const score = target.startsWith('≤') ? half(full * a, b) : half(full * b, a)
  return score > full ? full : score
}

const row = (level1, level2, name, target, actual, weight, more = {}) => ({
  level1,
  level2,
  name,
  target,
  actual,
  weight,
  reason: '',
  ...more,
})

const training = items.find((it) => it.code === '2080701')
const project = {
  name: '职业技能培训补贴',
  initial: training.budget,
  budget: 140_000_000n,
  executed: training.project,
  weight: 10,
  goal: `全年组织补贴性职业技能培训 24 期以上，培训 1,200 人次以上，参训人员合格率和就业率稳步提高。`,
  came: `全年组织培训 31 期，培训 1,086 人次，合格率 94.2%，参训后就业率 57.3%。`,
  indicators: [
    row('产出指标', '数量指标', '补贴性培训人次', '≥1,200人次', '1,086人次', 15, {
      reason: '制造业企业订单集中，部分职工未能参训；改进措施：增开晚间和周末班次。',
    }),
    row('产出指标', '数量指标', '举办培训期数', '≥24期', '31期', 10),
    row('产出指标', '质量指标', '培训合格率', '≥90%', '94.2%', 10),
    row('产出指标', '时效指标', '补贴审核拨付时限', '≤20个工作日', '16个工作日', 10),
    row('产出指标', '成本指标', '人均补贴标准', '≤1,200元', '1,183元', 5),
    row('效益指标', '社会效益指标', '参训后就业率', '≥60%', '57.3%', 20, {
      reason: '新职业工种岗位偏少；改进措施：按企业用工清单开班。',
    }),
    row('效益指标', '可持续影响指标', '技能人才结构', '持续改善', '有所改善', 10, {
      given: 800n,
      reason: '高技能人才占比提高较慢；改进措施：与职业院校联合培养。',
    }),
    row('满意度指标', '服务对象满意度指标', '参训人员满意度', '≥95%', '96.5%', 10),
  ],
}

const goals = [
  {
    name: '促进高质量充分就业',
    weight: 40,
    indicators: [
      row('产出指标', '数量指标', '城镇新增就业人数', '≥8,500人', '8,912人', 10),
      row('产出指标', '数量指标', '失业人员再就业人数', '≥2,100人', '2,247人', 10),
      row('产出指标', '时效指标', '就业补贴按时拨付率', '≥98%', '99.4%', 10),
      row('效益指标', '社会效益指标', '城镇登记失业率', '≤4%', '3.2%', 10),
    ],
  },
  {
    name: '健全社会保障和劳动关系工作机制',
    weight: 40,
    indicators: [
      row('产出指标', '质量指标', '劳动人事争议调解成功率', '≥70%', '66.5%', 15),
      row('产出指标', '时效指标', '社会保险待遇按时发放率', '≥99%', '100%', 15),
      row('满意度指标', '服务对象满意度指标', '办事群众满意度', '≥90%', '92.6%', 10),
    ],
  },
]

const rate = (executed, budget) => `${scaled(half(executed * 10_000n, budget), 2)}%`
/** From the amounts as printed, because a reader has no others. */
const executionScore = (weight, executed, budget) =>
  half(BigInt(weight) * 100n * half(executed, 10_000n), half(budget, 10_000n))
const sum = (list, of) => list.reduce((all, it) => all + of(it), 0n)

/** A level merged over the rows it stands for. */
function levels(indicators, key) {
  return indicators.map((it, at) => {
    const same = (other) => other.level1 === it.level1 && (key === 'level1' || other.level2 === it.level2)
    if (at > 0 && same(indicators[at - 1])) return ''
    const end = indicators.findIndex((other, index) => index > at && !same(other))
    return `<td rowspan="${(end < 0 ? indicators.length : end) - at}">${it[key]}</td>`
  })
}

const cells = (...texts) => texts.map((text) => `<td class="c">${text}</td>`).join('')
const notes = [
  '1.预算数指调整后的财政资金总额，含上年结转；执行数指资金使用单位实际支出的财政资金。',
  '2.正向指标（目标值为≥X）得分=权重×B/A，反向指标（目标值为≤X）得分=权重×A/B，不超过权重；A为目标值，B为实际完成值。',
  '3.定性指标按达成、部分达成、未达成三档，分别给权重的80%至100%、50%至80%、50%以下。',
]
const note = notes.map((text, at) => `<p class="note">${at === 0 ? '注：' : ''}${text}</p>`).join('\n')

/** 项目支出绩效自评表. `faulty` gives full points to a target that was not met, as a clerk might. */
export function projectForm(faulty) {
  const { initial, budget, executed, weight, indicators } = project
  const execution = executionScore(weight, executed, budget)
  const score = (it, at) => (faulty && at === 0 ? BigInt(it.weight) * 100n : earned(it))
  const total = execution + indicators.reduce((all, it, at) => all + score(it, at), 0n)
  const [first, second] = [levels(indicators, 'level1'), levels(indicators, 'level2')]
  const rows = indicators.map(
    (it, at) =>
      `<tr>${first[at]}${second[at]}<td>${it.name}</td>${cells(it.target, it.actual, it.weight, points(score(it, at)))}<td>${it.reason}</td></tr>`,
  )
  const head = `<tr><td rowspan="${indicators.length + 1}">绩效指标</td>${cells('一级指标', '二级指标', '三级指标', '年度指标值（A）', '实际完成值（B）', '分值', '得分', '偏差原因分析及改进措施')}</tr>`
  return `<h3>项目支出绩效自评表</h3><p class="meta"><span>（${year} 年度）</span><span>单位：万元</span></p><table class="p"><tbody>
<tr><td>项目名称</td><td colspan="8">${project.name}</td></tr>
<tr><td>主管部门</td><td colspan="3">${body}</td><td colspan="2">实施单位</td><td colspan="3">${body}</td></tr>
<tr><td rowspan="5">项目资金（万元）</td><td colspan="2"></td>${cells('年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分')}</tr>
<tr><td colspan="2">年度资金总额</td>${cells(money(initial), money(budget), money(executed), weight, rate(executed, budget), points(execution))}</tr>
<tr><td colspan="2">其中：当年财政拨款</td>${cells(money(initial), money(budget), money(executed), '—', rate(executed, budget), '—')}</tr>
<tr><td colspan="2">上年结转资金</td>${cells('0.00', '0.00', '0.00', '—', '—', '—')}</tr>
<tr><td colspan="2">其他资金</td>${cells('0.00', '0.00', '0.00', '—', '—', '—')}</tr>
<tr><td rowspan="2">年度总体目标</td><td colspan="4" class="c">预期目标</td><td colspan="4" class="c">实际完成情况</td></tr>
<tr><td colspan="4">${project.goal}</td><td colspan="4">${project.came}</td></tr>
${head}${rows.join('\n')}
<tr><td colspan="6">总分</td>${cells(100, points(total))}<td></td></tr>
</tbody></table>${note}`
}

/** 部门整体绩效自评表, every figure of it right. */
export function wholeForm({ basic, project: spentOnProjects, total, opening }) {
  const budget = total + opening
  const execution = executionScore(20, total, budget)
  const all = execution + sum(goals, (goal) => sum(goal.indicators, earned))
  const groups = goals.map((goal, index) => {
    const { indicators } = goal
    const [first, second] = [levels(indicators, 'level1'), levels(indicators, 'level2')]
    const rows = indicators.map(
      (it, at) =>
        `<tr>${first[at]}${second[at]}<td>${it.name}</td>${cells(it.target, it.actual, it.weight, points(earned(it)))}</tr>`,
    )
    return `<tr><td>年度目标${index + 1}：（${goal.weight}分）</td><td colspan="7">${goal.name}</td></tr>
<tr><td rowspan="${indicators.length + 1}">年度绩效指标</td>${cells('一级指标', '二级指标', '三级指标', '年初目标值（A）', '实际完成值（B）', '分值', '得分')}</tr>
${rows.join('\n')}`
  })
  return `<h3>${year} 年度部门整体绩效自评表</h3><p class="meta"><span>单位名称：${body}</span><span>单位：万元</span></p><table class="p"><tbody>
<tr><td>单位名称</td><td colspan="7">${body}</td></tr>
<tr><td>基本支出总额</td><td colspan="3">${money(basic)}</td><td>项目支出总额</td><td colspan="3">${money(spentOnProjects)}</td></tr>
<tr><td rowspan="2">预算执行情况（万元）（20分）</td><td colspan="3"></td>${cells('预算数（A）', '执行数（B）', '执行率（B/A）', '得分（20分*执行率）')}</tr>
<tr><td colspan="3">部门整体支出总额</td>${cells(money(budget), money(total), rate(total, budget), points(execution))}</tr>
${groups.join('\n')}
<tr><td>总分</td><td colspan="7" class="c">${points(all)}</td></tr>
<tr><td>偏差大或目标未完成原因分析</td><td colspan="7">新就业形态争议增多，部分案件当事人直接申请仲裁，调解成功率未达目标。</td></tr>
<tr><td>改进措施及结果应用方案</td><td colspan="7">在三个街道增设调解室；自评结果用于编制下一年度预算。</td></tr>
</tbody></table>${note}`
}
