import { body, classes, economic, items, sections, three, year } from './ledger.js'
import { projectForm, wholeForm } from './performance.js'

const half = (n, d) => (2n * n + d) / (2n * d)
const grouped = (n) => n.toString().replace(/\B(?=(\d{3})+$)/g, ',')
const scaled = (n, decimals) => {
  const s = n.toString().padStart(decimals + 1, '0')
  return `${grouped(BigInt(s.slice(0, -decimals)))}.${s.slice(-decimals)}`
}
/** 万元 to two places, rounded from 分. */
const money = (fen) => scaled(half(fen, 10_000n), 2)
const cell = (fen) => (fen === 0n ? '' : money(fen))
const share = (part, whole) => `${scaled(half(part * 10_000n, whole), 2)}%`
const size = (n) => (n < 0n ? -n : n)
const sum = (list, of) => list.reduce((all, it) => all + of(it), 0n)

const spent = (it) => it.basic + it.project
const total = sum(items, spent)
const basic = sum(items, (it) => it.basic)
const project = sum(items, (it) => it.project)
const budget = sum(items, (it) => it.budget)
const last = sum(items, (it) => it.last)
const opening = 21_306_455n
const closing = 21_306_455n
const under = (prefix) => items.filter((it) => it.code.startsWith(prefix))

/** The personnel and operating sides; what the lists leave over goes to the last line of 302. */
function sides() {
  const of = structuredClone(economic)
  const listed = Object.values(of).reduce(
    (all, { of: parts }) => all + sum(Object.values(parts), ([, fen]) => fen),
    0n,
  )
  of[302].of[30299][1] += basic - listed
  const at = (code) => sum(Object.values(of[code].of), ([, fen]) => fen)
  return { of, at, personnel: at(301) + at(303), operating: at(302) + at(310) }
}
const { of: kinds, at: kindTotal, personnel, operating } = sides()

/** `增加 12.34 万元，增长 5.67%`. */
function change(now, before) {
  const delta = now - before
  if (delta === 0n) return '与上年持平'
  const [up, by] = delta > 0n ? ['增加', '增长'] : ['减少', '下降']
  return `${up} ${money(size(delta))} 万元，${by} ${share(size(delta), before)}`
}

function rowsByCode(columns, misprint = (text) => text) {
  const row = (code, name, list) =>
    `<tr><td>${code}</td><td>${name}</td>${columns.map((of) => `<td class="n">${cell(sum(list, of))}</td>`).join('')}</tr>`
  const totals = columns.map((of, at) => misprint(cell(sum(items, of)), at))
  const rows = [
    `<tr><td></td><td>合计</td>${totals.map((text) => `<td class="n">${text}</td>`).join('')}</tr>`,
  ]
  for (const [code, name] of Object.entries(classes)) {
    if (under(code).length === 0) continue
    rows.push(row(code, name, under(code)))
    for (const [section, title] of Object.entries(sections).filter(([it]) => it.startsWith(code))) {
      rows.push(
        row(section, title, under(section)),
        ...under(section).map((it) => row(it.code, it.name, [it])),
      )
    }
  }
  return rows.join('\n')
}

/** 「3,116.10」 → 「3,161.10」: two digits typed in the wrong order. */
const swapped = (text) => text.replace(/(\d)(\d)\./, '$2$1.')

const ordinals = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
  '十七',
  '十八',
  '十九',
  '二十',
  '二十一',
  '二十二',
  '二十三',
  '二十四',
  '二十五',
  '二十六',
]
const incomes = [
  '一般公共预算财政拨款收入',
  '政府性基金预算财政拨款收入',
  '国有资本经营预算财政拨款收入',
  '上级补助收入',
  '事业收入',
  '经营收入',
  '附属单位上缴收入',
  '其他收入',
]

const caption = (title, number) =>
  `<h3>${title}</h3><p class="meta"><span>部门：${body}</span><span>公开${number}表</span><span>单位：万元</span></p>`
const note = (text) => `<p class="note">注：${text}</p>`

