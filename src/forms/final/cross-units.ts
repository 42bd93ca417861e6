import type { Basis } from '../../core/basis.ts'
import { cell, either, type Expression } from '../../core/relation.ts'
import type { CrossRelation } from './cross-relation.ts'

const wholeOfUnits: Basis = { notice: '部门预决算由本级和所属单位汇总', verified: 'domain knowledge' }

type Place = readonly [form: string, row: string, column: string]
interface Figure {
  readonly id: string
  readonly at: Expression
  readonly each?: 'code'
}
const figure = (id: string, [form, row, column]: Place): Figure => ({ id, at: cell(form, row, column) })

/** Money that does not pass between a department and its units, so that it only adds up. */
const figures: Readonly<Record<'final' | 'budget', readonly Figure[]>> = {
  final: [
    figure('appropriation/income', ['final-04', 'currentIncome', 'income']),
    figure('appropriation/expenditure', ['final-04', 'currentExpenditure', 'total']),
    figure('general-public/total', ['final-05', 'total', 'total']),
    figure('general-public/basic', ['final-05', 'total', 'basic']),
    figure('general-public/project', ['final-05', 'total', 'project']),
    { ...figure('general-public/item', ['final-05', 'each', 'total']), each: 'code' },
    figure('personnel', ['final-06', 'personnel', 'amount']),
    figure('operating', ['final-06', 'operating', 'amount']),
    figure('fund', ['final-07', 'total', 'total']),
    figure('state-capital', ['final-08', 'total', 'total']),
    figure('institution', ['final-01', 'institution', 'income']),
    figure('other', ['final-01', 'other', 'income']),
    {
      id: 'three-public',
      at: either(cell('final-09', 'only', 'actualTotal'), cell('final-09-list', 'total', 'actual')),
    },
  ],
  budget: [
    figure('appropriation/income', ['budget-04', 'totalIncome', 'income']),
    figure('general-public/total', ['budget-05', 'total', 'total']),
    figure('general-public/basic', ['budget-05', 'total', 'basic']),
    figure('general-public/project', ['budget-05', 'total', 'project']),
    { ...figure('general-public/item', ['budget-05', 'each', 'total']), each: 'code' },
    figure('personnel', ['budget-06', 'total', 'personnelCost']),
    figure('operating', ['budget-06', 'total', 'operatingCost']),
    figure('fund', ['budget-08', 'total', 'total']),
    figure('state-capital', ['budget-09', 'total', 'total']),
    {
      id: 'three-public',
      at: either(cell('budget-07', 'only', 'total'), cell('budget-07-list', 'total', 'total')),
    },
  ],
}

/** Σ units = department. */
export const unitRelations: readonly CrossRelation[] = (['final', 'budget'] as const).flatMap((kind) =>
  figures[kind].map(({ id, at, each }): CrossRelation => ({
    id: kind === 'final' ? `units/${id}` : `units/budget/${id}`,
    family: 'units',
    topic: 'units',
    documents: [
      { kind, year: 0, scope: 'unit', take: 'all' },
      { kind, year: 0, scope: 'department' },
    ],
    ...(each === undefined ? {} : { each }),
    earlier: { of: 'cells', at },
    later: { of: 'cells', at },
    is: '=',
    severity: 'warning',
    basis: wholeOfUnits,
    remark: {
      zh: '所属单位须全部到齐；单位之间的往来应先抵消',
      en: 'All units must be at hand; what passes between them is to be offset first',
    },
  })),
)
