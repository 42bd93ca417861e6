import { useEffect, useMemo } from 'react'
import type { Source } from '../../../core/source.ts'
import { keyOf, type Mark } from '../../../report/marks.ts'
import type { Outcome } from '../../../report/outcome.ts'
import { performanceCells } from '../../../report/performance-cells.ts'
import type { View } from '../../address.ts'
import { useWords } from '../../words.ts'
import type { Places } from './Figure.tsx'
import { FormBody } from './FormBody.tsx'
import { FormHead } from './FormHead.tsx'
import { listForms, openForm, provenBy, type ListedForm } from './listed.ts'
import { trialsIn, written, type Trial } from './trial.ts'
import { SearchField } from '../SearchField.tsx'

interface Props {
  readonly outcome: Outcome
  readonly marks: ReadonlyMap<string, Mark>
  readonly view: View
  readonly onView: (change: Partial<View>) => void
  readonly onNumber: (key: string) => void
  readonly onShow: (source: Source, line?: { readonly value: string }) => void
  /** Lights a place without going there on a narrow screen. */
  readonly onLight: (source: Source) => void
  /** Whether the page beside the list turns to the form that is open. */
  readonly follow: boolean
}

/** Forms that a list shows without a field to search them. */
const few = 6

/** The performance forms: what each prints beside what its rule gives, and what it would give for other values. */
export function Performance(props: Props) {
  const { outcome, marks, view, onView, onNumber, onShow, onLight, follow } = props
  const words = useWords()
  const { performance } = outcome.disclosure
  const proven = useMemo(() => provenBy(outcome.findings), [outcome])
  const forms = useMemo(() => listForms(performance, proven), [performance, proven])
  const trials = useMemo(() => trialsIn(view.trial ?? []), [view.trial])
  const ofNumber = useMemo(
    () => (view.number === null ? null : formOf(forms, view.number)),
    [forms, view.number],
  )
  // A number opened on the page brings its form with it.
  useEffect(() => {
    if (ofNumber !== null && ofNumber !== openForm(forms, view.form)) onView({ form: ofNumber })
  }, [ofNumber])
  // The page beside the list is that of the form, unless another was turned to.
  useEffect(() => {
    const first = forms.find((form) => form.at === openForm(forms, view.form))?.reading.source
    if (first === undefined || view.number !== null) return
    if (outcome.blocks.length > 0) onLight(first)
    else if (first.page !== undefined && (follow || view.page === 1)) onView({ page: first.page })
  }, [])
  if (forms.length === 0) return <p className="empty">{words.noPerformance}</p>
  const open = openForm(forms, view.form)
  const sought = view.search.trim().toLowerCase()
  const kept = forms.filter(({ reading }) =>
    `${reading.title}\n${reading.fields.project?.text ?? ''}`.toLowerCase().includes(sought),
  )
  const places: Places = { marks, number: view.number, proven, onNumber, onShow }
  const onTry = (next: readonly Trial[] | null): void => onView({ trial: next && next.map(written) })
  const toggle = (form: ListedForm): void => {
    const page = form.reading.source.page
    const opening = form.at !== open
    if (opening && outcome.blocks.length > 0) onLight(form.reading.source)
    onView({
      form: opening ? form.at : 'closed',
      number: null,
      ...(opening && page !== undefined && { page }),
    })
  }
  const broken = forms.filter((form) => form.errors > 0).length
  const asked = forms.filter((form) => form.errors === 0 && form.questions > 0).length
  const scored = forms.filter(({ reading }) => reading.stage === 'evaluation').length
  return (
    <section className="performance" aria-label={words.tabPerformance}>
      <div className="bar">
        <p className="intro">{words.performanceIntro(forms.length, scored, broken, asked)}</p>
        {forms.length > few && (
          <SearchField
            value={view.search}
            label={words.searchPerformance}
            onSearch={(search) => onView({ search })}
          />
        )}
      </div>
      {kept.length === 0 && <p className="empty">{words.noSuchForm}</p>}
      <ul className="list">
        {kept.map((form) => (
          <li
            key={form.at}
            className={form.at === open ? 'performance-form performance-open' : 'performance-form'}
          >
            <FormHead form={form} open={form.at === open} onToggle={() => toggle(form)} />
            {form.at === open && (
              <FormBody
                form={form}
                places={places}
                trials={trials}
                trying={view.trial !== null}
                onTry={onTry}
                onPage={(page) => onView({ page })}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The form that a number stands on. */
function formOf(forms: readonly ListedForm[], key: string): number | null {
  const holds = ({ reading }: ListedForm): boolean =>
    performanceCells(reading).some(({ cell }) => keyOf(cell.source, cell.text) === key)
  return forms.find(holds)?.at ?? null
}
