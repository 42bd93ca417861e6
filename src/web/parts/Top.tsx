import { useWords } from '../words.ts'

interface Props {
  readonly empty: boolean
  readonly onChoose: () => void
  readonly onLanguage: () => void
}

/** The name, another file, the other language. */
export function Top({ empty, onChoose, onLanguage }: Props) {
  const words = useWords()
  return (
    <header className="top">
      {!empty && (
        <a
          className="sr skip"
          href="#findings"
          onClick={(event) => {
            // The part after # is the view's; only the focus moves.
            event.preventDefault()
            document.querySelector<HTMLElement>('#findings, .side')?.focus()
          }}
        >
          {words.skip}
        </a>
      )}
      <h1>
        {words.product} <span>{words.tagline}</span>
      </h1>
      {!empty && (
        <button type="button" onClick={onChoose}>
          {words.another}
        </button>
      )}
      <button type="button" className="quiet" onClick={onLanguage}>
        {words.otherLanguage}
      </button>
    </header>
  )
}
