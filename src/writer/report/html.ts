import type { ReportBlock, WrittenReport } from '../../core/report.ts'
import { escape, page } from '../../core/markup.ts'

/** A report as one self-contained page: no script, nothing fetched, every text escaped, questions marked. */
export function htmlReport({ title, blocks, questions }: WrittenReport): string {
  const name = escape(title)
  const left = questions === 0 ? '' : `<p class="left">还有 ${questions} 处待填，已标出。</p>\n`
  return page({
    language: 'zh-CN',
    title,
    style,

    body: `<main>
<h1>${name}</h1>
${left}${blocks.map(blockOf).join('\n')}
</main>`,
  })
}

function blockOf(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${escape(block.text)}</h${block.level + 1}>`
    case 'text':
      return block.text
        .split('\n')
        .map((line) => `<p>${escape(line)}</p>`)
        .join('\n')
    case 'question':
      return `<p><mark>${escape(block.text)}</mark></p>`
    case 'table':
      return `<div class="sheet" role="region" tabindex="0" aria-label="${escape(block.head.join('、'))}"><table>
<thead><tr>${block.head.map((text) => `<th scope="col">${escape(text)}</th>`).join('')}</tr></thead>
<tbody>
${block.rows.map((row) => `<tr>${row.map((text, i) => (i === 0 ? `<th scope="row">${escape(text)}</th>` : `<td>${escape(text)}</td>`)).join('')}</tr>`).join('\n')}
</tbody>
</table></div>`
  }
}

const style = `
:root{color-scheme:light}
body{margin:0 auto;max-width:760px;padding:32px 24px;color:#111;background:#fff;font:16px/1.8 "FangSong","仿宋_GB2312","仿宋","STFangsong","Noto Serif CJK SC",serif}
h1{margin:0 0 20px;text-align:center;text-wrap:balance;font:26px/1.4 "方正小标宋简体","FZXiaoBiaoSong-B05S","STZhongsong","Noto Serif CJK SC",serif}
h2,h3,h4{margin:18px 0 6px;text-indent:2em;font-size:1em;font-weight:normal;break-after:avoid}
h2{font-family:"SimHei","黑体","STHeiti","Noto Sans CJK SC",sans-serif}
h3{font-family:"KaiTi","楷体_GB2312","STKaiti","Noto Serif CJK SC",serif}
h4{font-weight:bold}
p{margin:6px 0;text-indent:2em;overflow-wrap:anywhere}
.left{text-indent:0;text-align:center;font-size:14px}
mark{background:#fff3c4;color:#111}
.sheet{overflow-x:auto}
table{table-layout:fixed;border-collapse:collapse;width:100%;min-width:520px;margin:8px 0;font-size:14px;line-height:1.5;font-variant-numeric:tabular-nums}
th,td{border:1px solid #333;padding:4px 6px;font-weight:normal;text-align:center;overflow-wrap:anywhere}
tbody th{text-align:start}
thead th:first-child{width:34%}thead th:nth-child(n+4){width:11%}
thead th{font-family:"SimHei","黑体","STHeiti","Noto Sans CJK SC",sans-serif}
tr{break-inside:avoid}
@media print{@page{size:A4;margin:37mm 26mm 35mm 28mm}body{padding:0;max-width:none;font-size:12pt}.left{display:none}table{min-width:0;font-size:10.5pt}}
`
