import { arithmetic, type Basis } from '../../core/basis.ts'
import type { CellReference } from '../../core/claim.ts'
import type { DocumentKind } from '../../core/form.ts'
import { cell, disclosureNarrative } from './statement.ts'

/**
 * What a narrative rule looks at. Sentences are ids, and one that ends in `*` stands for every id that begins so.
 * Roles are those of `Claim.values`.
 */
export type NarrativeCheck =
  /** Every role with `binds` equals its cell. */
  | { readonly how: 'cell'; readonly sentences: readonly string[] }
  /** The `ratios` of the claim's sentence. */
  | { readonly how: 'ratio'; readonly ratio: 'share' | 'growth' | 'change' | 'completion' | 'difference' }
  /** `direction` and `growthDirection` go the same way; a rise is not larger than what it led to. */
  | { readonly how: 'direction' }
  /** The word in role `comparison` is what `left` is to `right`; the word in `flat` says they are alike. */
  | { readonly how: 'comparison'; readonly left: string; readonly right: string }
  /** A percentage of nothing. */
  | { readonly how: 'zero base'; readonly percent: string; readonly base: string }
  /** Two roles of one claim say the same figure. */
  | { readonly how: 'same figure'; readonly one: string; readonly other: string }
  /** Roles `part1` … `partN` make up `whole`, or at most it. */
  | { readonly how: 'parts'; readonly sentences: readonly string[]; readonly is: '=' | '≤' }
  /** Over one chapter, the `role` of all `items` adds up to the `role` of `total`. */
  | { readonly how: 'sum'; readonly items: string; readonly total: string; readonly role: string }
  /**
   * The `item` values of a list are the names of the rows below `codes` that hold an amount in `form`; where the form has the
   * column `own` for that part alone, of the rows of any class that hold one there.
   */
  | {
      readonly how: 'list'
      readonly sentence: string
      readonly form: string
      readonly column: string
      readonly codes: readonly string[]
      readonly own?: string
    }
  /** Claims of one sentence, subject and year tell the same `amount`, `actual`, `budgeted`, `change` and `growth`. */
  | { readonly how: 'repeated'; readonly roles: readonly string[] }
  /** The share of each of `parts` in its own whole, weighted by that whole, makes up `total`. */
  | {
      readonly how: 'weighted'
      readonly total: string
      readonly parts: readonly { readonly share: string; readonly whole: string }[]
    }
  /** Shares of one whole that is printed nowhere come to one and the same whole. */
  | { readonly how: 'one whole' }
  /** The row that a figure is told of is called otherwise in the form: role `told` holds the one name, `printed` the other. */
  | { readonly how: 'name'; readonly told: string; readonly printed: string }
  /** Words that say spending was kept within its budget: the first of `spent` that is printed is at most that of `budgeted`. */
  | {
      readonly how: 'within budget'
      readonly document: DocumentKind
      readonly said: RegExp
      readonly spent: readonly CellReference[]
      readonly budgeted: readonly CellReference[]
    }
  /** `amount` of one sentence is at most, or exactly, a cell or the `amount` of another. */
  | {
      readonly how: 'at most'
      readonly sentence: string
      readonly form: string
      readonly row: string
      readonly column: string
    }

export interface NarrativeRule {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly severity: 'error' | 'warning' | 'note'
  readonly basis: Basis
  readonly check: NarrativeCheck
}

const rule = (
  id: string,
  zh: string,
  en: string,
  severity: NarrativeRule['severity'],
  check: NarrativeCheck,
  basis: Basis = arithmetic,
): NarrativeRule => ({ id, title: { zh, en }, severity, basis, check })

