import { describe, expect, it } from 'vitest'
import { knownDirections } from '../forms/performance/indicators/directions.ts'
import { findIndicator, indicatorTemplates } from '../forms/performance/indicators/index.ts'
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

describe('指标库里的名称', () => {
  it('每个名称的方向都与库里的一致，成本留给目标值去说', () => {
    for (const template of indicatorTemplates)
      for (const name of [template.name, ...template.synonyms]) {
        if (findIndicator(name) !== template) continue
        const kept = template.level1 === '成本指标' && template.direction === 'lower'
        const open = kept || template.direction === 'qualitative'
        expect([name, directionOfName(name)]).toEqual([name, open ? 'not said' : template.direction])
      }
  })
  it('构建时写进页面的是纯数据', () => {
    const known = knownDirections()
    expect(JSON.parse(JSON.stringify(known))).toEqual(known)
    expect(Object.keys(known).sort()).toEqual(['higher', 'lower', 'not said'])
  })
})
