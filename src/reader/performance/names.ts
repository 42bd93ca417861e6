import { normal } from '../../core/normal.ts'
import { indicatorTree } from '../../forms/performance/levels.ts'

const first = new Set(indicatorTree.flatMap(({ name, aliases }) => [name, ...aliases]))
const second = new Set(
  indicatorTree.flatMap((one) => one.second.flatMap(({ name, aliases }) => [name, ...aliases])),
)
/** Words that name nothing beyond the level they are. */
const short = new Set(['成本', '产出', '效益', '效果', '满意度', '数量', '质量', '时效'])

const nameOf = (text: string): string =>
  text.length > 24 ? '' : normal(text).replace(/\([\d.]+分?\)|[:：]$/g, '')

/** Is it the name of a 一级指标 of the tree? */
export const isLevelOne = (text: string): boolean => first.has(nameOf(text))

/** Is it the name of a 二级指标 of the tree? */
export const isLevelTwo = (text: string): boolean => second.has(nameOf(text))

/** A level's name that cannot be an indicator's: 「数量指标」, not 「成本」. */
export function isLevel(text: string): boolean {
  const name = nameOf(text)
  return (first.has(name) || second.has(name)) && !short.has(name)
}

/** Is it any name of the tree, however short? */
export const isLevelWord = (text: string): boolean => isLevelOne(text) || isLevelTwo(text)
