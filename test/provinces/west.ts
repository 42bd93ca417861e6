import { documentOf, named, overview, type Variant } from './document.ts'
import { appropriationDetails } from './economic-tables.ts'
import { meetingOf, trainingOf, operationTable } from './expense-tables.ts'
import { change, figuresOf, share, yuan, type Head } from './figures.ts'
import { base, spentOf } from './national.ts'
import { projectAccountsTable, projectTable } from './tables.ts'

/** 四川：十三张表，经济分类明细和项目支出另成表。 */
export function sichuan(): Variant {
  const f = figuresOf(32, 2023, '岚川县民政局', '四川省达州市岚川县')
  const y = f.year
  const [one, two, three, four, five, six, fund, capital, nine] = base(f)
  const { actual: a } = f.book
  const named2 = (head: Head, it: Head['items'][number]): string =>
    `${head.name}（类）${f.sectionOf(it.code)}（款）${it.name}（项）`
  return {
    name: '四川 2023',
    document: documentOf(f, {
      title: `${y}年度部门决算`,
      before: overview(f.body, '部门决算'),
      tablesTitle: '第五部分 附表',
      narrativeFirst: true,
      tables: [
        one!,
        two!,
        three!,
        four!,
        appropriationDetails(f, '公开05表'),
        named(five!, five!.title, '公开06表'),
        named(six!, '一般公共预算财政拨款基本支出决算表', '公开08表'),
        projectTable(f, '公开09表'),
        named(nine!, '财政拨款“三公”经费支出决算表', '公开13表'),
        named(fund!, fund!.title, '公开10表'),
        named(capital!, capital!.title, '公开12表'),
      ],
      text: [
        `# 第二部分 ${y}年度部门决算情况说明`,
        '## 一、收入支出决算总体情况说明',
        `${y}年度收入总计${yuan(f.grand)}，支出总计${yuan(f.grand)}。与${y - 1}年度相比，收、支总计各${change(f.grand, f.before(f.grand, '总计'))}。主要变动原因是救助资金变化。`,
        '（图1：收、支决算总计变动情况图）（柱状图）',
        '## 二、收入决算情况说明',
        `${y}年度本年收入合计${yuan(f.income)}，其中：一般公共预算财政拨款收入${yuan(f.generalIncome)}，占${share(f.generalIncome, f.income)}；政府性基金预算财政拨款收入${yuan(f.fundIncome)}，占${share(f.fundIncome, f.income)}；国有资本经营预算财政拨款收入0万元，占0%；其他收入${yuan(f.other)}，占${share(f.other, f.income)}。`,
        '## 三、支出决算情况说明',
        `${y}年度本年支出合计${yuan(f.all)}，其中：基本支出${yuan(f.basic)}，占${share(f.basic, f.all)}；项目支出${yuan(f.project)}，占${share(f.project, f.all)}；上缴上级支出0万元，占0%。`,
        '## 四、财政拨款收入支出决算总体情况说明',
        `${y}年度财政拨款收、支总计${yuan(f.fiscal + f.closing)}。与${y - 1}年度相比，财政拨款收、支总计各${change(f.fiscal + f.closing, f.before(f.fiscal, '拨'))}。`,
        '## 五、一般公共预算财政拨款支出决算情况说明',
        '## （一）一般公共预算财政拨款支出决算总体情况',
        `${y}年度一般公共预算财政拨款支出${yuan(f.general)}，占本年支出合计的${share(f.general, f.all)}。与${y - 1}年度相比，一般公共预算财政拨款支出${change(f.general, f.last)}。`,
        '## （二）一般公共预算财政拨款支出决算结构情况',
        `${y}年度一般公共预算财政拨款支出${yuan(f.general)}，主要用于以下方面：${f.heads.map((head) => `${head.name}${yuan(head.spent)}，占${share(head.spent, f.general)}`).join('；')}。`,
        '## （三）一般公共预算财政拨款支出决算具体情况',
        `${y}年度一般公共预算支出决算数为${yuan(f.general)}，完成预算${share(f.general, f.planned)}。其中：`,
        ...f.heads.flatMap((head) =>
          head.items.map(
            (it, i) =>
              `${i + 1}.${named2(head, it)}：支出决算为${yuan(spentOf(it))}，完成预算100%，决算数等于预算数。`,
          ),
        ),
        '## 六、一般公共预算财政拨款基本支出决算情况说明',
        `${y}年度一般公共预算财政拨款基本支出${yuan(f.basic)}，其中：`,
        `人员经费${yuan(f.personnel)}，主要用于工资和保险。`,
        `公用经费${yuan(f.operating)}，主要用于办公。`,
        '## 七、财政拨款“三公”经费支出决算情况说明',
        '## （一）“三公”经费财政拨款支出决算总体情况说明',
        `${y}年度“三公”经费财政拨款支出决算为${yuan(f.three)}，完成预算${share(f.three, f.threeBudget)}，较上年度${change(f.three, f.threeBefore)}。`,
        '## （二）“三公”经费财政拨款支出决算具体情况说明',
        `${y}年度“三公”经费财政拨款支出决算中，公务用车购置及运行维护费支出决算${yuan(a.purchase + a.running)}，占${share(a.purchase + a.running, f.three)}；公务接待费支出决算${yuan(a.hospitality)}，占${share(a.hospitality, f.three)}。具体情况如下：`,
        `1.公务用车购置及运行维护费支出${yuan(a.purchase + a.running)}，完成预算${share(a.purchase + a.running, f.book.budgeted.purchase + f.book.budgeted.running)}。其中：公务用车购置支出${yuan(a.purchase)}。公务用车运行维护费支出${yuan(a.running)}。`,
        `2.公务接待费支出${yuan(a.hospitality)}，完成预算${share(a.hospitality, f.book.budgeted.hospitality)}。其中：国内公务接待支出${yuan(a.hospitality)}，国内公务接待12批次，96人次；外事接待支出0万元。`,
        '## 八、政府性基金预算支出决算情况说明',
        `${y}年度政府性基金预算财政拨款支出${yuan(f.fund)}。`,
        '## 九、国有资本经营预算支出决算情况说明',
        `${y}年度国有资本经营预算财政拨款支出0万元。`,
        '## 十、其他重要事项的情况说明',
        '## （一）机关运行经费支出情况',
        `${y}年度，${f.body}机关运行经费支出${yuan(f.operating)}，比${y - 1}年度${change(f.operating, f.before(f.operating, '机'))}。`,
      ],
    }),
  }
}

