import type { Details } from './finding.ts'

/**
 * How a language says one code. Templates hold `{name}` for a value, `{~name}` for a value that is a word of the language,
 * and a line one of whose values is missing or empty is left out.
 */
export interface Message {
  readonly title: string
  readonly body: readonly string[]
}
export type Messages = Readonly<Record<string, Message>>

/** Words that values may name: 「left more」 → 「前者多」. */
export type Words = Readonly<Record<string, string>>

/** A finding, said. */
export interface Said {
  readonly title: string
  readonly message: string
  /** One line a figure: what it is called, what is printed, where. */
  readonly working: readonly string[]
}

const slot = /\{(~?)([A-Za-z]+)\}/g

/** Fills a template; nothing where one of its values is missing or empty. */
export function fill(template: string, values: Details, words: Words, join: string): string | null {
  let missing = false
  const text = template.replace(slot, (_, word: string, name: string) => {
    const value = values[name]
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) {
      missing = true
      return ''
    }
    if (word !== '') return words[String(value)] ?? String(value)
    return Array.isArray(value) ? value.join(join) : String(value)
  })
  return missing ? null : text
}

/** Values that come in both languages (`matter.zh`, `matter.en`), under their own name in the one asked for. */
export function spoken(details: Details, language: 'zh' | 'en'): Details {
  const own = Object.entries(details).filter(([name]) => name.endsWith(`.${language}`))
  return { ...details, ...Object.fromEntries(own.map(([name, value]) => [name.slice(0, -3), value])) }
}

const megabyte = 1_048_576

/** Sizes and times as a person says them, beside the bare counts that a reader hands over. */
export function measured(details: Details): Details {
  const bytes = details['bytes'] ?? details['expanded']
  const limit = details['limit']
  const milliseconds = details['milliseconds']
  const sized = details['bytes'] !== undefined || details['expanded'] !== undefined
  return {
    ...details,
    ...(typeof bytes === 'number' ? { size: sizeSaid(bytes) } : {}),
    ...(typeof limit === 'number' && sized ? { sizeLimit: sizeSaid(limit) } : {}),
    ...(typeof milliseconds === 'number' ? { seconds: Math.round(milliseconds / 1000) } : {}),
  }
}

const sizeSaid = (bytes: number): string =>
  bytes >= megabyte
    ? `${Math.round(bytes / megabyte)} MB`
    : bytes >= 1024
      ? `${Math.round(bytes / 1024)} KB`
      : `${bytes} B`

/** The names of the values that a message uses, for proving that two languages say the same. */
export function slotsOf(message: Message): readonly string[] {
  const all = [message.title, ...message.body].join('\n')
  return [...new Set([...all.matchAll(slot)].map((m) => `${m[1] ?? ''}${m[2] ?? ''}`))].sort()
}