function summary() {
  const names = Object.entries(classes)
  const rows = names.map(([code, name], at) => {
    const label = at < incomes.length ? `${ordinals[at]}、${incomes[at]}` : ''
    return `<tr><td>${label}</td><td class="c">${at + 1}</td><td class="n">${at === 0 ? money(total) : ''}</td><td>${ordinals[at]}、${name}</td><td class="c">${at + 31}</td><td class="n">${cell(sum(under(code), spent))}</td></tr>`
  })
  const tail = [
    ['本年收入合计', 27, total, '本年支出合计', 57, total],
    ['使用非财政拨款结余（含专用结余）', 28, 0n, '结余分配', 58, 0n],
    ['年初结转和结余', 29, opening, '年末结转和结余', 59, closing],
    ['总计', 30, total + opening, '总计', 60, total + closing],
  ].map(
    ([a, i, x, b, j, y]) =>
      `<tr><td>${a}</td><td class="c">${i}</td><td class="n">${cell(x)}</td><td>${b}</td><td class="c">${j}</td><td class="n">${cell(y)}</td></tr>`,
  )
  return `${caption('收入支出决算总表', '01')}<table><thead><tr><th colspan="3">收入</th><th colspan="3">支出</th></tr><tr><th>项目</th><th>行次</th><th>决算数</th><th>项目</th><th>行次</th><th>决算数</th></tr></thead><tbody>${rows.join('\n')}${tail.join('\n')}</tbody></table>${note('本表反映部门本年度的总收支和年末结转结余情况。')}`
}

const codeHead = '<th rowspan="2">功能分类科目编码</th><th rowspan="2">科目名称</th>'
const income = () =>
  `${caption('收入决算表', '02')}<table><thead><tr><th colspan="2">项目</th>${['本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'].map((it) => `<th rowspan="2">${it}</th>`).join('')}</tr><tr><th>功能分类科目编码</th><th>科目名称</th></tr></thead><tbody>${rowsByCode([spent, spent, () => 0n, () => 0n, () => 0n, () => 0n, () => 0n])}</tbody></table>`
const expenditure = (faulty) =>
  `${caption('支出决算表', '03')}<table><thead><tr><th colspan="2">项目</th>${['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'].map((it) => `<th rowspan="2">${it}</th>`).join('')}</tr><tr><th>功能分类科目编码</th><th>科目名称</th></tr></thead><tbody>${rowsByCode([spent, (it) => it.basic, (it) => it.project, () => 0n, () => 0n, () => 0n], (text, at) => (faulty && at === 2 ? swapped(text) : text))}</tbody></table>`

function appropriation() {
  const labels = ['一、一般公共预算财政拨款', '二、政府性基金预算财政拨款', '三、国有资本经营预算财政拨款']
  const rows = Object.entries(classes).map(([code, name], at) => {
    const of = sum(under(code), spent)
    return `<tr><td>${labels[at] ?? ''}</td><td class="n">${at === 0 ? money(total) : ''}</td><td>${ordinals[at]}、${name}</td><td class="n">${cell(of)}</td><td class="n">${cell(of)}</td><td></td><td></td></tr>`
  })
  const tail = [
    ['本年收入合计', total, '本年支出合计', total],
    ['年初财政拨款结转和结余', opening, '年末财政拨款结转和结余', closing],
    ['一般公共预算财政拨款', opening, '', null],
    ['政府性基金预算财政拨款', 0n, '', null],
    ['国有资本经营预算财政拨款', 0n, '', null],
    ['总计', total + opening, '总计', total + closing],
  ].map(
    ([a, x, b, y]) =>
      `<tr><td>${a}</td><td class="n">${cell(x)}</td><td>${b}</td><td class="n">${y === null ? '' : cell(y)}</td><td class="n">${y === null ? '' : cell(y)}</td><td></td><td></td></tr>`,
  )
  return `${caption('财政拨款收入支出决算总表', '04')}<table><thead><tr><th colspan="2">收入</th><th colspan="5">支出</th></tr><tr><th>项目</th><th>决算数</th><th>项目</th><th>小计</th><th>一般公共预算财政拨款</th><th>政府性基金预算财政拨款</th><th>国有资本经营预算财政拨款</th></tr></thead><tbody>${rows.join('\n')}${tail.join('\n')}</tbody></table>`
}

const general = () =>
  `${caption('一般公共预算财政拨款支出决算表', '05')}<table><thead><tr>${codeHead}<th colspan="3">本年支出</th></tr><tr><th>小计</th><th>基本支出</th><th>项目支出</th></tr></thead><tbody>${rowsByCode([spent, (it) => it.basic, (it) => it.project])}</tbody></table>`

