import { finalTables } from '../synthetic/final.ts'
import { documentOf, habits, named, ordered, overview, type Variant } from './document.ts'
import { bought3, meetingOf, trainingOf, procurementTable, threeAndMeetings } from './expense-tables.ts'
import { change, figuresOf, share, than, yuan, type Figures, type Head } from './figures.ts'
import { fundBasicTable, generalPublicAccounts } from './tables.ts'

const base = (f: Figures) => finalTables(f.book, habits)
const item = (f: Figures, head: Head, code: string, name: string): string =>
  `${head.name}（类）${f.sectionOf(code)}（款）${name}（项）`

/** 中央部门：类为标题，逐项说年初预算和决算。 */
export function ministry(): Variant {
  const f = figuresOf(11, 2023, '国家水文测报局', '')
  const y = f.year
  const { actual: a, budgeted: b } = f.book
  const bought = bought3(f)
  const total = bought.goods + bought.works + bought.services
  return {
    name: '中央部门 2023',
    document: documentOf(f, {
      title: `${y}年度部门决算`,
      before: overview(f.body, '部门决算'),
      tablesTitle: `第二部分 ${f.body}${y}年度部门决算表`,
      tables: base(f),
      text: [
        `# 第三部分 ${f.body}${y}年度部门决算情况说明`,
        '## 一、收入支出决算总体情况说明',
        `${f.body}${y}年度收、支总计${yuan(f.grand)}。与${y - 1}年度相比，收、支总计各${change(f.grand, f.before(f.grand, '总计'))}，主要是基本建设项目安排的变化。`,
        '## 二、收入决算情况说明',
        `本年收入合计${yuan(f.income)}，其中：财政拨款收入${yuan(f.fiscalIncome)}，占${share(f.fiscalIncome, f.income)}；其他收入${yuan(f.other)}，占${share(f.other, f.income)}。`,
        '## 三、支出决算情况说明',
        `本年支出合计${yuan(f.all)}，其中：基本支出${yuan(f.basic)}，占${share(f.basic, f.all)}；项目支出${yuan(f.project)}，占${share(f.project, f.all)}。`,
        '## 四、财政拨款收入支出决算总体情况说明',
        `${f.body}${y}年度财政拨款收、支总计${yuan(f.fiscal + f.closing)}。与${y - 1}年度相比，财政拨款收、支总计各${change(f.fiscal + f.closing, f.before(f.fiscal, '财政'))}，主要是项目结转资金的变化。`,
        '## 五、一般公共预算财政拨款支出决算情况说明',
        '## （一）一般公共预算财政拨款支出决算总体情况',
        `${f.body}${y}年度一般公共预算财政拨款支出${yuan(f.general)}，占本年支出合计的${share(f.general, f.all)}。与${y - 1}年度相比，一般公共预算财政拨款支出${change(f.general, f.last)}，主要是项目进度的变化。`,
        '## （二）一般公共预算财政拨款支出决算结构情况',
        `${f.body}${y}年度一般公共预算财政拨款支出${yuan(f.general)}，主要用于以下方面：${f.heads.map((head) => `${head.name}（类）${yuan(head.spent)}，占${share(head.spent, f.general)}`).join('；')}。`,
        '## （三）一般公共预算财政拨款支出决算具体情况',
        `${f.body}${y}年度一般公共预算财政拨款支出年初预算为${yuan(f.planned)}，支出决算为${yuan(f.general)}，完成年初预算的${share(f.general, f.planned)}。其中：`,
        ...f.heads.flatMap((head) =>
          head.items.map((it) => {
            const spent = it.personnel + it.operating + it.project
            return `${item(f, head, it.code, it.name)}年初预算为${yuan(it.planned)}，支出决算为${yuan(spent)}，完成年初预算的${share(spent, it.planned)}。决算数${than(spent, it.planned)}年初预算数的主要原因是执行中工作安排有所调整。`
          }),
        ),
        '## 六、一般公共预算财政拨款基本支出决算情况说明',
        `${f.body}${y}年度一般公共预算财政拨款基本支出${yuan(f.basic)}，其中：人员经费${yuan(f.personnel)}，主要用于工资和社会保障缴费；公用经费${yuan(f.operating)}，主要用于日常办公。`,
        '## 七、财政拨款“三公”经费支出决算情况说明',
        '## （一）“三公”经费财政拨款支出决算总体情况说明',
        `${f.body}${y}年度“三公”经费财政拨款支出预算为${yuan(f.threeBudget)}，支出决算为${yuan(f.three)}，完成预算的${share(f.three, f.threeBudget)}。决算数${than(f.three, f.threeBudget)}预算数的主要原因是厉行节约。`,
        '## （二）“三公”经费财政拨款支出决算具体情况说明',
        `${y}年度“三公”经费财政拨款支出决算中，公务用车购置及运行维护费${yuan(a.purchase + a.running)}，占${share(a.purchase + a.running, f.three)}；公务接待费${yuan(a.hospitality)}，占${share(a.hospitality, f.three)}。具体情况如下：`,
        ...(a.abroad > 0n
          ? [
              `1.因公出国（境）费预算为${yuan(b.abroad)}，支出决算为${yuan(a.abroad)}，完成预算的${share(a.abroad, b.abroad)}。`,
            ]
          : ['1.因公出国（境）费没有安排预算，也没有发生支出。']),
        `2.公务用车购置及运行维护费预算为${yuan(b.purchase + b.running)}，支出决算为${yuan(a.purchase + a.running)}，完成预算的${share(a.purchase + a.running, b.purchase + b.running)}。其中：公务用车购置费${yuan(a.purchase)}，更新公务用车1辆；公务用车运行维护费${yuan(a.running)}，主要用于燃料和维修，年末公务用车保有量为6辆。`,
        `3.公务接待费预算为${yuan(b.hospitality)}，支出决算为${yuan(a.hospitality)}，完成预算的${share(a.hospitality, b.hospitality)}。全年国内公务接待12批次、96人次。`,
        '## 八、其他重要事项的情况说明',
        '## （一）机关运行经费支出情况说明',
        `${y}年度机关运行经费支出${yuan(f.operating)}，比${y - 1}年度${change(f.operating, f.before(f.operating, '机关'))}，主要原因是办公用房调整。`,
        '## （二）政府采购支出情况说明',
        `${y}年度政府采购支出总额${yuan(total)}，其中：政府采购货物支出${yuan(bought.goods)}、政府采购工程支出${yuan(bought.works)}、政府采购服务支出${yuan(bought.services)}。授予中小企业合同金额${yuan(bought.small)}，占政府采购支出总额的${share(bought.small, total)}，其中：授予小微企业合同金额${yuan(bought.micro)}，占授予中小企业合同金额的${share(bought.micro, bought.small)}。`,
        '## （三）国有资产占有使用情况说明',
        `截至${y}年12月31日，${f.body}共有车辆6辆，其中，主要负责人用车1辆、机要通信用车1辆、应急保障用车2辆、执法执勤用车2辆、其他用车0辆；单价100万元（含）以上设备0台（套）。`,
        '## （四）预算绩效管理工作情况说明',
        `${f.body}对${y}年度项目支出全面开展绩效自评，共涉及项目4个，资金${yuan(f.project)}。`,
      ],
    }),
  }
}

