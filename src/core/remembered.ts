/** More texts than one department's forms have; beyond it all are let go, so memory stays bounded. */
const most = 4000
/** Cells of a form are short; a longer text is hardly seen twice. */
const longest = 120

/** A reading of texts that forms repeat by the hundred (「≥95%」, 「4.5」), done once for each. Only for what depends on the text alone. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = read(text)
    if (text.length > longest) return value
    if (known.size >= most) known.clear()
    known.set(text, value)
    return value
  }
}
