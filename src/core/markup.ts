import type { Language } from './voice.ts'

/** Text as text: whatever a document or a plan says, it stays words. */
export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

export interface Page {
  readonly language: Language
  /** As words; it is escaped here. */
  readonly title: string
  readonly style: string
  /** Mark-up, escaped by whoever wrote it. */
  readonly body: string
  /** Pictures stand in the page itself. */
  readonly pictures?: true
}

/** One self-contained page: no script runs in it, and nothing is fetched. */
export function page({ language, title, style, body, pictures }: Page): string {
  const policy = `default-src 'none'; ${pictures === true ? 'img-src data:; ' : ''}style-src 'unsafe-inline'`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`
}
