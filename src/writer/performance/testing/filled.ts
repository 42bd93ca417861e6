import fc from 'fast-check'
import type { FilledForm, FilledGoal, FilledIndicator } from '../../../core/filled-form.ts'
import type { PerformanceForm } from '../../../core/performance-form.ts'
import { blankForm, blankGoal } from '../blank.ts'

const words = fc.constantFrom(
  '举办专场招聘会',
  '城镇新增就业人数（含困难群体与返乡人员）',
  '补贴发放准确率',
  '管网改造长度及沿线路面恢复面积',
  '群众投诉办结率',
  'A&B <一期> "扩建" \'二\'',
)
const long = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('，') + '。')
const money = fc
  .bigInt({ min: 0n, max: 99_999_999n })
  .map((n) => `${String(n / 100n).replace(/\B(?=(\d{3})+$)/g, ',')}.${String(n % 100n).padStart(2, '0')}`)
const points = fc.integer({ min: 0, max: 40 }).map((n) => (n % 2 === 0 ? String(n / 2) : `${(n - 1) / 2}.5`))
const percent = fc
  .integer({ min: 0, max: 10_000 })
  .map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}%`)
const target = fc.constantFrom('≥20场', '≥95%', '=100%', '≤5.5%', '1200人次', '有效提升', '2024年底前')

const tree = [
  ['产出指标', '数量指标'],
  ['产出指标', '质量指标'],
  ['产出指标', '时效指标'],
  ['效益指标', '社会效益指标'],
  ['满意度指标', '服务对象满意度指标'],
] as const

const fundCell = { rate: percent, share: percent, weight: points, score: points } as Readonly<
  Record<string, fc.Arbitrary<string>>
>

const record = <T, Key extends string>(
  keys: readonly Key[],
  of: (key: Key) => fc.Arbitrary<T>,
): fc.Arbitrary<Record<Key, T>> => fc.record(Object.fromEntries(keys.map((key) => [key, of(key)])))

/** Random, complete values for a declared form: every field, line and column that it has. */
export function filledFor(form: PerformanceForm): fc.Arbitrary<FilledForm> {
  const blank = blankForm(form)
  const fields = form.parts.flatMap((part) => (part.kind === 'fields' ? part.lines.flat() : []))
  const choices = form.parts.flatMap((part) => (part.kind === 'choice' ? [part] : []))
  const table = form.parts.find((part) => part.kind === 'indicators')
  const columns = table?.kind === 'indicators' ? table.columns.map(({ column }) => column) : []
  const grouped = form.parts.some((part) => part.kind === 'indicators' && part.perGoal === true)
  const goals = (grouped ? [1, 2] : [1]).flatMap((number) =>
    blank.goals.map(({ span }) => ({ span, number: grouped ? String(number) : null })),
  )
  const goal = ({ span, number }: (typeof goals)[number]): fc.Arbitrary<FilledGoal> =>
    fc
      .record({ target: long, actual: long, weight: points, score: points })
      .map((it) => ({ ...blankGoal(span), ...it, number }))
  const indicator = (at: readonly [string, string], group: number | null): fc.Arbitrary<FilledIndicator> =>
    record(columns, (column) =>
      column === 'level1'
        ? fc.constant(at[0])
        : column === 'level2'
          ? fc.constant(at[1])
          : column === 'weight' || column === 'score'
            ? points
            : column === 'target' || column === 'actual'
              ? target
              : column === 'level3' || column === 'reason'
                ? long
                : words,
    ).map((cells) => ({ goal: group, cells, attained: '' }))
  const indicators = (grouped ? goals.map((_, at) => at) : [null]).flatMap((group) =>
    tree.flatMap((at) => [indicator(at, group), indicator(at, group)]),
  )
  const rows = <T>(row: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(row, { minLength: 1, maxLength: 4 })
  const listed = <Key extends string>(keys: readonly Key[]): fc.Arbitrary<Record<Key, string>> =>
    record(keys, (key) => (/^(amount|lifetime|fiscal|other|executed)$/.test(key) ? money : words))
  return fc.record({
    form: fc.constant(form.id),
    title: fc.constant(null),
    year: fc.constantFrom(2022, 2024),
    unit: fc.constant(blank.unit),
    fields: fc
      .tuple(
        record(fields, () => words),
        record(
          choices.map(({ field }) => field),
          (field) => fc.constantFrom(...(choices.find((it) => it.field === field)?.options ?? [])),
        ),
      )
      .map(([typed, chosen]) => ({ ...typed, ...chosen })),
    funds: fc.tuple(
      ...blank.funds.map((line) =>
        record(Object.keys(line.cells), (column) => fundCell[column] ?? money).map((cells) => ({
          ...line,
          cells,
        })),
      ),
    ),
    points: fc.constant([]),
    goals: fc.tuple(...goals.map(goal)),
    indicators: columns.length === 0 ? fc.constant([]) : fc.tuple(...indicators),
    costs: rows(listed(['name', 'amount', 'working', 'note'])),
    projects: rows(listed(['name', 'type', 'lifetime', 'amount', 'fiscal', 'other', 'executed', 'content'])),
    total: points,
    totalWeight: fc.constant('100'),
    notes: fc.constant([]),
  })
}
