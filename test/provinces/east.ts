import { finalTables } from '../synthetic/final.ts'
import { spent, sum, tree } from '../synthetic/ledger.ts'
import type { TrueTable } from '../synthetic/model.ts'
import { documentOf, habits, named, overview, type Variant } from './document.ts'
import { bought3, procurementTable } from './expense-tables.ts'
import { change, figuresOf, share, than, yuan, type Figures } from './figures.ts'
import { base, listed, spentOf } from './national.ts'
import { threeHalves } from './tables.ts'

/** The classes of all expenditure, whatever paid for it. */
const classesOf = (f: Figures): readonly (readonly [string, bigint])[] => {
  const all = [...f.book.items, ...f.book.fund]
  return tree(all)
    .filter((it) => it.code.length === 3)
    .map(({ name, items }) => [name, sum(items, spent)] as const)
}

/** 2017 年：收入支出总表三栏并列，金额单位元，财政拨款一行其中列政府性基金，没有国有资本经营预算表。 */
export function before2019(): Variant {
  const f = figuresOf(31, 2017, '砚湖市民盟委员会', '江苏省砚湖市')
  const y = f.year
  const tables = finalTables(f.book, { ...habits, style: { unit: '元', grouped: true, zero: '0.00' } })
  const of = (n: string, title?: string): TrueTable => {
    const table = tables.find((one) => one.forms.includes(`final-${n}`))!
    return title === undefined ? table : named(table, title)
  }
  return {
    name: '江苏 2017',
    document: documentOf(f, {
      title: `${y}年度部门决算公开`,
      before: overview(f.body, '部门决算'),
      tablesTitle: `第二部分 ${f.body}${y}年度部门决算表`,
      tables: [
        threeHalves(f),
        of('02'),
        of('03'),
        of('04'),
        of('05'),
        of('06', '一般公共预算财政拨款基本支出决算表'),
        of('07'),
        of('09'),
      ],
      text: [
        `# 第三部分 ${y}年度部门决算情况说明`,
        '## 一、收入支出总体情况说明',
        `${y}年度收入、支出总计${yuan(f.grand)}，与上年相比收、支总计各${change(f.grand, f.before(f.grand, '总计'))}。其中：`,
        `（一）收入总计${yuan(f.grand)}。包括：`,
        `1．财政拨款收入${yuan(f.fiscalIncome)}，为当年从市财政取得的拨款，与上年相比${change(f.fiscalIncome, f.before(f.fiscalIncome, '财政'))}。`,
        `2．其他收入${yuan(f.other)}，为银行利息等，与上年相比${change(f.other, f.before(f.other, '其他'))}。`,
        `3．年初结转和结余${yuan(f.opening)}，为上年结转本年使用的资金。`,
        `（二）支出总计${yuan(f.grand)}。包括：`,
        ...classesOf(f).map(
          ([name, spent], i) =>
            `${i + 1}．${name}（类）支出${yuan(spent)}，主要用于机关运转，与上年相比${change(spent, f.before(spent, name))}。`,
        ),
        `${classesOf(f).length + 1}．年末结转和结余${yuan(f.closing)}，为结转下年的项目资金。`,
        '## 二、收入决算情况说明',
        `本部门本年收入合计${yuan(f.income)}，其中：财政拨款收入${yuan(f.fiscalIncome)}，占${share(f.fiscalIncome, f.income)}；其他收入${yuan(f.other)}，占${share(f.other, f.income)}。`,
        '## 三、支出决算情况说明',
        `本部门本年支出合计${yuan(f.all)}，其中：基本支出${yuan(f.basic)}，占${share(f.basic, f.all)}；项目支出${yuan(f.project)}，占${share(f.project, f.all)}；经营支出0万元，占0%。`,
        '## 四、财政拨款收入支出决算总体情况说明',
        `${f.body}${y}年度财政拨款收、支总决算${yuan(f.fiscal + f.closing)}。与上年相比，财政拨款收、支总计各${change(f.fiscal + f.closing, f.before(f.fiscal, '拨'))}。`,
        '## 五、一般公共预算财政拨款支出决算情况说明',
        `${f.body}${y}年一般公共预算财政拨款支出${yuan(f.general)}，与上年相比${change(f.general, f.last)}。`,
        '## 六、“三公”经费支出情况说明',
        `${y}年度一般公共预算拨款安排的“三公”经费决算支出中，公务用车购置及运行费支出${yuan(f.book.actual.purchase + f.book.actual.running)}，占“三公”经费的${share(f.book.actual.purchase + f.book.actual.running, f.three)}；公务接待费支出${yuan(f.book.actual.hospitality)}，占“三公”经费的${share(f.book.actual.hospitality, f.three)}。`,
      ],
    }),
  }
}

