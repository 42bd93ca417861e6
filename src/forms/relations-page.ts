import type { Form } from '../core/form.ts'
import type { Family, Relation } from '../core/relation.ts'
import { sayRelation, sayRelationEn, type CodeWord } from '../core/say-relation.ts'
import { economicName, functionName, governmentEconomicName } from './codes/index.ts'

const families: readonly (readonly [Family, string])[] = [
  ['within', '表内'],
  ['across', '表间'],
  ['told', '表与文'],
  ['twice', '文与文'],
  ['yearly', '跨年'],
  ['units', '部门与单位'],
]

/** The year whose names codes are said by. */
const nameYear = 2025

const codeWord: CodeWord = (classification, code) => {
  if (classification === 'function') return functionName(code, nameYear)?.name ?? null
  return (classification === 'economic' ? economicName(code) : governmentEconomicName(code))?.name ?? null
}

const verified: Readonly<Record<Relation['basis']['verified'], string>> = {
  read: '已读原文',
  'printed on the form': '表上印有',
  'domain knowledge': '常识，待核原文',
  arithmetic: '算术',
}

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** docs/relations.md: every relation as a Chinese and an English sentence, derived from its tree. */
export function relationsPage(relations: readonly Relation[], forms: readonly Form[]): string {
  const titles = new Map(forms.map((form) => [form.id, form.title]))
  const parts = families.flatMap(([family, word]) => {
    const own = relations.filter((relation) => relation.family === family)
    return own.length === 0 ? [] : [`## ${word}关系（${own.length} 条）`, '', ...own.flatMap(entry)]
  })
  const count = (severity: Relation['severity']): number =>
    relations.filter((relation) => relation.severity === severity).length
  return [
    '# 勾稽关系',
    '',
    '由各表的声明生成，请勿手改。核对、说法与本页出自同一棵树。',
    '',
    `共 ${relations.length} 条：${count('error')} 条不成立即为错误，${count('warning')} 条不成立时提请说明。每条对每一行、每一列、每一科目各核一次。`,
    '',
    '表：',
    '',
    ...[...titles].map(([id, title]) => `- \`${id}\` 《${title}》`),
    '',
    ...parts,
  ].join('\n')

  function entry(relation: Relation): readonly string[] {
    const basis = [relation.basis.notice, relation.basis.article, `（${verified[relation.basis.verified]}）`]
    return [
      `### \`${relation.id}\``,
      '',
      `${escaped(sayRelation(relation, forms, codeWord))}`,
      '',
      `${escaped(sayRelationEn(relation, forms))}`,
      '',
      [
        relation.severity === 'error' ? '不成立即为错误' : '不成立时提请说明',
        ...(relation.remark === undefined ? [] : [relation.remark]),
        `依据：${basis.filter((part) => part !== undefined).join('')}`,
      ].join('。'),
      '',
    ]
  }
}
