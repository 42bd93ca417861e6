import { glossaryPage } from '../src/core/glossary.ts'
import { narrativeRules } from '../src/forms/narrative/rules.ts'
import { forms, relations } from '../src/forms/index.ts'
import { indicatorFields } from '../src/forms/performance/indicators/index.ts'
import { indicatorsPage } from '../src/forms/performance/indicators/page.ts'
import { relationsPage } from '../src/forms/relations-page.ts'
import { performanceRules } from '../src/forms/performance/rules.ts'
import { wordingRules } from '../src/forms/wording/rules.ts'
import { requirements } from '../src/forms/disclosure/index.ts'
import { columnsOf } from '../src/scoring/ledger/figures.ts'

const basisSaid = (basis: { notice: string; article?: string; verified: string }): string =>
  `${basis.notice}${basis.article ?? ''}${basis.verified === 'domain knowledge' ? '（未核原文）' : ''}`

/** docs/rules.md: every rule that is no relation between cells. */
function rulesPage(): string {
  const lines = [
    '# 句式、用词与公开内容的规则',
    '',
    '由 `src/forms/` 生成，请勿手改。勾稽关系另见 [relations.md](relations.md)。',
    '',
    '## 说明文字里的数',
    '',
    '| 编号 | 规则 | 轻重 | 依据 |',
    '| --- | --- | --- | --- |',
    ...narrativeRules.map(
      (rule) => `| \`${rule.id}\` | ${rule.title.zh} | ${rule.severity} | ${basisSaid(rule.basis)} |`,
    ),
    '',
    '## 用词',
    '',
    '| 编号 | 规则 | 轻重 | 依据 |',
    '| --- | --- | --- | --- |',
    ...Object.values(wordingRules).map(
      (rule) => `| \`${rule.id}\` | ${rule.title.zh} | ${rule.severity} | ${basisSaid(rule.basis)} |`,
    ),
    '',
    '## 绩效表',
    '',
    '| 编号 | 规则 | 轻重 | 依据 |',
    '| --- | --- | --- | --- |',
    ...Object.values(performanceRules).map(
      (rule) => `| \`${rule.id}\` | ${rule.title.zh} | ${rule.severity} | ${basisSaid(rule.basis)} |`,
    ),
    '',
    '## 应当公开的内容',
    '',
    '| 编号 | 内容 | 文件 | 依据 |',
    '| --- | --- | --- | --- |',
    ...requirements.map(
      (one) => `| \`${one.id}\` | ${one.title.zh} | ${one.document} | ${basisSaid(one.basis)} |`,
    ),
    '',
  ]
  return lines.join('\n')
}

/** docs/forms.md: every official form, with the names its columns and rows go by in facts. */
function formsPage(): string {
  const lines = ['# 表样', '', '由 `src/forms/` 生成，请勿手改。', '']
  for (const form of forms) {
    lines.push(
      `## ${form.id} ${form.title}`,
      '',
      `${form.number} · 单位：${form.unit} · ${basisSaid(form.basis)}`,
      '',
    )
    const columns = Object.entries(form.columns).map(([key, column]) => `\`${key}\` ${column.title}`)
    const rows = Object.entries(form.rows).map(([key, row]) => `\`${key}\` ${row.label}`)
    lines.push(`- 栏：${columns.join('；')}`)
    if (rows.length > 0) lines.push(`- 行：${rows.join('；')}`)
    lines.push('')
  }
  return lines.join('\n')
}

/** Every generated page, by its path. */
export const pages: Readonly<Record<string, () => string>> = {
  'docs/glossary.md': glossaryPage,
  'docs/relations.md': () => relationsPage(relations, forms),
  'docs/rules.md': rulesPage,
  'docs/forms.md': formsPage,
  'docs/indicators.md': () =>
    indicatorsPage(indicatorFields, ({ ledger }) => (ledger === undefined ? [] : columnsOf(ledger))),
}
