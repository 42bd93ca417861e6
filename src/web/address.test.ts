import { describe, expect, it } from 'vitest'
import { address, opens, start, viewAt, type View } from './address.ts'

describe('the address of a view', () => {
  it.each<Partial<View>>([
    {},
    { document: 2, tab: 'tables', table: 4, page: 13, number: '13:535,153' },
    { document: 'together', finding: 3 },
    { tab: 'performance', form: 2, trial: [] },
    { tab: 'performance', form: 'closed', trial: ['1.actual.2=1,150人次', '1.executed.1=128.46'] },
    { tab: 'ledger', only: 'holds within rounding', search: '三公 & “经费”' },
  ])('%j comes back as it was', (change) => {
    const view = { ...start, ...change }
    expect(viewAt(address(view))).toEqual(view)
  })

  it.each(['', '#/0/nothing/-1?page=x', '#/99999999/findings/1e9?table=-3', '#/%/%?%'])(
    '%s is some view and no fault',
    (hash) => expect(() => viewAt(hash)).not.toThrow(),
  )

  it('is a step of its own where something opens, and none where one only moves', () => {
    expect(opens(start, { ...start, finding: 0 })).toBe(true)
    expect(opens({ ...start, finding: 0 }, { ...start, finding: 1 })).toBe(false)
    expect(opens(start, { ...start, page: 2 })).toBe(false)
  })
})
