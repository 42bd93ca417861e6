import { counterRow, depthOf, headings, spanAt } from '../header.ts'
import type { Layout } from '../layout.ts'
import type { Part, TrueDocument, TrueTable } from '../model.ts'

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export function captionOf(table: TrueTable, layout: Layout, at: number): { title: string; meta: string[] } {
  const unit = `单位：${table.unit}`
  switch (layout.caption) {
    case 'once':
      return { title: table.title, meta: [`部门：${table.body}`, table.number] }
    case 'in-title':
      return {
        title: `${table.title}（单位：${table.unit}）`,
        meta: [`${table.number}`, `部门：${table.body}`],
      }
    case 'numbered-title':
      return { title: `${at + 1}、${table.title}`, meta: [`编制部门：${table.body}`, `金额${unit}`] }
    default:
      return { title: table.title, meta: [`部门：${table.body}`, table.number, unit] }
  }
}

function tableHtml(table: TrueTable, layout: Layout, at: number): string {
  const { title, meta } = captionOf(table, layout, at)
  const inside = layout.caption === 'inside'
  const width = table.columns.length
  const rows: string[] = []
  if (inside) {
    rows.push(`<tr><td colspan="${width}" class="c b">${title}</td></tr>`)
    const left = Math.ceil(width / 2)
    rows.push(
      `<tr><td colspan="${left}">${meta[0]!}</td><td colspan="${width - left}" class="n">${meta[2]!}</td></tr>`,
    )
  }
  for (let row = 0; row < depthOf(table); row += 1)
    rows.push(
      `<tr>${headings(table)
        .filter((it) => it.row === row)
        .map((it) => `<th colspan="${it.columnSpan}" rowspan="${it.rowSpan}">${escape(it.text)}</th>`)
        .join('')}</tr>`,
    )
  if (layout.counter)
    rows.push(
      `<tr>${counterRow(table)
        .map((it) => `<th>${it}</th>`)
        .join('')}</tr>`,
    )
  const body = table.rows.map(
    (row, r) =>
      `<tr>${row
        .map((text, c) => {
          const span = spanAt(table, r, c)
          const kind = table.kinds[c] === 'money' ? 'n' : table.kinds[c] === 'label' && span === 1 ? 'l' : 'c'
          return span === 0
            ? ''
            : `<td class="${kind}"${span > 1 ? ` colspan="${span}"` : ''}>${escape(text)}</td>`
        })
        .join('')}</tr>`,
  )
  const above = inside
    ? ''
    : `<h3>${title}</h3><p class="meta">${meta.map((it) => `<span>${escape(it)}</span>`).join('')}</p>`
  const notes = table.notes.map((it) => `<p class="note">${escape(it)}</p>`).join('')
  return `<section class="t">${above}<table><thead>${rows.join('\n')}</thead><tbody>${body.join('\n')}</tbody></table>${notes}</section>`
}

const borders = {
  grid: 'td,th{border:0.6pt solid #000}',
  rows: 'td,th{border-top:0.5pt solid #000;border-bottom:0.5pt solid #000}',
  'three-line':
    'table{border-top:1.2pt solid #000;border-bottom:1.2pt solid #000}thead tr:last-child th{border-bottom:0.6pt solid #000}',
  none: '',
  open: 'td,th{border:0.6pt solid #000}tr>:first-child{border-left:0}tr>:last-child{border-right:0}',
  frame: 'table{border:1pt solid #000}th{border:0.6pt solid #000}',
  painted:
    'table{border-collapse:separate!important;border-spacing:0.6pt;background:#000}td,th{background:#fff}th{background:#e8eef6}',
  shaded: 'tbody tr:nth-child(even) td{background:#eef2f8}th{background:#d5dfee}',
} as const

const styleOf = (
  layout: Layout,
): string => `@page{size:A4 ${layout.landscape ? 'landscape' : 'portrait'};margin:18mm 15mm}
body{font:10.5pt/1.7 "Noto Serif CJK SC","Noto Serif SC",serif;color:#111;margin:0}
h1{font-size:22pt;text-align:center;margin-top:50mm}h2{font-size:15pt;text-align:center;break-before:page}
h3{font-size:12pt;margin:5mm 0 1mm;break-after:avoid}p{margin:0;text-indent:2em}p.meta,p.note,p.c{text-indent:0}
p.meta{display:flex;justify-content:space-between;font-size:9pt;break-after:avoid}p.note{font-size:9pt}
table{border-collapse:collapse;width:100%;font-size:${layout.size}pt;line-height:1.3}
td,th{padding:${layout.padding}mm 1mm;font-weight:normal}tr{break-inside:avoid}
thead{display:${layout.repeatHeader ? 'table-header-group' : 'table-row-group'}}
.n{text-align:${layout.numbers};white-space:nowrap}.c,th{text-align:center}.b{font-weight:bold}
${layout.narrow ? '.l{width:7em}' : ''}
.t h3{text-align:center}${layout.apart ? '.t{break-before:page}' : ''}
${borders[layout.rules]}`

function partHtml(part: Part, layout: Layout, at: number): string {
  if (part.is === 'table') return tableHtml(part.table, layout, at)
  if (part.is === 'cover') return `<h1>${part.lines.map(escape).join('<br>')}</h1>`
  if (part.is === 'contents')
    return `<h2>目录</h2>${part.lines.map((it, i) => `<p>${escape(it)}${'.'.repeat(40)}${i + 3}</p>`).join('')}`
  if (part.is === 'chapter') return `<h2>${escape(part.text)}</h2>`
  return part.is === 'heading' ? `<h3>${escape(part.text)}</h3>` : `<p>${escape(part.text)}</p>`
}

/** The document as a page of HTML that prints as the layout says. */
export function html(document: TrueDocument, layout: Layout): string {
  let tables = -1
  const once =
    layout.caption === 'once'
      ? `<p>以下各表金额单位均为${document.parts.find((it) => it.is === 'table')!.table.unit}。</p>`
      : ''
  let first = true
  const parts = document.parts.map((part) => {
    if (part.is === 'table') tables += 1
    const before = part.is === 'table' && first ? once : ''
    if (part.is === 'table') first = false
    return before + partHtml(part, layout, tables)
  })
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${document.body}</title><style>${styleOf(layout)}</style></head><body>
${parts.join('\n')}
</body></html>`
}
