import { describe, expect, it } from 'vitest'
import { check } from '../src/check/check.ts'
import type { Disclosure, Paragraph, Profile } from '../src/core/disclosure.ts'
import type { Table } from '../src/core/table.ts'
import { wordingRules, type WordingRuleId } from '../src/forms/wording/rules.ts'

/** A situation, the words that break a rule, and the neighbour that must stay untouched. */
interface Case {
  readonly breaks: readonly string[]
  readonly neighbours: readonly string[]
  readonly profile?: Partial<Profile>
  /** Paragraphs around, which the rule takes as the manner of the document. */
  readonly around?: readonly string[]
  readonly chapter?: string
  readonly printed?: string
}

const own = '云岭市青禾区规划和自然资源局'
const sentence = '本年度一般公共预算财政拨款支出按规定用于日常运转，年度内按进度拨付，没有其他事项。'

const cases: Readonly<Partial<Record<WordingRuleId, Case>>> = {
  placeholder: {
    breaks: ['支出合计 XX 万元。', '某某局按规定执行。', '预算数为____万元。'],
    neighbours: ['支出合计 12.30 万元。', '采购 XX-300 型设备以外的物品。', '面积 5×5 米。'],
  },
  instruction: {
    breaks: ['（简述本部门使用的科目）', '比 2023 年（上一年度，下同）预算增加。', '（十八）其他专用名词。'],
    neighbours: ['（以下简称区局）', '（含所属单位）', '十八、其他收入：指以上各项之外的收入。'],
  },
  choice: {
    breaks: ['比上年下降（增长）27.78%。', '支出增加/减少 3.20 万元。'],
    neighbours: ['增加（减少以负数列示）。', '比上年下降 27.78%（增长乏力）。'],
  },
  staleYear: {
    breaks: ['2022 年度部门决算情况'],
    neighbours: ['2024 年度部门决算情况', '与 2023 年度部门决算相比的变动情况'],
  },
  comparedYear: {
    breaks: ['与 2022 年度相比增加 3 万元。'],
    neighbours: ['与 2023 年度相比增加 3 万元。'],
    around: ['与 2023 年度相比减少 2 万元。'],
  },
  otherBody: {
    breaks: ['云岭市规划和自然资源局 2024 年度部门决算', '由云岭市青禾区规划与自然资源局负责。'],
    neighbours: [`${own} 2024 年度部门决算`, '会同云岭市自然资源局办理。'],
  },
  level: {
    breaks: ['一、财政拨款收入：指市级财政当年拨付的资金。'],
    neighbours: ['一、财政拨款收入：指区级财政当年拨付的资金。', '一、市级专项：指由本局实施的专项。'],
    chapter: '第四部分 名词解释',
  },
  scope: {
    breaks: ['下属 2 家事业单位财政拨款的机关运行经费预算为 3 万元。'],
    neighbours: ['本单位财政拨款的机关运行经费预算为 3 万元。'],
    profile: { scope: 'unit' },
  },
  subjectName: {
    breaks: ['行政事业单位离退休（款）支出按实际人数安排。'],
    neighbours: ['行政事业单位养老支出（款）支出按实际人数安排。'],
  },
  countedParts: {
    breaks: ['面积为 8013 平方米（其中地上 7998 平方米，地下 105 平方米）。'],
    neighbours: [
      '面积为 8103 平方米（其中地上 7998 平方米，地下 105 平方米）。',
      '面积为 9000 平方米（其中地上 7998 平方米，地下 105 平方米）。',
    ],
  },
  listedAmounts: {
    breaks: [
      '项目支出 474.56 万元，甲运行费 116 万元，乙专项经费 30 万元，丙经费 312 万元，丁经费 15.56 万元。',
      '项目支出 100.00 万元。项目支出主要用于甲 50.00 万元，成效明显；乙 30.00 万元；丙 21.00 万元。',
    ],
    neighbours: [
      '项目支出 474.56 万元，甲运行费 116 万元，乙专项经费 30 万元，丙经费 312 万元，丁经费 16.56 万元。',
      '项目支出 474.56 万元，主要用于甲 116 万元、乙 30 万元、丙 312 万元、丁 12 万元等。',
      '项目支出 474.56 万元，甲 100 万元，乙 30 万元，丙 2 万元。',
    ],
  },
  countedShare: {
    breaks: [
      '年度目标值为 22,000 人，2024 年实际完成值为 30,350 人，完成年度预期目标的 119%。',
      '帮扶再就业 3,280 人，完成全年目标 1,800 人的 128.2%。',
      '受理各类纠纷 2646 件，结案 2591 件，结案率 95.9%。',
    ],
    neighbours: [
      '年度目标值为 4,000 人，2024 年实际完成值为 7,259 人，完成年度预期目标的 181.5%。',
      '帮扶再就业 3,280 人，完成全年目标 1,800 人的 182.2%。',
      '受理各类纠纷 2646 件，结案 2591 件，结案率 97.9%。',
    ],
  },
  missingPercent: {
    breaks: ['支出增加 12.00 万元，增长 13.95。'],
    neighbours: ['支出增加 12.00 万元，增长 13.95%。', '支出增长 2 倍。'],
  },
  missingUnit: {
    breaks: ['接待支出 0.39 万（全部为国内接待），共 3 批次。'],
    neighbours: ['接待支出 0.39 万元（全部为国内接待），共 3 批次。', '服务 3 万（人次）。'],
  },
  malformed: {
    breaks: ['支出 16.886.22 万元。', '完成 829 件，得分 1 分.5。'],
    neighbours: ['支出 16,886.22 万元。', '完成 829 件，得分 1.5 分。'],
  },
  doubledWord: {
    breaks: ['目标值为为符合条件的人员。', '支出 3 万元万元。'],
    neighbours: ['目标的确定按规定办理。', '和和美美的社区。'],
  },
  typo: { breaks: ['较上一度增加 3 万元。'], neighbours: ['较上一年度增加 3 万元。'] },
  doubledMark: { breaks: ['支出 3 万元，。'], neighbours: ['支出 3 万元……按规定执行。'] },
  brackets: {
    breaks: ['支出 3 万元（含上年结转。'],
    neighbours: ['支出 3 万元（含上年结转）。', '1）支出 3 万元。'],
  },
  personalData: {
    breaks: ['联系电话 13800138000。', '证件号码 11010519491231002X。'],
    neighbours: ['联系电话 010-12345678。', '金额 13800138000 元。', '证件号码 110105194912310021。'],
  },
}

