import type { Finding } from '../core/finding.ts'
import type { Box, Source } from '../core/source.ts'
import { voiceOf, type Language } from '../core/voice.ts'
import { endAt, toneOfSeverity, type End } from './ends.ts'
import { escape, page } from '../core/markup.ts'
import { ledgerSections } from './html-ledger.ts'
import { marksByPage, marksOf, type Mark, type Tone } from './marks.ts'
import type { Outcome } from './outcome.ts'
import { headline, overview } from './text.ts'
import { obligationTitle } from './titles.ts'
import { placeSaid, reportWords, type ReportWords } from './words.ts'
import { reportStyle } from './html-style.ts'

/** The image of a page as a data URL, or nothing where there is none. */
export type PagePicture = (page: number) => Promise<string | null>

/**
 * One self-contained file: what the document is, every finding with its working, the ledger, and the pages that findings
 * speak of with a frame on each number. No script, nothing fetched; all text is escaped.
 */
export async function htmlReport(
  name: string,
  outcome: Outcome,
  language: Language,
  picture: PagePicture,
): Promise<string> {
  const words = reportWords[language]
  const title = headline(outcome, words)
  const marks = marksByPage(marksOf(outcome))
  const pages: string[] = []
  // One after the other: the pictures of a long document would not fit in memory at once.
  for (const number of pagesSpokenOf(outcome)) {
    pages.push(pageFigure(number, outcome, marks.get(number) ?? [], await picture(number), words))
  }
  return page({
    language,
    title: `${title} ${words.report}`,
    style: reportStyle,
    pictures: true,
    body: `<header>
<h1>${escape(title)} <small>${escape(words.report)}</small></h1>
<p>${escape(name.split(/[\\/]/).at(-1) ?? name)} · ${escape(words.pages(outcome.pages.length))} · SHA-256 <code>${escape(outcome.disclosure.profile.sha256)}</code></p>
${overview(outcome, words)
  .map((line) => `<p class="line">${escape(line)}</p>`)
  .join('\n')}
<p class="soft">${escape(words.method)}</p>
</header>
<main>
<section>
<h2>${escape(words.findings)}</h2>
${outcome.findings.length === 0 ? `<p>${escape(words.none)}</p>` : ''}
<ol class="findings">
${outcome.findings.map((finding, at) => findingItem(finding, at, language)).join('\n')}
</ol>
</section>
${pages.join('\n')}
<section class="ledger">
<h2>${escape(words.obligations)}</h2>
${ledgerSections(outcome, language)}
</section>
</main>`,
  })
}

/** Pages on which a finding or its working stands, in order. */
export function pagesSpokenOf(outcome: Outcome): readonly number[] {
  const pages = outcome.findings.flatMap((finding) =>
    [finding.source, ...finding.working.map((line) => line.source)].flatMap((source) =>
      source?.page === undefined || !isPlaced(source) ? [] : [source.page],
    ),
  )
  return [...new Set(pages)].sort((a, b) => a - b)
}

/** What is missing stands nowhere: its finding speaks of the whole document, and so of page 1 without a box. */
const isPlaced = ({ page, box, line, cell }: Source): boolean =>
  box !== undefined || line !== undefined || cell !== undefined || (page ?? 1) > 1

const signs = { error: '✕', warning: '?', note: 'i' } as const

function findingItem(finding: Finding, at: number, language: Language): string {
  const words = reportWords[language]
  const { title, message } = voiceOf(language).finding(finding)
  const rule = obligationTitle(finding.rule, language)
  const said = [title, message, ...finding.working.map((line) => line.value)].join('\n')
  const rows = finding.working
    .map(
      (line) =>
        `<tr><th scope="row">${escape(line.name)}</th><td class="number">${escape(line.value)}</td><td>${place(line.source, words)}</td></tr>`,
    )
    .join('')
  return `<li class="${finding.severity}" id="f${at + 1}">
<h3><span class="sign">${signs[finding.severity]} ${escape(words.severity[finding.severity])}</span> ${escape(title)} <span class="place">${place(finding.source, words)}</span></h3>
<p class="message">${escape(message)}</p>
${finding.repair === null || said.includes(finding.repair) ? '' : `<p>${escape(words.repair)} <strong>${escape(finding.repair)}</strong></p>`}
${rows === '' ? '' : `<table class="working">${rows}</table>`}
${said.includes(finding.quote) ? '' : `<p class="soft">${escape(words.quote)}：${escape(finding.quote)}</p>`}
${finding.witnesses.length === 0 ? '' : `<p class="soft">${escape(words.witnesses(finding.witnesses.map((rule) => obligationTitle(rule, language))))}</p>`}
${rule === finding.rule ? '' : `<p class="soft">${escape(rule)}</p>`}
</li>`
}

function place(source: Source | undefined, words: ReportWords): string {
  if (source === undefined || !isPlaced(source)) return ''
  const said = escape(placeSaid(source, words))
  return source.page === undefined || source.box === undefined
    ? said
    : `<a href="#p${source.page}">${said}</a>`
}

function pageFigure(
  page: number,
  outcome: Outcome,
  marks: readonly Mark[],
  image: string | null,
  words: ReportWords,
): string {
  const sheet = outcome.pages[page - 1]
  if (image === null || sheet === undefined) return ''
  const { width, height } = sheet
  // The gravest finding of a place colours it; findings come gravest first.
  const accused = new Map(
    [...outcome.findings].reverse().flatMap((finding): [string, End][] => {
      const end = endAt(finding.printed, finding.source, toneOfSeverity[finding.severity])
      return end === null || finding.source.page !== page ? [] : [[end.key, end]]
    }),
  )
  const plain = marks
    .filter((mark) => !accused.has(mark.key))
    .map((mark) => frame(mark.box, mark.tone, false))
  const bold = [...accused.values()].map((end) => frame(end.source.box ?? null, end.tone, true))
  return `<figure id="p${page}" style="--ratio:${(width / height).toFixed(4)}">
<figcaption>${escape(words.page(page))}</figcaption>
<div class="page">
<img src="${image}" width="${Math.round(width)}" height="${Math.round(height)}" alt="${escape(words.page(page))}">
<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${plain.join('')}${bold.join('')}</svg>
</div>
</figure>`
}

function frame(box: Box | null, tone: Tone, accused: boolean): string {
  if (box === null) return ''
  const { x, y, width, height } = box
  const at = [x - 1.5, y - 1.5, width + 3, height + 3].map((n) => n.toFixed(1))
  return `<rect class="tone-${tone}${accused ? ' accused' : ''}" x="${at[0]}" y="${at[1]}" width="${at[2]}" height="${at[3]}"/>`
}
