/** The authority a rule rests on. A rule without a verified source says so. */
export interface Basis {
  /** 「财预〔2016〕143号《地方预决算公开操作规程》」, 「公开01表表底公式」. */
  readonly notice: string
  readonly article?: string
  /** Whether someone has read the notice itself; `domain knowledge` is cited as such until then. */
  readonly verified: 'read' | 'printed on the form' | 'domain knowledge' | 'arithmetic'
}

/** True of any numbers whatever a notice says: a whole is the sum of its parts. */
export const arithmetic: Basis = { notice: '算术关系', verified: 'arithmetic' }
