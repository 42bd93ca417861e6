import { Ballot, type Evidence } from './evidence.ts'

const yearOf = /(20[0-4]\d)年(?!\d{1,2}月)/g
const namedYear = /(20[0-4]\d)年?(?:度)?[^\d。;,]{0,24}?(?:预算|决算|绩效|自评)/g

/** The fiscal year: on the cover, in the titles, in what sections are called. A date with a month says when, never of which year. */
export function decideYear({ cover, headings, titles, columns, text }: Evidence) {
  const ballot = new Ballot<string>()
  const joined = cover.join('')
  for (const [, year] of joined.matchAll(yearOf)) if (year) ballot.add(year, 20, 'cover')
  for (const title of titles)
    for (const [, year] of title.matchAll(yearOf)) if (year) ballot.add(year, 3, 'table title')
  for (const heading of headings.slice(0, 400))
    for (const [, year] of heading.matchAll(namedYear)) if (year) ballot.add(year, 2, 'heading')
  const seen = new Set<string>()
  for (const column of columns)
    for (const [, year] of column.matchAll(yearOf))
      if (year && !seen.has(year)) {
        seen.add(year)
        ballot.add(year, 1, 'column header')
      }
  const counts = new Map<string, number>()
  for (const [, year] of text.matchAll(/(?<!与|比|较|于)(20[0-4]\d)年(?:度|部门|单位|年初|(?:收|支)|财政)/g))
    if (year) counts.set(year, (counts.get(year) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || Number(b[0]) - Number(a[0]))
  for (const [year, count] of counts)
    ballot.add(year, year === most?.[0] ? 2 + Math.min(count, 10) / 10 : 0.1, 'running text')
  for (const [, year] of text.matchAll(/(20[0-4]\d)年\d{1,2}月\d{1,2}日/g))
    if (year) ballot.add(year, 0, 'a date')
  const { value, candidates } = ballot.settle('year', 2)
  return { value: value === null ? null : Number(value), candidates }
}
