import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { order, said, type Fraction } from '../core/fraction.ts'
import type { Recomputed } from '../core/recomputed.ts'
import { open } from '../reader/open.ts'
import { understand } from '../reader/read.ts'
import { recompute } from './recompute.ts'

const documents = new URL('../../../shared/documents/', import.meta.url)
const shared = existsSync(documents)
const host = { pdfium: () => Promise.reject(new Error('no PDF is read here')), now: () => performance.now() }

async function scored(prefix: string): Promise<readonly Recomputed[]> {
  const name = readdirSync(documents).find((one) => one.startsWith(prefix)) ?? ''
  const opened = await open(new Uint8Array(readFileSync(new URL(name, documents))), host)
  if (!opened.ok) throw new Error(opened.reason.code)
  return understand(opened.value)
    .performance.filter(({ stage }) => stage === 'evaluation')
    .map(recompute)
}

describe.skipIf(!shared)('真实自评表重新计分（没有 ../shared 时不测）', () => {
  it('十八张表：得分加起来都是总分，执行率得分都说得通，超出办法的只有一处', async () => {
    const forms = await scored('001_')
    expect(forms).toHaveLength(18)
    expect(forms.map(({ total }) => total.verdict)).toEqual(forms.map(() => 'holds'))
    expect(forms.map(({ total }) => said(total.weights!))).toEqual(forms.map(() => '100'))
    const counted = forms.map(
      ({ execution }) => execution.find(({ score }) => score.printed !== null)!.score.verdict,
    )
    expect(counted.filter((verdict) => !verdict.startsWith('holds'))).toEqual([])
    const beyond = forms.flatMap(({ indicators, headings }) => [
      ...indicators.map(({ score }) => score),
      ...headings,
    ])
    expect(
      beyond.filter(({ verdict }) => verdict === 'above what the rule permits' || verdict === 'below'),
    ).toEqual([])
    const [proof, ...more] = forms.flatMap(({ proofs }) => proofs)
    expect(more).toEqual([])
    expect(
      [proof!.reserved, proof!.others, proof!.left, proof!.permits, proof!.awarded].map((n: Fraction) =>
        said(n),
      ),
    ).toEqual(['80', '68', '12', '4.43', '6'])
    expect(order(proof!.needed!, proof!.left)).toBe(1)
  })

  it('评分办法由表上印的分值和说明认出', async () => {
    const forms = await scored('001_')
    expect(new Set(forms.map(({ scheme }) => scheme?.how))).toEqual(new Set(['rule printed on the form']))
    expect([...new Set(forms.map(({ scheme }) => scheme?.scheme.id))].sort()).toEqual([
      'hubei-2020',
      'wuhan-2022-project',
      'wuhan-2022-whole',
    ])
  })

  it('一份各项之和不等于总分、超过分值的表，说得出；没有目标的行不评', async () => {
    const forms = await scored('000_')
    expect(
      forms.some(({ headings }) => headings.some(({ verdict }) => verdict === 'above what the rule permits')),
    ).toBe(true)
    const rows = forms.flatMap(({ indicators }) => indicators)
    const aimless = rows.filter(({ target, score }) => target.kind === 'none' && score.printed !== null)
    expect(aimless.length).toBeGreaterThan(15)
    expect(aimless.every(({ score }) => score.verdict === 'cannot tell')).toBe(true)
    const echoes = rows.filter(({ comparison }) =>
      comparison.notices.some(({ code }) => code === 'target repeated as actual'),
    )
    expect(echoes.length).toBeGreaterThanOrEqual(2)
  })
})
