import type { RowDeclaration } from '../../core/form.ts'

/** One 功能分类 class as summaries print it. `final` is its ordinal on the national final accounts forms since 2020. */
interface ClassOfExpenditure {
  readonly name: string
  readonly final?: number
  /** Other names a summary prints: former names, and names with a word more or less. */
  readonly also?: readonly string[]
}

/** 功能分类 classes, by code. Ordinals as printed on 公开01 of 2020–2024; Shanghai leaves out 231 and 232. */
export const classes = {
  '201': { name: '一般公共服务支出', final: 1, also: ['一般公共服务'] },
  '202': { name: '外交支出', final: 2, also: ['外交'] },
  '203': { name: '国防支出', final: 3, also: ['国防'] },
  '204': { name: '公共安全支出', final: 4, also: ['公共安全'] },
  '205': { name: '教育支出', final: 5, also: ['教育'] },
  '206': { name: '科学技术支出', final: 6, also: ['科学技术'] },
  '207': {
    name: '文化旅游体育与传媒支出',
    final: 7,
    also: ['文化旅游体育与传媒', '文化体育与传媒支出', '文化体育与传媒'],
  },
  '208': { name: '社会保障和就业支出', final: 8, also: ['社会保障和就业', '社会保障与就业支出'] },
  '209': { name: '社会保险基金支出', also: ['社会保险基金'] },
  '210': {
    name: '卫生健康支出',
    final: 9,
    also: ['卫生健康', '医疗卫生与计划生育支出', '医疗卫生支出', '医疗卫生'],
  },
  '211': { name: '节能环保支出', final: 10, also: ['节能环保', '环境保护支出'] },
  '212': { name: '城乡社区支出', final: 11, also: ['城乡社区', '城乡社区事务支出', '城乡社区事务'] },
  '213': { name: '农林水支出', final: 12, also: ['农林水', '农林水事务支出', '农林水事务'] },
  '214': { name: '交通运输支出', final: 13, also: ['交通运输'] },
  '215': {
    name: '资源勘探工业信息等支出',
    final: 14,
    also: [
      '资源勘探工业信息等',
      '资源勘探信息等支出',
      '资源勘探信息等',
      '资源勘探电力信息等支出',
      '资源勘探工业信息支出',
    ],
  },
  '216': {
    name: '商业服务业等支出',
    final: 15,
    also: ['商业服务业等', '商业服务业支出', '商业服务业等事务'],
  },
  '217': { name: '金融支出', final: 16, also: ['金融', '金融监管等事务支出'] },
  '219': { name: '援助其他地区支出', final: 17, also: ['援助其他地区'] },
  '220': {
    name: '自然资源海洋气象等支出',
    final: 18,
    also: [
      '自然资源海洋气象等',
      '国土海洋气象等支出',
      '国土海洋气象等',
      '国土资源气象等支出',
      '国土资源气象等事务',
    ],
  },
  '221': { name: '住房保障支出', final: 19, also: ['住房保障'] },
  '222': { name: '粮油物资储备支出', final: 20, also: ['粮油物资储备', '粮油物资储备事务'] },
  '223': { name: '国有资本经营预算支出', final: 21, also: ['国有资本经营预算'] },
  '224': { name: '灾害防治及应急管理支出', final: 22, also: ['灾害防治及应急管理'] },
  '227': { name: '预备费' },
  '229': { name: '其他支出', final: 23 },
  '230': { name: '转移性支出' },
  '231': { name: '债务还本支出', final: 24, also: ['债务还本'] },
  '232': { name: '债务付息支出', final: 25, also: ['债务付息'] },
  '233': { name: '债务发行费用支出', also: ['债务发行费用'] },
  '234': { name: '抗疫特别国债安排的支出', final: 26, also: ['抗疫特别国债安排支出'] },
} as const satisfies Record<string, ClassOfExpenditure>

export type ClassCode = keyof typeof classes

export const classCodes = Object.keys(classes) as readonly ClassCode[]

/** The place (1–26) of each class on the national 公开01 and 公开04 since 2020. */
export const classOrdinals: ReadonlyMap<string, number> = new Map(
  classCodes.flatMap((code) => {
    const one: ClassOfExpenditure = classes[code]
    return one.final === undefined ? [] : [[code, one.final] as const]
  }),
)

/**
 * The class rows of a summary, keyed by their code, in group `class`. Summaries print 23 to 30 of them; those not printed
 * simply are not found.
 */
export function classRows(half: string): Readonly<Record<ClassCode, RowDeclaration>> {
  const row = (code: ClassCode): RowDeclaration => {
    const one: ClassOfExpenditure = classes[code]
    return {
      label: one.name,
      aliases: one.also ?? [],
      concept: `class.${code}`,
      half,
      group: 'class',
      code,
    }
  }
  return Object.fromEntries(classCodes.map((code) => [code, row(code)])) as Record<ClassCode, RowDeclaration>
}