const profile: Profile = {
  sha256: '',
  format: 'text',
  pages: 1,
  kind: 'final',
  scope: 'department',
  body: own,
  year: 2024,
  region: '云岭市青禾区',
  level: 'county',
  candidates: [],
}

const paragraph = (text: string, chapter: string, heading = false): Paragraph => ({
  text,
  chapter: [chapter],
  heading,
  source: { line: 1 },
  places: [{ from: 0, source: { line: 1 } }],
})

function disclosure(texts: readonly string[], one: Case): Disclosure {
  const all = [...texts, ...(one.around ?? []), ...Array.from({ length: 12 }, () => sentence)]
  return {
    profile: { ...profile, ...one.profile },
    tables: [],
    forms: [],
    facts: [],
    claims: [],
    performance: [],
    unread: [],
    paragraphs: all.map((text) => paragraph(text, one.chapter ?? '第三部分 情况说明')),
  }
}

const spoken = (it: Disclosure, id: WordingRuleId): number =>
  check(it).findings.filter((finding) => finding.rule === wordingRules[id].id).length

describe('用词规则：打破它的例子说得出，紧挨着的例子不说', () => {
  for (const [id, one] of Object.entries(cases) as [WordingRuleId, Case][]) {
    it.each(one.breaks)(`${wordingRules[id].title.zh}：%s`, (text) => {
      expect(spoken(disclosure([text], one), id)).toBeGreaterThan(0)
    })
    it.each(one.neighbours)(`${wordingRules[id].title.zh}（不该说）：%s`, (text) => {
      expect(spoken(disclosure([text], one), id)).toBe(0)
    })
  }

  it('个人信息的问题里不再印出全号', () => {
    const [finding] = check(disclosure(['联系电话 13800138000。'], {} as Case)).findings.filter(
      ({ rule }) => rule === wordingRules.personalData.id,
    )
    expect(JSON.stringify(finding)).not.toContain('13800138000')
  })
})

const table = (
  title: string,
  note: string,
  rows: readonly (readonly string[])[],
  columns: readonly string[],
): Table => ({
  title,
  state: 'present',
  unit: '万元',
  body: own,
  pages: [1],
  columns,
  rows: rows.map((row) => row.map((text) => ({ text, how: 'read' as const, source: { page: 1 } }))),
  notes: [{ text: note, source: { page: 1 } }],
  source: { page: 1 },
  doubts: [],
})

