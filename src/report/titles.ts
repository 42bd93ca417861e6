import type { Language } from '../core/voice.ts'
import { relations } from '../forms/index.ts'

const byId = new Map(relations.map((relation) => [relation.id, relation]))

/** What an obligation asks, in words; its id where no declaration says more. */
export function obligationTitle(id: string, _language: Language): string {
  return byId.get(id)?.remark ?? id
}
