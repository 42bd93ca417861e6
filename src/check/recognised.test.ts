import { describe, expect, test } from 'vitest'
import type { Disclosure } from '../core/disclosure.ts'
import type { Finding } from '../core/finding.ts'
import { askedWhereRecognised } from './recognised.ts'

const finding = (page: number, of: readonly number[] = []): Finding => ({
  rule: 'final-01/balance',
  code: 'misprint',
  severity: 'error',
  where: '',
  quote: '1.00',
  printed: '1.00',
  expected: '2.00',
  details: {},
  working: of.map((at) => ({ name: '', value: '', source: { page: at } })),
  source: { page },
  witnesses: [],
  repair: '2.00',
  basis: null,
})
const severities = (recognised: readonly number[] | undefined, ...findings: Finding[]): string[] =>
  askedWhereRecognised(findings, { recognised } as Disclosure).map((one) => one.severity)

describe('findings on pages whose text was recognised in a picture', () => {
  test('are asked about, wherever one of their figures stands there; others stay errors', () => {
    expect(severities([2], finding(1), finding(2), finding(1, [1, 2]), finding(3, [1]))).toEqual([
      'error',
      'warning',
      'warning',
      'error',
    ])
    expect(severities(undefined, finding(2))).toEqual(['error'])
  })
})
