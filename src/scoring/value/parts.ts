import type { Target } from '../../core/target.ts'

/** Members of a value that asks several things at once, each understood by itself, or nothing. */
export function readParts(s: string, text: string, read: (part: string) => Target | null): Target | null {
  for (const separator of [/[;\n]/, /[;,、]/]) {
    const members = s.split(separator).filter((part) => part !== '')
    if (members.length < 2 || members.length > 12) continue
    const parts = members.map(read)
    if (parts.every((part) => part !== null)) return { kind: 'parts', text, name: null, parts }
  }
  return readRun(s, text, read)
}

/** 「人力资源公司215家劳务派遣公司205家」: names and figures run together without a sign between them. */
function readRun(s: string, text: string, read: (part: string) => Target | null): Target | null {
  const run = /[^\d;,、()]{2,16}\d[\d.]*(?:%|[万亿]?[\u4e00-\u9fff]{1,2}?)(?=[^\d;,、()]{2,16}\d|$)/gy
  const members = s.match(run)
  if (members === null || members.length < 2 || members.length > 12 || members.join('') !== s) return null
  const parts = members.map(read)
  return parts.every((part) => part !== null && part.name !== null)
    ? { kind: 'parts', text, name: null, parts: parts as Target[] }
    : null
}
