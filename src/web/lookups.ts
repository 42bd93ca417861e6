import type { Candidate } from '../core/disclosure.ts'
import type { How } from '../core/fact.ts'
import type { ObligationGroup } from '../report/titles.ts'
import { reportWords } from '../report/words.ts'

/** Words that are looked up by a value of the model. */
interface Lookups {
  readonly how: Readonly<Record<How, string>>
  readonly groups: Readonly<Record<ObligationGroup, string>>
  readonly questions: Readonly<Record<Candidate['question'], string>>
  readonly values: Readonly<Record<string, string>>
  /** Why something was not understood, or what a candidate was seen in. */
  readonly whys: Readonly<Record<string, string>>
}

export const lookupsZhCN: Lookups = {
  how: { proven: '由关系证明', read: '按版面读出', inferred: '推断，未证明' },
  groups: reportWords['zh-CN'].groups,
  questions: {
    body: '单位',
    year: '年度',
    kind: '类别',
    scope: '口径',
    level: '层级',
    region: '地区',
  },
  values: {
    final: '决算',
    budget: '预算',
    'self-evaluation': '绩效自评',
    targets: '绩效目标',
    other: '其他文件',
    department: '部门',
    unit: '单位',
    central: '中央',
    province: '省级',
    city: '市级',
    county: '县区级',
    township: '乡镇级',
  },
  whys: {
    'rate of what': '没有说明是谁的比率',
    'amount of what': '没有说明是谁的金额',
    'malformed number': '数字书写有误',
    'table not understood': '表的各列没有读懂',
    'column not certain': '不能确定属于哪一列',
    'no place in its form': '绩效表里说不准属于哪一格的字句',
    'row printed again': '翻页重印的一行，已读过一次',
    'clipped text': '超出页面或被遮住的文字，没有采用',
    'no characters': '字体没有字符信息，读不出文字',
    'hidden sheet': '隐藏的工作表',
    'cut short': '内容过多，没有读完',
    'image page': '整页是图片，需要文字识别',
    'recognised text': '整页是图片，文字由识别得来，数字未必准',
    'formula without value': '公式没有保存结果',
    heading: '见于标题',
    cover: '见于封面',
    'running text': '见于正文',
    'table title': '见于表题',
    'name of the body': '按单位名称',
    'a date': '见于日期',
    'above tables': '见于表头',
    chapter: '见于章节',
    'column header': '见于列名',
    'nothing else is certain': '没有别的可以确定',
  },
}

export const lookupsEn: Lookups = {
  how: { proven: 'proven by an identity', read: 'read from the layout', inferred: 'inferred, not proven' },
  groups: reportWords.en.groups,
  questions: {
    body: 'Body',
    year: 'Year',
    kind: 'Kind',
    scope: 'Scope',
    level: 'Level',
    region: 'Region',
  },
  values: {
    final: 'final accounts',
    budget: 'budget',
    'self-evaluation': 'self-evaluation',
    targets: 'targets',
    other: 'another document',
    department: 'department',
    unit: 'unit',
    central: 'central',
    province: 'province',
    city: 'city',
    county: 'county or district',
    township: 'township',
  },
  whys: {
    'rate of what': 'a rate of what is not said',
    'amount of what': 'an amount of what is not said',
    'no place in its form': 'words of a performance form without a certain place',
    'row printed again': 'a row printed again over the turn of a page',
    'clipped text': 'clipped or covered text, not used',
    'no characters': 'a font without characters',
    'hidden sheet': 'a hidden sheet',
    'image page': 'the whole page is a picture',
    'recognised text': 'the page is a picture and its text was recognised, so figures may be off',
    'formula without value': 'a formula without its result',
    heading: 'in a heading',
    cover: 'on the cover',
    'running text': 'in running text',
    'table title': 'in a table title',
    'name of the body': 'by the name of the body',
    'a date': 'in a date',
    'above tables': 'above tables',
  },
}
