import type { Form } from '../../core/form.ts'
import { plainText, takesText } from './patterns.ts'

/** How a title speaks for a form: named outright, recognised by its words, or of the same make. */
export type TitleEvidence = 'named' | 'recognised' | 'alike' | 'none' | 'unlike'

const leadIn =
  /^(?:部门综合预算|部门综合|综合预算|预算单位|本部门|本单位|部门|单位|本级|市级部门|省级部门|区级部门|县级部门)/

/** A title without its year, the body it names, its number, and what it may be led in or followed by. */
export function titleWordings(title: string, bodies: readonly string[]): readonly string[] {
  let s = plainText(title).replace(/\d{4}年(?:度)?/g, '')
  for (const body of bodies) if (body.length >= 3 && s.startsWith(body)) s = s.slice(body.length)
  s = s.replace(/^(?:附表|表)\d{1,2}[:、.]?/, '')
  const found = [s]
  const add = (text: string): void => {
    if (text.length >= 3 && !found.includes(text)) found.push(text)
  }
  add(s.replace(/\([^()]*\)$/, ''))
  for (const one of [...found]) add(one.replace(leadIn, ''))
  return found
}

export function titleEvidence(form: Form, wordings: readonly string[]): TitleEvidence {
  const whole = wordings[0] ?? ''
  if (whole === '') return 'none'
  if ((form.unlike ?? []).some((pattern) => takesText(pattern, whole))) return 'unlike'
  const patterns = [form.title, ...form.aliases]
  if (patterns.some((p) => typeof p === 'string' && wordings.some((text) => takesText(p, text))))
    return 'named'
  if (patterns.some((p) => typeof p !== 'string' && wordings.some((text) => takesText(p, text))))
    return 'recognised'
  const make = makeOf(whole)
  return patterns.some((p) => typeof p === 'string' && makeOf(plainText(p)) === make) ? 'alike' : 'none'
}

const features: readonly (readonly [string, RegExp])[] = [
  ['both', /收支|收入支出/],
  ['income', /收入(?!支出)/],
  ['expenditure', /支出/],
  ['appropriation', /财政拨款/],
  ['general', /一般公共预算|公共财政/],
  ['fund', /基金/],
  ['capital', /国有资本/],
  ['basic', /基本支出/],
  ['project', /项目支出|专项/],
  ['three', /三公/],
  ['purchase', /采购|购买/],
  ['performance', /绩效|目标/],
  ['economic', /经济/],
  ['function', /功能/],
  ['running', /运行经费/],
  ['carried', /结转/],
  ['final', /决算/],
  ['unit', /构成|名单|目录/],
  ['transfer', /转移支付/],
]

const makes = new Map<string, string>()

/** What a title is made of, whatever the order and the filling words. */
function makeOf(title: string): string {
  let make = makes.get(title)
  if (make === undefined) {
    make = features
      .filter(([, words]) => words.test(title))
      .map(([name]) => name)
      .join()
    if (make === '' || make === 'final') make = title
    makes.set(title, make)
  }
  return make
}
