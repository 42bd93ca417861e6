import type { NarrativeCheck, NarrativeRule } from '../../forms/narrative/rules.ts'

/** The narrative rules by what they look at, so that a constraint speaks in the name of its rule. */
export interface Rules {
  readonly all: readonly NarrativeRule[]
  readonly of: <How extends NarrativeCheck['how']>(how: How) => readonly Ruled<How>[]
  readonly ratio: (ratio: string) => NarrativeRule | null
}

/** A rule with its check narrowed to one kind. */
export type Ruled<How extends NarrativeCheck['how']> = NarrativeRule & {
  readonly check: Extract<NarrativeCheck, { how: How }>
}

export function rulesOf(all: readonly NarrativeRule[]): Rules {
  const ratios = new Map<string, NarrativeRule>()
  for (const rule of all) if (rule.check.how === 'ratio') ratios.set(rule.check.ratio, rule)
  return {
    all,
    of: <How extends NarrativeCheck['how']>(how: How) =>
      all.filter((rule): rule is Ruled<How> => rule.check.how === how),
    ratio: (ratio) => ratios.get(ratio) ?? null,
  }
}

/** Does a sentence id fit a pattern? One that ends in `*` stands for every id that begins so. */
export const names = (pattern: string, id: string): boolean =>
  pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : pattern === id
