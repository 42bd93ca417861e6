import { agreement, type Amount } from '../../core/amount.ts'
import type { Claim, ClaimValue } from '../../core/claim.ts'
import type { Disclosure } from '../../core/disclosure.ts'
import { normal } from '../../core/normal.ts'
import { remembered } from '../../core/remembered.ts'
import type { Sheet } from './sheet.ts'

/** A project of which the narrative says what it cost: 「某项目绩效自评综述：项目全年预算数为…，执行数为…」. */
export interface ToldProject {
  readonly name: string
  readonly budgeted: ClaimValue & { readonly amount: Amount }
  readonly actual: ClaimValue & { readonly amount: Amount }
  readonly claim: Claim
}

/** A form and what the narrative says of the same project, by its name or, where no form bears the name, by both amounts. */
export interface Pair {
  readonly sheet: Sheet
  readonly told: ToldProject
  readonly by: 'name' | 'amounts'
}

/** What two printings of one project name share. */
export const keyOf = remembered((name) =>
  normal(name)
    .replace(/[《》〈〉()\s]/g, '')
    .replace(/项目$/, ''),
)

/** What is left of a name without what forms add to it freely: 「信访工作经费」 and 「信访」 are one project. */
export const coreOf = remembered((name) =>
  keyOf(name).replace(/(?:专项|工作|经费|资金|项目|支出|事务){1,4}$/, ''),
)

export function toldProjects({ claims }: Disclosure): readonly ToldProject[] {
  return claims.flatMap((claim): readonly ToldProject[] => {
    if (!claim.sentence.endsWith('performance/project')) return []
    const value = (role: string): ClaimValue | undefined => claim.values.find((one) => one.role === role)
    const [subject, budgeted, actual] = [value('subject'), value('budgeted'), value('actual')]
    const name = /^(.{2,60}?)(?:项目)?绩效自评/.exec(subject?.text ?? '')?.[1]
    if (name === undefined || budgeted?.amount === undefined || actual?.amount === undefined) return []
    if (budgeted.hedged === true || actual.hedged === true) return []
    return [
      {
        name,
        budgeted: { ...budgeted, amount: budgeted.amount },
        actual: { ...actual, amount: actual.amount },
        claim,
      },
    ]
  })
}

const same = (a: Amount, b: Amount | undefined): boolean => b !== undefined && agreement(a, b) !== 'different'

/** Do the amounts of a form agree with those told? */
export const amountsAgree = (sheet: Sheet, told: ToldProject): boolean =>
  same(told.budgeted.amount, sheet.budget?.amount) && same(told.actual.amount, sheet.executed?.amount)

/** So many are paired; a document that prints more is no one’s to read. */
const most = 400

/** Forms of single projects beside what is told of them. Each is paired once; what could be paired twice is left alone. */
export function pairsOf(all: readonly Sheet[], everyTold: readonly ToldProject[]): readonly Pair[] {
  const sheets = all.slice(0, most)
  const told = everyTold.slice(0, most)
  const left = new Set(
    sheets.filter((sheet) => sheet.name !== '' && sheet.budget !== null && sheet.reading.subject !== 'whole'),
  )
  const unpaired = new Set(told)
  const pairs: Pair[] = []
  const take = (sheet: Sheet, one: ToldProject, by: Pair['by']): void => {
    pairs.push({ sheet, told: one, by })
    left.delete(sheet)
    unpaired.delete(one)
  }
  for (const one of told) {
    const named = [...left].filter((sheet) => keyOf(sheet.name) === keyOf(one.name))
    const best = named.length > 1 ? named.filter((sheet) => amountsAgree(sheet, one)) : named
    if (best.length === 1) take(best[0]!, one, 'name')
  }
  for (const one of [...unpaired]) {
    const sheetsAlike = [...left].filter((sheet) => amountsAgree(sheet, one))
    const [sheet] = sheetsAlike
    if (sheet === undefined || sheetsAlike.length > 1) continue
    const toldAlike = [...unpaired].filter((other) => amountsAgree(sheet, other))
    if (toldAlike.length === 1) take(sheet, one, 'amounts')
  }
  return pairs
}
