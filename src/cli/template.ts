import { extname } from 'node:path'
import { performanceForms } from '../forms/performance/index.ts'
import { indicatorsAbout } from '../forms/performance/indicators/search.ts'
import type { Request } from './arguments.ts'
import { written } from './save.ts'
import { nameOnLine } from './terminal.ts'
import { cliWords } from './words.ts'

/** `template`: a form to fill in, or the list of forms. */
export async function template(request: Request): Promise<number> {
  const words = cliWords[request.language].template
  const [id, more] = request.inputs
  if (id === undefined) {
    console.log(list(request))
    return 0
  }
  const form = performanceForms.find((it) => it.id === id || it.title === id)
  if (form === undefined || more !== undefined) {
    console.error(words.unknown(nameOnLine(more ?? id)))
    console.error(list(request))
    return 2
  }
  const asked =
    request.formats[0] ?? (request.out === null ? 'xlsx' : extname(request.out).slice(1).toLowerCase())
  const format = asked === 'yml' ? 'yaml' : asked === '' ? 'xlsx' : asked
  if (format !== 'xlsx' && format !== 'yaml') {
    console.error(words.format(nameOnLine(format)))
    return 2
  }
  const library = request.indicators === null ? undefined : indicatorsAbout(request.indicators)
  if (library?.length === 0) {
    console.error(words.noIndicators(nameOnLine(request.indicators ?? '')))
    return 2
  }
  const path = request.out ?? `${form.id}.${format}`
  const contents =
    format === 'yaml'
      ? (await import('../writer/performance/template-yaml.ts')).templateYaml(form) +
        (library === undefined
          ? ''
          : (await import('../writer/performance/template-library.ts')).libraryComments(library))
      : await (
          await import('../writer/performance/template.ts')
        ).templateXlsx(form, { locked: request.locked, ...(library && { library }) })
  if (format === 'yaml' && request.out === '-') {
    process.stdout.write(contents as string)
    return 0
  }
  return (await written(request, path, contents)) ? 0 : 2
}

function list({ language }: Request): string {
  const words = cliWords[language].template
  const rows = performanceForms.map((form) => [
    form.id,
    words.stage[form.stage] ?? form.stage,
    form.region ?? words.national,
    form.title + yearsOf(form.years),
  ])
  const wide = [0, 1, 2].map((at) => Math.max(...rows.map((row) => widthOf(row[at]!))))
  const lines = rows.map((row) =>
    row.map((text, at) => (at < 3 ? text + ' '.repeat(wide[at]! - widthOf(text)) : text)).join('  '),
  )
  return [words.forms, ...lines.map((line) => `  ${line}`)].join('\n')
}

function yearsOf(years: { readonly from?: number; readonly to?: number } | undefined): string {
  if (years === undefined) return ''
  return ` (${years.from ?? ''}–${years.to ?? ''})`
}

const widthOf = (text: string): number => [...text].reduce((sum, c) => sum + (c > '\u2e7f' ? 2 : 1), 0)