function basicTable() {
  const list = (codes) =>
    codes.flatMap((code) => [
      [code, kinds[code].name, kindTotal(code)],
      ...Object.entries(kinds[code].of).map(([at, [name, fen]]) => [at, name, fen]),
    ])
  const left = list(['301', '303'])
  const right = list(['302', '310'])
  const rows = Array.from(
    { length: Math.max(left.length, right.length) },
    (_, at) =>
      `<tr>${[left[at], right[at]].map((it) => (it ? `<td>${it[0]}</td><td>${it[1]}</td><td class="n">${cell(it[2])}</td>` : '<td></td><td></td><td></td>')).join('')}</tr>`,
  )
  return `${caption('一般公共预算财政拨款基本支出决算明细表', '06')}<table><thead><tr><th colspan="3">人员经费</th><th colspan="3">公用经费</th></tr><tr><th>科目编码</th><th>科目名称</th><th>决算数</th><th>科目编码</th><th>科目名称</th><th>决算数</th></tr></thead><tbody>${rows.join('\n')}<tr><td colspan="2">人员经费合计</td><td class="n">${money(personnel)}</td><td colspan="2">公用经费合计</td><td class="n">${money(operating)}</td></tr></tbody></table>`
}

const blank = (columns) => `<tr><td></td><td>合计</td>${'<td></td>'.repeat(columns)}</tr>`
const fund = () =>
  `${caption('政府性基金预算财政拨款收入支出决算表', '07')}<table><thead><tr>${codeHead}<th rowspan="2">年初结转和结余</th><th rowspan="2">本年收入</th><th colspan="3">本年支出</th><th rowspan="2">年末结转和结余</th></tr><tr><th>小计</th><th>基本支出</th><th>项目支出</th></tr></thead><tbody>${blank(6)}</tbody></table>${note(`${body}${year}年度没有政府性基金预算财政拨款收入和支出，故本表无数据。`)}`
const capital = () =>
  `${caption('国有资本经营预算财政拨款支出决算表', '08')}<table><thead><tr>${codeHead}<th colspan="3">本年支出</th></tr><tr><th>合计</th><th>基本支出</th><th>项目支出</th></tr></thead><tbody>${blank(3)}</tbody></table>${note(`${body}${year}年度没有国有资本经营预算财政拨款支出，故本表无数据。`)}`

const vehicles = (of) => three.purchase[of] + three.running[of]
const all = (of) => three.abroad[of] + vehicles(of) + three.hospitality[of]
function threeTable() {
  const columns = (of) => [
    all(of),
    three.abroad[of],
    vehicles(of),
    three.purchase[of],
    three.running[of],
    three.hospitality[of],
  ]
  const heads =
    '<th rowspan="2">合计</th><th rowspan="2">因公出国（境）费</th><th colspan="3">公务用车购置及运行维护费</th><th rowspan="2">公务接待费</th>'
  const car = '<th>小计</th><th>公务用车购置费</th><th>公务用车运行维护费</th>'
  return `${caption('财政拨款“三公”经费支出决算表', '09')}<table><thead><tr><th colspan="6">预算数</th><th colspan="6">决算数</th></tr><tr>${heads}${heads}</tr><tr>${car}${car}</tr></thead><tbody><tr>${[...columns('budget'), ...columns('actual')].map((fen) => `<td class="n">${money(fen)}</td>`).join('')}</tr></tbody></table>`
}

