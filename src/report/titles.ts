import type { Expression } from '../core/relation.ts'
import { sayRelation, sayRelationEn } from '../core/say-relation.ts'
import type { Language } from '../core/voice.ts'
import { requirements } from '../forms/disclosure/index.ts'
import { forms, relations, sentences } from '../forms/index.ts'
import { narrativeRules } from '../forms/narrative/rules.ts'
import { reportRequirements } from '../forms/performance/report.ts'
import { performanceRules } from '../forms/performance/rules.ts'
import { wordingRules } from '../forms/wording/rules.ts'

const byId = new Map(relations.map((relation) => [relation.id, relation]))
const titleById = new Map(forms.map((form) => [form.id, form.title]))
const spoken = new Map(sentences.map((sentence) => [sentence.id, sentence]))
/** Rules of the check that stand in no declaration: they look at how a table is printed. */
const ofTables = [
  { id: 'printed/malformed-number', title: { zh: '数字书写正确', en: 'Numbers are written as numbers' } },
  {
    id: 'printed/empty-note',
    title: { zh: '表下注与表的内容一致', en: 'A note below a table fits what it holds' },
  },
  {
    id: 'structure/columns',
    title: { zh: '同一表中各行的栏目关系一致', en: 'Columns add up alike in every row' },
  },
  {
    id: 'structure/parts-below',
    title: { zh: '总额等于其下各项之和', en: 'A whole is the sum of the parts below it' },
  },
]

const titled = new Map(
  [
    ...narrativeRules,
    ...requirements,
    ...reportRequirements,
    ...ofTables,
    ...Object.values(wordingRules),
    ...Object.values(performanceRules),
  ].map((rule) => [rule.id, rule.title]),
)

/** What an obligation asks, in words; its id where no declaration says more. */
export function obligationTitle(id: string, language: Language): string {
  const english = language === 'en'
  const relation = byId.get(id)
  if (relation !== undefined) {
    return english ? sayRelationEn(relation, forms) : sayRelation(relation, forms)
  }
  const title = titled.get(id)
  if (title !== undefined) return english ? title.en : title.zh
  const template = spoken.get(id)?.templates[0]
  if (template === undefined) return id
  return english ? `The sentence “${plain(template)}”` : `正文这一句：“${plain(template)}”`
}

/** A template as a reader would write it down: a blank for each value, and none of its alternatives. */
function plain(template: string): string {
  return template
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\(([^|()]*)\|[^()]*\)/g, '$1')
    .replace(/\{year:year\}/g, '')
    .replace(/\{[^}]*\}/g, '…')
    .replace(/。[\s\S]*$/, '')
}

/** The form that a relation within one form is about, by its title. */
export function obligationForm(id: string): string | null {
  const relation = byId.get(id)
  if (relation?.family !== 'within') return null
  return titleById.get(formOf(relation.left) ?? formOf(relation.right) ?? '') ?? null
}

function formOf(e: Expression): string | null {
  switch (e.kind) {
    case 'sum':
    case 'either':
      return e.of.map(formOf).find((form) => form !== null) ?? null
    case 'less':
      return formOf(e.from) ?? formOf(e.take)
    default:
      return e.form
  }
}

export const obligationGroups = [
  'within',
  'across',
  'told',
  'twice',
  'performance',
  'wording',
  'required',
  'other',
] as const
/** 表内, 表间, 表文, 文文, 绩效表, 用词, 应公开内容. */
export type ObligationGroup = (typeof obligationGroups)[number]

/** Which part of the ledger an obligation stands in. */
export function obligationGroup(id: string): ObligationGroup {
  const family = byId.get(id)?.family
  if (family !== undefined) return family === 'yearly' || family === 'units' ? 'other' : family
  if (id.includes('/must/')) return 'required'
  if (id.startsWith('wording/')) return 'wording'
  if (id.startsWith('performance/')) return 'performance'
  if (id.startsWith('twice/')) return 'twice'
  if (id.startsWith('structure/') || id.startsWith('printed/')) return 'within'
  return id.startsWith('told/') || spoken.has(id) ? 'told' : 'other'
}
