import { expect, it } from 'vitest'
import { indicatorTemplates } from './index.ts'
import { indicatorsAbout } from './search.ts'

const names = (words: string): readonly string[] =>
  indicatorsAbout(words).map(({ template }) => template.name)

it('按领域、名称、别名找，几个词有一个就算，空的列全部', () => {
  expect(names('仲裁')).toContain('仲裁结案率')
  expect(names('Arbitration')).toContain('仲裁结案率')
  expect(names('仲裁')).not.toContain('职业培训人均成本')
  expect(names('仲裁，培训').length).toBeGreaterThan(names('仲裁').length)
  expect(names('')).toHaveLength(indicatorTemplates.length)
  expect(names('没有这样的词')).toEqual([])
})
