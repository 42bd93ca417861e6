import { describe, expect, it } from 'vitest'
import { indicatorTemplates } from '../forms/performance/indicators/index.ts'
import { contradicts, directionOfName } from './direction.ts'

describe('名称所说的方向', () => {
  it.each([
    ['追回经济损失', 'higher'],
    ['为劳动者追讨欠薪金额', 'higher'],
    ['因就业问题发生重大群体性事件数量', 'lower'],
    ['仲裁案件起诉率', 'lower'],
    ['城镇登记失业率', 'lower'],
    ['预算执行率', 'higher'],
    ['职业培训补贴人均标准', 'not said'],
    ['公用经费总额', 'not said'],
    ['库里没有的合格率', 'higher'],
  ])('%s：%s', (name, direction) => expect(directionOfName(name)).toBe(direction))

  it('指标库里的名称，目标按它的方向写，从不说成写反了', () => {
    const wrong = indicatorTemplates.flatMap((one) =>
      [one.name, ...one.synonyms].filter((name) => contradicts(one.direction === 'lower' ? '≤' : '≥', name)),
    )
    expect(wrong).toEqual([])
  })

  it('写反了的仍然看得出', () => {
    expect(contradicts('≥', '城镇登记失业率')).toBe(true)
    expect(contradicts('≤', '服务对象满意度')).toBe(true)
    expect(contradicts('≥', '为劳动者追讨欠薪金额')).toBe(false)
  })
})
