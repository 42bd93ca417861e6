import { parseArgs } from 'node:util'
import { no, ok, type Result } from '../core/result.ts'

export type Command = 'read' | 'check' | 'score' | 'template' | 'serve' | 'help' | 'version'
export type Language = 'zh-CN' | 'en'

/** What the shell asked for. */
export interface Request {
  readonly command: Command
  /** Files and folders; `-` is standard input. */
  readonly inputs: readonly string[]
  readonly json: boolean
  readonly html: string | null
  readonly xlsx: string | null
  readonly language: Language
  readonly port: number | null
  /** Scoring scheme by id, for a plan. */
  readonly scheme: string | null
  /** Declared form by id, for a plan that does not say which it is. */
  readonly form: string | null
  /** Formats to write a scored plan or a template in. */
  readonly formats: readonly Format[]
  readonly out: string | null
  /** Ledgers that give actuals, as 「指标=文件#表」. */
  readonly ledgers: readonly string[]
  /** Write the report that goes with the form. */
  readonly report: boolean
  /** Offer indicators of the library that match these words; all of them for ''. */
  readonly indicators: string | null
  /** Lock what is not to be filled in. */
  readonly locked: boolean
}

/** What a form is written as. */
export type Format = 'docx' | 'xlsx' | 'html' | 'json' | 'yaml'

/** Why the words of the command line do not add up. */
export type Misuse =
  | { readonly code: 'unknown command'; readonly word: string }
  | { readonly code: 'unknown option'; readonly word: string }
  | { readonly code: 'no input' }
  | { readonly code: 'one output for several files'; readonly word: string }
  | { readonly code: 'unknown language'; readonly word: string }
  | { readonly code: 'not a port'; readonly word: string }
  | { readonly code: 'unknown format'; readonly word: string }

const options = {
  json: { type: 'boolean', default: false },
  html: { type: 'string' },
  xlsx: { type: 'string' },
  lang: { type: 'string', default: 'zh-CN' },
  port: { type: 'string' },
  scheme: { type: 'string' },
  form: { type: 'string' },
  format: { type: 'string', short: 'f' },
  out: { type: 'string', short: 'o' },
  ledger: { type: 'string', multiple: true },
  report: { type: 'boolean', default: false },
  indicators: { type: 'string' },
  locked: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const

const languages: Readonly<Record<string, Language>> = { zh: 'zh-CN', 'zh-CN': 'zh-CN', en: 'en' }
const commands: readonly string[] = ['read', 'check', 'score', 'template', 'serve', 'help', 'version']
const known: readonly string[] = ['docx', 'xlsx', 'html', 'json', 'yaml']
const readers: readonly string[] = ['read', 'check', 'score']

export function readArguments(args: readonly string[]): Result<Request, Misuse> {
  let parsed
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    return no({ code: 'unknown option', word: error instanceof Error ? optionIn(error.message, args) : '' })
  }
  const { values, positionals } = parsed
  const [first, ...inputs] = positionals
  const command = values.help ? 'help' : values.version ? 'version' : (first ?? 'help')
  if (!commands.includes(command)) return no({ code: 'unknown command', word: command })
  const language = languages[values.lang]
  if (language === undefined) return no({ code: 'unknown language', word: values.lang })
  const port = values.port === undefined ? null : Number(values.port)
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port < 65536)) {
    return no({ code: 'not a port', word: values.port ?? '' })
  }
  if (readers.includes(command) && inputs.length === 0) return no({ code: 'no input' })
  const formats = (values.format ?? '').split(/[,，\s]+/).filter((word) => word !== '')
  const strange = formats.find((word) => !known.includes(word.toLowerCase()))
  if (strange !== undefined) return no({ code: 'unknown format', word: strange })
  return ok({
    command: command as Command,
    inputs,
    json: values.json,
    html: values.html ?? null,
    xlsx: values.xlsx ?? null,
    language,
    port,
    scheme: values.scheme ?? null,
    form: values.form ?? null,
    formats: [...new Set(formats.map((word) => word.toLowerCase()))] as readonly Format[],
    out: values.out ?? null,
    ledgers: values.ledger ?? [],
    report: values.report,
    indicators: values.indicators ?? null,
    locked: values.locked,
  })
}

/** The option that Node complains of, quoted in its message; the last dashed word otherwise. */
function optionIn(message: string, args: readonly string[]): string {
  return /'([^']+)'/.exec(message)?.[1] ?? args.findLast((arg) => arg.startsWith('-')) ?? ''
}
