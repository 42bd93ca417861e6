import { inUnit } from '../../core/amount.ts'
import type { Finding } from '../../core/finding.ts'
import type { Source } from '../../core/source.ts'
import type { CrossRelation } from '../../forms/final/cross.ts'
import type { Sheet } from '../cells.ts'
import type { Quantity } from '../quantity.ts'
import { lineOf } from '../said.ts'
import { bullets, remarkOf } from './finding.ts'
import { sentenceChanges } from './sentences.ts'
import { owned, type Ready } from './side.ts'

/** So many changed cells and sentences are listed; all are counted. */
const listed = 12

interface Changed {
  readonly was: Quantity | null
  readonly is: Quantity | null
}

/** Two versions of one document, cell by cell and sentence by sentence: what was changed, in one finding. */
export function versionFinding(relation: CrossRelation, earlier: Ready, later: Ready): Finding | null {
  const cells = [...later.chosen].flatMap(([form, sheet]) => {
    const other = earlier.chosen.get(form)
    return other === undefined ? [] : cellChanges(other, sheet)
  })
  const sentences = sentenceChanges(earlier.disclosure, later.disclosure)
  if (cells.length + sentences.length === 0) return null
  const first = cells[0]
  const anchor = first?.is ?? first?.was ?? null
  const document = { document: later.disclosure.profile.sha256 }
  const place = first?.is?.source ?? sentences.find((one) => one.source !== null)?.source ?? {}
  const source: Source = { ...place, ...document }
  return {
    rule: relation.id,
    code: 'versions differ',
    severity: relation.severity,
    where: later.title,
    quote: anchor?.text ?? sentences[0]?.is ?? '',
    printed: first === undefined ? '' : (first.is?.text ?? ''),
    expected: first?.was?.text ?? '',
    details: {
      earlier: earlier.title,
      later: later.title,
      count: cells.length + sentences.length,
      ...(cells.length === 0
        ? {}
        : { cells: cells.length, cellList: bullets(cells.slice(0, listed).map(cellSaid)) }),
      ...(sentences.length === 0
        ? {}
        : {
            sentences: sentences.length,
            sentenceList: bullets(
              sentences.slice(0, listed).map((one) => `${quoted(one.was)} → ${quoted(one.is)}`),
            ),
          }),
      ...remarkOf(relation),
    },
    working: cells
      .slice(0, listed)
      .flatMap(({ was, is }) => [
        ...(was === null ? [] : [lineOf(owned(was, earlier))]),
        ...(is === null ? [] : [lineOf(owned(is, later))]),
      ]),
    source,
    witnesses: [],
    repair: null,
    basis: relation.basis,
  }
}

function cellChanges(before: Sheet, after: Sheet): readonly Changed[] {
  const places = new Map(
    [...before.reading.facts, ...after.reading.facts].map((fact) => [`${fact.row}\n${fact.column}`, fact]),
  )
  return [...places.values()].flatMap(({ row, column }): readonly Changed[] => {
    const [was, is] = [before.cell(row, column), after.cell(row, column)]
    if (was.kind === 'missing' || is.kind === 'missing') return []
    const [old, own] = [was, is].map((state) => (state.kind === 'amount' ? state.quantity : null))
    if (old === undefined || own === undefined || old?.malformed || own?.malformed) return []
    const gap = (own?.amount.fen ?? 0n) - (old?.amount.fen ?? 0n)
    const room = (own?.amount.step ?? 0n) + (old?.amount.step ?? 0n)
    return 2n * (gap < 0n ? -gap : gap) > room ? [{ was: old, is: own }] : []
  })
}

const cellSaid = ({ was, is }: Changed): string => `${(is ?? was)!.name} ${valueSaid(was)} → ${valueSaid(is)}`

const valueSaid = (q: Quantity | null): string =>
  q === null || q.blank ? '—' : `${inUnit(q.amount, q.unit)} ${q.unit}`

const quoted = (text: string): string => (text === '' ? '—' : `“${text}”`)
