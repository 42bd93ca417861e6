import { describe, expect, it } from 'vitest'
import { spanSaid } from '../../../core/fraction.ts'
import type { Finding } from '../../../core/finding.ts'
import { cell, evaluation, reserved, type RowText } from '../../../scoring/reading.fixture.ts'
import { recompute } from '../../../scoring/recompute.ts'
import { readTarget } from '../../../scoring/target.ts'
import { words } from '../../words.ts'
import { indicatorFormula } from '../../../report/scores/formula.ts'
import { assembled, gradeAt, levelsOf } from './levels.ts'
import { listForms, openForm, provenBy } from './listed.ts'
import { targetSaid } from './target-said.ts'
import { tried } from './trial.ts'

const rule = {
  text: '正向指标得分=权重×B/A，反向指标得分=权重×A/B，不超过权重。',
  source: {},
}
const good: readonly RowText[] = [
  { name: '培训人次', target: '≥1,200人次', actual: '1,080人次', weight: '50', score: '45' },
  { name: '审核时限', target: '≤20天', actual: '16天', weight: '20', score: '20' },
  { level1: '效益指标', name: '就业率', target: '≥60%', actual: '66%', weight: '30', score: '30' },
]
const form = (rows: readonly RowText[], rest: Parameters<typeof evaluation>[1] = {}) =>
  evaluation(rows, { notes: [rule], ...rest })
const faulty = form([{ ...good[0]!, score: '50' }, ...good.slice(1)])
const nothing = provenBy([])

describe('the forms of a document', () => {
  it('stand with differences first, and the first of those open', () => {
    const forms = listForms([form(good), faulty, form(good)], nothing)
    expect(forms.map(({ at }) => at)).toEqual([1, 0, 2])
    expect(openForm(forms, null)).toBe(1)
    expect(openForm(forms, 'closed')).toBeNull()
    expect(openForm(forms, 2)).toBe(2)
    expect(openForm(forms, 9)).toBeNull()
    expect(openForm(listForms([form(good), form(good)], nothing), null)).toBeNull()
  })

  it('are called broken only where a finding proves it, and asked about otherwise', () => {
    const score = { ...cell('50'), source: { page: 3, line: 8 } }
    const reading = {
      ...faulty,
      indicators: faulty.indicators.map((row, at) => (at === 0 ? { ...row, score } : row)),
    }
    const finding = {
      severity: 'error',
      source: score.source,
      printed: '50',
      working: [],
    } as unknown as Finding
    const [asked] = listForms([reading], nothing)
    const [proven] = listForms([reading], provenBy([finding]))
    expect([asked?.errors, asked?.questions, asked?.verdict]).toEqual([0, 1, 'asked'])
    expect([proven?.errors, proven?.questions, proven?.verdict]).toEqual([1, 0, 'differs'])
  })

  it('count what a heading gives too much once, and not again for a row already told', () => {
    const headed = form(
      good.map(({ weight: _, ...row }) => row),
      { points: [reserved('level1', '产出指标', '70分'), reserved('level1', '效益指标', '20分')] },
    )
    expect(listForms([headed], nothing)[0]?.questions).toBe(1)
  })
})

describe('the levels of a form', () => {
  it('add up printed and by rule, and so does the whole', () => {
    const recomputed = recompute(faulty)
    const levels = levelsOf(faulty, recomputed)
    expect(levels.map(({ name }) => name)).toEqual(['产出指标', '效益指标'])
    expect(levels.map(({ sums }) => sums.recomputed && spanSaid(sums.recomputed))).toEqual(['65', '30'])
    expect(levels.map(({ sums }) => sums.printed?.numerator)).toEqual([70n, 30n])
    expect(spanSaid(assembled(faulty, recomputed)!.points)).toBe('95')
  })

  it('take what no rule decides as printed, and say so', () => {
    const reading = form([
      ...good.slice(0, 2),
      { ...good[2]!, target: '持续提升', actual: '有所提升', score: '27' },
    ])
    const all = assembled(reading, recompute(reading))
    expect(all && spanSaid(all.points)).toBe('92')
    expect(all?.asPrinted).toBe(1)
  })

  it('move with a trial', () => {
    const other = tried(faulty, 0, [{ form: 0, place: 'actual', at: 0, text: '1,200人次' }])
    expect(spanSaid(assembled(other, recompute(other))!.points)).toBe('100')
  })

  it('earn a grade only where both ends earn it', () => {
    const bands = [
      { grade: '优', from: 90 },
      { grade: '良', from: 80 },
    ]
    const at = (low: bigint, high: bigint) => ({
      low: { numerator: low, denominator: 1n },
      high: { numerator: high, denominator: 1n },
    })
    expect(gradeAt(at(90n, 100n), bands)).toBe('优')
    expect(gradeAt(at(85n, 95n), bands)).toBeNull()
    expect(gradeAt(at(10n, 20n), bands)).toBeNull()
  })
})

describe('what is said of a row', () => {
  it('is its formula: forward, backward, beyond the target', () => {
    const [forward, backward, beyond] = recompute(form(good)).indicators
    expect(indicatorFormula(forward!, words['zh-CN'])).toBe('50 × 1080/1200 = 45')
    expect(indicatorFormula(backward!, words['zh-CN'])).toBe('20 × 20/16 = 25，按 20 封顶')
    expect(indicatorFormula(beyond!, words['zh-CN'])).toBe('30 × 66/60 = 33，按 30 封顶')
  })

  it.each([
    ['≥10次', '不少于 10 次', 'at least 10 次'],
    ['≤3.2%', '不超过 3.2%', 'at most 3.2%'],
    ['12,500人', '12,500 人', '12,500 人'],
    ['2020年底前', '2020 年 12 月底前', 'by the end of 2020-12'],
    ['2021年6月30日前', '2021 年 6 月 30 日前', 'by 2021-6-30'],
    ['持续提升', '文字，需人工判断', 'words, for people to judge'],
    ['', '没有目标值', 'no target'],
  ])('%s is read as %s', (text, zh, en) => {
    expect(targetSaid(readTarget(text), words['zh-CN'])).toBe(zh)
    expect(targetSaid(readTarget(text), words.en)).toBe(en)
  })
})
