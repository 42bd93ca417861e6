import { describe, expect, it } from 'vitest'
import type { Claim } from '../../core/claim.ts'
import type { FormReading, Profile } from '../../core/disclosure.ts'
import { sentences } from '../../forms/index.ts'
import type { Line, Opened } from '../document.ts'
import { readClaims } from './claims.ts'
import { paragraphs } from './paragraphs.ts'

const opened: Opened = { format: 'text', sha256: '', pages: [], blocks: [], remarks: [] }
const base: Profile = {
  sha256: '',
  format: 'text',
  pages: 1,
  kind: 'final',
  scope: null,
  body: '青川市水文局',
  year: 2024,
  region: null,
  level: null,
  candidates: [],
}

function told(
  kind: 'final' | 'budget',
  chapter: string,
  texts: string[],
  profile: Partial<Profile> = {},
  readings = forms,
) {
  const lines = [`一、${chapter}`, ...texts].map((text, i): Line => ({
    kind: 'line',
    text,
    whole: true,
    source: { line: i + 1 },
  }))
  return readClaims(paragraphs(lines, opened), { ...base, kind, ...profile }, readings, sentences)
}

/** A claim as role → words, without the places. */
const said = (claim: Claim | undefined): Record<string, string> =>
  Object.fromEntries((claim?.values ?? []).map((value) => [value.role, value.text]))
const named = (claims: readonly Claim[], id: string): Claim[] =>
  claims.filter((claim) => claim.sentence === id)
const cells = (claim: Claim | undefined, role: string): string[] =>
  (claim?.binds[role] ?? []).map((cell) => `${cell.form} ${cell.row} ${cell.column}`)

const row = (code: string, label: string) => ({ row: code, label, code, at: 0 })
const forms: FormReading[] = ['final-05', 'budget-05'].map((form) => ({
  form,
  state: 'present',
  title: '',
  table: 0,
  unit: '万元',
  columns: [],
  rows: [
    row('208', '社会保障和就业支出'),
    row('20801', '人力资源和社会保障管理事务'),
    row('2080101', '行政运行'),
    row('213', '农林水支出'),
    row('21303', '水利'),
    row('2130301', '行政运行'),
    row('2130311', '水资源节约管理与保护'),
  ],
  facts: [],
  strange: { rows: [], columns: [] },
  source: {},
}))

