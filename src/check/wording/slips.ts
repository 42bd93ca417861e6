import { found, gathered, matches, type WordingCheck } from './text.ts'

/** Words that are never written twice in a row; 的的确确 and the like are left alone. */
const doubled =
  /的的(?!确|士)|为为|和和(?![美睦气])|与与|及及(?!其)|是是(?!非)|于于|按按|(万元|年度|情况|主要|增加|减少|增长|下降|其中|由于|因为|根据|以及)\1/g

export const doubledWords: WordingCheck = ({ texts }) =>
  gathered(
    matches(texts, doubled, (match, text) => {
      const half = match[0].slice(match[0].length / 2)
      return found('doubledWord', text, match.index, match.index + match[0].length, { expected: half })
    }),
  )

/** Slips seen again and again, each with what was meant. */
const typos: readonly (readonly [RegExp, string])[] = [
  [/上一度(?!假|过)/g, '上一年度'],
  [/完成情析/g, '完成情况分析'],
  [/共有车辆/g, '公务用车'],
  [/帐户|帐务/g, '账户（账务）'],
  [/名词解式/g, '名词解释'],
  [/支出决算情况情说明/g, '支出决算情况说明'],
]

export const misspellings: WordingCheck = ({ texts }) =>
  gathered(
    typos.flatMap(([pattern, expected]) =>
      matches(texts, pattern, (match, text) => {
        // 「无共有车辆」 is the slip; 共有 3 辆 is not.
        if (expected === '公务用车' && text.text[match.index - 1] !== '无') return null
        return found('typo', text, match.index, match.index + match[0].length, { expected })
      }),
    ),
  )

const marks = /。。(?![。．.])(?<!。。。)|，，|；；|：：|、、|，。|。，|、。|、，|，、|；。|。；|，；|；，/g

export const doubledMarks: WordingCheck = ({ texts }) =>
  gathered(
    matches(texts, marks, (match, text) => {
      if (text.text[match.index - 1] === '。' && match[0] === '。。') return null
      return found('doubledMark', text, match.index, match.index + match[0].length, {
        expected: match[0].at(-1)!,
      })
    }),
  )