/** 重庆：说明收入、支出、结转分段，变动用“较上年决算数”。 */
export function chongqing(): Variant {
  const f = figuresOf(35, 2024, '岚川区人民法院', '重庆市岚川区')
  const y = f.year
  const p = (now: bigint, name: string): string => `较上年决算数${change(now, f.before(now, name))}`
  const { actual: a } = f.book
  return {
    name: '重庆 2024',
    document: documentOf(f, {
      title: `${y}年度部门决算情况说明`,
      before: ['# 一、部门基本情况', '（一）职能职责', '依法审判案件。', '（二）机构设置', '内设机构十个。'],
      tablesTitle: '六、部门决算公开表',
      narrativeFirst: true,
      tables: [...base(f), operationTable(f, '公开10表', '机构运行信息表', ['final-operation'])],
      text: [
        '# 二、部门决算收支情况说明',
        '## （一）收入支出决算总体情况说明',
        `1.总体情况。${y}年度收、支总计均为${yuan(f.grand)}。收、支与${y - 1}年度相比，${change(f.grand, f.before(f.grand, '总'))}，主要原因是办案经费变化。`,
        `2.收入情况。${y}年度收入合计${yuan(f.income)}，${p(f.income, '收入')}，主要原因是拨款变化。其中：财政拨款收入${yuan(f.fiscalIncome)}，占${share(f.fiscalIncome, f.income)}；其他收入${yuan(f.other)}，占${share(f.other, f.income)}。此外，使用非财政拨款结余0.00万元，年初结转和结余${yuan(f.opening)}。`,
        `3.支出情况。${y}年度支出合计${yuan(f.all)}，${p(f.all, '支出')}，主要原因是项目变化。其中：基本支出${yuan(f.basic)}，占${share(f.basic, f.all)}；项目支出${yuan(f.project)}，占${share(f.project, f.all)}。此外，结余分配0.00万元。`,
        `4.结转结余情况。${y}年度年末结转和结余${yuan(f.closing)}，${p(f.closing, '结转')}，主要原因是项目跨年。`,
        '## （二）财政拨款收入支出决算总体情况说明',
        `${y}年度财政拨款收、支总计均为${yuan(f.fiscal + f.closing)}。与${y - 1}年相比，财政拨款收、支总计各${change(f.fiscal + f.closing, f.before(f.fiscal, '拨'))}。`,
        '## （三）一般公共预算财政拨款收入支出决算情况说明',
        `1.收入情况。${y}年度一般公共预算财政拨款收入${yuan(f.generalIncome)}，${p(f.generalIncome, '公共')}。此外，年初财政拨款结转和结余${yuan(f.book.opening)}。`,
        `2.支出情况。${y}年度一般公共预算财政拨款支出${yuan(f.general)}，${p(f.general, '支')}。较年初预算数${change(f.general, f.planned)}。`,
        '3.比较情况。本部门一般公共预算财政拨款支出主要用于以下几个方面：',
        ...f.heads.map(
          (head, i) =>
            `（${i + 1}）${head.name}${yuan(head.spent)}，占${share(head.spent, f.general)}，较年初预算数${change(head.spent, head.planned)}，主要原因是年中调整。`,
        ),
        '## （四）一般公共预算财政拨款基本支出决算情况说明',
        `${y}年度一般公共财政拨款基本支出${yuan(f.basic)}。其中：人员经费${yuan(f.personnel)}，${p(f.personnel, '人')}。公用经费${yuan(f.operating)}，${p(f.operating, '公')}。`,
        '# 三、“三公”经费情况说明',
        '## （一）“三公”经费支出总体情况说明',
        `${y}年度“三公”经费支出共计${yuan(f.three)}，较年初预算数${change(f.three, f.threeBudget)}，较上年支出数${change(f.three, f.threeBefore)}。`,
        '## （二）“三公”经费分项支出情况',
        `公务车购置费${yuan(a.purchase)}，用于更新执法车辆。公务车运行维护费${yuan(a.running)}，主要用于办案。公务接待费${yuan(a.hospitality)}，主要用于接待同行。`,
        '# 四、其他需要说明的事项',
        '## （一）财政拨款会议费和培训费情况说明',
        `本年度会议费支出${yuan(meetingOf(f))}，${p(meetingOf(f), '会')}。本年度培训费支出${yuan(trainingOf(f))}，${p(trainingOf(f), '培')}。`,
        '## （二）机关运行经费情况说明',
        `${y}年度本部门机关运行经费支出${yuan(f.operating)}，${p(f.operating, '机')}。`,
      ],
    }),
  }
}

