import { Ballot, type Evidence } from './evidence.ts'

const organ =
  /(?:委员会|委|局|厅|部|办公室|办|院|中心|所|站|处|署|社|台|馆|校|学院|大学|中学|小学|幼儿园|医院|政府|办事处|街道|镇|乡|总队|支队|大队|队|协会|联合会|总工会|工会|联盟|团委|妇联|科协|残联|红十字会|党校|管委会|集团|公司|银行|税务局|法院|检察院|纪委|政协|人大|基金会)$/
const labelled =
  /^(?:预算主管部门|预算单位|主管部门|部门名称|单位名称|编制部门|编制单位|部门[(]单位[)]名称|部门|单位)[:](.{3,40})$/
const tail =
  /(?:[(](?:汇总|本级|机关|部门|单位|含下属单位)[)])?(?:20\d\d年(?:度)?)?(?:[省市区县]级|本级)?(?:部门|单位)?(?:综合)?(?:预算|决算)(?:信息)?(?:公开)?.{0,12}$/
const placeholder = /[X×Ｘ＊*○〇]{2}|某某?[局委]/

/** The body whose disclosure this is: as the cover names it, as tables name it above their heads, as chapters do. */
export function decideBody(evidence: Evidence) {
  const found: { value: string; weight: number; why: string }[] = []
  const put = (text: string | undefined, weight: number, why: string): void => {
    const value = trim(text ?? '')
    if (value !== null) found.push({ value, weight, why })
  }
  for (const line of evidence.cover) put(labelled.exec(line)?.[1], 7, 'cover')
  const cover = evidence.cover.filter(
    (line) => !labelled.test(line) && !/[:]/.test(line) && !/^20\d\d年\d/.test(line),
  )
  for (const name of namesOn(cover)) put(name, 5, 'cover')
  for (const heading of evidence.headings.slice(0, 200))
    put(/^第[一二1]部分[:]?(.{3,40}?)(?:概况|基本情况|20\d\d年)/.exec(heading)?.[1], 3, 'chapter')
  const above = new Map<string, number>()
  for (const body of evidence.bodies) above.set(body, (above.get(body) ?? 0) + 1)
  for (const [body, count] of above) put(body, count * 2 > evidence.bodies.length ? 4 : 1, 'above tables')
  const ballot = new Ballot<string>()
  for (const { value, weight, why } of found) {
    // A name without its place is the same body as the name with it.
    const fuller = found.map((one) => one.value).filter((other) => other !== value && other.endsWith(value))
    const whole = fuller.sort((a, b) => b.length - a.length)[0] ?? value
    ballot.add(whole, weight, why)
  }
  return ballot.settle('body', 3)
}

/** Names that stand on the cover, whole lines or lines broken in the middle, without year and kind. */
function namesOn(cover: readonly string[]): readonly string[] {
  const names: string[] = []
  for (let i = 0; i < cover.length; i += 1)
    for (let j = i + 1; j <= Math.min(cover.length, i + 4); j += 1) {
      const joined = cover.slice(i, j).join('')
      if (!/(?:预算|决算)/.test(joined)) continue
      const name = joined
        .replace(/^20\d\d年(?:度)?/, '')
        .replace(tail, '')
        .replace(/20\d\d年(?:度)?/, '')
      if (organ.test(name.replace(/[(][^()]*[)]$/, ''))) {
        names.push(name)
        return names
      }
    }
  return names
}

function trim(text: string): string | null {
  const s = text
    .replace(/[(](?:汇总|本级|机关|公章|盖章|部门|单位)[)]$/, '')
    .replace(/^\d+[-_]?/, '')
    .replace(/(?:汇总|本级)$/, '')
  if (s.length < 3 || s.length > 40 || placeholder.test(s) || /^(?:本|我|各)?(?:部门|单位|机构)/.test(s))
    return null
  return organ.test(s) && !/[。;,:、]/.test(s) ? s : null
}
