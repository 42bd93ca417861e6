import type { Finding } from '../../core/finding.ts'
import { voiceOf, type Language } from '../../core/voice.ts'
import { escape, page } from '../../core/markup.ts'
import { reportStyle } from '../html-style.ts'
import { placeSaid, reportWords } from '../words.ts'
import { differs, verdictSaid, type ScoredForm, type ScoreRow } from './rows.ts'
import { countsLine, headingOf, schemeLine } from './text.ts'
import { scoreWords } from './words.ts'

/** The scores of a document as one self-contained page: printed beside recomputed, the working of every line. */
export function scoresHtml(
  name: string,
  forms: readonly ScoredForm[],
  findings: readonly Finding[],
  language: Language,
): string {
  const words = scoreWords[language]
  const file = name.split(/[\\/]/).at(-1) ?? name
  return page({
    language,
    title: `${words.title} ${file}`,
    style: `${reportStyle}${style}`,

    body: `<header>
<h1>${escape(words.title)}</h1>
<p>${escape(file)}</p>
<p class="soft">${escape(words.method)}</p>
</header>
<main>
${forms.length === 0 ? `<p>${escape(words.none)}</p>` : forms.map((form) => section(form, language)).join('\n')}
${findings.length === 0 ? '' : problems(findings, language)}
</main>`,
  })
}

function section(form: ScoredForm, language: Language): string {
  const words = scoreWords[language]
  const heading = escape(headingOf(form, words))
  const place = placeSaid(form.source, reportWords[language])
  const head = `<h2>${heading}${place === '' ? '' : ` <small>${escape(place)}</small>`}</h2>`
  if (form.rows.length === 0) return `<section>${head}<p class="soft">${escape(words.unscored)}</p></section>`
  const columns = [...words.columns, words.working]
    .map((text, at) => `<th scope="col"${at >= 3 && at <= 5 ? ' class="number"' : ''}>${escape(text)}</th>`)
    .join('')
  return `<section>
${head}
<p class="soft">${escape(schemeLine(form, words))}</p>
<p>${escape(countsLine(form, words))}</p>
<div class="wide" role="region" aria-label="${heading}" tabindex="0"><table class="scores">
<caption class="sr">${heading}</caption>
<thead><tr>${columns}</tr></thead>
<tbody>
${form.rows.map((row) => tableRow(row, language)).join('\n')}
</tbody>
</table></div>
</section>`
}

const signs: Readonly<Record<ScoreRow['verdict'], string>> = {
  holds: '✓',
  'holds within rounding': '≈',
  'above what the rule permits': '✕',
  below: '↓',
  'cannot tell': '?',
  'not applicable': '–',
}

function tableRow(row: ScoreRow, language: Language): string {
  const place = placeSaid(row.source, reportWords[language])
  const numbers = [row.weight, row.printed, row.recomputed].map(
    (text) => `<td class="number">${escape(text)}</td>`,
  )
  return `<tr class="${row.verdict.replaceAll(' ', '-')}${differs(row) ? ' differs' : ''}"><th scope="row">${escape(row.name)}${place === '' ? '' : ` <small>${escape(place)}</small>`}</th><td>${escape(row.target)}</td><td>${escape(row.actual)}</td>${numbers.join('')}<td class="verdict"><span aria-hidden="true">${signs[row.verdict]}</span> ${escape(verdictSaid(row, language))}</td><td class="why">${escape(row.working)}</td></tr>`
}

function problems(findings: readonly Finding[], language: Language): string {
  const voice = voiceOf(language)
  const items = findings.map((finding) => {
    const { title, message } = voice.finding(finding)
    return `<li class="${finding.severity}"><h3>${escape(reportWords[language].severity[finding.severity])} ${escape(title)}</h3><p class="message">${escape(message)}</p></li>`
  })
  return `<section><h2>${escape(scoreWords[language].problems)}</h2><ol class="findings">${items.join('\n')}</ol></section>`
}

const style = `
body{max-width:1120px}.wide{overflow-x:auto}.scores{min-width:860px;table-layout:fixed}
.scores th,.scores td{vertical-align:top;padding-inline-end:10px}.scores thead th{color:var(--soft);font-size:12px}
.scores th:first-child{width:24%}.scores th:nth-child(2),.scores th:nth-child(3){width:10%}.scores th:nth-child(n+4):nth-child(-n+6){width:7%}.scores th:nth-child(7){width:9%}
.scores small{color:var(--soft);font-size:11px;white-space:nowrap}.scores td.number{white-space:normal}
.why{font-size:12px;color:var(--soft)}.holds .verdict{color:#1a7f37}.holds-within-rounding .verdict,.below .verdict{color:#8a5d00}.above-what-the-rule-permits .verdict{color:#b42318}.cannot-tell .verdict,.not-applicable .verdict{color:var(--soft)}
tr.differs{background:#fff7f5}tr.differs .why{color:var(--ink)}
@media print{@page{size:A4 landscape}.scores{min-width:0}.wide{overflow:visible}}
`
