import { form, type ColumnDeclaration } from '../../core/form.ts'
import { beside } from './beside.ts'

const natures = {
  Basic: { word: '基本支出', carried: ['基本支出结转', '基本支出结转和结余', '基本支出'], concept: 'basic' },
  Project: {
    word: '项目支出',
    carried: [
      '项目支出结转和结余',
      '项目支出结转和结余/小计',
      '项目支出结转和结余/合计',
      '项目支出结转',
      '项目支出',
    ],
    concept: 'project',
  },
} as const

type Nature = keyof typeof natures
type Stage = 'opening' | 'income' | 'closing'

const stages = {
  opening: { words: ['年初结转和结余', '年初结转结余', '上年结转和结余'], concept: 'opening' },
  income: { words: ['本年收入'], concept: 'revenue' },
  closing: { words: ['年末结转和结余', '年末结转结余'], concept: 'closing' },
} as const

const whole = (stage: Stage): ColumnDeclaration => {
  const { words, concept } = stages[stage]
  return {
    title: `${words[0]}/合计`,
    aliases: words.flatMap((word) => [word, `${word}合计`, `${word}/合计`, `${word}/小计`]),
    concept: `general-public.${concept}`,
  }
}

const part = (stage: Stage, nature: Nature): ColumnDeclaration => {
  const { words, concept } = stages[stage]
  const own = natures[nature]
  const names = stage === 'income' ? [own.word, `${own.word}/小计`] : own.carried
  return {
    // Unlike 「基本支出」 of the expenditure, so that either can be called by its last words.
    title: `${words[0]}/${stage === 'income' ? '用于' : ''}${names[0]}`,
    aliases: words.flatMap((word) => names.map((name) => `${word}/${name}`)),
    concept: `general-public.${concept}.${own.concept}`,
  }
}

/** Balances and income beside the expenditure of 公开05, as 北京, 云南 and others print them. */
export const accountColumns = {
  openingBalance: whole('opening'),
  openingBasic: part('opening', 'Basic'),
  openingProject: part('opening', 'Project'),
  income: whole('income'),
  incomeBasic: part('income', 'Basic'),
  incomeProject: part('income', 'Project'),
  closingBalance: whole('closing'),
  closingBasic: part('closing', 'Basic'),
  closingProject: part('closing', 'Project'),
} as const

/** 公开05 of expenditure alone. */
export const expenditureColumns = {
  total: {
    title: '本年支出/小计',
    aliases: ['本年支出/合计', '本年支出合计', '本年支出', '支出合计', '合计', '小计', '决算数', '金额'],
    concept: 'general-public.total',
  },
  basic: {
    title: '本年支出/基本支出',
    aliases: ['基本支出', '基本支出/小计', '基本支出/合计'],
    concept: 'general-public.basic',
  },
  personnel: {
    title: '本年支出/基本支出/人员经费',
    aliases: ['人员经费'],
    concept: 'general-public.basic.personnel',
  },
  operating: {
    title: '本年支出/基本支出/公用经费',
    aliases: ['公用经费', '日常公用经费'],
    concept: 'general-public.basic.operating',
  },
  project: {
    title: '本年支出/项目支出',
    aliases: ['项目支出', '项目支出/小计'],
    concept: 'general-public.project',
  },
} as const

/**
 * 北京: the accounts of the general public budget, printed beside 公开05. Where a place prints them alone they are 公开05 itself,
 * so nothing here is called by a title that is printed anywhere.
 */
export const generalPublicAccounts = form({
  id: 'final-general-public-accounts',
  kind: 'final',
  optional: true,
  title: '一般公共预算财政拨款收入支出及结转结余决算表',
  aliases: [/(一般公共|公共财政)预算(财政拨款|拨款)?(收入支出|收支)决算(总|情况)?表$/],
  unlike: [/基本支出|项目支出|三公|明细|经济分类/],
  number: '公开05表',
  unit: '万元',
  layoutOf: 'final-05',
  rowsBy: 'code',
  classification: 'function',
  columns: { ...expenditureColumns, ...accountColumns },
  rows: { total: { label: '合计', aliases: ['总计', '本年支出合计'], concept: 'all' } },
  basis: beside('北京市'),
})
