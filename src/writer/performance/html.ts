import type { FilledForm } from '../../core/filled-form.ts'
import { escape, page } from '../../core/markup.ts'
import type { PerformanceForm } from '../../core/performance-form.ts'
import type { Role } from './band.ts'
import { layOut, rowsOf, type Laid, type LaidCell } from './layout.ts'

/** A filled form as one self-contained page: no script, nothing fetched, every text escaped, ready to print on A4. */
export function htmlForm(form: PerformanceForm, filled: FilledForm): string {
  const laid = layOut(form, filled)
  const name = escape(laid.title)
  return page({
    language: 'zh-CN',
    title: `${laid.title}${laid.year ?? ''}`,
    style,

    body: `<main>
<h1>${name}</h1>
${laid.year === null ? '' : `<p class="year">${escape(laid.year)}</p>\n`}<div class="sheet" role="region" aria-label="${name}" tabindex="0">
${table(laid)}
</div>
${laid.notes.map((line) => `<p class="note">${escape(line)}</p>`).join('\n')}
</main>`,
  })
}

function table(laid: Laid): string {
  const columns = laid.widths.map((width) => `<col style="width:${(width * 100).toFixed(2)}%">`).join('')
  const rows = rowsOf(laid).map((row) => `<tr>${row.map(cell).join('')}</tr>`)
  return `<table>
<caption>${escape(laid.title + (laid.year ?? ''))}</caption>
<colgroup>${columns}</colgroup>
<tbody>
${rows.join('\n')}
</tbody>
</table>`
}

/** What a heading is the heading of, for those who hear the table. */
const scopes: Readonly<Partial<Record<Role, string>>> = { side: 'rowgroup', label: 'row', head: 'col' }

function cell({ text, role, rowSpan, columnSpan }: LaidCell): string {
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`
  const said = escape(text).replaceAll('\n', '<br>')
  const scope = text === '' ? undefined : scopes[role]
  return scope === undefined
    ? `<td class="${role}"${spans}>${said}</td>`
    : `<th class="${role}" scope="${scope}"${spans}>${said}</th>`
}

const style = `
:root{color-scheme:light}
body{margin:0 auto;max-width:1000px;padding:32px 24px;color:#111;background:#fff;font:14px/1.5 "FangSong","仿宋_GB2312","仿宋","STFangsong","Noto Serif CJK SC",serif}
h1{margin:0 0 4px;text-align:center;font:24px/1.4 "方正小标宋简体","FZXiaoBiaoSong-B05S","STZhongsong","Noto Serif CJK SC",serif}
.year{margin:0 0 12px;text-align:center;font-family:"KaiTi","楷体_GB2312","STKaiti","Noto Serif CJK SC",serif}
.sheet{overflow-x:auto}
table{border-collapse:collapse;width:100%;min-width:640px;table-layout:fixed;font-variant-numeric:tabular-nums}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{border:1px solid #333;padding:4px 5px;font-weight:normal;text-align:center;vertical-align:middle;overflow-wrap:anywhere}
.side,.label,.head{text-wrap:balance;font-family:"SimHei","黑体","STHeiti","Noto Sans CJK SC",sans-serif}
.text{text-align:start}.amount{text-align:end}
.note{margin:6px 0 0;font-size:12px;white-space:pre-line}
tr{break-inside:avoid}
@media print{@page{size:A4;margin:20mm 16mm}body{padding:0;max-width:none;font-size:10.5pt}h1{font-size:18pt}.sheet{overflow:visible}table{min-width:0}.note{font-size:9pt}}
`