describe('final accounts', () => {
  it('the total, its change and its rate', () => {
    const { claims } = told('final', '收入支出决算总体情况说明', [
      '青川市水文局2024年度收、支总计330万元。与2023年度相比，收、支总计各增加30万元，增长10%，主要是项目增加。',
    ])
    const [claim] = named(claims, 'final/summary')
    expect(said(claim)).toMatchObject({
      amount: '330万元',
      basis: '2023年度',
      direction: '增加',
      change: '30万元',
      growthDirection: '增长',
      growth: '10%',
    })
    expect(cells(claim, 'amount')).toEqual([
      'final-01 totalIncome income',
      'final-01 totalExpenditure expenditure',
    ])
  })

  it.each([
    '2024年度收入支出总计均为330万元，较上年增加30万元，上升10%。',
    '2024年度收支总计330万元。比上年决算数增加30万元，增长10%。',
    '2024 年度收、支决算总计各为 330 万元,同比增加 30 万元,增幅 10%。',
  ])('the same in other words: %s', (text) => {
    const [claim] = named(told('final', '收入支出决算总体情况说明', [text]).claims, 'final/summary')
    expect(said(claim)).toMatchObject({ amount: '330万元', change: '30万元', growth: '10%' })
  })

  it('what is left out of the accounts is in no table', () => {
    const { claims } = told('final', '收入支出决算总体情况说明', [
      '剔除专项资金后2024年度收、支总计200万元。',
    ])
    expect(named(claims, 'final/summary')).toEqual([])
    expect(claims.every((claim) => Object.keys(claim.binds).length === 0)).toBe(true)
  })

  it('another body and another year are in no table', () => {
    for (const text of ['云门县林业站2024年度收、支总计20万元。', '2023年度收、支总计300万元。']) {
      const { claims } = told('final', '收入支出决算总体情况说明', [text])
      expect(claims.flatMap((claim) => Object.keys(claim.binds))).toEqual([])
    }
  })

  it('the body by a shorter name is the body', () => {
    const { claims } = told('final', '收入支出决算总体情况说明', ['市水文局2024年度收、支总计330万元。'])
    expect(cells(named(claims, 'final/summary')[0], 'amount')).toHaveLength(2)
  })

  it('income by source, with shares of the whole in the text', () => {
    const { claims } = told('final', '收入决算情况说明', [
      '2024年度收入合计300万元。其中：财政拨款收入270万元，占本年收入90%；事业收入30万元，占本年收入10%。',
    ])
    const [claim] = named(claims, 'final/income/appropriation')
    expect(said(claim)).toMatchObject({ amount: '270万元', share: '90%' })
    expect(claim?.values.find((value) => value.role === 'whole' && value.amount)?.text).toBe('300万元')
    expect(cells(claim, 'whole')).toEqual(['final-02 total total'])
    expect(named(claims, 'final/income/institution')).toHaveLength(1)
  })

  it('basic and project make up the whole', () => {
    const { claims } = told('final', '支出决算情况说明', [
      '2024年度支出合计290万元。其中：基本支出190万元，占本年支出65.5%；项目支出100万元，占本年支出34.5%。',
    ])
    expect(said(named(claims, 'any/parts')[0])).toMatchObject({
      whole: '290万元',
      part1: '190万元',
      part2: '100万元',
    })
    expect(cells(named(claims, 'final/expenditure/basic')[0], 'amount')).toEqual(['final-03 total basic'])
  })

  it('the same words mean other cells in the chapter of the general public budget', () => {
    const { claims } = told('final', '一般公共预算财政拨款支出决算情况说明', ['其中：基本支出190万元。'])
    expect(cells(named(claims, 'final/general-public/basic')[0], 'amount')).toEqual(['final-05 total basic'])
  })

  it('an item with its budget, outturn, completion and comparison, in one line or after its name', () => {
    for (const texts of [
      [
        '1.农林水支出（类）水利（款）行政运行（项）。年初预算为80万元，支出决算为76万元，完成年初预算的95%，决算数小于年初预算数的主要原因是节约。',
      ],
      [
        '1、农林水支出（类）水利（款）行政运行（项）。主要用于：人员。年初预算为80万元，支出决算为76万元。完成年初预算的95%。决算数小于预算数的主要原因：节约。',
      ],
    ]) {
      const [claim] = named(
        told('final', '一般公共预算财政拨款支出决算情况说明', texts).claims,
        'final/general-public/item',
      )
      expect(said(claim)).toMatchObject({
        budgeted: '80万元',
        actual: '76万元',
        completion: '95%',
        comparison: '小于',
      })
      expect(cells(claim, 'actual')).toEqual(['final-05 2130301 total'])
      expect(cells(claim, 'budgeted')).toEqual([])
    }
  })

  it('a name that two codes bear, and no class beside it, is bound to neither', () => {
    const { claims } = told('final', '一般公共预算财政拨款支出决算情况说明', [
      '行政运行（项）。年初预算为80万元，支出决算为76万元。',
    ])
    expect(claims.flatMap((claim) => Object.keys(claim.binds))).toEqual([])
  })

  it('an item called otherwise than its row is named both ways', () => {
    const amounts: FormReading[] = forms.map((form) => ({
      ...form,
      facts: [
        {
          concept: '',
          form: form.form,
          row: '2130311',
          label: '水资源节约管理与保护',
          code: '2130311',
          column: 'total',
          text: '24.50',
          amount: { fen: 24_500_000n, step: 10_000n },
          how: 'read',
          source: {},
        },
      ],
    }))
    const says = (text: string) =>
      said(told('final', '一般公共预算财政拨款支出决算情况说明', [text], {}, amounts).claims[0])
    const renamed = says(
      '农林水支出（类）水利（款）水资源费支出（项）。年初预算为20万元，支出决算为24.50万元。',
    )
    expect(renamed).toMatchObject({
      named: '农林水-水利-水资源费支出',
      row: '农林水支出-水利-水资源节约管理与保护',
    })
    const right = says(
      '农林水支出（类）水利（款）水资源节约管理和保护（项）。年初预算为20万元，支出决算为24.50万元。',
    )
    expect(right).not.toHaveProperty('row')
  })

  it('parts of one item are not the totals of the table', () => {
    const { claims } = told('final', '一般公共预算财政拨款支出决算情况说明', [
      '农林水支出（类）100万元，其中：基本支出60万元，项目支出40万元。',
    ])
    expect(claims.filter((claim) => claim.binds['amount']).map((claim) => claim.sentence)).toEqual([
      'final/general-public/class',
    ])
  })

  it('three public expenses: the budget of the year as adjusted is the form’s, the original is not', () => {
    const year = told('final', '财政拨款“三公”经费支出决算情况说明', [
      '“三公”经费财政拨款支出全年预算为8万元，支出决算为6万元，完成全年预算的75%，较上年减少2万元，下降25%。',
    ]).claims
    expect(cells(named(year, 'final/three-public/total')[0], 'budgeted')).toContain(
      'final-09 only budgetedTotal',
    )
    const original = told('final', '财政拨款“三公”经费支出决算情况说明', [
      '“三公”经费财政拨款支出年初预算为8万元，支出决算为6万元，完成年初预算的75%。',
    ]).claims
    expect(cells(named(original, 'final/three-public/total')[0], 'budgeted')).toEqual([])
    expect(cells(named(original, 'final/three-public/total')[0], 'actual')).toContain(
      'final-09 only actualTotal',
    )
  })

  it('the budget may stand within its completion', () => {
    const [claim] = named(
      told('final', '“三公”经费支出决算情况说明', [
        '公务接待费支出决算为3万元，完成预算4万元的75%，比上年决算数减少1万元，下降25%。',
      ]).claims,
      'final/three-public/hospitality',
    )
    expect(said(claim)).toMatchObject({
      actual: '3万元',
      budgeted: '4万元',
      completion: '75%',
      change: '1万元',
    })
  })

  it('a completion without its budget is of the budget in the form', () => {
    const { claims } = told('final', '“三公”经费支出决算情况说明', ['公务接待费支出5万元，完成预算50%。'])
    expect(cells(named(claims, 'final/three-public/hospitality')[0], 'budgeted')).toContain(
      'final-09 only budgetedHospitality',
    )
  })

  it('procurement: parts, and shares of a whole told before', () => {
    const { claims } = told('final', '政府采购支出情况', [
      '2024年度政府采购支出总额90万元，其中：政府采购货物支出10万元、政府采购工程支出60万元、政府采购服务支出20万元。授予中小企业合同金额81万元，占政府采购支出总额的90%，其中：授予小微企业合同金额27万元，占授予中小企业合同金额的33.3%；货物采购授予中小企业合同金额占货物支出金额的100%。',
    ])
    expect(said(named(claims, 'any/parts')[0])).toMatchObject({ whole: '90万元', part3: '20万元' })
    const whole = (id: string) =>
      named(claims, id)[0]?.values.find((value) => value.role === 'whole' && value.amount)?.text
    expect(whole('final/procurement/small-and-medium')).toBe('90万元')
    expect(whole('final/procurement/small-and-micro')).toBe('81万元')
    expect(whole('final/procurement/goods-small-and-medium')).toBe('10万元')
  })

  it('vehicles add up by class; other counts are only counts', () => {
    const { claims } = told('final', '国有资产占用情况', [
      '截至2024年12月31日，共有车辆3辆，其中：机要通信用车1辆、应急保障用车0辆、其他用车2辆；单价100万元（含）以上设备5台（套）。',
    ])
    expect(said(named(claims, 'any/parts')[0])).toMatchObject({ whole: '3辆', part1: '1辆', part3: '2辆' })
    expect(named(claims, 'any/some-parts')).toEqual([])
  })

  it('a thing and what is not that thing are the whole', () => {
    const { claims } = told('final', '项目概况', [
      '地上建筑面积为810平方米（其中计容面积700平方米，不计容面积110平方米），地下建筑面积为90平方米，投资100万元。',
    ])
    expect(said(named(claims, 'any/parts')[0])).toMatchObject({ whole: '810平方米', part2: '110平方米' })
  })

  it('what an amount is made of is a list of names', () => {
    const { claims } = told('final', '一般公共预算财政拨款基本支出决算情况说明', [
      '人员经费60万元，主要包括：基本工资、津贴补贴、住房公积金；公用经费5万元，主要包括：办公费、维修（护）费等。',
    ])
    const items = (id: string) =>
      named(claims, id)[0]
        ?.values.filter((value) => value.role === 'item')
        .map((value) => value.text)
    expect(items('final/basic/personnel-list')).toEqual(['基本工资', '津贴补贴', '住房公积金'])
    expect(items('final/basic/operating-list')).toEqual(['办公费', '维修(护)费'])
  })

  it('a project by the heading that runs into its paragraph', () => {
    const [claim] = named(
      told('final', '预算绩效情况说明', [
        '1.堤防维护项目绩效自评综述：项目全年预算数为40万元，执行数为38万元，完成预算的95%。',
      ]).claims,
      'final/performance/project',
    )
    expect(said(claim)).toMatchObject({ budgeted: '40万元', actual: '38万元', completion: '95%' })
  })

  it('a percentage without its sign is read, as printed', () => {
    const [claim] = told('final', '机关运行经费支出情况', [
      '机关运行经费支出90万元，比2023年度减少10万元，下降10.00。',
    ]).claims
    expect(said(claim)).toMatchObject({ change: '10万元', growth: '10.00' })
  })
})

