import { checkJson, readJson } from '../../core/contract.ts'
import type { Finding } from '../../core/finding.ts'
import { voiceOf } from '../../core/voice.ts'
import { htmlReport } from '../../report/html.ts'
import type { Outcome } from '../../report/outcome.ts'
import { pngUrl } from '../../report/picture.ts'
import { findingsWorkbook } from '../../report/workbook.ts'
import type { Client } from '../client.ts'
import type { Item } from '../session.ts'
import { useLanguage, useWords } from '../words.ts'

interface Props {
  readonly item: Item
  readonly outcome: Outcome
  readonly findings: readonly Finding[]
  readonly client: Client
}

/** The report, the reviewer's list and the data, made here and saved by the browser. */
export function Download({ item, outcome, findings, client }: Props) {
  const words = useWords()
  const language = useLanguage()
  const all = { ...outcome, findings }
  const base = item.name.replace(/\.\w+$/, '')
  const html = async (): Promise<void> => {
    const picture = async (page: number): Promise<string | null> => {
      const image = outcome.disclosure.profile.format === 'pdf' ? await client.draw(item, page, 1.5) : null
      return image && pngUrl(image)
    }
    offer(`${base}.html`, 'text/html', await htmlReport(item.name, all, language, picture))
  }
  const xlsx = async (): Promise<void> => {
    const bytes = await findingsWorkbook([{ name: item.name, outcome: all }], [], language)
    offer(
      `${base}.xlsx`,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      new Uint8Array(bytes),
    )
  }
  const json = (): void => {
    const read = readJson(outcome.disclosure)
    const check = checkJson(outcome.disclosure, findings, outcome.obligations, voiceOf(language))
    offer(`${base}.json`, 'application/json', JSON.stringify({ ...read, ...check }, null, 2))
  }
  return (
    <details className="menu">
      <summary>{findings.length > 0 ? words.downloadFindings(findings.length) : words.download}</summary>
      <div>
        <button type="button" onClick={() => void html()}>
          {words.downloadHtml}
        </button>
        <button type="button" onClick={() => void xlsx()}>
          {words.downloadXlsx}
        </button>
        <button type="button" onClick={json}>
          {words.downloadJson}
        </button>
      </div>
    </details>
  )
}

function offer(name: string, type: string, contents: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([contents], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
