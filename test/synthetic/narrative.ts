import { classes } from '../../src/forms/codes/classes.ts'
import * as of from './ledger.ts'
import type { Part } from './model.ts'
import { said, share } from './print.ts'

const heading = (text: string): Part => ({ is: 'heading', text })
const paragraph = (text: string): Part => ({ is: 'paragraph', text })
const yuan = (fen: bigint): string => `${said(fen)}万元`

function change(now: bigint, before: bigint): string {
  const gap = now - before
  if (gap === 0n) return '与上年持平'
  const size = gap < 0n ? -gap : gap
  return `${gap > 0n ? '增加' : '减少'}${yuan(size)}，${gap > 0n ? '增长' : '下降'}${share(size, before)}`
}

/** 部门决算情况说明, in formulaic sentences of our own wording. */
export function finalNarrative(book: of.Ledger): Part[] {
  const general = of.sum(book.items, of.fiscal)
  const fund = of.sum(book.fund, of.fiscal)
  const other = of.sum(book.items, (it) => it.other)
  const closing = book.closing + book.fundClosing
  const grand = general + fund + other + closing
  const all = general + fund + other
  const income = all + closing - book.opening - book.fundOpening
  const basic = of.sum(book.items, of.basicOf)
  const personnel = of.sum(book.items, (it) => it.personnel)
  const last = of.sum(book.items, (it) => it.last)
  const planned = of.sum(book.items, (it) => it.planned)
  const three = Object.values(book.actual).reduce((a, b) => a + b, 0n)
  const budget = Object.values(book.budgeted).reduce((a, b) => a + b, 0n)
  const heads = [...new Set(book.items.map((it) => it.code.slice(0, 3)))].sort()
  const name = (code: string): string => classes[code as keyof typeof classes].name
  return [
    heading('一、收入支出决算总体情况说明'),
    paragraph(`${book.year}年度收、支总计${yuan(grand)}。`),
    heading('二、收入决算情况说明'),
    paragraph(
      `${book.year}年度收入合计${yuan(income)}，其中：财政拨款收入${yuan(income - other)}，占${share(income - other, income)}${other > 0n ? `；其他收入${yuan(other)}，占${share(other, income)}` : ''}。`,
    ),
    heading('三、支出决算情况说明'),
    paragraph(
      `${book.year}年度支出合计${yuan(all)}，其中：基本支出${yuan(basic)}，占${share(basic, all)}；项目支出${yuan(all - basic)}，占${share(all - basic, all)}。`,
    ),
    heading('四、一般公共预算财政拨款支出决算情况说明'),
    paragraph(
      `${book.year}年度一般公共预算财政拨款支出${yuan(general)}，占本年支出合计的${share(general, all)}。与${book.year - 1}年度相比，一般公共预算财政拨款支出${change(general, last)}，主要原因是项目安排有所变化。`,
    ),
    paragraph(
      `${book.year}年度一般公共预算财政拨款支出${yuan(general)}，主要用于以下方面：${heads
        .map((code) => {
          const own = of.sum(
            book.items.filter((it) => it.code.startsWith(code)),
            of.fiscal,
          )
          return `${name(code)}（类）${yuan(own)}，占${share(own, general)}`
        })
        .join('；')}。`,
    ),
    paragraph(
      `${book.year}年度一般公共预算财政拨款支出年初预算为${yuan(planned)}，支出决算为${yuan(general)}，完成年初预算的${share(general, planned)}。`,
    ),
    heading('五、一般公共预算财政拨款基本支出决算情况说明'),
    paragraph(
      `${book.year}年度一般公共预算财政拨款基本支出${yuan(basic)}，其中：人员经费${yuan(personnel)}；公用经费${yuan(basic - personnel)}。`,
    ),
    heading('六、财政拨款“三公”经费支出决算情况说明'),
    paragraph(
      three > 0n && budget > 0n
        ? `${book.year}年度“三公”经费财政拨款支出预算为${yuan(budget)}，支出决算为${yuan(three)}，完成预算的${share(three, budget)}。`
        : `${book.year}年度没有“三公”经费财政拨款支出。`,
    ),
  ]
}

/** 部门预算情况说明. */
export function budgetNarrative(book: of.Ledger): Part[] {
  const general = of.sum(book.items, of.fiscal)
  const fund = of.sum(book.fund, of.fiscal)
  const other = of.sum(book.items, (it) => it.other)
  const all = general + fund + other
  const basic = of.sum(book.items, of.basicOf)
  return [
    heading('一、收支预算总体情况说明'),
    paragraph(`${book.year}年收支总预算${yuan(all)}。`),
    heading('二、支出预算情况说明'),
    paragraph(
      `${book.year}年支出预算${yuan(all)}，其中：基本支出${yuan(basic)}，占${share(basic, all)}；项目支出${yuan(all - basic)}，占${share(all - basic, all)}。`,
    ),
    heading('三、一般公共预算支出预算情况说明'),
    paragraph(`${book.year}年一般公共预算拨款支出预算${yuan(general)}。`),
  ]
}
