import type { Source } from '../../../core/source.ts'
import type { Line } from '../../document.ts'

/** A self-evaluation told in sentences: of whom, and its words with the place of each. */
export interface ToldSection {
  readonly subject: 'whole' | 'project'
  /** The project, as the heading names it. */
  readonly name: ToldText | null
  readonly title: string
  readonly year: number | null
  readonly lines: readonly Line[]
  readonly source: Source
}

/** Words found in a section, and where. */
export interface ToldText {
  readonly text: string
  readonly source: Source
}

const heading =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])?(?:(20\d\d)\s*年度?)?([^，。；：:]{2,40}?)(整体(?:支出)?|项目(?:支出)?)?绩效自评结果$/
const numbered = /^\d{1,2}[.．、]\s*项目名称\s*[:：]?\s*([^。；]{2,40})$/
const chapter = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}部分)/
/** A section is no longer. */
const mostLines = 400

/** The sections of a narrative that report a self-evaluation each: 「某项目绩效自评结果」, 「1.项目名称 …」. */
export function toldSections(lines: readonly Line[]): readonly ToldSection[] {
  const starts = lines.flatMap((line, at) => {
    const section = line.text.length > 80 || !/自评结果|项目名称/.test(line.text) ? null : startOf(line)
    return section === null ? [] : [{ at, section }]
  })
  return starts.map(({ at, section }, s) => {
    const last = Math.min(starts[s + 1]?.at ?? lines.length, at + mostLines)
    let end = at + 1
    while (end < last && !chapter.test(lines[end]!.text.trim())) end++
    return { ...section, lines: lines.slice(at + 1, end) }
  })
}

function startOf(line: Line): Omit<ToldSection, 'lines'> | null {
  const text = line.text.trim()
  const { source } = line
  const one = numbered.exec(text)
  if (one !== null) {
    const name = { text: one[1]!.trim(), source }
    return { subject: 'project', name, title: '', year: null, source }
  }
  const found = heading.exec(text)
  if (found === null) return null
  const whole = /^整体/.test(found[3] ?? '') || /整体$/.test(found[2] ?? '')
  if (!whole && found[3] === undefined) return null
  const name = whole ? null : { text: found[2]!.trim(), source }
  const title = text.replace(/^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/, '')
  return {
    subject: whole ? 'whole' : 'project',
    name,
    title,
    year: found[1] === undefined ? null : Number(found[1]),
    source,
  }
}
