import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { executable, launch } from '../test/browser/browser.ts'
import { documentOf } from '../test/synthetic/document.ts'
import { layouts } from '../test/synthetic/layout.ts'
import { measure, type Score } from '../test/synthetic/measure.ts'
import { derived, pdfiumHost, printed, written, type Made, type Sample } from '../test/synthetic/producers.ts'

const root = process.env['MINGZHANG_ROOT'] ?? process.cwd()
const host = pdfiumHost(root)

/** Seeds a layout: a final account and a budget of different bodies each. */
const samples: Sample[] = layouts.flatMap((layout, i) => [
  { name: `${layout.name}, final ${100 + i}`, document: documentOf(100 + i, 'final'), layout },
  { name: `${layout.name}, budget ${200 + i}`, document: documentOf(200 + i, 'budget'), layout },
])

const made: Made[] = samples.flatMap(written)
const absent: string[] = []
if (executable === null) absent.push('Chromium')
else {
  const browser = await launch()
  for (const sample of samples) made.push(await printed(browser, sample))
  await browser.close()
}
const more = derived(made)
made.push(...more.made)
absent.push(...more.absent)

const scores: { made: Made; score: Score }[] = []
for (const it of made) scores.push({ made: it, score: await measure(it.bytes, it.sample.document, host) })

const keep = process.env['SYNTHETIC_KEEP']
if (keep !== undefined) {
  if (!existsSync(keep)) mkdirSync(keep, { recursive: true })
  scores.forEach(({ made: it, score }, i) => {
    writeFileSync(`${keep}/${i}.bin`, it.bytes)
    writeFileSync(
      `${keep}/${i}.json`,
      JSON.stringify({ producer: it.producer, name: it.sample.name, ...score }, null, 1),
    )
  })
}

const total = (of: readonly Score[]): string => {
  const n = (pick: (score: Score) => number): number => of.reduce((all, score) => all + pick(score), 0)
  const cells = n((it) => it.cells)
  return [
    `${((100 * n((it) => it.right)) / Math.max(cells, 1)).toFixed(2)} %`,
    n((it) => it.wrong),
    n((it) => it.missing),
    n((it) => it.invented),
    `${n((it) => it.forms)}/${n((it) => it.tables)}`,
    n((it) => it.heads),
    n((it) => it.units),
    n((it) => it.more),
    n((it) => it.errors.length),
    n((it) => it.warnings.length),
  ].join(' | ')
}
const groups = (name: (made: Made) => string, of: typeof scores): string =>
  [...new Set(of.map((it) => name(it.made)))]
    .map(
      (group) => `| ${group} | ${total(of.filter((it) => name(it.made) === group).map((it) => it.score))} |`,
    )
    .join('\n')
const head = (first: string): string =>
  `| ${first} | 读对的格 | 错 | 缺 | 多 | 对上表样 | 表头全同 | 单位对 | 多出的表 | 误报错误 | 误报警告 |\n| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |`
console.log(`${samples.length} 份编造的文件（种子固定），${made.length} 个成品，共 ${scores[0]!.score.cells > 0 ? scores.reduce((n, it) => n + it.score.cells, 0) : 0} 格。${absent.length > 0 ? `没有安装而略去：${absent.join('、')}。` : ''}

${head('来源')}
${groups((it) => it.producer, scores)}

Chromium 印成的 PDF，按版式：

${head('版式')}
${groups(
  (it) => it.sample.layout.name,
  scores.filter((it) => it.made.producer === 'pdf, Chromium'),
)}`)
