import { remembered } from '../core/remembered.ts'
import type { Actual, MeasureUnit, Operator, Target } from '../core/target.ts'
import { clean, longest } from './value/clean.ts'
import { readCondition } from './value/condition.ts'
import { readDate } from './value/date.ts'
import { readParts } from './value/parts.ts'
import { readRange } from './value/range.ts'
import { unitOf } from './value/unit.ts'
import { gradeOf } from './value/words.ts'

/** 指标性质 and 度量单位, where the form prints them in columns of their own. */
export interface Beside {
  readonly sign?: string | undefined
  readonly unit?: string | undefined
}

/** 「一」 is how a recognised page prints a dash. */
const dash = /^[-_/\\*.~]+$|^一$/
/** A bare 「无」 may mean that none should happen, so it stays words. */
const notApplicable = /^(?:空|不适用|不涉及|无目标|无.{1,10}指标|\(?略\)?)$/

/** Reads a target value as people write it; what is not understood is words. Never throws. */
export function readTarget(text: string, beside: Beside = {}): Target {
  const read = alone(text)
  return beside.sign === undefined && beside.unit === undefined ? read : withBeside(read, beside)
}

const alone = remembered((text): Target => {
  if (text.length > longest) return { kind: 'words', text, name: null, grade: null }
  const s = clean(text)
  if (text.trim() === '') return { kind: 'none', text, name: null, why: 'blank' }
  if (s === '' || dash.test(s)) return { kind: 'none', text, name: null, why: 'dash' }
  if (notApplicable.test(s)) return { kind: 'none', text, name: null, why: 'not applicable' }
  const read = single(s, text) ?? readParts(s, text, (part) => single(part, part))
  return read ?? { kind: 'words', text, name: null, grade: gradeOf(s) }
})

/**
 * Reads an actual value. It is written in the same words, but a sign beside the target does not bind it, and 「达到95%」 tells what was
 * reached rather than what is asked.
 */
export function readActual(text: string, beside: Beside = {}): Actual {
  const told =
    text.length > longest || !text.includes('达') ? text : text.replace(/(?:已|均)?达到?(?=\s*\d)/g, '')
  const read = readTarget(told, { unit: beside.unit })
  return told === text ? read : { ...read, text }
}

const dated = /[年月日]|\d[-/.]\d{1,2}[-/.]\d/
const twoFigures = /\d[^\d.]+\d/

const single = (s: string, text: string): Target | null =>
  (dated.test(s) ? readDate(s, text) : null) ??
  (twoFigures.test(s) ? readRange(s, text) : null) ??
  readCondition(s, text)

function withBeside(target: Target, { sign, unit }: Beside): Target {
  const measured = unit === undefined ? null : unitBeside(unit)
  if (target.kind === 'range' && measured !== null) {
    const dress = (bound: typeof target.low): typeof target.low => ({
      ...bound,
      measure: { ...bound.measure, unit: dressed(bound.measure.unit, measured) },
    })
    return { ...target, low: dress(target.low), high: dress(target.high) }
  }
  if (target.kind !== 'quantity') return target
  return {
    ...target,
    operator: target.operator ?? (sign === undefined ? null : operatorOf(sign)),
    measure: { ...target.measure, unit: dressed(target.measure.unit, measured) },
  }
}

const unitBeside = remembered((unit) => unitOf(clean(unit)))

/** 「30」 with 「万」 in its own cell and 「人次」 in the unit column is one unit. */
function dressed(own: MeasureUnit, beside: MeasureUnit | null): MeasureUnit {
  if (beside === null || own.name !== '') return own
  return {
    printed: own.printed + beside.printed,
    name: beside.name,
    exponent: own.exponent + beside.exponent,
  }
}

const operators: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:≥|大于或?等于|正向(?:指标)?|不低于|不少于)$/, '≥'],
  [/^(?:≤|小于或?等于|反向(?:指标)?|不超过|不高于)$/, '≤'],
  [/^(?:>|大于)$/, '>'],
  [/^(?:<|小于)$/, '<'],
  [/^(?:=|等于)$/, '='],
  [/^(?:≈|约等于|约)$/, '≈'],
]

/** 「≥」, 「正向指标」, 「定性」: nothing where the sign binds no figure. */
export const operatorOf = remembered((sign): Operator | null => {
  const s = clean(sign)
  return operators.find(([pattern]) => pattern.test(s))?.[1] ?? null
})