/** What the text must say as the tables say it (`told/…`), and what it must say alike wherever it says it (`twice/…`). */
export const narrativeRules: readonly NarrativeRule[] = [
  rule(
    'told/cells',
    '情况说明中的金额与公开表一致',
    'Amounts told equal the cells they speak of',
    'error',
    {
      how: 'cell',
      sentences: ['final/*', 'budget/*'],
    },
    disclosureNarrative,
  ),
  rule('told/share', '占比与金额相符', 'A share is its part of its whole', 'error', {
    how: 'ratio',
    ratio: 'share',
  }),
  rule(
    'told/change',
    '增减额、增减率与本年数相符',
    'A change and its rate fit the figure they led to',
    'error',
    { how: 'ratio', ratio: 'change' },
  ),
  rule('told/growth', '增减率与两年数相符', 'A growth rate fits both years', 'error', {
    how: 'ratio',
    ratio: 'growth',
  }),
  rule('told/difference', '增减额等于两数之差', 'A change is the difference of the two figures', 'error', {
    how: 'ratio',
    ratio: 'difference',
  }),
  rule('told/completion', '完成率等于决算数除以预算数', 'Completion is outturn over budget', 'error', {
    how: 'ratio',
    ratio: 'completion',
  }),
  rule(
    'told/direction',
    '增减方向前后一致',
    'Directions agree with each other and with the figures',
    'error',
    { how: 'direction' },
  ),
  rule('told/comparison', '“大于、小于、等于”与两数相符', 'Words of comparison fit the figures', 'error', {
    how: 'comparison',
    left: 'actual',
    right: 'budgeted',
  }),
  rule('told/zero-base-completion', '预算为零时没有完成率', 'No completion of a budget of nothing', 'note', {
    how: 'zero base',
    percent: 'completion',
    base: 'budgeted',
  }),
  rule('told/zero-base-growth', '基数为零时没有增长率', 'No growth from nothing', 'note', {
    how: 'zero base',
    percent: 'growth',
    base: 'previous',
  }),
  rule(
    'twice/planned',
    '同一项先后所说的预算数一致',
    'One figure told twice in one statement is the same',
    'error',
    {
      how: 'same figure',
      one: 'amount',
      other: 'planned',
    },
  ),
  rule('told/parts', '分项之和等于总数', 'Parts make up their whole', 'error', {
    how: 'parts',
    sentences: ['any/parts'],
    is: '=',
  }),
  rule('told/some-parts', '其中各项不大于总数', 'Some parts are at most their whole', 'error', {
    how: 'parts',
    sentences: ['any/some-parts'],
    is: '≤',
  }),
  rule('told/items-budgeted', '各项年初预算之和等于年初预算合计', 'Budgets of the items add up', 'warning', {
    how: 'sum',
    items: 'final/general-public/item',
    total: 'final/general-public',
    role: 'budgeted',
  }),
  rule('told/items-actual', '各项支出决算之和等于支出决算合计', 'Outturns of the items add up', 'error', {
    how: 'sum',
    items: 'final/general-public/item',
    total: 'final/general-public',
    role: 'actual',
  }),
  rule(
    'told/classes',
    '各类支出之和等于一般公共预算财政拨款支出',
    'Classes add up to general public expenditure',
    'error',
    {
      how: 'sum',
      items: 'final/general-public/class',
      total: 'final/general-public',
      role: 'amount',
    },
  ),
  rule('told/budget-items', '各项预算之和等于一般公共预算支出', 'Items of the budget add up', 'warning', {
    how: 'sum',
    items: 'budget/general-public/item',
    total: 'budget/general-public',
    role: 'amount',
  }),
  rule(
    'told/personnel-list',
    '人员经费“主要包括”与有数的科目一致',
    'The list of personnel costs names the rows that hold amounts',
    'warning',
    {
      how: 'list',
      sentence: 'final/basic/personnel-list',
      form: 'final-06',
      column: 'amount',
      codes: ['301', '303'],
    },
    disclosureNarrative,
  ),
  rule(
    'told/operating-list',
    '公用经费“主要包括”与有数的科目一致',
    'The list of operating costs names the rows that hold amounts',
    'warning',
    {
      how: 'list',
      sentence: 'final/basic/operating-list',
      form: 'final-06',
      column: 'amount',
      codes: ['302', '307', '309', '310', '311', '312', '313', '399'],
    },
    disclosureNarrative,
  ),
  rule(
    'told/budget-personnel-list',
    '人员经费“主要包括”与有数的科目一致',
    'The list of personnel costs names the rows that hold amounts',
    'warning',
    {
      how: 'list',
      sentence: 'budget/basic/personnelCost-list',
      form: 'budget-06',
      column: 'total',
      codes: ['301', '303'],
      own: 'personnelCost',
    },
    disclosureNarrative,
  ),
  rule(
    'told/budget-operating-list',
    '公用经费“主要包括”与有数的科目一致',
    'The list of operating costs names the rows that hold amounts',
    'warning',
    {
      how: 'list',
      sentence: 'budget/basic/operatingCost-list',
      form: 'budget-06',
      column: 'total',
      codes: ['302', '307', '309', '310', '399'],
      own: 'operatingCost',
    },
    disclosureNarrative,
  ),
  rule('twice/figures', '同一指标前后所说一致', 'One figure told again is the same', 'error', {
    how: 'repeated',
    roles: ['amount', 'actual', 'budgeted', 'change', 'growth'],
  }),
  rule(
    'told/small-and-medium',
    '各类采购授予中小企业的份额合起来等于授予总额',
    'Shares by category make up what small and medium enterprises were given',
    'error',
    {
      how: 'weighted',
      total: 'final/procurement/small-and-medium',
      parts: [
        { share: 'final/procurement/goods-small-and-medium', whole: 'final/procurement/goods' },
        { share: 'final/procurement/works-small-and-medium', whole: 'final/procurement/works' },
        { share: 'final/procurement/services-small-and-medium', whole: 'final/procurement/services' },
      ],
    },
  ),
  rule(
    'told/one-whole',
    '同一总数的几个占比，推算出的总数一致',
    'Shares of one whole come to one whole',
    'warning',
    { how: 'one whole' },
  ),
  rule(
    'told/running-cost',
    '机关运行经费不大于公用经费',
    'Agency running cost is at most operating cost',
    'warning',
    {
      how: 'at most',
      sentence: 'final/running-cost',
      form: 'final-06',
      row: 'operating',
      column: 'amount',
    },
  ),
  rule(
    'told/within-budget',
    '说“三公”经费控制在预算之内，决算数不大于预算数',
    'Three-public spending said to be within budget is at most its budget',
    'error',
    {
      how: 'within budget',
      document: 'final',
      said: /[“"]?三公[”"]?\s*经费[^。；;，,]{0,24}?(?:(?:控制|限定|保持)在[^。；;，,]{0,8}预算[^。；;，,]{0,8}内|(?:没有|均?未)(?:超出?|超过|突破)[^。；;，,]{0,4}预算)/,
      spent: [cell('final-09', 'only', 'actualTotal'), cell('final-09-list', 'total', 'actual')],
      budgeted: [cell('final-09', 'only', 'budgetedTotal'), cell('final-09-list', 'total', 'budgeted')],
    },
    disclosureNarrative,
  ),
  rule(
    'told/item-names',
    '正文所说的科目名称与公开表一致',
    'Items are called as the form calls them',
    'warning',
    { how: 'name', told: 'named', printed: 'row' },
    disclosureNarrative,
  ),
  rule(
    'told/item-purpose',
    '用途说的是本科目而不是另一科目',
    'An item is for what it is called, not for what another is called',
    'warning',
    { how: 'name', told: 'purpose', printed: 'item' },
    disclosureNarrative,
  ),
]
