import type { PerformanceForm, PerformancePart } from '../../core/performance-form.ts'
import { fieldNames } from '../../forms/performance/labels.ts'
import { schemes } from '../../forms/performance/schemes/index.ts'
import { unitOf } from './blank.ts'

type Part<Kind extends PerformancePart['kind']> = Extract<PerformancePart, { readonly kind: Kind }>

/** A YAML file to fill a form in, every key with what it means. */
export function templateYaml(form: PerformanceForm): string {
  const scored = form.stage === 'evaluation'
  const scheme = schemes.find(({ id }) => id === form.scheme) ?? schemes[0]
  const lines = [
    `# ${form.title}（${form.region ?? '全国'}）。填好后：mingzhang score 文件.yaml -o 自评表.docx`,
    '# 键可以写英文，也可以写中文（如“项目名称”“分值”）。数照写，不必加引号。',
    `form: ${form.id}`,
    ...(scored ? [`scheme: ${scheme?.id ?? ''}    # 计分办法：${scheme?.name ?? ''}`] : []),
    'year:              # 年度，四位数字',
    `unit: ${unitOf(form)}         # 金额单位`,
    ...form.parts.flatMap((part) => partLines(part, form)),
  ]
  return `${lines.join('\n')}\n`
}

function partLines(part: PerformancePart, form: PerformanceForm): readonly string[] {
  switch (part.kind) {
    case 'fields':
      // The year stands at the head of the file.
      return part.lines
        .flat()
        .filter((field) => field !== 'year')
        .map((field) => pair(field, part.labels?.[field] ?? fieldNames[field]))
    case 'choice':
      return [pair(part.field, `${part.label ?? fieldNames[part.field]}：${part.options.join(' / ')}`)]
    case 'funds':
      return funds(part)
    case 'goals':
      return form.parts.find(({ kind }) => kind === 'goals') === part ? goals(form) : []
    case 'indicators':
      return form.parts.find(({ kind }) => kind === 'indicators') === part ? indicators(part, form) : []
    case 'costs':
      return ['costs:              # 支出明细', '  - {name: , amount: , working: , note: }']
    case 'projects':
      return [
        'projects:           # 所列项目',
        `  - {${part.columns.map(({ column }) => `${column}: `).join(', ')}}    # ${part.columns.map(({ title }) => title).join('、')}`,
      ]
    case 'total':
    case 'notes':
      return []
  }
}

/** Keys and meanings in two columns. */
const pair = (key: string, meaning: string, indent = ''): string =>
  `${`${indent}${key}:`.padEnd(19)} # ${meaning}`

function funds(part: Part<'funds'>): readonly string[] {
  const typed = part.columns.filter(
    ({ column }) => column !== 'rate' && column !== 'score' && column !== 'weight',
  )
  return [
    `funds:              # ${part.title}`,
    ...part.lines.flatMap((line) => {
      const columns = line.column === undefined ? typed : typed.filter(({ column }) => column === line.column)
      const named = line.part === 'unnamed' || line.label.includes('/')
      return [
        `  - part: ${line.part}${' '.repeat(Math.max(1, 10 - line.part.length))} # ${line.label}`,
        ...(named ? [`    label: ${line.label}`] : []),
        ...columns.map(({ column, title }) => pair(column, title, '    ')),
      ]
    }),
  ]
}

function goals(form: PerformanceForm): readonly string[] {
  const parts = form.parts.flatMap((part) => (part.kind === 'goals' ? [part] : []))
  const grouped = form.parts.some((part) => part.kind === 'indicators' && part.perGoal === true)
  return [
    'goals:',
    ...parts.flatMap((part) => [
      `  - span: ${part.span}      # ${part.title}`,
      ...(grouped ? [pair('number', '编号：1、2……', '    ')] : []),
      ...part.columns.map(({ column, title }) =>
        pair(column, column === 'score' ? `${title}：分数，或 达成 / 部分达成 70%` : title, '    '),
      ),
      ...(part.beside === undefined
        ? []
        : [
            `  - span: ${part.beside.span}       # ${part.beside.title}`,
            pair('target', part.beside.title, '    '),
          ]),
    ]),
  ]
}

function indicators(part: Part<'indicators'>, form: PerformanceForm): readonly string[] {
  const scored = form.stage === 'evaluation'
  const has = (column: string): boolean => part.columns.some((it) => it.column === column)
  const typed = part.columns.filter(({ column }) => column !== 'score')
  const lines = [
    ...(part.perGoal === true ? [pair('goal', '属于哪个目标，写它的编号', '    ')] : []),
    ...typed.map(({ column, title }) => pair(column, hints[column] ?? title, '    ')),
    ...(scored && !has('weight') ? [pair('weight', '分值', '    ')] : []),
    ...(scored
      ? [pair('attained', '达成程度，只在不能按比例计分时写：达成 / 部分达成 70% / 未达成', '    ')]
      : []),
    ...(scored && !has('reason') ? [pair('reason', '偏差原因和改进措施，未完成时写', '    ')] : []),
  ]
  return [
    `indicators:         # ${part.title}，一条指标一段`,
    ...lines.map((line, i) => (i === 0 ? line.replace(/^ {4}/, '  - ') : line)),
  ]
}

const hints: Readonly<Record<string, string>> = {
  level1: '一级指标：产出指标 / 效益指标 / 满意度指标 / 成本指标',
  level2: '二级指标：数量指标、质量指标……',
  target: '目标值：≥20场、≤5.5%、100%，或文字',
  actual: '实际完成值，照实写数',
}
