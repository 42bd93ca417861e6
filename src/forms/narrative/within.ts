/** Which sentences may be parts of which, by id without the document: only then are the parts' figures those of the tables. */
const within: readonly (readonly [RegExp, RegExp])[] = [
  [/^summary|^income$/, /^(?:summary|income|appropriation)/],
  [
    /^(?:summary|expenditure)(?:\/expenditure)?$/,
    /^(?:expenditure|summary|appropriation|general-public|fund|state-?[cC]apital)/,
  ],
  [/^appropriation/, /^(?:appropriation|general-public|fund|state-?[cC]apital|expenditure)/],
  [/^general-public(?:\/appropriation)?$/, /^(?:general-public\/|basic)/],
  [/^(?:basic|general-public\/basic|expenditure\/basic)$/, /^basic\//],
  [/^three-public\/total$/, /^three-public\//],
  [/^three-public\/vehicles$/, /^three-public\/(?:purchase|running)$/],
  [/^procurement/, /^procurement\//],
]

const bare = (id: string): string => id.replace(/^(?:final|budget)\//, '')

/** May a statement of the one sentence be a part of a statement of the other? */
export const mayBePart = (part: string, whole: string): boolean =>
  within.some(([of, parts]) => of.test(bare(whole)) && parts.test(bare(part)))
