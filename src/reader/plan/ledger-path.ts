/** 「台账.xlsx#培训」: a file and one of its sheets. */
export function ledgerPath(text: string): { readonly file: string; readonly sheet: string | null } {
  const at = text.lastIndexOf('#')
  if (at <= 0) return { file: text.trim(), sheet: null }
  const sheet = text.slice(at + 1).trim()
  return { file: text.slice(0, at).trim(), sheet: sheet === '' ? null : sheet }
}
