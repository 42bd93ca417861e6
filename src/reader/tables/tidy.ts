/** Chinese characters and the punctuation set among them: spaces beside them were put there by the layout, not by a writer. */
const chinese = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u2018-\\u201d\\u3000-\\u303f'
const space = '[\\s\\u00a0\\u3000\\u200b\\ufeff]'
const beside = new RegExp(`${space}+(?=[${chinese}])|(?<=[${chinese}])${space}+`, 'g')
const spaces = new RegExp(`${space}+`, 'g')
const number = /^[-+(（]?[\d.,，．０-９]+[)）]?%?$/

/** Text of a cell or a title as a person would copy it: spaces within Chinese and within a number out, other runs of space single. */
export function tidy(text: string): string {
  if (text === '') return text
  const tight = text.replace(spaces, '')
  if (tight.length === text.length || number.test(tight)) return tight
  return text.trim().replace(beside, '').replace(spaces, ' ')
}

/** All spaces out: for recognising. */
export const tight = (text: string): string => text.replace(spaces, '')
