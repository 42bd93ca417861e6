import type { Disclosure } from '../core/disclosure.ts'
import type { Finding } from '../core/finding.ts'
import type { Form } from '../core/form.ts'
import { crossRelations, type CrossRelation } from '../forms/final/cross.ts'
import { forms as allForms } from '../forms/index.ts'
import { apartOf } from './cross/apart.ts'
import { differenceFinding, type Difference } from './cross/finding.ts'
import { pairsOf } from './cross/pairs.ts'
import { promiseFindings } from './cross/promises.ts'
import { readyOf, titlesOf } from './cross/side.ts'
import { twinFindings } from './cross/twins.ts'
import { versionFinding } from './cross/versions.ts'

export interface TogetherOptions {
  readonly forms?: readonly Form[]
  readonly relations?: readonly CrossRelation[]
  /** Names of the files, by which two versions of one document are told apart. */
  readonly names?: readonly string[]
}

/**
 * Checks documents of one body against each other: years, budget and final account, units and department, versions. Each
 * finding names both documents and each source its own; the finding's source is in the later one.
 */
export function checkTogether(
  disclosures: readonly Disclosure[],
  options: TogetherOptions = {},
): readonly Finding[] {
  const forms = options.forms ?? allForms
  const names = options.names ?? []
  const titles = titlesOf(disclosures, names)
  const first = new Map<string, number>()
  disclosures.forEach(({ profile }, at) => {
    if (!first.has(profile.sha256)) first.set(profile.sha256, at)
  })
  const distinct = disclosures.filter(({ profile }, at) => first.get(profile.sha256) === at)
  const ready = new Map(
    distinct.map((one) => {
      const at = disclosures.indexOf(one)
      return [one, readyOf(one, at, titles[at]!, forms)]
    }),
  )
  const differences = new Map<string, Difference>()
  const versions: Finding[] = []
  for (const relation of options.relations ?? crossRelations) {
    for (const pair of pairsOf(relation, distinct)) {
      const later = ready.get(pair.later)!
      const earlier = pair.earlier.map((one) => ready.get(one)!)
      if (relation.later.of === 'same cell') {
        versions.push(...[versionFinding(relation, earlier[0]!, later)].filter((it) => it !== null))
        continue
      }
      const apart = apartOf(relation, pair, earlier, later)
      if (apart.length === 0) continue
      const { topic } = relation
      const key = [topic, later.index, ...earlier.map((one) => one.index)].join(' ')
      const known = differences.get(key) ?? {
        ...{ topic, earlier, later, complete: pair.complete },
        relations: [],
        apart: [],
      }
      differences.set(key, {
        ...known,
        relations: [...known.relations, relation],
        apart: [...known.apart, ...apart],
      })
    }
  }
  return [
    ...[...differences.values()].map(differenceFinding),
    ...versions,
    ...promiseFindings(
      distinct,
      distinct.map((one) => titles[disclosures.indexOf(one)]!),
    ),
    ...twinFindings(disclosures, titles),
  ]
}