describe('budgets', () => {
  it('an item told three times: the amount, last year, this year', () => {
    const [claim] = named(
      told('budget', '部门预算编制说明', [
        '2. “农林水支出（类）水利（款）水资源节约管理与保护（项）”24.50万元，主要用于节水宣传。2023年当年预算执行数为20.00万元，2024年预算安排24.50万元，比2023年预算执行数增加22.50%。主要原因是：任务增加。',
      ]).claims,
      'budget/general-public/item',
    )
    expect(said(claim)).toMatchObject({
      amount: '24.50万元',
      previous: '20.00万元',
      planned: '24.50万元',
      growthDirection: '增加',
      growth: '22.50%',
    })
    expect(cells(claim, 'amount')).toEqual(['budget-05 2130311 total'])
  })

  it('a purpose that is the name of another item was copied', () => {
    const { claims } = told('budget', '部门预算编制说明', [
      '1. “农林水支出（类）水利（款）行政运行（项）”50万元，主要用于行政运行。',
      '2. “农林水支出（类）水利（款）水资源节约管理与保护（项）”24万元，主要用于行政运行。',
      '3. “社会保障和就业支出（类）人力资源和社会保障管理事务（款）行政运行（项）”20万元，主要用于人员。',
    ])
    const items = named(claims, 'budget/general-public/item').map(said)
    expect(items[1]).toMatchObject({ purpose: '行政运行', item: '水资源节约管理与保护' })
    expect(items[0]).not.toHaveProperty('purpose')
    expect(items[2]).not.toHaveProperty('purpose')
  })

  it.each([
    ['行政运行（2130301）50万元，较上年减少5万元，下降9.09%。', 'budget-05 2130301 total'],
    ['（一）2130301-行政运行50万元。主要用于人员。', 'budget-05 2130301 total'],
    ['“农林水支出-水利-行政运行”科目50万元，主要用于人员。', 'budget-05 2130301 total'],
    ['1.水利（款）行政运行（项）支出50万元，与上年相比减少5万元，减少9.09%。', 'budget-05 2130301 total'],
  ])('an item by code, path or part of its path: %s', (text, cell) => {
    const { claims } = told('budget', '一般公共预算支出预算情况说明', [text])
    expect(
      cells(
        claims.find((claim) => claim.binds['amount']),
        'amount',
      ),
    ).toContain(cell)
  })

  it('the heading says what a bare budget figure is', () => {
    for (const texts of [
      ['（二）公务接待费', '2024年预算安排2万元，与上年持平。'],
      ['2.公务接待费。2024年预算数2万元，与上年持平。'],
    ])
      expect(
        said(named(told('budget', '“三公”经费预算情况', texts).claims, 'budget/three-public/hospitality')[0]),
      ).toMatchObject({
        amount: '2万元',
        flat: '持平',
      })
  })

  it('brackets do not part an amount from what is said of it', () => {
    const { claims } = told('budget', '“三公”经费安排情况', [
      '公务用车购置及运行维护费6.7万元（公务用车购置费0万元；公务用车运行维护费6.7万元，比上年减少2.3万元。）比上年减少2.3万元，下降25.6%。',
    ])
    expect(said(named(claims, 'budget/three-public/vehicles')[0])).toMatchObject({
      change: '2.3万元',
      growth: '25.6%',
    })
    expect(said(named(claims, 'any/parts')[0])).toMatchObject({
      whole: '6.7万元',
      part1: '0万元',
      part2: '6.7万元',
    })
  })

  it('a change told with its subject again belongs to the amount further up', () => {
    const { claims } = told('budget', '部门收支总体情况', [
      '2024年收入预算110万元，其中：一般公共预算拨款收入100万元，其他收入10万元。收入较去年增加10万元，增长10%。',
    ])
    expect(said(named(claims, 'budget/summary/income')[0])).toMatchObject({ change: '10万元', growth: '10%' })
  })

  it('last year’s figure may stand within the comparison', () => {
    const [claim] = told('budget', '收入预算情况说明', [
      '2024年度收入预算110万元，比2023年年初预算数100万元增加10万元，增长10%。',
    ]).claims
    expect(said(claim)).toMatchObject({ amount: '110万元', previous: '100万元', change: '10万元' })
  })
})

