import { terms } from './terms.ts'

/** docs/glossary.md: 术语与标识符对照. */
export function glossaryPage(): string {
  const rows = Object.entries(terms).map(
    ([id, { zh, en, definition }]) => `| ${zh} | \`${id}\` | ${en} | ${definition} |`,
  )
  return [
    '# 术语与标识符',
    '',
    '由 `src/core/terms.ts` 生成，请勿手改。',
    '',
    '| 术语 | 标识符 | English | 含义 |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
