import { checkJson, readJson } from '../../core/contract.ts'
import { voiceOf } from '../../core/voice.ts'
import { htmlReport } from '../../report/html.ts'
import type { Outcome } from '../../report/outcome.ts'
import { findingsWorkbook } from '../../report/workbook.ts'
import type { Client } from '../client.ts'
import type { Item } from '../session.ts'
import { useLanguage, useWords } from '../words.ts'
import { Menu } from './Menu.tsx'
import { baseName, picturesOf, save, xlsxType } from './save.ts'

interface Props {
  readonly item: Item
  readonly outcome: Outcome
  readonly client: Client
}

/** The report, the reviewer's list and the data, made here and saved by the browser. */
export function Download({ item, outcome, client }: Props) {
  const words = useWords()
  const language = useLanguage()
  const base = baseName(item.name)
  const html = async (): Promise<void> => {
    const report = await htmlReport(item.name, outcome, language, picturesOf(item, outcome, client))
    save(`${base}.html`, 'text/html', report)
  }
  const xlsx = async (): Promise<void> => {
    const bytes = await findingsWorkbook([{ name: item.name, outcome }], [], language)
    save(`${base}.xlsx`, xlsxType, new Uint8Array(bytes))
  }
  const json = async (): Promise<void> => {
    const { disclosure, findings, obligations } = outcome
    const checked = checkJson(disclosure, findings, obligations, voiceOf(language))
    const all = { ...readJson(disclosure), ...checked }
    save(`${base}.json`, 'application/json', JSON.stringify(all, null, 2))
  }
  const { length } = outcome.findings
  return (
    <Menu
      label={length > 0 ? words.downloadFindings(length) : words.download}
      acts={[
        [words.downloadHtml, html],
        [words.downloadXlsx, xlsx],
        [words.downloadJson, json],
      ]}
    />
  )
}