describe('one whole, broken down twice', () => {
  const text =
    '财政拨款“三公”经费支出决算10万元（其中：一般公共预算支出10万元；政府性基金预算支出0万元）。其中，因公出国（境）费支出0万元，占“三公”经费的0%；公务用车购置及运行维护费支出6万元，占“三公”经费的60%；公务接待费支出4万元，占“三公”经费的40%。'

  it('each list adds up by itself', () => {
    const { claims } = told('final', '“三公”经费支出决算情况说明', [text])
    expect(named(claims, 'any/parts').map((claim) => said(claim)['part3'])).toEqual(['4万元'])
    expect(named(claims, 'any/some-parts').map((claim) => said(claim)['part1'])).toEqual(['10万元'])
  })

  it('and the sources of one expense are not the totals of the tables', () => {
    const { claims } = told('final', '“三公”经费支出决算情况说明', [text])
    expect(claims.filter((claim) => claim.binds['amount']).map((claim) => claim.sentence)).toEqual([
      'final/three-public/abroad',
      'final/three-public/vehicles',
      'final/three-public/hospitality',
    ])
  })

  it('the next of a numbered series is no part of the one before', () => {
    const { claims } = told('budget', '支出预算情况说明', [
      '本年度支出预算200万元。其中：按项目类别：1、基本支出120万元，包括：人员经费100万元，公用经费20万元；2、项目支出80万元，包括：商品服务支出50万元，其他支出30万元。',
    ])
    const lists = claims.filter((claim) => /parts$/.test(claim.sentence))
    expect(
      lists.map((claim) => [said(claim)['whole'], said(claim)['part2'], said(claim)['part3']]),
    ).toContainEqual(['120万元', '20万元', undefined])
  })

  it('a list after a sentence without figures belongs to none of several items told before', () => {
    const { claims } = told('budget', '政府采购预算情况说明', [
      '按资金类型划分，一般公共预算拨款17000元，上年结转安排0元。按采购项目类型，分为货物类和服务类两种类型。其中：货物类采购10000元，服务类采购7000元。',
    ])
    expect(named(claims, 'any/some-parts')).toEqual([])
  })

  it('income and expenditure are two lists of one summary', () => {
    const { claims } = told('budget', '收支预算总体情况', [
      '2024年收支总预算200万元。收入包括：一般公共预算拨款收入150万元、上年结转50万元；支出包括：农林水支出160万元、住房保障支出40万元。',
    ])
    expect(
      named(claims, 'any/some-parts').map((claim) => [said(claim)['whole'], said(claim)['part1']]),
    ).toEqual([
      ['200万元', '150万元'],
      ['200万元', '160万元'],
    ])
  })

  it('a second comparison is of the same amount', () => {
    const { claims } = told('final', '机关运行经费支出情况', [
      '机关运行经费支出100万元，比年初预算减少5万元，降低4.76%；比上年决算增加3万元，增长3.1%。',
    ])
    expect(claims.map(said)).toEqual([
      expect.objectContaining({ amount: '100万元', change: '5万元' }),
      expect.objectContaining({ amount: '100万元', change: '3万元', growth: '3.1%' }),
    ])
  })
})

