import type { Line } from '../document.ts'

/** A row of a made-up form. */
export interface MadeRow {
  readonly level1: string
  readonly level2: string
  readonly name: string
  readonly target: string
  readonly actual: string
  readonly score: string
}

export interface MadeForm {
  readonly title: string | null
  readonly project: string
  readonly department: string
  readonly budget: string
  readonly executed: string
  readonly rate: string
  readonly rateScore: string
  readonly goal: { readonly target: string; readonly actual: string; readonly score: string }
  readonly rows: readonly MadeRow[]
  readonly total: string
}

/** How a program prints a form into lines. Widths count Chinese characters. */
export interface Print {
  readonly widths: {
    readonly level: number
    readonly name: number
    readonly target: number
    readonly actual: number
    readonly goal: number
  }
  /** A blank line after each line, and none between lines that stand partly side by side. */
  readonly spaced: boolean
  /** Rows after which a page is turned. */
  readonly turns: readonly number[]
}

/** The text of a cell broken into lines; a number and what clings to it stay whole. */
export function wrapped(text: string, width: number): readonly string[] {
  const pieces = text.match(/(?:[\d.,%≥≤+-]+|.)[，。、；：）》”]*/gu) ?? ['']
  const lines: string[] = ['']
  let used = 0
  for (const piece of pieces) {
    const wide = [...piece].reduce((sum, char) => sum + (char.charCodeAt(0) < 256 ? 1 : 2), 0)
    if (used > 0 && used + wide > width * 2) {
      lines.push('')
      used = 0
    }
    lines[lines.length - 1] += piece
    used += wide
  }
  return lines.map((line) => line.replace(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu, ' '))
}

interface Placed {
  readonly text: string
  readonly y: number
}

/** Cells of a row, each set at half its height, one after the other. */
const rowLines = (cells: readonly (readonly string[])[]): readonly Placed[] =>
  cells.flatMap((lines) => lines.map((text, i) => ({ text, y: i - (lines.length - 1) / 2 })))

/** Prints the form as a dump of its pages would show it. */
export function dumped(form: MadeForm, { widths, spaced, turns }: Print): readonly Line[] {
  const lines: Line[] = []
  let number = 1
  const put = (placed: readonly Placed[]): void => {
    let last: number | null = null
    let text = ''
    const end = (close: boolean): void => {
      if (text === '') return
      lines.push({ kind: 'line', text, source: { page: 1, line: number } })
      number += spaced && !close ? 2 : 1
      text = ''
    }
    for (const one of placed) {
      if (last !== null && one.y === last) text += ` ${one.text}`
      else {
        end(last !== null && Math.abs(one.y - last) < 1)
        text = one.text
      }
      last = one.y
    }
    end(false)
  }
  const row = (...cells: (string | readonly string[])[]): void => {
    put(rowLines(cells.map((cell) => (typeof cell === 'string' ? [cell] : cell))))
  }
  if (form.title !== null) row(form.title)
  row('项目名称', form.project)
  row('主管部门', form.department, '项目实施单位', form.department)
  row(['预算执行情况', '（万元）', '（20 分）'])
  row(['预算数', '（A）'], '执行数（B）', '执行率（B/A）', '得分（20 分*执行率）')
  row(['年度财政', '资金总额'], form.budget, form.executed, form.rate, form.rateScore)
  row(['项目绩效总目标', '（20 分）'])
  row('年初设定目标', '全年实际完成情况', '得分')
  row(wrapped(form.goal.target, widths.goal), wrapped(form.goal.actual, widths.goal - 2), form.goal.score)
  row(['项目年度', '绩效指标', '（60 分）'])
  row(['一级', '指标'], '二级指标', '三级指标', '年初目标值（A）', '实际完成值（B）', '得分')
  let first = ''
  form.rows.forEach((one, i) => {
    if (one.level1 !== first) row(wrapped(one.level1, 2))
    first = one.level1
    row(
      wrapped(one.level2, widths.level),
      wrapped(one.name, widths.name),
      wrapped(one.target, widths.target),
      wrapped(one.actual, widths.actual),
      one.score,
    )
    if (turns.includes(i)) number += 2
  })
  row('总分', form.total)
  row(['偏差大或目标', '未完成原因分析'])
  row(['改进措施及结果', '应用方案'])
  return lines
}
