import { sayRelation, sayRelationEn } from '../core/say-relation.ts'
import type { Language } from '../core/voice.ts'
import { forms, relations } from '../forms/index.ts'
import { narrativeRules } from '../forms/narrative/rules.ts'

const byId = new Map(relations.map((relation) => [relation.id, relation]))
const rules = new Map(narrativeRules.map((rule) => [rule.id, rule]))

/** What an obligation asks, in words; its id where no declaration says more. */
export function obligationTitle(id: string, language: Language): string {
  const relation = byId.get(id)
  if (relation !== undefined) {
    return language === 'en' ? sayRelationEn(relation, forms) : sayRelation(relation, forms)
  }
  const rule = rules.get(id)
  return rule?.title[language === 'en' ? 'en' : 'zh'] ?? id
}
