import { disclose } from '../cases/case.ts'
import { check } from '../src/check/check.ts'
import type { Finding } from '../src/core/finding.ts'
import { requirements } from '../src/forms/disclosure/index.ts'

/** A narrative long enough to be surely whole, that says nothing of note. */
const filler = Array.from(
  { length: 7 },
  (_, i) => `# 第${i + 1}部分\n${'本部分说明有关工作的开展情况。'.repeat(20)}`,
).join('\n')

/** Enough tables that a missing one is surely missing. */
const tables = [
  '收入支出决算总表',
  '收入决算表',
  '支出决算表',
  '财政拨款收入支出决算总表',
  '一般公共预算财政拨款支出决算表',
  '财政拨款“三公”经费支出决算表',
].map((title) => ({ title, columns: ['科目编码', '科目名称', '合计'], rows: [] }))

/** Findings on what is not there: only a long document leads to them, so they are shown on one made for the purpose. */
export function omissions(): readonly { readonly case: string; readonly finding: Finding }[] {
  const document = disclose({ kind: 'final', year: 2024, tables, text: filler })
  const only = (id: string) => requirements.filter((requirement) => requirement.id === id)
  return ['final/must/term/running-cost', 'final/must/table/final-06'].flatMap((id) =>
    check(document, { requirements: only(id), wording: [] }).findings.map((finding) => ({
      case: '通读全文未见',
      finding,
    })),
  )
}
