import { found, gathered, matches, type WordingCheck } from './text.ts'

const titled =
  /^[（(]?[一二三四五六七八九十\d]{0,3}[)）、.]?(?:.{0,24}?)(20\d\d)年(?:度)?(?:部门|单位|本级|财政|一般公共|政府性基金|国有资本|收入|支出|收支|“三公”|“三公“|三公)[^，。；]{0,20}(?:预算|决算)/

/** A heading that names the year of another document. */
export const headingYears: WordingCheck = ({ disclosure, texts }) => {
  const { year } = disclosure.profile
  if (year === null) return []
  return texts.flatMap((text) => {
    const match = text.paragraph.heading || text.text.length < 40 ? titled.exec(text.text) : null
    if (match === null || Number(match[1]) === year || /比|较|变动|与/.test(text.text)) return []
    const at = match.index + match[0].indexOf(match[1]!)
    return [found('staleYear', text, at, at + 5, { expected: `${year}年`, details: { year } })]
  })
}

const compared =
  /(?:与|比|较)(20\d\d)年(?:度)?(?:[（(]上年[)）])?(?:相比|决算|执行|预算|部门|支出|收入|当年|增加|减少|增长|下降|同期|年初)/g

/**
 * 「与 2022 年度相比」 in the accounts of 2024. Comparing with the year itself (its budget) or with the year before is usual; a
 * document that keeps comparing with an older year means it, so only the odd one out is asked about.
 */
export const comparedYears: WordingCheck = ({ disclosure, texts }) => {
  const { year } = disclosure.profile
  if (year === null) return []
  const all = matches(texts, compared, (match, text) => ({ match, text, said: Number(match[1]) }))
  const usual = all.filter(({ said }) => said === year - 1).length
  return gathered(
    all
      .filter(({ said }) => said !== year && said !== year - 1 && usual > 0)
      .map(({ match, text }) =>
        found('comparedYear', text, match.index, match.index + match[0].length, {
          expected: `${year - 1}年`,
          details: { year: year - 1 },
        }),
      ),
  )
}

const period = /(20\d\d)年(?:上半年|下半年|第?[一二三四]季度|\d{1,2}[-—–~～至到]\d{1,2}月|1?\d月底)/g
const reporting = /自评|绩效|完成情况|指标|产出|效益/

/** Results of 「2021 年 1-7 月」 in the evaluation of 2022: copied from an earlier year. */
export const stalePeriods: WordingCheck = ({ disclosure, texts }) => {
  const { year, kind } = disclosure.profile
  if (year === null || (kind !== 'final' && kind !== 'self-evaluation')) return []
  return gathered(
    matches(texts, period, (match, text) =>
      Number(match[1]) < year && reporting.test(`${text.chapter}${text.text}`)
        ? found('staleYear', text, match.index, match.index + match[0].length, {
            expected: `${year}年`,
            details: { year },
          })
        : null,
    ),
  )
}

const done = /(20\d\d)年(?:实际|全年)?(?:已?完成|实际完成|执行数|执行率)/g

/** 「2023 年实际完成」 where the accounts are of 2024 and nothing is compared. */
export const staleDone: WordingCheck = ({ disclosure, texts }) => {
  const { year, kind } = disclosure.profile
  if (year === null || kind !== 'final') return []
  return gathered(
    matches(texts, done, (match, text) => {
      const clause = text.text.slice(Math.max(0, match.index - 8), match.index + match[0].length + 12)
      if (Number(match[1]) >= year || /比|较|上年|与|近|项目/.test(clause) || !/实际完成/.test(match[0]))
        return null
      return found('staleYear', text, match.index, match.index + 5, {
        expected: `${year}年`,
        details: { year },
      })
    }),
  )
}
