import { useRef, useState, type DragEvent } from 'react'
import { useWords } from '../words.ts'

interface Props {
  readonly large: boolean
  readonly onFiles: (files: readonly File[]) => void
  readonly onExample: () => void
}

/** Where files come in: dropped anywhere on it, or chosen. */
export function Drop({ large, onFiles, onExample }: Props) {
  const words = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    <section
      className={`drop ${large ? 'drop-large' : ''} ${over ? 'drop-over' : ''}`}
      aria-label={words.drop}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="drop-words">
        <p className="drop-what">{over ? words.dropHere : words.drop}</p>
        {large && <p className="drop-formats">{words.dropFormats}</p>}
        <p className="drop-local">{words.local}</p>
      </div>
      <div className="drop-acts">
        <button type="button" className="primary" onClick={() => input.current?.click()}>
          {words.choose}
        </button>
        <button type="button" onClick={onExample}>
          {words.example}
        </button>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={words.choose}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </section>
  )
}
