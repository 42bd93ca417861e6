import { useWords } from '../words.ts'

interface Props {
  readonly onChoose: () => void
  readonly onExample: () => void
}

/** The first visit: what this does, what it reads, and that nothing leaves the computer. */
export function Welcome({ onChoose, onExample }: Props) {
  const words = useWords()
  return (
    <section className="welcome" aria-label={words.drop}>
      <h2>{words.promise}</h2>
      <ol className="welcome-steps">
        <li>{words.step1}</li>
        <li>{words.step2}</li>
        <li>{words.step3}</li>
      </ol>
      <div className="drop">
        <p className="drop-what">{words.drop}</p>
        <p className="drop-formats">{words.dropFormats}</p>
        <div className="drop-acts">
          <button type="button" className="primary" onClick={onChoose}>
            {words.choose}
          </button>
          <button type="button" onClick={onExample}>
            {words.example}
          </button>
        </div>
        <p className="drop-local">{words.local}</p>
      </div>
      <dl className="welcome-more">
        <div>
          <dt>{words.readsTitle}</dt>
          <dd>{words.readsText}</dd>
        </div>
        <div>
          <dt>{words.checksTitle}</dt>
          <dd>{words.checksText}</dd>
        </div>
        <div>
          <dt>{words.saysTitle}</dt>
          <dd>{words.saysText}</dd>
        </div>
      </dl>
    </section>
  )
}