describe('whose figure it is', () => {
  const list =
    '2024年收入预算110万元，其中：一般公共预算拨款收入100万元、其他收入10万元，较上年增加10万元，增长10%。'

  it('a change after a list is the whole’s where the figures fit only the whole', () => {
    const { claims } = told('budget', '部门收支总体情况', [list])
    expect(said(named(claims, 'budget/summary/income')[0])).toMatchObject({ change: '10万元', growth: '10%' })
    expect(said(named(claims, 'budget/income/other')[0])).not.toHaveProperty('change')
  })

  it('and the item’s where they fit only the item', () => {
    const { claims } = told('budget', '部门收支总体情况', [
      '2024年收入预算110万元，其中：一般公共预算拨款收入100万元，其他收入10万元，较上年增加2万元，增长25%。',
    ])
    expect(said(named(claims, 'budget/income/other')[0])).toMatchObject({ change: '2万元', growth: '25%' })
  })

  it('and nobody’s where they fit neither', () => {
    const { claims, unread } = told('budget', '部门收支总体情况', [
      '2024年收入预算110万元，其中：一般公共预算拨款收入100万元，其他收入10万元，较上年增加7万元，增长31%。',
    ])
    expect(claims.some((claim) => 'growth' in said(claim))).toBe(false)
    expect(unread.map((one) => one.text)).toContain('31%')
  })

  it('after a full stop the whole is spoken of again', () => {
    const { claims } = told('budget', '“三公”经费预算情况', [
      '2024年“三公”经费预算14万元，其中：因公出国（境）费4万元，公务接待费10万元。与2023年预算相比增长16.75%。',
    ])
    expect(said(named(claims, 'budget/three-public/total')[0])).toMatchObject({ growth: '16.75%' })
    expect(said(named(claims, 'budget/three-public/hospitality')[0])).not.toHaveProperty('growth')
  })

  it('two amounts of two subjects are not paired', () => {
    const { claims } = told('budget', '部门收支总体情况', [
      '2024年收入预算110万元，主要是项目增加。支出预算100万元，比上年减少5万元，下降4.8%。',
    ])
    expect(said(named(claims, 'budget/summary/income')[0])).not.toHaveProperty('change')
  })

  it('a list with words between its items makes up nothing', () => {
    const { claims } = told('budget', '项目支出', [
      '专项工作经费100万元，其中：宣传费60万元，用于宣传，由各科室分别实施，场地费80万元。',
    ])
    expect(named(claims, 'any/some-parts')).toEqual([])
  })

  it('a heading in the midst of a sentence means lines printed over one another: nothing is claimed', () => {
    const { claims, unread } = told('final', '重点工作', [
      '其他收入三、支出决算情况说明本年支出合计1,325.06万元，占32.56%。',
    ])
    expect(claims).toEqual([])
    expect(unread.length).toBeGreaterThan(0)
  })

  it('an amount of nothing in particular stays unread', () => {
    const { claims, unread } = told('final', '重点工作', [
      '帮助群众解决急难愁盼，共12.5万元。',
      '上线以来达到3.4%。',
    ])
    expect(claims).toEqual([])
    expect(unread.map((one) => one.why)).toEqual(['amount of what', 'rate of what'])
  })
})
