import type { Classification } from '../../core/form.ts'
import { normal } from '../../core/normal.ts'
import { economicName, functionName, governmentEconomicName, type CodeName } from './codes.ts'

/**
 * How a printed name stands to its code in a fiscal year. `cut`: the beginning of the name only. `former`: the name of an
 * earlier book. `not in force`: the book of that year has no such code. `unknown`: our books do not have the code.
 */
export type NameFit = 'same' | 'cut' | 'former' | 'different' | 'not in force' | 'unknown'

export interface NameJudgement {
  readonly fit: NameFit
  /** What the code is called, where that is known. A `different` name of `domain knowledge` proves nothing. */
  readonly expected: CodeName | null
}

/** What may stand or lack without changing a name: spaces, brackets, commas, 的 and a trailing 支出. */
const essence = (name: string): string =>
  normal(name)
    .replace(/\((类|款|项)\)/g, '')
    .replace(/[()、,的]/g, '')
    .replace(/支出$/, '')

/** Judges the name printed beside a code. */
export function nameFit(
  code: string,
  printed: string,
  year: number,
  classification: Classification,
): NameJudgement {
  const expected = nameOf(code, year, classification)
  if (expected === null) {
    const ever = classification === 'function' && functionName(code, 2018) !== null
    const later = classification === 'function' && functionName(code, 2099) !== null
    return { fit: ever || later ? 'not in force' : 'unknown', expected: null }
  }
  const own = essence(expected.name)
  const said = essence(printed)
  if (said === own) return { fit: 'same', expected }
  if (said.length >= 3 && own.startsWith(said)) return { fit: 'cut', expected }
  const former = expected.former.some((one) => essence(one.name) === said)
  return { fit: former ? 'former' : 'different', expected }
}

const nameOf = (code: string, year: number, classification: Classification): CodeName | null => {
  if (classification === 'function') return functionName(code, year)
  return classification === 'economic' ? economicName(code) : governmentEconomicName(code)
}
