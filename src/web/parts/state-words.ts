import type { TableState } from '../../core/table.ts'
import type { Words } from '../words.ts'

export function stateWords(state: TableState, words: Words): string {
  switch (state) {
    case 'image-only':
      return words.stateImage
    case 'empty-declared':
      return words.stateEmptyDeclared
    case 'empty-undeclared':
      return words.stateEmptyUndeclared
    case 'absent':
      return words.stateAbsent
    case 'present':
      return ''
  }
}