/** 安徽的事业单位：“三公”列成清单，单位口径。 */
export function anhui(): Variant {
  const f = figuresOf(36, 2023, '岚川县文物保护中心', '安徽省岚川县')
  const y = f.year
  const { actual: a, budgeted: b } = f.book
  return {
    name: '安徽 2023',
    document: documentOf(f, {
      title: `${y}年度单位决算`,
      before: overview(f.body, '单位决算'),
      tablesTitle: `第二部分 ${y}年度单位决算表`,
      tables: [...base(f).slice(0, 8), listed(f, '一般公共预算财政拨款“三公”经费支出决算表', '公开09表')],
      text: [
        `# 第三部分 ${y}年度单位决算情况说明`,
        '## 一、收入支出决算总体情况说明',
        `${y}年度收入总计${yuan(f.grand)}、支出总计${yuan(f.grand)}。与${y - 1}年相比，收、支总计各${change(f.grand, f.before(f.grand, '总'))}，主要原因：项目变化。`,
        '## 二、收入决算情况说明',
        `${y}年度收入合计${yuan(f.income)}，其中：财政拨款收入${yuan(f.fiscalIncome)}，占${share(f.fiscalIncome, f.income)}；其他收入${yuan(f.other)}，占${share(f.other, f.income)}。`,
        '## 三、支出决算情况说明',
        `${y}年度支出合计${yuan(f.all)}，其中：基本支出${yuan(f.basic)}，占${share(f.basic, f.all)}；项目支出${yuan(f.project)}，占${share(f.project, f.all)}。`,
        '## 四、一般公共预算财政拨款支出决算情况说明',
        '（一）一般公共预算财政拨款支出决算总体情况',
        `${y}年度一般公共预算财政拨款支出${yuan(f.general)}，占本年支出的${share(f.general, f.all)}。与${y - 1}年相比，一般公共预算财政拨款支出${change(f.general, f.last)}。主要原因：人员变化。`,
        '（二）一般公共预算财政拨款支出决算具体情况',
        `${y}年度一般公共预算财政拨款支出年初预算为${yuan(f.planned)}，支出决算为${yuan(f.general)}，完成年初预算的${share(f.general, f.planned)}。决算数${than(f.general, f.planned)}年初预算数的主要原因：年中调整。其中：基本支出${yuan(f.basic)}，占${share(f.basic, f.general)}；项目支出${yuan(f.general - f.basic)}，占${share(f.general - f.basic, f.general)}。`,
        '## 五、一般公共预算财政拨款“三公”经费支出决算情况说明',
        `${y}年度一般公共预算财政拨款“三公”经费支出预算为${yuan(f.threeBudget)}，支出决算为${yuan(f.three)}，完成预算的${share(f.three, f.threeBudget)}，较上年${change(f.three, f.threeBefore)}。决算数小于预算数的主要原因是厉行节约。`,
        `1.公务接待费预算为${yuan(b.hospitality)}，支出决算为${yuan(a.hospitality)}，完成预算的${share(a.hospitality, b.hospitality)}；较上年${change(a.hospitality, f.book.before.hospitality)}。`,
        `2.公务用车购置及运行维护费预算为${yuan(b.purchase + b.running)}，支出决算为${yuan(a.purchase + a.running)}，完成预算的${share(a.purchase + a.running, b.purchase + b.running)}。`,
      ],
    }),
  }
}

