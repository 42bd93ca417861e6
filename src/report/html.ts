import type { Finding } from '../core/finding.ts'
import type { Source } from '../core/source.ts'
import { voiceOf, type Language } from '../core/voice.ts'
import { marksByPage, marksOf, keyOf, type Mark } from './marks.ts'
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
  const pages = await Promise.all(
    pagesSpokenOf(outcome).map(async (page) => pageFigure(page, outcome, await picture(page), words)),
  )
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${escape(`${title} ${words.report}`)}</title>
<style>${reportStyle}</style>
</head>
<body>
<header>
<h1>${escape(title)} <small>${escape(words.report)}</small></h1>
<p>${escape(name)} · ${escape(words.pages(outcome.pages.length))} · SHA-256 <code>${escape(outcome.disclosure.profile.sha256)}</code></p>
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
<section>
<h2>${escape(words.obligations)}</h2>
${ledgerTable(outcome, language)}
</section>
</main>
</body>
</html>
`
}

/** Pages on which a finding or its working stands, in order. */
export function pagesSpokenOf(outcome: Outcome): readonly number[] {
  const pages = outcome.findings.flatMap((finding) =>
    [finding.source, ...finding.working.map((line) => line.source)].map((source) => source?.page),
  )
  return [...new Set(pages.filter((page) => page !== undefined))].sort((a, b) => a - b)
}

const signs = { error: '✕', warning: '?', note: 'i' } as const

function findingItem(finding: Finding, at: number, language: Language): string {
  const words = reportWords[language]
  const { title, message } = voiceOf(language).finding(finding)
  const rows = finding.working
    .map(
      (line) =>
        `<tr><th scope="row">${escape(line.name)}</th><td class="number">${escape(line.value)}</td><td>${place(line.source, words)}</td></tr>`,
    )
    .join('')
  const basis =
    finding.basis !== null && !message.includes(finding.basis.notice)
      ? `${words.basis} ${finding.basis.notice} ${finding.basis.article ?? ''}`
      : null
  return `<li class="${finding.severity}" id="f${at + 1}">
<h3><span class="sign">${signs[finding.severity]} ${escape(words.severity[finding.severity])}</span> ${escape(title)} ${place(finding.source, words)}</h3>
<p class="message">${escape(message)}</p>
${finding.repair === null ? '' : `<p>${escape(words.repair)} <strong>${escape(finding.repair)}</strong></p>`}
${rows === '' ? '' : `<table class="working">${rows}</table>`}
${finding.quote === '' ? '' : `<p class="soft">${escape(words.quote)}：${escape(finding.quote)}</p>`}
${finding.witnesses.length === 0 ? '' : `<p class="soft">${escape(words.witnesses(finding.witnesses))}</p>`}
<p class="soft"><code>${escape(finding.rule)}</code>${basis ? ` · ${escape(basis)}` : ''}</p>
</li>`
}

function place(source: Source | undefined, words: ReportWords): string {
  if (source === undefined) return ''
  const said = escape(placeSaid(source, words))
  return source.page === undefined || source.box === undefined
    ? said
    : `<a href="#p${source.page}">${said}</a>`
}

function pageFigure(page: number, outcome: Outcome, image: string | null, words: ReportWords): string {
  const sheet = outcome.pages[page - 1]
  if (image === null || sheet === undefined) return ''
  const marks = marksByPage(marksOf(outcome)).get(page) ?? []
  const accused = new Set(outcome.findings.map((finding) => keyOf(finding.source, finding.printed)))
  const frames = marks.map((mark) => frame(mark, accused.has(mark.key))).join('')
  return `<figure id="p${page}">
<figcaption>${escape(words.page(page))}</figcaption>
<div class="page">
<img src="${image}" width="${Math.round(sheet.width)}" height="${Math.round(sheet.height)}" alt="${escape(words.page(page))}">
<svg viewBox="0 0 ${sheet.width} ${sheet.height}" aria-hidden="true">${frames}</svg>
</div>
</figure>`
}

function frame(mark: Mark, accused: boolean): string {
  if (mark.box === null) return ''
  const { x, y, width, height } = mark.box
  const at = [x - 1.5, y - 1.5, width + 3, height + 3].map((n) => n.toFixed(1))
  const tone = accused ? 'tone-broken accused' : `tone-${mark.tone}`
  return `<rect class="${tone}" x="${at[0]}" y="${at[1]}" width="${at[2]}" height="${at[3]}"/>`
}

function ledgerTable(outcome: Outcome, language: Language): string {
  const words = reportWords[language]
  const [item, result, why] = words.obligationColumns
  const rows = outcome.obligations.map(
    (obligation) =>
      `<tr class="${obligation.verdict.replaceAll(' ', '-')}"><td>${escape(words.verdict[obligation.verdict])}</td><th scope="row">${escape(obligationTitle(obligation.id, language))}</th><td>${escape(voiceOf(language).obligation(obligation))}</td></tr>`,
  )
  return `<table class="ledger"><thead><tr><th scope="col">${escape(result!)}</th><th scope="col">${escape(item!)}</th><th scope="col">${escape(why!)}</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`
}

/** Text as text: whatever a document says, it stays words. */
export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
