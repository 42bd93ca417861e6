import type { Candidate } from '../../core/disclosure.ts'
import type { Outcome } from '../../report/outcome.ts'
import { useWords } from '../words.ts'

const questions: readonly Candidate['question'][] = ['body', 'year', 'kind', 'scope', 'level', 'region']

/** What the document is, question by question, with what was considered and not taken. */
export function Identification({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords()
  const { profile } = outcome.disclosure
  const said = ({ question, value }: Candidate): string =>
    (question === 'year' ? words.year(Number(value)) : words.values[value]) ?? value
  const whySaid = (why: string): string =>
    why
      .split(', ')
      .map((part) => words.whys[part] ?? part)
      .join(words.comma)
  return (
    <section className="identification" aria-label={words.tabProfile}>
      <p className="intro">{words.profileIntro}</p>
      <dl className="list">
        {questions.map((question) => {
          const all = profile.candidates.filter((candidate) => candidate.question === question)
          return (
            <div key={question}>
              <dt>{words.questions[question]}</dt>
              <dd>
                {all.every((candidate) => !candidate.chosen) && <p className="unknown">{words.notSaid}</p>}
                {[...all]
                  .sort((a, b) => Number(b.chosen) - Number(a.chosen))
                  .map((candidate, at) => (
                    <p key={at} className={candidate.chosen ? 'taken' : 'not-taken'}>
                      {candidate.chosen ? '✓' : '·'} {said(candidate)}{' '}
                      {!candidate.chosen && <span className="tag">{words.rejected}</span>}
                      <span className="leftover-why"> {whySaid(candidate.why)}</span>
                    </p>
                  ))}
              </dd>
            </div>
          )
        })}
        <div>
          <dt>SHA-256</dt>
          <dd>
            <code>{profile.sha256}</code>
          </dd>
        </div>
      </dl>
    </section>
  )
}