describe('表下注与表中编码', () => {
  const of = (tables: readonly Table[], forms: Disclosure['forms'] = []): Disclosure => ({
    ...disclosure([], {} as Case),
    tables,
    forms,
  })

  it('国有资本经营表的注说的是政府性基金', () => {
    const title = '国有资本经营预算财政拨款支出决算表'
    const wrong = table(title, '注：没有政府性基金预算支出，故本表无数据。', [], [])
    const right = table(title, '注：没有国有资本经营预算支出，故本表无数据。', [], [])
    expect(spoken(of([wrong]), 'note')).toBe(1)
    expect(spoken(of([right]), 'note')).toBe(0)
  })

  it('款级编码只有一位', () => {
    const columns = ['科目编码/类', '科目编码/款', '科目名称', '合计']
    const reading = (code: string): Disclosure =>
      of(
        [table('基本支出表', '', [['301', code, '津贴补贴', '3.00']], columns)],
        [
          {
            form: 'budget-06',
            state: 'present',
            title: '基本支出表',
            table: 0,
            unit: '万元',
            columns: [],
            rows: [],
            facts: [],
            strange: { rows: [], columns: [] },
            source: { page: 1 },
          },
        ],
      )
    expect(spoken(reading('2'), 'codeFormat')).toBe(1)
    expect(spoken(reading('02'), 'codeFormat')).toBe(0)
  })
})

describe('科目路径、原因与段末', () => {
  const rows = [
    { row: '221', label: '住房保障支出', code: '221', at: 0 },
    { row: '22102', label: '住房改革支出', code: '22102', at: 1 },
    { row: '2210201', label: '住房公积金', code: '2210201', at: 2 },
  ]
  const withTable = (text: string): Disclosure => ({
    ...disclosure([text], { breaks: [], neighbours: [], chapter: '第五部分 名词解释' }),
    forms: [
      {
        form: 'final-05',
        state: 'present',
        title: '',
        table: null,
        unit: '万元',
        columns: [],
        rows,
        facts: [],
        strange: { rows: [], columns: [] },
        source: {},
      },
    ],
  })

  it('款的名称与表中不一致', () => {
    expect(
      spoken(withTable('住房保障支出（类）住房保障支出（款）住房公积金（项）3 万元。'), 'subjectPath'),
    ).toBe(1)
    expect(
      spoken(withTable('住房保障支出（类）住房改革支出（款）住房公积金（项）3 万元。'), 'subjectPath'),
    ).toBe(0)
  })

  it('决算与预算不同而没有原因；别处都有', () => {
    const amount = (fen: bigint) => ({ fen, step: 10_000n })
    const claim = (quote: string, actual: bigint) => ({
      sentence: 'final/general-public/item',
      kind: 'completion',
      quote,
      chapter: [],
      binds: {},
      source: {},
      values: [
        { role: 'budgeted', text: '', amount: amount(100_000_000n), source: {} },
        { role: 'actual', text: '', amount: amount(actual), source: {} },
      ],
    })
    const text = (n: number, why: string): string =>
      `${n}.科目${n}（项）年初预算 100 万元，支出决算 9${n} 万元。${why}`
    const texts = [1, 2, 3, 4].map((n) => text(n, n === 4 ? '' : '主要原因是据实结算。'))
    const claims = texts.map((quote) => claim(quote, 90_000_000n))
    const it = { ...disclosure([...texts, sentence], {} as Case), claims }
    expect(spoken(it, 'reason')).toBe(1)
    expect(spoken({ ...it, claims: claims.slice(0, 3) }, 'reason')).toBe(0)
  })

  it('段末缺句号，后面就是标题', () => {
    const text = '本单位机关运行经费支出按规定安排，全年共计 464.64 万元'
    const heading = paragraph('三、政府采购', '第三部分', true)
    const base = disclosure([], {} as Case)
    const odd = { ...base, paragraphs: [...base.paragraphs, paragraph(text, '第三部分'), heading] }
    const even = { ...base, paragraphs: [...base.paragraphs, paragraph(`${text}。`, '第三部分'), heading] }
    expect(spoken(odd, 'fullStop')).toBe(1)
    expect(spoken(even, 'fullStop')).toBe(0)
  })
})

it('每条用词规则都有例子', () => {
  const elsewhere: readonly WordingRuleId[] = ['note', 'codeFormat', 'subjectPath', 'reason', 'fullStop']
  expect([...Object.keys(cases), ...elsewhere].sort()).toEqual(Object.keys(wordingRules).sort())
})
