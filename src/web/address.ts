/** What is looked at, as the part of the address after `#`: every view can be sent and survives a reload. */
export interface View {
  /** Index of the document, or `together` for what was found between documents. */
  readonly document: number | 'together'
  readonly tab: Tab
  /** Index of the open finding in its document's list. */
  readonly finding: number | null
  readonly page: number
  /** Key of the number that is open, see marks.ts. */
  readonly number: string | null
  /** Index of the table shown. */
  readonly table: number
  /** The severity or verdict that a list is narrowed to. */
  readonly only: string | null
  readonly search: string
  /** Index of the performance form that is open; `closed` where none is, nothing where the page chooses. */
  readonly form: number | 'closed' | null
  /** What is tried on the form, oldest first, see trial.ts; nothing while nothing is being tried. */
  readonly trial: readonly string[] | null
}

export const tabs = ['findings', 'tables', 'narrative', 'performance', 'ledger', 'unread', 'profile'] as const
export type Tab = (typeof tabs)[number]

export const start: View = {
  document: 0,
  tab: 'findings',
  finding: null,
  page: 1,
  number: null,
  table: 0,
  only: null,
  search: '',
  form: null,
  trial: null,
}

/** An address is no place for more. */
const most = 60

/** 「#/1/findings/3?page=21&number=…」. */
export function address(view: View): string {
  const document = view.document === 'together' ? 'together' : view.document + 1
  const path = [document, view.tab, ...(view.finding === null ? [] : [view.finding + 1])].join('/')
  const query = new URLSearchParams({ page: String(view.page) })
  if (view.number !== null) query.set('number', view.number)
  if (view.table > 0) query.set('table', String(view.table + 1))
  if (view.only !== null) query.set('only', view.only)
  if (view.search !== '') query.set('search', view.search)
  if (view.form !== null) query.set('form', view.form === 'closed' ? 'closed' : String(view.form + 1))
  if (view.trial?.length === 0) query.set('try', '')
  for (const change of view.trial?.slice(-most) ?? []) query.append('try', change)
  return `#/${path}?${query}`
}

export function viewAt(hash: string): View {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [document, tab, finding] = path.split('/')
  const given = new URLSearchParams(query)
  const count = (name: string): number | null => counted(given.get(name) ?? undefined)
  return {
    document: document === 'together' ? 'together' : (counted(document) ?? 0),
    tab: tabs.find((name) => name === tab) ?? 'findings',
    finding: counted(finding),
    page: (count('page') ?? 0) + 1,
    number: given.get('number'),
    table: count('table') ?? 0,
    only: given.get('only'),
    search: given.get('search') ?? '',
    form: given.get('form') === 'closed' ? 'closed' : count('form'),
    trial: given.has('try')
      ? given
          .getAll('try')
          .filter((change) => change !== '')
          .slice(0, most)
      : null,
  }
}

/** Whether going from one view to the other opens something, so that “back” should lead to the first. */
export function opens(before: View, after: View): boolean {
  return (
    before.document !== after.document ||
    before.tab !== after.tab ||
    (before.number === null && after.number !== null) ||
    (before.finding === null && after.finding !== null)
  )
}

/** 1-based text to 0-based number; nothing for anything else. */
function counted(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) - 1 : null
}
