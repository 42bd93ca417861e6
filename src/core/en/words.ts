import type { Words } from '../message.ts'

/** Words that messages choose by value. */
export const words: Words = {
  'left more': 'the former is more by',
  'left less': 'the former is less by',
  'missing digit': 'a missing digit',
  'extra digit': 'a digit too many',
  'doubled digit': 'a doubled digit',
  'transposed digits': 'two digits transposed',
  'wrong digit': 'one wrong digit',
  'decimal point': 'a misplaced decimal point',
  sign: 'a wrong sign',
  'cut short': 'missing last digits',
  unit: 'a wrong unit',
  more: 'more than',
  less: 'less than',
  equal: 'equal to',
  picture: 'a picture',
  'bytes of no known kind': 'bytes of no known kind',
  'Word XML': 'a Word XML file',
  OLE2: 'an OLE2 file',
  'zip archive': 'a zip archive',
  archive: 'an archive',
}