/** 浙江的街道，2025 年度：说明以“比年初预算数”为主，采购表另列。 */
export function zhejiang(): Variant {
  const f = figuresOf(37, 2025, '岚川市望舒区人民政府松涧街道办事处', '浙江省岚川市望舒区')
  const y = f.year
  const { actual: a } = f.book
  return {
    name: '浙江 2025',
    document: documentOf(f, {
      title: `${y}年度部门决算`,
      before: [
        '# 一、概况',
        '## （一）部门职责',
        '负责辖区公共服务。',
        '## （二）机构设置',
        '内设五个办公室。',
      ],
      tablesTitle: `二、${y}年度部门决算公开表`,
      tables: [
        ...base(f).map((table, i) => named(table, table.title, `表${i + 1}`)),
        procurementTable(f, '表10'),
      ],
      text: [
        `# 三、${y}年度部门决算情况说明`,
        '## （一）收入支出决算总体情况说明',
        `${y}年度收入总计${yuan(f.grand)}，支出总计${yuan(f.grand)}，分别与${y - 1}年度相比，各${change(f.grand, f.before(f.grand, '总'))}。主要原因是：民生项目变化。`,
        '## （二）收入决算情况说明',
        `本年收入合计${yuan(f.income)}；包括财政拨款收入${yuan(f.fiscalIncome)}（其中，一般公共预算${yuan(f.generalIncome)}，政府性基金预算${yuan(f.fundIncome)}，国有资本经营预算0.00万元），占收入合计${share(f.fiscalIncome, f.income)}；事业收入0.00万元，占收入合计0.00%；其他收入${yuan(f.other)}，占收入合计${share(f.other, f.income)}。`,
        '## （三）支出决算情况说明',
        `本年支出合计${yuan(f.all)}，其中基本支出${yuan(f.basic)}，占${share(f.basic, f.all)}；项目支出${yuan(f.project)}，占${share(f.project, f.all)}；经营支出0.00万元，占0.00%。`,
        '## （四）财政拨款收入支出决算总体情况说明',
        `${y}年度财政拨款收、支总计${yuan(f.fiscal + f.closing)}，与${y - 1}年相比，${change(f.fiscal + f.closing, f.before(f.fiscal, '拨'))}。`,
        '## （五）一般公共预算财政拨款支出决算情况说明',
        `1.一般公共预算财政拨款支出决算总体情况。${y}年度一般公共预算财政拨款支出${yuan(f.general)}，占本年支出合计的${share(f.general, f.all)}。与${y - 1}年度相比，一般公共预算财政拨款支出${change(f.general, f.last)}。`,
        `2.一般公共预算财政拨款支出决算结构情况。${y}年度一般公共预算财政拨款支出${yuan(f.general)}，主要用于以下方面：${f.heads.map((head) => `${head.name}（类）支出${yuan(head.spent)}，占${share(head.spent, f.general)}`).join('；')}。`,
        `3.一般公共预算财政拨款支出决算具体情况。${y}年度一般公共预算财政拨款支出年初预算为${yuan(f.planned)}，支出决算为${yuan(f.general)}，完成年初预算的${share(f.general, f.planned)}。`,
        ...f.heads.flatMap((head) =>
          head.items.map(
            (it, i) =>
              `（${i + 1}）${head.name}（类）${f.sectionOf(it.code)}（款）${it.name}（项）。年初预算为${yuan(it.planned)}，支出决算为${yuan(spentOf(it))}，完成年初预算的${share(spentOf(it), it.planned)}，决算数${than(spentOf(it), it.planned)}年初预算数，主要原因是年中调整。`,
          ),
        ),
        '## （六）一般公共预算财政拨款基本支出决算情况说明',
        `${y}年度一般公共预算财政拨款基本支出${yuan(f.basic)}，其中：人员经费${yuan(f.personnel)}，主要包括工资等；公用经费${yuan(f.operating)}，主要包括办公费等。`,
        '## （七）财政拨款“三公”经费支出决算总体情况说明',
        `${y}年度“三公”经费财政拨款支出预算为${yuan(f.threeBudget)}，支出决算为${yuan(f.three)}，完成全年预算的${share(f.three, f.threeBudget)}，${y}年度“三公”经费支出决算数小于预算数的主要原因是厉行节约。其中：公务用车购置及运行维护费支出决算为${yuan(a.purchase + a.running)}，占${share(a.purchase + a.running, f.three)}，与${y - 1}年度相比，${change(a.purchase + a.running, f.book.before.running)}；公务接待费支出决算为${yuan(a.hospitality)}，占${share(a.hospitality, f.three)}，与${y - 1}年度相比，${change(a.hospitality, f.book.before.hospitality)}。`,
        '## （八）机关运行经费支出情况',
        `${y}年度机关运行经费支出${yuan(f.operating)}，比年初预算数${change(f.operating, f.operating + 5_000_000n)}；比上年决算${change(f.operating, f.before(f.operating, '机'))}。`,
        '## （九）政府采购支出情况',
        `${y}年度政府采购支出总额${yuan(bought3(f).goods + bought3(f).works + bought3(f).services)}，其中：政府采购货物支出${yuan(bought3(f).goods)}、政府采购工程支出${yuan(bought3(f).works)}、政府采购服务支出${yuan(bought3(f).services)}。`,
      ],
    }),
  }
}