/** 内蒙古：项目收入支出表和机构运行信息表。 */
export function innerMongolia(): Variant {
  const f = figuresOf(34, 2022, '岚川旗农牧局', '内蒙古自治区岚川旗')
  const y = f.year
  const [one, two, three, four, five, six, fund, capital, nine] = base(f)
  return {
    name: '内蒙古 2022',
    document: documentOf(f, {
      title: `${y}年度部门决算公开报告`,
      before: overview(f.body, '部门决算'),
      tablesTitle: '第四部分 决算公开表',
      narrativeFirst: true,
      tables: [
        one!,
        two!,
        three!,
        four!,
        five!,
        six!,
        named(nine!, nine!.title, '公开08表'),
        named(fund!, fund!.title, '公开09表'),
        named(capital!, capital!.title, '公开10表'),
        projectAccountsTable(f, '公开11表'),
        operationTable(f, '公开12表', '机构运行信息表', ['final-operation']),
      ],
      text: [
        `# 第三部分 ${y}年度部门决算情况说明`,
        '## 一、收入支出决算总体情况说明',
        `本部门${y}年度收入、支出决算总计${yuan(f.grand)}。与年初预算相比，收、支总计各增加${yuan(f.grand / 10n)}，增长${share(f.grand / 10n, f.grand - f.grand / 10n)}，变动原因：追加项目；与上年决算相比，收、支总计各${change(f.grand, f.before(f.grand, '总'))}，变动原因：项目增减。`,
        '## 二、收入决算情况说明',
        `本部门${y}年度收入决算合计${yuan(f.income)}，其中：本年财政拨款收入${yuan(f.fiscalIncome)}，占${share(f.fiscalIncome, f.income)}；其他收入${yuan(f.other)}，占${share(f.other, f.income)}。`,
        '## 三、支出决算情况说明',
        `本部门${y}年度支出决算合计${yuan(f.all)}，其中：本年基本支出${yuan(f.basic)}，占${share(f.basic, f.all)}；本年项目支出${yuan(f.project)}，占${share(f.project, f.all)}。`,
        '## 四、财政拨款收入支出决算总体情况说明',
        `本部门${y}年度财政拨款收、支决算总计${yuan(f.fiscal + f.closing)}，其中：年初财政拨款结转和结余${yuan(f.opening)}。与上年相比，财政拨款收、支总计各${change(f.fiscal + f.closing, f.before(f.fiscal, '拨'))}。`,
        '## 五、一般公共预算财政拨款支出决算情况说明',
        `本部门${y}年度一般公共预算财政拨款支出决算${yuan(f.general)}。与年初预算${yuan(f.planned)}相比，完成年初预算的${share(f.general, f.planned)}。其中：`,
        ...f.heads.map(
          (head, i) =>
            `（${'一二三四五六七八九十'[i]!}）${head.name}（类）年初预算${yuan(head.planned)}，支出决算${yuan(head.spent)}，完成年初预算的${share(head.spent, head.planned)}，差异原因是年中调整。`,
        ),
        '## 六、一般公共预算财政拨款基本支出决算情况说明',
        `本部门${y}年度一般公共预算财政拨款基本支出决算${yuan(f.basic)}，其中：人员经费${yuan(f.personnel)}，主要包括基本工资等；公用经费${yuan(f.operating)}，主要包括办公费等。`,
        '## 七、财政拨款“三公”经费支出决算情况说明',
        `本部门${y}年度财政拨款“三公”经费预算${yuan(f.threeBudget)}，支出决算${yuan(f.three)}，完成预算的${share(f.three, f.threeBudget)}，比上年${change(f.three, f.threeBefore)}。`,
        '## 八、机关运行经费支出情况',
        `本部门${y}年度机关运行经费支出决算${yuan(f.operating)}，比上年${change(f.operating, f.before(f.operating, '机'))}。`,
      ],
    }),
  }
}
