import type { Ref } from 'react'

interface Props {
  readonly value: string
  /** What is searched, as placeholder and as accessible name. */
  readonly label: string
  readonly onSearch: (text: string) => void
  readonly input?: Ref<HTMLInputElement>
}

/** The search field above a list. */
export function SearchField({ value, label, onSearch, input }: Props) {
  return (
    <input
      ref={input}
      type="search"
      value={value}
      placeholder={label}
      aria-label={label}
      onChange={(event) => onSearch(event.target.value)}
    />
  )
}
