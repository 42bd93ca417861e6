import { strToU8, zipSync } from 'fflate'
import { checkJson, findingJson, readJson } from '../../core/contract.ts'
import type { Finding } from '../../core/finding.ts'
import { voiceOf } from '../../core/voice.ts'
import { htmlReport } from '../../report/html.ts'
import { findingsWorkbook } from '../../report/workbook.ts'
import type { Client } from '../client.ts'
import type { ReadItem } from '../session.ts'
import { useLanguage, useWords } from '../words.ts'
import { Menu } from './Menu.tsx'
import { baseName, picturesOf, save, xlsxType } from './save.ts'

interface Props {
  readonly read: readonly ReadItem[]
  readonly together: readonly Finding[]
  readonly client: Client
}

/** The same for all documents at once, with what was found between them. */
export function DownloadAll({ read, together, client }: Props) {
  const words = useWords()
  const language = useLanguage()
  const voice = voiceOf(language)
  const html = async (): Promise<void> => {
    const reports: Record<string, Uint8Array> = {}
    for (const [at, { item, outcome }] of read.entries()) {
      const report = await htmlReport(item.name, outcome, language, picturesOf(item, outcome, client))
      // Two files of one name must not replace each other.
      reports[`${at + 1} ${baseName(item.name)}.html`] = strToU8(report)
    }
    save(`${words.allFiles}.zip`, 'application/zip', new Uint8Array(zipSync(reports, { level: 1 })))
  }
  const xlsx = async (): Promise<void> => {
    const listed = read.map(({ item, outcome }) => ({ name: item.name, outcome }))
    save(
      `${words.allFiles}.xlsx`,
      xlsxType,
      new Uint8Array(await findingsWorkbook(listed, together, language)),
    )
  }
  const json = async (): Promise<void> => {
    const lines = read.map(({ item, outcome: { disclosure, findings, obligations } }) => ({
      path: item.name,
      ...readJson(disclosure),
      ...checkJson(disclosure, findings, obligations, voice),
    }))
    const between = { together: together.map((finding) => findingJson(finding, voice)) }
    const all = [...lines, between].map((line) => JSON.stringify(line)).join('\n')
    save(`${words.allFiles}.jsonl`, 'application/jsonl', all)
  }
  return (
    <Menu
      label={words.downloadAll(read.length)}
      acts={[
        [words.downloadHtmlAll, html],
        [words.downloadXlsx, xlsx],
        [words.downloadJsonLines, json],
      ]}
    />
  )
}
