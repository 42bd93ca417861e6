/** What is looked at, as the part of the address after `#`: every view can be sent and survives a reload. */
export interface View {
  /** Index of the document, or `together` for what was found between documents. */
  readonly document: number
  readonly tab: Tab
  /** Index of the open finding in its document's list. */
  readonly finding: number | null
  readonly page: number
  /** Key of the number that is open, see marks.ts. */
  readonly number: string | null
}

export const tabs = ['findings', 'tables', 'narrative', 'ledger', 'unread', 'profile'] as const
export type Tab = (typeof tabs)[number]

export const start: View = { document: 0, tab: 'findings', finding: null, page: 1, number: null }

/** 「#/1/findings/3?page=21&number=…」. */
export function address(view: View): string {
  const path = [view.document + 1, view.tab, ...(view.finding === null ? [] : [view.finding + 1])].join('/')
  const query = new URLSearchParams({ page: String(view.page) })
  if (view.number !== null) query.set('number', view.number)
  return `#/${path}?${query}`
}

export function viewAt(hash: string): View {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [document, tab, finding] = path.split('/')
  const given = new URLSearchParams(query)
  return {
    document: counted(document) ?? 0,
    tab: tabs.find((name) => name === tab) ?? 'findings',
    finding: counted(finding),
    page: (counted(given.get('page') ?? undefined) ?? 0) + 1,
    number: given.get('number'),
  }
}

/** 1-based text to 0-based number; nothing for anything else. */
function counted(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) - 1 : null
}
