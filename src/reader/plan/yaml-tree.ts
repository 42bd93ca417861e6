import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'
import type { PlanProblem, PlanProblemCode } from '../../core/plan.ts'

/** A value of a YAML file with where it stands. Scalars are the characters written, never numbers. */
export type Tree =
  | { readonly kind: 'text'; readonly text: string; readonly at: string }
  | { readonly kind: 'list'; readonly items: readonly Tree[]; readonly at: string }
  | { readonly kind: 'map'; readonly entries: readonly Entry[]; readonly at: string }

export interface Entry {
  readonly key: string
  readonly value: Tree
  readonly at: string
}

/** Characters of a plan; the longest real one has some tens of thousands. */
const longest = 1_000_000
const deepest = 12
/** Values of all kinds together. */
const mostNodes = 50_000

/** What is wrong with the YAML itself. */
export type Fault = PlanProblem & { readonly code: PlanProblemCode }

type Walk = Tree | { readonly problems: readonly Fault[] }

/** Reads YAML as hostile text: bounded in size and depth, no aliases, no repeated keys, no types of its own. */
export function treeOf(text: string): Walk {
  const fault = (code: PlanProblemCode, at: string, details: PlanProblem['details'] = {}): Walk => ({
    problems: [{ code, severity: 'error', at, details }],
  })
  if (text.length > longest) return fault('plan too large', '', { size: text.length, limit: longest })
  if (tooDeep(text)) return fault('plan nested too deep', '', { limit: deepest })
  const lines = new LineCounter()
  let document
  try {
    document = parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: true,
      merge: false,
      schema: 'failsafe',
      prettyErrors: false,
      logLevel: 'silent',
    })
  } catch {
    return fault('plan nested too deep', '', { limit: deepest })
  }
  if (document.errors.length > 0)
    return {
      problems: document.errors.slice(0, 50).map((error) => ({
        code: error.code === 'DUPLICATE_KEY' ? 'duplicate label' : 'plan syntax',
        severity: 'error',
        at: `:${lines.linePos(error.pos[0]).line}`,
        details: { text: error.message.slice(0, 200), first: '' },
      })),
    }
  let nodes = 0
  const problems: Fault[] = []
  const line = (node: Node | null | undefined): number => lines.linePos(node?.range?.[0] ?? 0).line
  const walk = (node: Node | null, path: string, depth: number, above: Node | null): Tree => {
    nodes += 1
    const at = `${path}:${line(node ?? above)}`
    if (nodes > mostNodes || depth > deepest) {
      if (problems.every(({ code }) => code !== 'plan nested too deep'))
        problems.push({ code: 'plan nested too deep', severity: 'error', at, details: { limit: deepest } })
      return { kind: 'text', text: '', at }
    }
    if (isAlias(node)) {
      problems.push({ code: 'plan alias', severity: 'error', at, details: { text: node.source } })
      return { kind: 'text', text: '', at }
    }
    if (isMap(node))
      return {
        kind: 'map',
        at,
        entries: node.items.map((pair) => {
          const key = isScalar(pair.key) ? String(pair.key.value ?? '').trim() : ''
          const inner = path === '' ? key : `${path}.${key}`
          const value = walk(pair.value as Node | null, inner, depth + 1, pair.key as Node)
          return { key, value, at: `${inner}:${line(pair.key as Node)}` }
        }),
      }
    if (isSeq(node))
      return {
        kind: 'list',
        at,
        items: node.items.map((item, i) => walk(item as Node | null, `${path}[${i + 1}]`, depth + 1, node)),
      }
    const written = isScalar(node) && typeof node.value === 'string' ? node.value.trim() : ''
    return { kind: 'text', text: written === '~' || written === 'null' ? '' : written, at }
  }
  const tree = walk(document.contents as Node | null, '', 0, null)
  return problems.length > 0 ? { problems } : tree
}

/** Brackets and dashes nested beyond any plan, told before the parser walks into them. */
function tooDeep(text: string): boolean {
  let depth = 0
  for (const c of text) {
    if (c === '[' || c === '{') depth += 1
    else if (c === ']' || c === '}') depth = Math.max(0, depth - 1)
    if (depth > 200) return true
  }
  return /(?:[-?:] ){40}/.test(text)
}
