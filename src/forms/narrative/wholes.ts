import type { CellReference } from '../../core/claim.ts'
import type { DocumentKind } from '../../core/form.ts'
import { threePublicTotal } from './final/three-public.ts'
import { cell } from './statement.ts'
import { generalPublic, subject } from './subjects.ts'

/** What a share may be a share of, by name, and the cells that hold it. */
interface Whole {
  readonly document: DocumentKind
  readonly name: RegExp
  readonly cells: readonly CellReference[]
}

const whole = (document: DocumentKind, name: string, ...cells: readonly CellReference[]): Whole => ({
  document,
  name: subject(name),
  cells,
})

export const wholes: readonly Whole[] = [
  whole('final', '(?:本年)?(?:决算)?收入(?:决算)?(?:合计|总额|总计)?', cell('final-02', 'total', 'total')),
  whole('final', '(?:本年)?(?:决算)?支出(?:决算)?(?:合计|总额|总计)?', cell('final-03', 'total', 'total')),
  whole(
    'final',
    '(?:本年|年度|全年)?总收入',
    cell('final-02', 'total', 'total'),
    cell('final-01', 'totalIncome', 'income'),
  ),
  whole(
    'final',
    '(?:本年|年度|全年)?总支出',
    cell('final-03', 'total', 'total'),
    cell('final-01', 'totalExpenditure', 'expenditure'),
  ),
  whole('final', `(?:${generalPublic})支出(?:合计|总额)?`, cell('final-05', 'total', 'total')),
  whole(
    'final',
    `(?:${generalPublic})(?:财政拨款)?项目支出(?:合计|总额)?`,
    cell('final-05', 'total', 'project'),
  ),
  whole(
    'final',
    `(?:${generalPublic})?(?:财政拨款)?基本支出(?:合计|总额)?`,
    cell('final-05', 'total', 'basic'),
  ),
  whole('final', '三公经费(?:财政拨款)?(?:支出)?(?:决算)?(?:合计|总额)?', ...threePublicTotal),
  whole(
    'budget',
    '(?:本年|年度|部门|单位)?(?:预算)?(?:总收入|收入)(?:预算)?(?:合计|总额|总计)?',
    cell('budget-01', 'totalIncome', 'income'),
    cell('budget-01', 'currentIncome', 'income'),
  ),
  whole(
    'budget',
    '(?:本年|年度|部门|单位)?(?:预算)?(?:总支出|支出)(?:预算)?(?:合计|总额|总计)?',
    cell('budget-03', 'total', 'total'),
    cell('budget-01', 'totalExpenditure', 'expenditure'),
    cell('budget-01', 'currentExpenditure', 'expenditure'),
  ),
  whole(
    'budget',
    `(?:${generalPublic})(?:预算)?支出(?:预算)?(?:合计|总额)?`,
    cell('budget-05', 'total', 'total'),
  ),
  whole(
    'budget',
    `(?:${generalPublic})(?:预算)?基本支出(?:预算)?(?:合计|总额)?`,
    cell('budget-05', 'total', 'basic'),
  ),
  whole(
    'budget',
    '三公经费(?:预算)?(?:支出)?(?:预算)?(?:合计|总额)?',
    cell('budget-07', 'only', 'total'),
    cell('budget-07-list', 'total', 'total'),
  ),
]
