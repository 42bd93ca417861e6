import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { performanceForms } from '../../forms/performance/index.ts'
import { readPlan } from '../../reader/plan/read.ts'
import { indicatorsAbout } from '../../forms/performance/indicators/search.ts'
import { libraryComments } from './template-library.ts'
import { templateXlsx } from './template.ts'
import { templateYaml } from './template-yaml.ts'
import { fillIn } from './testing/fill-in.ts'

const host = { now: () => 0 }
const form = (id: string) => performanceForms.find((it) => it.id === id)!
const partsOf = async (id: string, locked = false) => {
  const parts = unzipSync(await templateXlsx(form(id), { locked }))
  const text = (name: string): string => strFromU8(parts[name]!)
  return { sheet: text('xl/worksheets/sheet1.xml'), book: text('xl/workbook.xml') }
}

describe('填报模板', () => {
  it.each(performanceForms.map((it) => [it.id, it] as const))(
    '%s：同样的字节，打印区域是表本身',
    async (id, own) => {
      expect(await templateXlsx(own)).toEqual(await templateXlsx(own))
      const { book } = await partsOf(id)
      expect(book).toMatch(/_xlnm\.Print_Area/)
    },
  )

  it('自评表：下拉选项、执行率、得分、合计、检查都在', async () => {
    const { sheet } = await partsOf('project-evaluation')
    expect(sheet).toMatch(/<dataValidation [^>]*type="list"/)
    expect(sheet).toContain('产出指标,')
    expect(sheet).toContain('达成,部分达成,未达成')
    expect(sheet).toContain('<f>IF(AND(ISNUMBER(E6),ISNUMBER(F6)),IF(E6&gt;0,F6/E6,""),"")</f>')
    expect(sheet).toMatch(/<f>IF\(COUNT\(H13:H\d+\)=0,"",ROUND\(SUM\(/)
    expect(sheet).toContain('应为 100')
  })

  it('公式里提到的格都在表里', async () => {
    for (const own of performanceForms) {
      const { sheet } = await partsOf(own.id)
      const cells = new Set([...sheet.matchAll(/<c r="([A-Z]+\d+)"/g)].map((found) => found[1]!))
      const formulas = [...sheet.matchAll(/<f>([^<]*)<\/f>/g)].map((found) => found[1]!)
      const asked = formulas.flatMap((text) =>
        [...text.matchAll(/(?<![!$A-Z])([A-Z]{1,2}\d{1,3})(?![\d(])/g)].map((it) => it[1]!),
      )
      expect(asked.filter((at) => !cells.has(at))).toEqual([])
    }
  })

  it('--locked 锁住标题和公式，要填的格不锁', async () => {
    expect((await partsOf('project-evaluation')).sheet).not.toContain('<sheetProtection')
    expect((await partsOf('project-evaluation', true)).sheet).toContain('<sheetProtection')
  })

  it('按百分数填的达成程度读成百分数', async () => {
    const bytes = fillIn(await templateXlsx(form('project-evaluation')), { D13: '满意', K13: 0.85 })
    const read = readPlan(bytes, host)
    expect(read.ok && read.value.filled.indicators[0]!.attained).toBe('85%')
  })

  it.each(performanceForms.map((it) => [it.id, it] as const))(
    '%s 的 YAML 模板读得回来，没有认不得的键',
    (_, own) => {
      const read = readPlan(new TextEncoder().encode(templateYaml(own)), host)
      expect(read.ok && read.value.form).toBe(own.id)
      expect(read.ok && read.value.problems).toEqual([])
    },
  )

  it('附了指标库的模板照样读，指标库不算填报的内容', async () => {
    const library = indicatorsAbout('仲裁')
    expect(library.length).toBeGreaterThan(3)
    const bytes = await templateXlsx(form('project-evaluation'), { library })
    expect(strFromU8(unzipSync(bytes)['xl/workbook.xml']!)).toContain('name="指标库"')
    const read = readPlan(bytes, host)
    expect(read.ok && read.value.problems).toEqual([])
    expect(read.ok && read.value.unread).toEqual([])
    expect(read.ok && read.value.filled.indicators).toEqual([])
    const yaml = templateYaml(form('project-evaluation')) + libraryComments(library)
    const again = readPlan(new TextEncoder().encode(yaml), host)
    expect(again.ok && again.value.problems).toEqual([])
  })

  it('GB18030 编码的 YAML 也读', () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('form: project-evaluation\nproject: '),
      0xcf,
      0xee,
      0xc4,
      0xbf,
    ])
    const read = readPlan(bytes, host)
    expect(read.ok && read.value.filled.fields.project).toBe('项目')
  })
})