/** 北京：十三张表，说明先于类再于款，都与年初预算比。 */
export function beijing(): Variant {
  const f = figuresOf(12, 2023, '岚川市文化服务中心', '北京市')
  const y = f.year
  const tables = base(f)
  const { actual: a, budgeted: b } = f.book
  const [one, two, three, four, five, six, fund, capital, nine] = ordered(
    tables,
    ['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((n) => `final-${n}`),
  )
  const before = (now: bigint, name: string): string => `比上年${change(now, f.before(now, name))}`
  const bought = bought3(f)
  const total = bought.goods + bought.works + bought.services
  return {
    name: '北京 2023',
    document: documentOf(f, {
      title: `${y}年度部门决算`,
      before: [],
      tablesTitle: `第一部分 ${y}年度部门决算报表`,
      tables: [
        one!,
        two!,
        three!,
        four!,
        generalPublicAccounts(f, '公开05表'),
        named(five!, five!.title, '公开06表'),
        named(six!, '一般公共预算财政拨款基本支出决算表', '公开07表'),
        named(fund!, fund!.title, '公开08表'),
        fundBasicTable(f, '公开09表'),
        named(capital!, capital!.title, '公开10表'),
        named(nine!, nine!.title, '公开11表'),
        procurementTable(f, '公开12表'),
      ],
      text: [
        `# 第二部分 ${y}年度部门决算说明`,
        '## 一、单位基本情况',
        '## （一）机构设置、职责',
        '承担公共文化服务工作，内设五个部门。',
        '## （二）人员构成情况',
        '事业编制57人，实有人数55人。',
        '## 二、收入支出决算总体情况说明',
        `${y}年度收、支总计${yuan(f.grand)}，${before(f.grand, '总计')}。`,
        '## （一）收入决算说明',
        `${y}年度本年收入合计${yuan(f.income)}，${before(f.income, '收入')}，其中：财政拨款收入${yuan(f.fiscalIncome)}，占收入合计的${share(f.fiscalIncome, f.income)}；其他收入${yuan(f.other)}，占收入合计的${share(f.other, f.income)}。`,
        `财政拨款收入${yuan(f.fiscalIncome)}，占收入合计的${share(f.fiscalIncome, f.income)}。其中：一般公共预算财政拨款收入${yuan(f.generalIncome)}，占收入合计的${share(f.generalIncome, f.income)}；政府性基金预算财政拨款收入${yuan(f.fundIncome)}，占收入合计的${share(f.fundIncome, f.income)}；国有资本经营预算财政拨款收入0.00万元，占收入合计的0.00%。`,
        '## （二）支出决算说明',
        `${y}年度本年支出合计${yuan(f.all)}，${before(f.all, '支出')}，其中：基本支出${yuan(f.basic)}，占支出合计的${share(f.basic, f.all)}；项目支出${yuan(f.project)}，占支出合计的${share(f.project, f.all)}；上缴上级支出0.00万元，占支出合计的0.00%。`,
        '## 三、财政拨款收入支出决算总体情况说明',
        `${y}年度财政拨款收、支总计${yuan(f.fiscal + f.closing)}，${before(f.fiscal + f.closing, '财拨')}。主要原因：年中追加项目。`,
        '## 四、一般公共预算财政拨款支出决算情况说明',
        '## （一）一般公共预算财政拨款支出决算总体情况',
        `${y}年度一般公共预算财政拨款支出${yuan(f.general)}，主要用于以下方面（按大类）：${f.heads.map((head) => `${head.name}${yuan(head.spent)}，占本年财政拨款支出${share(head.spent, f.general)}`).join('；')}。`,
        '## （二）一般公共预算财政拨款支出决算具体情况',
        ...f.heads.map(
          (head, i) =>
            `${i + 1}.“${head.name}”（类）${y}年度决算${yuan(head.spent)}，比${y}年年初预算${change(head.spent, head.planned)}。其中：${[
              ...new Set(head.items.map((it) => it.code.slice(0, 5))),
            ]
              .map((section) => {
                const items = head.items.filter((it) => it.code.startsWith(section))
                const spent = items.reduce((all, it) => all + it.personnel + it.operating + it.project, 0n)
                const planned = items.reduce((all, it) => all + it.planned, 0n)
                return `“${f.sectionOf(section)}”（款）${y}年度决算${yuan(spent)}，比${y}年年初预算${change(spent, planned)}`
              })
              .join('。')}。`,
        ),
        '## 五、政府性基金预算财政拨款支出决算情况说明',
        `${y}年度政府性基金预算财政拨款支出${yuan(f.fund)}，${before(f.fund, '基金')}。`,
        '## 六、国有资本经营预算财政拨款收支情况说明',
        '本年度无此项收支。',
        '## 七、财政拨款基本支出决算情况说明',
        `${y}年度使用一般公共预算财政拨款安排基本支出${yuan(f.basic)}，其中：（1）工资福利支出包括基本工资、津贴补贴等；（2）商品和服务支出包括办公费、印刷费等。`,
        `# 第三部分 ${y}年度其他重要事项的情况说明`,
        '## 一、“三公”经费财政拨款决算情况',
        `“三公”经费包括本部门所属1个事业单位。${y}年“三公”经费财政拨款决算数${yuan(f.three)}，比${y}年“三公”经费财政拨款年初预算${yuan(f.threeBudget)}${f.three > f.threeBudget ? '增加' : '减少'}${yuan(f.threeBudget - f.three)}。其中：`,
        `1.公务接待费。${y}年决算数${yuan(a.hospitality)}，比${y}年年初预算${yuan(b.hospitality)}减少${yuan(b.hospitality - a.hospitality)}。主要原因：严格控制接待规模。公务接待12批次，公务接待96人次。`,
        `2.公务用车购置及运行维护费。${y}年决算数${yuan(a.purchase + a.running)}，比${y}年年初预算${yuan(b.purchase + b.running)}减少${yuan(b.purchase + b.running - a.purchase - a.running)}。其中，公务用车购置费${y}年决算数${yuan(a.purchase)}，购置（更新）1辆，车均购置费${yuan(a.purchase)}。公务用车运行维护费${y}年决算数${yuan(a.running)}，其中，公务用车加油${yuan(a.running / 2n)}，公务用车维修${yuan(a.running - a.running / 2n)}。`,
        '## 二、机关运行经费支出情况',
        '本单位不在机关运行经费统计范围之内。',
        '## 三、政府采购支出情况',
        `${y}年政府采购支出总额${yuan(total)}，其中：政府采购货物支出${yuan(bought.goods)}，政府采购工程支出${yuan(bought.works)}，政府采购服务支出${yuan(bought.services)}。授予中小企业合同金额${yuan(bought.small)}，占政府采购支出总额的${share(bought.small, total)}，其中：授予小微企业合同金额${yuan(bought.micro)}，占政府采购支出总额的${share(bought.micro, total)}。`,
        '## 四、国有资产占用情况',
        '车辆6台，车辆购置总价118.26万元。单位价值100万元以上设备（不含车辆）0台（套）。',
      ],
    }),
  }
}

/** 陕西：“三公”经费与会议费、培训费同表。 */
export function shaanxi(): Variant {
  const f = figuresOf(13, 2023, '岚川县审计局', '陕西省商洛市岚川县')
  const y = f.year
  const { actual: a, budgeted: b } = f.book
  const [one, two, three, four, five, six, fund, capital] = ordered(
    base(f),
    ['01', '02', '03', '04', '05', '06', '07', '08'].map((n) => `final-${n}`),
  )
  return {
    name: '陕西 2023',
    document: documentOf(f, {
      title: `${y}年度部门决算`,
      before: [
        ...overview(f.body, '部门决算'),
        '## 三、部门人员情况',
        `截至${y}年底，本部门人员编制21人，实有人员20人。`,
      ],
      tablesTitle: '第二部分 部门决算表',
      tables: [
        one!,
        two!,
        three!,
        four!,
        five!,
        named(six!, '一般公共预算财政拨款基本支出决算表'),
        fund!,
        capital!,
        threeAndMeetings(f, '公开09表'),
      ],
      text: [
        '# 第三部分 部门决算情况说明',
        '## 一、收入支出决算总体情况说明',
        `${y}年度本部门收入总计、支出总计均为${yuan(f.grand)}，与上年相比收入总计、支出总计均${change(f.grand, f.before(f.grand, '总计'))}。增减变化的主要原因是项目支出变化。`,
        '## 二、收入决算情况说明',
        `${y}年度收入合计${yuan(f.income)}，其中：财政拨款收入${yuan(f.fiscalIncome)}，占${share(f.fiscalIncome, f.income)}；事业收入0.00万元，占0.00%；经营收入0.00万元，占0.00%；其他收入${yuan(f.other)}，占${share(f.other, f.income)}。`,
        '## 三、支出决算情况说明',
        `${y}年度支出合计${yuan(f.all)}，其中：基本支出${yuan(f.basic)}，占${share(f.basic, f.all)}；项目支出${yuan(f.project)}，占${share(f.project, f.all)}；经营支出0.00万元，占0.00%。`,
        '## 四、财政拨款收入支出决算总体情况说明',
        `${y}年度财政拨款收入总计、支出总计均为${yuan(f.fiscal + f.closing)}，与上年相比，财政拨款收入总计、支出总计各${change(f.fiscal + f.closing, f.before(f.fiscal, '拨'))}。主要原因是人员变动。`,
        '## 五、一般公共预算财政拨款支出决算情况说明',
        '## （一）财政拨款支出决算总体情况说明',
        `${y}年度一般公共预算财政拨款支出年初预算${yuan(f.planned)}，支出决算${yuan(f.general)}，完成年初预算的${share(f.general, f.planned)}，占本年支出合计的${share(f.general, f.all)}。与上年相比，一般公共预算财政拨款支出${change(f.general, f.last)}，主要原因是人员变动。`,
        '按照政府功能分类科目，其中：',
        ...f.heads.flatMap((head) =>
          head.items.map((it, i) => {
            const spent = it.personnel + it.operating + it.project
            return `${i + 1}.${item(f, head, it.code, it.name)}。年初预算${yuan(it.planned)}，支出决算${yuan(spent)}，完成年初预算的${share(spent, it.planned)}。决算数${than(spent, it.planned)}年初预算数的主要原因是年中调整。`
          }),
        ),
        '## 六、一般公共预算财政拨款基本支出决算情况说明',
        `${y}年度一般公共预算财政拨款基本支出${yuan(f.basic)}，包括：人员经费支出${yuan(f.personnel)}和公用经费支出${yuan(f.operating)}。`,
        '## 七、财政拨款“三公”经费支出决算情况说明',
        `${y}年度财政拨款安排的“三公”经费支出预算${yuan(f.threeBudget)}，支出决算${yuan(f.three)}，完成预算的${share(f.three, f.threeBudget)}。决算数较预算数减少${yuan(f.threeBudget - f.three)}，主要原因是厉行节约。`,
        `1.公务用车购置费用预算${yuan(b.purchase)}，支出决算${yuan(a.purchase)}，完成预算的${share(a.purchase, b.purchase)}。`,
        `2.公务用车运行维护费用预算${yuan(b.running)}，支出决算${yuan(a.running)}，完成预算的${share(a.running, b.running)}。`,
        `3.公务接待费预算${yuan(b.hospitality)}，支出决算${yuan(a.hospitality)}，完成预算的${share(a.hospitality, b.hospitality)}。国内公务接待12个批次，96人次。`,
        '## （二）培训费支出情况说明',
        `${y}年度财政拨款安排的培训费预算${yuan(trainingOf(f) + 700_000n)}，支出决算${yuan(trainingOf(f))}，完成预算的${share(trainingOf(f), trainingOf(f) + 700_000n)}。决算数较预算数减少0.70万元，主要原因是培训减少。`,
        '## （三）会议费支出情况说明',
        `${y}年度财政拨款安排的会议费预算${yuan(meetingOf(f) + 500_000n)}，支出决算${yuan(meetingOf(f))}，完成预算的${share(meetingOf(f), meetingOf(f) + 500_000n)}。决算数较预算数减少0.50万元，主要原因是会议减少。`,
        '## 八、机关运行经费支出情况说明',
        `${y}年度机关运行经费预算${yuan(f.operating + 3_000_000n)}，支出决算${yuan(f.operating)}，完成预算的${share(f.operating, f.operating + 3_000_000n)}。决算数较上年${change(f.operating, f.before(f.operating, '机'))}，主要原因是压减支出。`,
      ],
    }),
  }
}
