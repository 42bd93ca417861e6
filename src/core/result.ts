/** A value, or the stated reason why there is none. Errors are values; `throw` is for our own mistakes. */
export type Result<Value, Reason> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: Reason }

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })
export const no = <Reason>(reason: Reason): Result<never, Reason> => ({ ok: false, reason })
