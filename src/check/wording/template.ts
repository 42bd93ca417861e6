import { found, gathered, matches, type WordingCheck } from './text.ts'

const placeholder =
  /[XxＸ×]{2,}(?=[年月日万元%个家部单市区县局人批辆台项（）、，。；：\u4e00-\u9fff])|(?<=[\u4e00-\u9fff为])[XxＸ×]{3,}|某某[\u4e00-\u9fff]?|\*{3,}|_{4,}|＿{3,}|待补充|待填写|此处(填写|插入|填列)/g

/** 「XX 万元」, 「某某局」, 「____」: what the template had, and nobody put the matter in. */
export const placeholders: WordingCheck = ({ texts }) =>
  gathered(
    matches(texts, placeholder, (match, text) =>
      found('placeholder', text, match.index, match.index + match[0].length),
    ),
  )

const ask =
  '简述|请依据|请根据|请结合|请按照?|请填|请说明|请逐项|填写说明|据实填|自行调整|自行增减|根据实际情况(?:填|增|修改|调整)|按实际情况(?:填|增|修改|调整)|如无(?:请|可)删|没有的(?:请|可)删|不涉及的(?:请|可)删|上一年度?，下同'
const instruction = new RegExp(`[（(【][^（）()【】]{0,80}(?:${ask})[^（）()【】]{0,80}[)）】]`, 'g')
const dots = /[（(]?[一二三四五六七八九十\d]*[)）]?其他专用名词[。.…]*$/

/** What the template said to its user, left for the public to read. */
export const instructions: WordingCheck = ({ texts }) =>
  gathered([
    ...matches(texts, instruction, (match, text) =>
      found('instruction', text, match.index, match.index + match[0].length),
    ),
    ...texts
      .filter((text) => text.text.length < 24 && dots.test(text.text))
      .map((text) => found('instruction', text, 0, text.text.length)),
  ])

const word = '增加|减少|增长|下降|上升|提高|持平|大于|小于|等于'
const choice = new RegExp(
  `(${word})(?:[（(](?:${word}|或[^（）()]{1,4})[)）]|[/／](?:${word}))(?=-?\\d|[约近])`,
  'g',
)

/** 「下降（增长）27.78%」: a figure follows, so one of the words was to go. */
export const choices: WordingCheck = ({ texts }) =>
  matches(texts, choice, (match, text) => found('choice', text, match.index, match.index + match[0].length))