function narrative(faulty) {
  const evaluated = items.filter((it) => it.project > 0n).length
  const classList = Object.entries(classes).filter(([code]) => under(code).length > 0)
  const lines = items.map((it, at) => {
    const now = spent(it)
    const shown = (fen) => half(fen, 10_000n)
    const right = shown(now) > shown(it.budget) ? '大于' : shown(now) < shown(it.budget) ? '小于' : '等于'
    const compare = faulty && it.code === '2080701' ? '大于' : right
    const name = `${classes[it.code.slice(0, 3)]}（类）${sections[it.code.slice(0, 5)]}（款）${it.name}（项）`
    return `<p>${at + 1}.${name}。年初预算为 ${money(it.budget)} 万元，支出决算为 ${money(now)} 万元，完成年初预算的 ${share(now, it.budget)}。决算数${compare}年初预算数的主要原因是按实际人数和进度结算。</p>`
  })
  const listed = (codes) =>
    codes
      .flatMap((code) => Object.values(kinds[code].of))
      .filter(([, fen]) => fen > 0n)
      .map(([name]) => name)
      .join('、')
  return `<h2>第三部分 ${year} 年度部门决算情况说明</h2>
<h3>一、收入支出决算总体情况说明</h3><p>${year} 年度收、支总计 ${money(total + opening)} 万元。与 ${year - 1} 年度相比，收、支总计各${change(total + opening, last + opening)}，主要原因是社会保险补贴和公益性岗位补贴人数增加。</p>
<h3>二、收入决算情况说明</h3><p>${year} 年度收入合计 ${money(total)} 万元，其中：财政拨款收入 ${money(total)} 万元，占 100.00%。</p>
<h3>三、支出决算情况说明</h3><p>${year} 年度支出合计 ${money(total)} 万元，其中：基本支出 ${money(basic)} 万元，占 ${share(basic, total)}；项目支出 ${money(project)} 万元，占 ${share(project, total)}。</p>
<h3>四、财政拨款收入支出决算总体情况说明</h3><p>${year} 年度财政拨款收、支总计 ${money(total + opening)} 万元。与 ${year - 1} 年度相比，财政拨款收、支总计各${change(total + opening, last + opening)}，主要原因是就业补助支出增加。</p>
<h3>五、一般公共预算财政拨款支出决算情况说明</h3>
<h4>（一）总体情况</h4><p>${year} 年度一般公共预算财政拨款支出 ${money(total)} 万元，占本年支出合计的 100.00%。与 ${year - 1} 年度相比，一般公共预算财政拨款支出${faulty ? change(total, last).replace(money(total - last), money(total)) : change(total, last)}，主要原因是就业补助支出增加。</p>
<h4>（二）结构情况</h4><p>${year} 年度一般公共预算财政拨款支出 ${money(total)} 万元，主要用于以下方面：${classList.map(([code, name]) => `${name}（类）${money(sum(under(code), spent))} 万元，占 ${share(sum(under(code), spent), total)}`).join('；')}。</p>
<h4>（三）具体情况</h4><p>${year} 年度一般公共预算财政拨款支出年初预算为 ${money(budget)} 万元，支出决算为 ${money(total)} 万元，完成年初预算的 ${share(total, budget)}。其中：</p>
${lines.join('\n')}
<h3>六、一般公共预算财政拨款基本支出决算情况说明</h3><p>${year} 年度一般公共预算财政拨款基本支出 ${money(basic)} 万元，其中：人员经费 ${money(personnel)} 万元，主要包括：${listed(['301', '303'])}；公用经费 ${money(operating)} 万元，主要包括：${listed(['302', '310'])}。</p>
<h3>七、政府性基金预算财政拨款收入支出决算情况说明</h3><p>${body}${year} 年度没有政府性基金预算财政拨款收入和支出。</p>
<h3>八、国有资本经营预算财政拨款支出决算情况说明</h3><p>${body}${year} 年度没有国有资本经营预算财政拨款支出。</p>
<h3>九、财政拨款“三公”经费支出决算情况说明</h3><p>${year} 年度“三公”经费财政拨款支出预算为 ${money(all('budget'))} 万元，支出决算为 ${money(all('actual'))} 万元，完成预算的 ${share(all('actual'), all('budget'))}。与 ${year - 1} 年度相比，“三公”经费支出${change(all('actual'), all('last'))}，主要原因是上年购置公务用车，本年没有购置。</p>
<p>1.因公出国（境）费支出决算为 0 万元，全年没有安排出国（境）团组。</p>
<p>2.公务用车购置及运行维护费支出决算为 ${faulty ? money(vehicles('actual') + 900_000n) : money(vehicles('actual'))} 万元，完成预算的 ${share(vehicles('actual'), vehicles('budget'))}。其中：公务用车购置费支出 0 万元，本年购置公务用车 0 辆；公务用车运行维护费支出 ${money(three.running.actual)} 万元，年末公务用车保有量 3 辆。</p>
<p>3.公务接待费支出决算为 ${money(three.hospitality.actual)} 万元，完成预算的 ${share(three.hospitality.actual, three.hospitality.budget)}。全年国内公务接待 6 批次、52 人次。</p>
<h3>十、机关运行经费支出情况说明</h3><p>${year} 年度机关运行经费支出 ${money(operating)} 万元，比上年${change(operating, operating - 14_220_000n).replace('，', ' ，')}，主要原因是办公用房维修增加。</p>
<h3>十一、政府采购支出情况说明</h3><p>${year} 年度政府采购支出总额 312.40 万元，其中：政府采购货物支出 45.60 万元、政府采购工程支出 0 万元、政府采购服务支出 266.80 万元。授予中小企业合同金额 298.75 万元，占政府采购支出总额的 95.63%，其中：授予小微企业合同金额 187.20 万元，占授予中小企业合同金额的 62.66%。</p>
<h3>十二、国有资产占用情况说明</h3><p>截至 ${year} 年 12 月 31 日，${body}共有车辆 3 辆，其中：副省级及以上领导干部用车 0 辆、主要负责人用车 0 辆、机要通信用车 1 辆、应急保障用车 0 辆、执法执勤用车 2 辆、特种专业技术用车 0 辆、离退休干部服务用车 0 辆、其他用车 0 辆；单价 100 万元以上的设备（不含车辆）0 台（套）。</p>
<h3>十三、预算绩效情况说明</h3><h4>（一）预算绩效管理工作开展情况</h4><p>对 ${year} 年度一般公共预算项目支出全面开展绩效自评，共涉及项目 ${evaluated} 个，资金 ${money(project)} 万元，占一般公共预算项目支出总额的 100.00%。</p>
<h4>（二）项目绩效自评结果</h4><p>${evaluated} 个项目的绩效自评结果均为“优”，资金使用符合规定，绩效目标总体完成。未完成的个别目标，原因是职业培训报名人数少于预期，改进措施是提前摸清培训需求。</p>
<h4>（三）绩效评价结果应用情况</h4><p>自评结果作为改进管理和编制下一年度预算的依据，并随部门决算一并公开。</p>`
}

