import { documentOf, overview, type Variant } from './document.ts'
import { bought3, meetingOf, trainingOf } from './expense-tables.ts'
import { change, figuresOf, share, than, yuan } from './figures.ts'
import { base, spentOf } from './national.ts'

/** 湖南：一般性支出单列一章，会议费、培训费说人数。 */
export function hunan(): Variant {
  const f = figuresOf(33, 2022, '岚川市委宣传部', '湖南省岚川市')
  const y = f.year
  const { actual: a, budgeted: b } = f.book
  return {
    name: '湖南 2022',
    document: documentOf(f, {
      title: `${y}年度部门决算`,
      before: overview(f.body, '部门决算'),
      tablesTitle: '第二部分 部门决算表',
      tables: base(f),
      text: [
        `# 第三部分 ${y}年度部门决算情况说明`,
        '## 一、收入支出决算总体情况说明',
        `${y}年度收、支总计${yuan(f.grand)}。与上年相比，${change(f.grand, f.before(f.grand, '总'))}，主要是因为工作经费变化。`,
        '## 二、收入决算情况说明',
        `${y}年度收入合计${yuan(f.income)}，其中：财政拨款收入${yuan(f.fiscalIncome)}，占${share(f.fiscalIncome, f.income)}；上级补助收入0万元，占0%；其他收入${yuan(f.other)}，占${share(f.other, f.income)}。`,
        '## 三、支出决算情况说明',
        `${y}年度支出合计${yuan(f.all)}，其中：基本支出${yuan(f.basic)}，占${share(f.basic, f.all)}；项目支出${yuan(f.project)}，占${share(f.project, f.all)}；经营支出0万元，占0%。`,
        '## 四、财政拨款收入支出决算总体情况说明',
        `${y}年度财政拨款收、支总计${yuan(f.fiscal + f.closing)}，与上年相比，${change(f.fiscal + f.closing, f.before(f.fiscal, '拨'))}，主要是因为专项变化。`,
        '## 五、一般公共预算财政拨款支出决算情况说明',
        '（一）财政拨款支出决算总体情况',
        `${y}年度财政拨款支出${yuan(f.general)}，占本年支出合计的${share(f.general, f.all)}，与上年相比，财政拨款支出${change(f.general, f.last)}，主要是因为人员变化。`,
        '（二）财政拨款支出决算结构情况',
        `${y}年度财政拨款支出${yuan(f.general)}，主要用于以下方面：${f.heads.map((head) => `${head.name}（类）${yuan(head.spent)}，占${share(head.spent, f.general)}`).join('；')}。`,
        '（三）财政拨款支出决算具体情况',
        `${y}年度财政拨款支出年初预算数为${yuan(f.planned)}，支出决算数为${yuan(f.general)}，完成年初预算的${share(f.general, f.planned)}，其中：`,
        ...f.heads.flatMap((head) =>
          head.items.flatMap((it, i) => [
            `${i + 1}、${head.name}（类）${f.sectionOf(it.code)}（款）${it.name}（项）。`,
            `年初预算为${yuan(it.planned)}，支出决算为${yuan(spentOf(it))}，完成年初预算的${share(spentOf(it), it.planned)}，决算数${than(spentOf(it), it.planned)}年初预算数的主要原因是：年中调整。`,
          ]),
        ),
        '## 六、一般公共预算财政拨款基本支出决算情况说明',
        `${y}年度财政拨款基本支出${yuan(f.basic)}，其中：人员经费${yuan(f.personnel)}，占基本支出的${share(f.personnel, f.basic)}，主要用于工资；公用经费${yuan(f.operating)}，占基本支出的${share(f.operating, f.basic)}，主要用于办公。`,
        '## 七、财政拨款“三公”经费支出决算情况说明',
        '（一）“三公”经费财政拨款支出决算总体情况说明',
        `“三公”经费财政拨款支出预算为${yuan(f.threeBudget)}，支出决算为${yuan(f.three)}，完成预算的${share(f.three, f.threeBudget)}，其中：`,
        '因公出国（境）费支出预算为0万元，支出决算为0万元，完成预算的0%。',
        `公务接待费支出预算为${yuan(b.hospitality)}，支出决算为${yuan(a.hospitality)}，完成预算的${share(a.hospitality, b.hospitality)}，决算数小于预算数的主要原因是厉行节约，与上年相比${change(a.hospitality, f.book.before.hospitality)}，主要原因是厉行节约。`,
        `公务用车购置费支出预算为${yuan(b.purchase)}，支出决算为${yuan(a.purchase)}，完成预算的${share(a.purchase, b.purchase)}。`,
        `公务用车运行维护费支出预算为${yuan(b.running)}，支出决算为${yuan(a.running)}，完成预算的${share(a.running, b.running)}。`,
        '（二）“三公”经费财政拨款支出决算具体情况说明',
        `${y}年度“三公”经费财政拨款支出决算中，公务接待费支出决算${yuan(a.hospitality)}，占${share(a.hospitality, f.three)}；公务用车购置费及运行维护费支出决算${yuan(a.purchase + a.running)}，占${share(a.purchase + a.running, f.three)}。其中：`,
        `1、公务接待费支出决算为${yuan(a.hospitality)}，全年共接待来访团组12个、来宾96人次。`,
        `2、公务用车购置费及运行维护费支出决算为${yuan(a.purchase + a.running)}，其中：公务用车购置费${yuan(a.purchase)}，更新公务用车1辆；公务用车运行维护费${yuan(a.running)}，主要是维修支出，截止${y}年12月31日，我单位开支财政拨款的公务用车保有量为6辆。`,
        '## 八、政府性基金预算收入支出决算情况',
        `${y}年度政府性基金预算财政拨款收入${yuan(f.fundIncome)}；年初结转和结余0万元；支出${yuan(f.fund)}，其中基本支出0万元，项目支出${yuan(f.fund)}；年末结转和结余${yuan(f.book.fundClosing)}。`,
        '## 九、机关运行经费支出说明',
        `本部门${y}年度机关运行经费支出${yuan(f.operating)}，比上年决算数${change(f.operating, f.before(f.operating, '机'))}。主要原因是：压减支出。`,
        '## 十、一般性支出情况说明',
        `${y}年本部门开支会议费${yuan(meetingOf(f))}，用于召开工作会议，人数120人，内容为部署工作；开支培训费${yuan(trainingOf(f))}，用于开展业务培训，人数80人，内容为业务知识。`,
        '## 十一、政府采购支出说明',
        `本部门${y}年度政府采购支出总额${yuan(bought3(f).goods + bought3(f).services)}，其中：政府采购货物支出${yuan(bought3(f).goods)}、政府采购工程支出0万元、政府采购服务支出${yuan(bought3(f).services)}。授予中小企业合同金额${yuan(bought3(f).goods)}，占政府采购支出总额的${share(bought3(f).goods, bought3(f).goods + bought3(f).services)}；货物采购授予中小企业合同金额占货物支出金额的100%。`,
      ],
    }),
  }
}
