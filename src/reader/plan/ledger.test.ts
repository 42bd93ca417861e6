import { describe, expect, it } from 'vitest'
import { writeXlsx } from 'hucre/xlsx'
import { ledgerPath } from './ledger-path.ts'
import { readLedger } from './ledger.ts'
import { readPlan } from './read.ts'

const host = { now: () => 0 }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('台账文件', () => {
  it('逗号分隔的文本：行号是文件里的行号，引号里的逗号不分栏', () => {
    const read = readLedger(bytes('台账\n\n姓名,金额\n"甲,乙","1,200"\n'), host)
    expect(read.ok && read.value).toEqual([
      { name: null, cells: [['台账'], [], ['姓名', '金额'], ['甲,乙', '1,200']] },
    ])
  })

  it('工作簿：空行空栏留着，行号不变', async () => {
    const file = await writeXlsx({ sheets: [{ name: '培训', rows: [['甲', null, '乙'], [], [null, 3]] }] })
    const read = readLedger(file, host)
    expect(read.ok && read.value).toEqual([{ name: '培训', cells: [['甲', '', '乙'], [], ['', '3']] }])
  })

  it('别的文件、引号没有收尾的、太大的，说读不了', () => {
    for (const file of [bytes('%PDF-1.4'), bytes('a,"b'), new Uint8Array([1, 2, 3])])
      expect(readLedger(file, host).ok).toBe(false)
    const small = { bytes: 10, expanded: 10, pages: 1, cells: 10, characters: 10, milliseconds: 1_000 }
    expect(readLedger(bytes('姓名,金额\n甲,1\n乙,2\n'), { ...host, limits: small as never }).ok).toBe(false)
  })

  it('“文件#表”分成文件和表', () => {
    expect(ledgerPath('台账.xlsx#培训')).toEqual({ file: '台账.xlsx', sheet: '培训' })
    expect(ledgerPath('a#b.xlsx#')).toEqual({ file: 'a#b.xlsx', sheet: null })
    expect(ledgerPath('台账.csv')).toEqual({ file: '台账.csv', sheet: null })
  })
})

describe('填报表写明台账', () => {
  it('YAML 里写“台账”', () => {
    const read = readPlan(
      bytes('表样: project-evaluation\n指标:\n  - {名称: 仲裁结案率, 台账: "仲裁.xlsx#案件"}\n'),
      host,
    )
    expect(read.ok && read.value.problems).toEqual([])
    expect(read.ok && read.value.ledgers).toEqual([
      {
        indicator: 0,
        file: '仲裁.xlsx',
        sheet: '案件',
        cells: null,
        at: expect.stringContaining(':3') as string,
      },
    ])
  })

  it('以指标命名的工作表是它的台账，别的工作表仍算没有用上', async () => {
    const file = await writeXlsx({
      sheets: [
        {
          name: '自评表',
          rows: [
            ['项目支出绩效自评表'],
            ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
            ['产出指标', '质量指标', '仲裁结案率', '≥90%', null, 50, null],
          ],
        },
        {
          name: '仲裁结案率',
          rows: [
            ['受理日期', '结案日期'],
            ['2024-01-02', null],
          ],
        },
        { name: '备忘', rows: [['别忘了']] },
      ],
    })
    const read = readPlan(file, host)
    expect(read.ok && read.value.ledgers).toEqual([
      {
        indicator: 0,
        file: null,
        sheet: '仲裁结案率',
        cells: [['受理日期', '结案日期'], ['2024-01-02']],
        at: '仲裁结案率',
      },
    ])
    expect(read.ok && read.value.unread.map(({ text }) => text)).toEqual(['别忘了'])
  })
})
