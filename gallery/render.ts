import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { cases, disclose, type Case } from '../cases/case.ts'
import { check } from '../src/check/check.ts'
import { checkTogether } from '../src/check/together.ts'
import * as en from '../src/core/en/index.ts'
import type { Details, Finding } from '../src/core/finding.ts'
import * as zh from '../src/core/zh-CN/index.ts'
import { omissions } from './omissions.ts'

/** One finding as it is shown: the smallest case that leads to it. */
export interface Shown {
  readonly code: string
  readonly case: string
  readonly finding: Finding
}

const folder = new URL('../cases/', import.meta.url)

/** Every case of the folder, in the order of its files. */
export function allCases(): readonly Case[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => cases.parse(parse(readFileSync(new URL(file, folder), 'utf8'))))
}

const findingsOf = (one: Case): readonly Finding[] =>
  one.documents === undefined
    ? check(disclose(one.document!)).findings
    : checkTogether(one.documents.map((given, at) => disclose(given, at)))

/** The smallest case for every code that some case leads to. */
export function shownCodes(all: readonly Case[] = allCases()): ReadonlyMap<string, Shown> {
  const shown = new Map<string, Shown>()
  const bySize = [...all].sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)
  for (const one of bySize)
    for (const finding of findingsOf(one))
      if (!shown.has(finding.code)) shown.set(finding.code, { code: finding.code, case: one.name, finding })
  for (const { case: name, finding } of omissions())
    if (!shown.has(finding.code)) shown.set(finding.code, { code: finding.code, case: name, finding })
  return shown
}

/** What a reader hands over with each problem of a file, to show its message. */
export function problemDetails(): Readonly<Record<string, Details>> {
  return parse(readFileSync(new URL('problems.yaml', import.meta.url), 'utf8')) as Record<string, Details>
}

const block = (title: string, message: string, working: readonly string[]): string =>
  [
    '```text',
    title,
    ...message
      .split('\n')
      .filter((s) => s !== '')
      .map((s) => `  ${s}`),
    ...working.map((s) => `  · ${s}`),
    '```',
  ].join('\n')

/** The gallery page: every message in both languages, as users see it. */
export function render(): string {
  const shown = shownCodes()
  const findings = Object.keys(zh.messages)
    .filter((code) => shown.has(code))
    .map((code) => {
      const { finding, case: name } = shown.get(code)!
      const chinese = zh.say(finding)
      const english = en.say(finding)
      return [
        `### ${code}`,
        '',
        `${name} · \`${finding.rule}\` · ${finding.severity}`,
        '',
        block(chinese.title, chinese.message, chinese.working),
        '',
        block(english.title, english.message, english.working),
        '',
      ].join('\n')
    })
  const problems = Object.entries(problemDetails()).map(([code, details]) => {
    const chinese = zh.sayProblem(code, details)
    const english = en.sayProblem(code, details)
    return [
      `### ${code}`,
      '',
      block(chinese.title, chinese.message, []),
      '',
      block(english.title, english.message, []),
      '',
    ].join('\n')
  })
  return [
    '# 问题一览 / Gallery of findings',
    '',
    '每一种问题由 `cases/` 中最小的例子引出，消息与用户所见相同。本页由 `npx vitest run test/gallery.test.ts -u` 生成，请勿手改。',
    '',
    'Every finding, led to by the smallest case in `cases/`, its message as users see it. This page is generated.',
    '',
    '## 核对中发现的问题 / Findings',
    '',
    ...findings,
    '## 文件读不了时 / Files that cannot be read',
    '',
    ...problems,
  ].join('\n')
}
