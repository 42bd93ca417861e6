import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  classCodes,
  classes,
  classOrdinals,
  codesNamed,
  economicName,
  functionName,
  governmentEconomicName,
  levelOf,
  obsoleteName,
  parentOf,
} from './index.ts'
import { economicBook, governmentEconomicBook } from './economic-book.ts'
import { firstYears, formerNames } from './former-names.ts'
import { functionBook } from './function-book.ts'
import { functionSeen } from './function-seen.ts'

const lines = (text: string): string[] => text.trim().split('\n')

describe('功能分类', () => {
  it('公开01 的二十六类按代码升序编号，一号不缺', () => {
    const ordinals = [...classOrdinals.values()]
    expect(ordinals).toHaveLength(26)
    expect([...ordinals].sort((a, b) => a - b)).toEqual(Array.from({ length: 26 }, (_, at) => at + 1))
    const kept = [...classOrdinals.keys()].filter((code) => code !== '229')
    expect(kept.map((code) => classOrdinals.get(code))).toEqual(
      [...kept.map((code) => classOrdinals.get(code)!)].sort((a, b) => a - b),
    )
    expect(classOrdinals.get('229')).toBe(23)
    expect(classOrdinals.get('234')).toBe(26)
  })

  it('名称随年度变化', () => {
    expect(functionName('20805', 2019)?.name).toBe('行政事业单位离退休')
    expect(functionName('20805', 2020)?.name).toBe('行政事业单位养老支出')
    expect(functionName('210', 2018)?.name).toBe('医疗卫生与计划生育支出')
    expect(functionName('2010308', 2022)?.name).toBe('信访事务')
    expect(functionName('2010308', 2024)).toBeNull()
    expect(functionName('2014001', 2023)).toBeNull()
    expect(functionName('2014001', 2024)?.name).toBe('行政运行')
    expect(functionName('9999999', 2024)).toBeNull()
  })

  it('过时的名称能指出今名，仍在用的名称不误报', () => {
    expect(obsoleteName('行政事业单位离退休', 2022)?.now?.name).toBe('行政事业单位养老支出')
    expect(obsoleteName('行政事业单位离退休', 2019)).toBeNull()
    expect(obsoleteName('信访事务', 2024)).toBeNull()
    expect(obsoleteName('医疗保障', 2020)?.now?.code).toBe('21011')
    expect(obsoleteName('创业担保贷款贴息', 2024)).toBeNull()
  })

  it('按名称找代码', () => {
    expect(codesNamed('行政运行', 2024, 'function').length).toBeGreaterThan(30)
    expect(codesNamed('信访事务', 2022, 'function')).toEqual(['2010308'])
    expect(codesNamed('信访事务', 2024, 'function')).toEqual(['20140'])
    expect(codesNamed('住房公积金', 2024, 'economic')).toEqual(['30113'])
    expect(codesNamed('因公出国(境)费用', 2024, 'economic')).toEqual(['30212'])
  })
})

describe('经济分类', () => {
  it('两套分类各有自己的代码', () => {
    expect(economicName('30217')).toMatchObject({ name: '公务接待费', verified: 'seen', level: 'section' })
    expect(governmentEconomicName('50206')?.name).toBe('公务接待费')
    expect(economicName('50206')).toBeNull()
  })
})

describe('代码表的完整性', () => {
  const own = (text: string): string[] => lines(text).map((line) => line.split(' ')[0]!)

  it('代码不重复，各有上级', () => {
    for (const text of [functionBook, functionSeen, economicBook, governmentEconomicBook]) {
      const codes = own(text)
      expect(new Set(codes).size).toBe(codes.length)
      for (const code of codes) expect(levelOf(code)).not.toBeNull()
    }
    const known = new Set([...classCodes, ...own(functionBook), ...own(functionSeen)])
    for (const code of own(functionSeen)) {
      const parent = parentOf(code)
      if (parent !== null) expect(known, code).toContain(parent)
    }
    for (const text of [economicBook, governmentEconomicBook]) {
      const codes = new Set(own(text))
      for (const code of codes) expect(codes).toContain(parentOf(code) ?? code)
    }
  })

  it('每行的项目成对', () => {
    for (const line of lines(functionBook)) {
      const words = line.split(' ').filter((word) => word !== '+')
      expect(words.length % 2, line).toBe(0)
      for (let at = 2; at < words.length; at += 2) expect(words[at], line).toMatch(/^\d\d$/)
    }
  })

  it('见到的名称与常识所知的名称一致', () => {
    const known = new Map(
      lines(functionBook).flatMap((line) => {
        const [section = '', name = '', ...rest] = line.split(' ').filter((word) => word !== '+')
        const items = rest.flatMap((word, at) =>
          at % 2 === 0 ? [[section + word, rest[at + 1]!] as const] : [],
        )
        return [[section, name] as const, ...items]
      }),
    )
    for (const line of lines(functionSeen)) {
      const [code = '', name = ''] = line.split(' ')
      expect(known.get(code) ?? name, code).toBe(name)
    }
  })

  it('旧名与起始年度所指的代码都在表中', () => {
    for (const former of formerNames) {
      const year = (former.until ?? 2030) + 1
      expect(functionName(former.movedTo ?? former.code, year), former.name).not.toBeNull()
    }
    for (const [code, year] of Object.entries(firstYears)) {
      expect(functionName(code, year), code).not.toBeNull()
      expect(functionName(code, year - 1), code).toBeNull()
    }
    for (const code of classCodes) expect(classes[code].name).not.toBe('')
  })
})

const shared = new URL('../../../../shared/codes/', import.meta.url)
describe.skipIf(!existsSync(shared))('与工作目录外的代码表相符（shared/codes 不在时略过）', () => {
  it('见过的科目一个不少', () => {
    const rows = readFileSync(new URL('codes-functional-seen.csv', shared), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
    for (const row of rows) {
      const [code = '', , , name = '', years = ''] = row.split(',')
      const year = Number(years.split('|')[0]) || 2023
      if (code < '20139' || code >= '20141') expect(functionName(code, year)?.name, code).toBe(name)
    }
  })
})
