import { normal } from '../../core/normal.ts'
import type { Cell } from '../../core/table.ts'
import { breaks, type Judgement } from './judgement.ts'
import { certain, lineAt } from './figures.ts'
import type { Sheet } from './sheet.ts'

/** Shorter names are shared by right: 「完成及时率」. */
const shortest = 6
/** A word that more of the forms use than one in so many says nothing of one project. */
const rarity = 4
/** With fewer forms nothing can be told of which words are rare. */
const fewest = 4
/** A word of the goals alone, and not of the name, tells a project only among so many forms. */
const many = 8
/** Words of the trade, which name no project. */
const common = new Set(
  '经费 项目 工作 资金 管理 服务 保障 支出 业务 专项 标准 情况 提高 提升 开展 完成 建设 相关 人员 部门 单位 补助 补贴 委托 运行 维护 购置 预算 执行 年度 日常 机关 综合 其他 办公 培训 采购 宣传 活动 社会 群众 满意 质量 数量 时效 成本 效益 指标'.split(
    ' ',
  ),
)
const most = 60

/**
 * An indicator printed alike on the forms of two projects, whose words are the subject of the one and never of the other: it was
 * copied from the one into the other.
 */
export function copiedIndicators(all: readonly Sheet[]): readonly Judgement[] {
  const sheets = all.filter(({ reading, name }) => reading.subject !== 'whole' && name !== '').slice(0, most)
  if (sheets.length < fewest) return []
  const subjects = sheets.map((sheet) => pairsIn(subjectText(sheet)))
  const spread = new Map<string, number>()
  for (const words of subjects) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1)
  const rare = (word: string): boolean => (spread.get(word) ?? 0) * rarity <= sheets.length
  const printedOn = new Map<string, { at: number; cell: Cell }[]>()
  sheets.forEach(({ reading }, at) => {
    for (const { level3, applicable } of reading.indicators) {
      const name = normal(level3?.text ?? '')
      if (level3 === null || !applicable || name.length < shortest) continue
      const list = printedOn.get(name) ?? []
      if (!list.some((one) => one.at === at)) list.push({ at, cell: level3 })
      printedOn.set(name, list)
    }
  })
  return [...printedOn].flatMap(([name, places]) => {
    if (places.length !== 2) return []
    const words = [...pairsIn(name)]
    const own = places.map(({ at }) => words.filter((word) => subjects[at]!.has(word)))
    const [owner, copy] = own[0]!.length >= own[1]!.length ? [0, 1] : [1, 0]
    const apart = own[owner]!.filter((word) => !common.has(word) && !subjects[places[copy]!.at]!.has(word))
    const named = pairsIn(sheets[places[owner]!.at]!.name)
    const telling = apart.filter((word) => rare(word) && (named.has(word) || sheets.length >= many))
    const kept = own[copy]!.filter((word) => rare(word) && !common.has(word))
    // Two forms of one name say nothing of whose indicator it is.
    const [from, to] = [sheets[places[owner]!.at]!, sheets[places[copy]!.at]!]
    if (telling.length === 0 || kept.length > 0 || from.name === to.name) return []
    const { cell } = places[copy]!
    return [
      breaks('copiedIndicator', {
        where: to.said,
        printed: cell.text,
        details: { other: from.said, words: telling.slice(0, 3).map((word) => `“${word}”`) },
        working: [
          lineAt(to.said, cell),
          lineAt(from.said, places[owner]!.cell),
          ...(to.reading.fields.project === undefined ? [] : [lineAt('项目名称', to.reading.fields.project)]),
        ],
        source: cell.source,
        ...(certain(cell) && to.sure ? {} : { severity: 'note' as const }),
      }),
    ]
  })
}

/** What a project says it is for. */
const subjectText = ({ reading }: Sheet): string =>
  [
    reading.fields.project,
    reading.fields.content,
    reading.fields.reason,
    ...reading.goals.flatMap(({ target, actual }) => [target, actual]),
  ]
    .map((cell) => normal(cell?.text ?? '').slice(0, 4_000))
    .join('。')

/** Every two characters that stand side by side: Chinese words without a dictionary. */
function pairsIn(text: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let i = 0; i + 2 <= text.length; i += 1) {
    const pair = text.slice(i, i + 2)
    if (/^[\u4e00-\u9fff]{2}$/.test(pair)) pairs.add(pair)
  }
  return pairs
}
