import { extname } from 'node:path'
import type { WrittenReport } from '../core/report.ts'
import type { Request } from './arguments.ts'
import { written } from './save.ts'
import { nameOnLine } from './terminal.ts'
import { cliWords } from './words.ts'

/** Writes the report beside the form, as a document of its own, and says how many places are left to a person. */
export async function saveReport(
  request: Request,
  name: string,
  report: WrittenReport | null,
): Promise<boolean> {
  const words = cliWords[request.language].plan
  if (report === null) {
    console.error(words.noReport)
    return true
  }
  const asked = request.formats.filter((format) => format === 'docx' || format === 'html')
  // The data holds the report itself; a workbook is no place for prose.
  const formats = asked.length > 0 ? asked : request.formats.includes('json') ? [] : (['docx'] as const)
  let saved = true
  for (const format of formats) {
    const path = `${stem(request, name)}-${words.report}.${format}`
    const contents =
      format === 'docx'
        ? await (await import('../writer/report/docx.ts')).docxReport(report)
        : (await import('../writer/report/html.ts')).htmlReport(report)
    saved = (await written(request, path, contents)) && saved
  }
  if (report.questions > 0) console.error(words.questions(report.questions))
  return saved
}

/** The name that the form is written under, without its ending. */
function stem({ out }: Request, name: string): string {
  if (out === null) return nameOnLine(name)
  const own = extname(out)
  return ['.docx', '.xlsx', '.html', '.json'].includes(own.toLowerCase()) ? out.slice(0, -own.length) : out
}