/** One definition for each item that the tables print. */
const terms = () =>
  items
    .map(
      (it, at) =>
        `<p>${at + 3}.${classes[it.code.slice(0, 3)]}（类）${sections[it.code.slice(0, 5)]}（款）${it.name}（项）：反映按规定用于${it.name}方面的支出。</p>`,
    )
    .join('\n')

const style = `@page{size:A4;margin:22mm 18mm}body{font:10.5pt/1.7 "Noto Serif CJK SC","Noto Serif SC",serif;color:#111}
h1{font-size:22pt;text-align:center;margin-top:70mm}h2{font-size:15pt;text-align:center;break-before:page}h3{font-size:12pt;margin:6mm 0 2mm;break-after:avoid}h4{font-size:10.5pt;margin:3mm 0 1mm}
p{margin:0;text-indent:2em}p.meta,p.note{text-indent:0;font-size:9pt}p.meta{display:flex;justify-content:space-between}
table{border-collapse:collapse;width:100%;font-size:8.5pt;line-height:1.35;margin:1mm 0}td,th{border:0.6pt solid #000;padding:0.6mm 1.2mm;font-weight:normal}thead{display:table-header-group}tr{break-inside:avoid}.f h3{text-align:center}.p td{border:0.6pt solid #000;padding:0.8mm 1.2mm}
.n{text-align:right;white-space:nowrap}.c{text-align:center}.t{break-before:page}.t h3{text-align:center}.w{page:wide}@page wide{size:A4 landscape;margin:16mm}`

/**
 * The whole document as HTML. `faulty` puts in five faults as a clerk might make them: two digits of a total typed in the wrong order, an increase
 * filled in with the amount itself, a comparison the wrong way round, two digits of an amount changed, full points for a target not met.
 */
export function html(faulty) {
  const tables = [
    summary(),
    income(),
    expenditure(faulty),
    appropriation(),
    general(),
    basicTable(),
    fund(),
    capital(),
    threeTable(),
  ]
  const wide = new Set([1, 2, 3, 6, 8])
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${body}${year}年度部门决算</title><style>${style}</style></head><body>
<h1>${body}<br>${year} 年度部门决算</h1>
<h2>第一部分 ${body}概况</h2><h3>一、主要职能</h3><p>负责全区就业促进、社会保险经办、劳动关系协调和人事管理工作。</p>
<h3>二、机构设置</h3><p>纳入${body}${year} 年度部门决算编制范围的单位共 1 个，即局本级。</p>
<h2>第二部分 ${year} 年度部门决算表</h2>
${tables.map((table, at) => `<section class="t${wide.has(at) ? ' w' : ''}">${table}</section>`).join('\n')}
${narrative(faulty)}
<h2>第四部分 名词解释</h2><p>1.财政拨款收入：指区级财政当年拨付的资金。</p><p>2.机关运行经费：指行政单位和参照公务员法管理的事业单位使用一般公共预算财政拨款安排的基本支出中的公用经费支出。</p>
${terms()}
<p>${items.length + 3}.“三公”经费：指用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。</p>
<h2>第五部分 附件</h2>
<section class="f">${wholeForm({ basic, project, total, opening })}</section>
<section class="t">${projectForm(faulty)}</section>
</body></html>`
}
