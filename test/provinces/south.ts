import { finalTables } from '../synthetic/final.ts'
import { documentOf, habits, named, ordered, overview, type Variant } from './document.ts'
import { runningCostTable } from './economic-tables.ts'
import {
  bought3,
  meetingOf,
  trainingOf,
  operationTable,
  procurementTable,
  jiangsuThree,
} from './expense-tables.ts'
import { change, figuresOf, share, yuan, type Figures } from './figures.ts'
import { listed } from './national.ts'
import { generalPublicAccounts, projectTable } from './tables.ts'

const nine = ['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((n) => `final-${n}`)
const base = (f: Figures) => ordered(finalTables(f.book, habits), nine)

/** 江苏：功能科目、经济科目各两张，会议费、培训费与“三公”经费同表；说明把收入、支出总计逐项拆开。 */
export function jiangsu(): Variant {
  const f = figuresOf(21, 2024, '砚湖市粮食和物资储备局', '江苏省砚湖市')
  const y = f.year
  const [one, two, three, four, five, six, fund, capital] = base(f)
  const { actual: a, budgeted: b } = f.book
  const bought = bought3(f)
  const total = bought.goods + bought.works + bought.services
  const moved = (now: bigint, name: string): string =>
    `与上年相比，${change(now, f.before(now, name))}，变动原因：项目调整。`
  return {
    name: '江苏 2024',
    document: documentOf(f, {
      title: `${y}年度部门决算公开`,
      before: overview(f.body, '部门决算'),
      tablesTitle: `第二部分 ${f.body}${y}年度部门决算表`,
      tables: [
        one!,
        two!,
        three!,
        four!,
        named(five!, '一般公共预算支出决算表（功能科目）', '公开07表'),
        named(six!, '一般公共预算基本支出决算表（经济科目）', '公开08表'),
        jiangsuThree(f, '公开09表'),
        named(fund!, '政府性基金预算支出决算表', '公开10表'),
        named(capital!, '国有资本经营预算支出决算表', '公开11表'),
        runningCostTable(f, '公开12表'),
        procurementTable(f, '公开13表', '政府采购支出决算表'),
      ],
      text: [
        `# 第三部分 ${y}年度部门决算情况说明`,
        '## 一、收入支出决算总体情况说明',
        `${y}年度收入、支出决算总计${yuan(f.grand)}。与上年相比，收、支总计各${change(f.grand, f.before(f.grand, '总计'))}。其中：`,
        `（一）收入决算总计${yuan(f.grand)}。包括：`,
        `1.本年收入决算合计${yuan(f.income)}。${moved(f.income, '收入')}`,
        '2.使用非财政拨款结余（含专用结余）0.00万元。与上年决算数相同。',
        `3.年初结转和结余${yuan(f.opening)}。${moved(f.opening, '年初')}`,
        `（二）支出决算总计${yuan(f.grand)}。包括：`,
        `1.本年支出决算合计${yuan(f.all)}。${moved(f.all, '支出')}`,
        '2.结余分配0.00万元。结余分配事项：无。与上年决算数相同。',
        `3.年末结转和结余${yuan(f.closing)}。结转和结余事项：项目资金结转下年使用。${moved(f.closing, '年末')}`,
        '## 二、收入决算情况说明',
        `${y}年度本年收入决算合计${yuan(f.income)}，其中：财政拨款收入${yuan(f.fiscalIncome)}，占${share(f.fiscalIncome, f.income)}；上级补助收入0.00万元，占0%；财政专户管理教育收费0.00万元，占0%；其他收入${yuan(f.other)}，占${share(f.other, f.income)}。`,
        '## 三、支出决算情况说明',
        `${y}年度本年支出决算合计${yuan(f.all)}，其中：基本支出${yuan(f.basic)}，占${share(f.basic, f.all)}；项目支出${yuan(f.project)}，占${share(f.project, f.all)}；经营支出0.00万元，占0%。`,
        '## 四、财政拨款收入支出决算总体情况说明',
        `${y}年度财政拨款收入、支出决算总计${yuan(f.fiscal + f.closing)}。与上年相比，财政拨款收、支总计各${change(f.fiscal + f.closing, f.before(f.fiscal, '拨'))}，变动原因：项目调整。`,
        '## 五、财政拨款支出决算情况说明',
        `财政拨款支出决算反映的是一般公共预算、政府性基金预算和国有资本经营预算财政拨款支出的总体情况。${y}年度财政拨款支出决算${yuan(f.fiscal)}，占本年支出合计的${share(f.fiscal, f.all)}。与${y}年度财政拨款支出年初预算${yuan(f.planned + f.fund)}相比，完成年初预算的${share(f.fiscal, f.planned + f.fund)}。其中：`,
        '## 六、一般公共预算支出决算情况说明',
        ...f.heads.flatMap((head, i) => [
          `（${'一二三四五六七八九十'[i]!}）${head.name}（类）`,
          ...head.items.map((it, n) => {
            const spent = it.personnel + it.operating + it.project
            return `${n + 1}.${f.sectionOf(it.code)}（款）${it.name}（项）。年初预算${yuan(it.planned)}，支出决算${yuan(spent)}，完成年初预算的${share(spent, it.planned)}。决算数与年初预算数的差异原因：年中调整。`
          }),
        ]),
        '## 七、一般公共预算基本支出决算情况说明',
        `${y}年度一般公共预算财政拨款基本支出决算${yuan(f.basic)}，其中：`,
        `（一）人员经费${yuan(f.personnel)}。主要用于工资发放。`,
        `（二）公用经费${yuan(f.operating)}。主要用于日常运转。`,
        '## 八、“三公”经费、会议费、培训费支出情况说明',
        `（一）${y}年度财政拨款“三公”经费支出决算${yuan(f.three)}（其中：一般公共预算支出${yuan(f.three)}；政府性基金预算支出0.00万元），与上年相比${change(f.three, f.threeBefore)}，变动原因：车辆更新。其中，公务用车购置及运行维护费支出${yuan(a.purchase + a.running)}，占“三公”经费的${share(a.purchase + a.running, f.three)}；公务接待费支出${yuan(a.hospitality)}，占“三公”经费的${share(a.hospitality, f.three)}。`,
        `公务用车购置费支出预算${yuan(b.purchase)}，支出决算${yuan(a.purchase)}，完成预算的${share(a.purchase, b.purchase)}。本年度购置公务用车1辆。`,
        `公务接待费支出预算${yuan(b.hospitality)}，支出决算${yuan(a.hospitality)}，完成预算的${share(a.hospitality, b.hospitality)}。本年度接待12批次，96人次。`,
        `（二）${y}年度财政拨款会议费支出预算${yuan(meetingOf(f) + 500_000n)}，支出决算${yuan(meetingOf(f))}，完成预算的${share(meetingOf(f), meetingOf(f) + 500_000n)}。${y}年度全年召开会议3个，参加会议120人次。`,
        `（三）${y}年度财政拨款培训费支出预算${yuan(trainingOf(f) + 700_000n)}，支出决算${yuan(trainingOf(f))}，完成预算的${share(trainingOf(f), trainingOf(f) + 700_000n)}。${y}年度全年组织培训2个，组织培训80人次。`,
        '## 九、机关运行经费支出决算情况说明',
        `${y}年度机关运行经费支出决算${yuan(f.operating)}。与上年相比，${change(f.operating, f.before(f.operating, '机'))}，变动原因：压减支出。`,
        '## 十、政府采购支出决算情况说明',
        `${y}年度政府采购支出总额${yuan(total)}，其中：政府采购货物支出${yuan(bought.goods)}、政府采购工程支出${yuan(bought.works)}、政府采购服务支出${yuan(bought.services)}。政府采购授予中小企业合同金额${yuan(bought.small)}，占政府采购支出总额的${share(bought.small, total)}，其中：授予小微企业合同金额${yuan(bought.micro)}，占授予中小企业合同金额的${share(bought.micro, bought.small)}。`,
      ],
    }),
  }
}

/** 云南：十一张表，一般公共预算表有收有支，“三公”经费、机关运行经费另成一表；说明逐项与上年比。 */
export function yunnan(): Variant {
  const f = figuresOf(22, 2023, '岚川自治州财政局', '云南省岚川自治州')
  const y = f.year
  const [one, two, three, four, , six, fund, capital] = base(f)
  const { actual: a, budgeted: b } = f.book
  const p = (now: bigint, name: string): string => change(now, f.before(now, name))
  return {
    name: '云南 2023',
    document: documentOf(f, {
      title: `${y}年度部门决算`,
      before: [
        '# 第一部分 部门概况',
        '## 一、主要职能',
        '拟订财政发展规划，组织财政收支。',
        '## 二、部门基本情况',
        `纳入${f.body}${y}年度部门决算编报的单位共1个。`,
      ],
      tablesTitle: `第二部分 ${y}年度部门决算表`,
      tables: [
        named(one!, '收入支出决算表'),
        two!,
        three!,
        four!,
        generalPublicAccounts(f, '公开05表'),
        named(six!, '一般公共预算财政拨款基本支出决算表'),
        projectTable(f, '公开07表'),
        named(fund!, fund!.title, '公开08表'),
        named(capital!, capital!.title, '公开09表'),
        operationTable(f, '公开10表', '财政拨款“三公”经费、行政参公单位机关运行经费情况表', [
          'final-operation',
        ]),
        listed(f, '一般公共预算财政拨款“三公”经费情况表', '公开11表'),
      ],
      text: [
        `# 第三部分 ${y}年度部门决算情况说明`,
        '## 一、收入决算情况说明',
        `${f.body}${y}年度收入合计${yuan(f.income)}。其中：财政拨款收入${yuan(f.fiscalIncome)}，占总收入的${share(f.fiscalIncome, f.income)}；上级补助收入0.00万元，占总收入的0.00%；其他收入${yuan(f.other)}，占总收入的${share(f.other, f.income)}。与上年相比，收入合计${p(f.income, '收入')}。其中：财政拨款收入${p(f.fiscalIncome, '财')}，主要原因是项目增减；其他收入${p(f.other, '其他')}，主要原因是往来清理。`,
        '## 二、支出决算情况说明',
        `${f.body}${y}年度支出合计${yuan(f.all)}。其中：基本支出${yuan(f.basic)}，占总支出的${share(f.basic, f.all)}；项目支出${yuan(f.project)}，占总支出的${share(f.project, f.all)}；上缴上级支出0.00万元，占总支出的0.00%。与上年相比，支出合计${p(f.all, '支出')}。其中：基本支出${p(f.basic, '基')}；项目支出${p(f.project, '项')}。`,
        '## （一）基本支出情况',
        `${y}年度用于保障${f.body}机构正常运转的日常支出${yuan(f.basic)}。其中：工资福利等人员经费${yuan(f.personnel)}，占基本支出的${share(f.personnel, f.basic)}；办公费等公用经费${yuan(f.operating)}，占基本支出的${share(f.operating, f.basic)}。`,
        '## （二）项目支出情况',
        `${y}年度用于专项工作的支出${yuan(f.project)}。其中：基本建设类项目支出0.00万元。`,
        '## 三、一般公共预算财政拨款支出决算情况说明',
        '## （一）一般公共预算财政拨款支出决算总体情况',
        `${f.body}${y}年度一般公共预算财政拨款支出${yuan(f.general)}，占本年支出合计的${share(f.general, f.all)}。与上年相比${change(f.general, f.last)}，主要原因是项目增减。`,
        '## （二）一般公共预算财政拨款支出决算具体情况',
        ...f.heads.map(
          (head, i) =>
            `${i + 1}.${head.name}（类）支出${yuan(head.spent)}，占一般公共预算财政拨款总支出的${share(head.spent, f.general)}。主要用于日常工作。`,
        ),
        '## 四、财政拨款“三公”经费支出决算情况说明',
        '## （一）一般公共预算财政拨款“三公”经费支出决算总体情况',
        `${f.body}${y}年度一般公共预算财政拨款“三公”经费支出年初预算为${yuan(f.threeBudget)}，决算为${yuan(f.three)}，完成年初预算的${share(f.three, f.threeBudget)}。其中：公务用车购置费支出年初预算为${yuan(b.purchase)}，决算为${yuan(a.purchase)}，占总支出决算的${share(a.purchase, f.three)}，完成年初预算的${share(a.purchase, b.purchase)}；公务用车运行维护费支出年初预算为${yuan(b.running)}，决算为${yuan(a.running)}，占总支出决算的${share(a.running, f.three)}，完成年初预算的${share(a.running, b.running)}；公务接待费支出年初预算为${yuan(b.hospitality)}，决算为${yuan(a.hospitality)}，占总支出决算的${share(a.hospitality, f.three)}，完成年初预算的${share(a.hospitality, b.hospitality)}。`,
        `${y}年度一般公共预算财政拨款“三公”经费支出决算数比上年${change(f.three, f.threeBefore)}。`,
        '# 第四部分 其他重要事项及相关口径情况说明',
        '## 一、机关运行经费支出情况',
        `${f.body}${y}年机关运行经费支出${yuan(f.operating)}，与上年相比${p(f.operating, '机')}，主要原因是压减支出。`,
        '## 二、国有资产占用情况',
        `截至${y}年12月31日，${f.body}资产总额${yuan(f.grand * 3n)}，其中，流动资产${yuan(f.grand)}，固定资产${yuan(f.grand * 2n)}。与上年相比，本年资产总额${p(f.grand * 3n, '资产')}。`,
        '## 三、政府采购支出情况',
        `${y}年度，部门政府采购支出总额${yuan(bought3(f).goods)}，其中：政府采购货物支出${yuan(bought3(f).goods)}；政府采购工程支出0.00万元；政府采购服务支出0.00万元。授予中小企业合同金额${yuan(bought3(f).goods)}，占政府采购支出总额的100%。`,
      ],
    }),
  }
}

/** 广东镇街单位：“三公”在前，说明以序号列出占比和变动。 */
export function guangdong(): Variant {
  const f = figuresOf(23, 2021, '岚川市行政服务中心', '广东省岚川市')
  const y = f.year
  const [one, two, three, four, five, six, fund, capital, nineth] = base(f)
  const { actual: a } = f.book
  return {
    name: '广东 2021',
    document: documentOf(f, {
      title: `${y}年部门决算`,
      before: overview(f.body, '部门决算'),
      tablesTitle: `第二部分：${f.body}${y}年部门决算表`,
      tables: [
        one!,
        two!,
        three!,
        four!,
        five!,
        six!,
        named(nineth!, '一般公共预算财政拨款“三公”经费支出决算表', '公开07表'),
        named(fund!, fund!.title, '公开08表'),
        named(capital!, capital!.title, '公开09表'),
      ],
      text: [
        `# 第三部分：${f.body}${y}年部门决算情况说明`,
        `## 一、${y}年度收入支出决算总体情况说明`,
        `${f.body}${y}年度总收入${yuan(f.grand)}，总支出${yuan(f.grand)}。与上年决算数相比，收、支总计各${change(f.grand, f.before(f.grand, '总计'))}。其中：`,
        '（一）本年收入情况',
        `本年收入${yuan(f.income)}，比上年决算数${change(f.income, f.before(f.income, '收'))}。具体情况为：`,
        `1.财政拨款收入${yuan(f.fiscalIncome)}，占${share(f.fiscalIncome, f.income)}，比上年决算数${change(f.fiscalIncome, f.before(f.fiscalIncome, '财政'))}，主要原因：人员增减。`,
        `2.其他收入${yuan(f.other)}，占${share(f.other, f.income)}，比上年决算数${change(f.other, f.before(f.other, '其'))}。`,
        '（二）本年支出情况',
        `本年支出${yuan(f.all)}，比上年决算数${change(f.all, f.before(f.all, '支'))}。按支出性质分类：基本支出${yuan(f.basic)}，占${share(f.basic, f.all)}，其中人员经费支出${yuan(f.personnel)}，日常公用经费支出${yuan(f.operating)}；项目支出${yuan(f.project)}，占${share(f.project, f.all)}。`,
        `## 二、${y}年度财政拨款收入支出决算总体情况说明`,
        `${y}年度财政拨款收、支总计${yuan(f.fiscal + f.closing)}。与上年决算数相比，财政拨款收、支总计各${change(f.fiscal + f.closing, f.before(f.fiscal, '拨'))}。`,
        `## 三、${y}年度一般公共预算财政拨款支出决算情况说明`,
        '（一）总体情况',
        `${y}年度一般公共预算财政拨款支出决算${yuan(f.general)}，占本年支出合计的${share(f.general, f.all)}。其中：基本支出${yuan(f.basic)}，占一般公共预算财政拨款支出的${share(f.basic, f.general)}；项目支出${yuan(f.general - f.basic)}，占一般公共预算财政拨款支出的${share(f.general - f.basic, f.general)}。`,
        '（二）具体支出情况',
        ...f.heads.map(
          (head, i) =>
            `${i + 1}.${head.name}年初预算为${yuan(head.planned)}，支出决算为${yuan(head.spent)}，完成年初预算的${share(head.spent, head.planned)}，占一般公共预算财政拨款支出的${share(head.spent, f.general)}。`,
        ),
        `## 四、一般公共预算财政拨款“三公”经费支出决算情况说明`,
        `${y}年度“三公”经费支出决算为${yuan(f.three)}，完成预算${yuan(f.threeBudget)}的${share(f.three, f.threeBudget)}，比上年${change(f.three, f.threeBefore)}。其中：公务用车购置支出${yuan(a.purchase)}，公务用车运行维护费支出${yuan(a.running)}，公务接待费支出${yuan(a.hospitality)}。国内公务接待12批次，共接待96人次。`,
        '## 五、其他重要事项情况说明',
        '## （一）政府采购支出情况',
        `${y}年度本单位政府采购支出总额${yuan(bought3(f).goods)}，其中：政府采购货物支出${yuan(bought3(f).goods)}。`,
      ],
    }),
  }
}
