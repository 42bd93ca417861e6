/** The four answers, and the fifth for what does not apply. `cannot tell` names what is missing. */
export type Verdict = 'holds' | 'holds within rounding' | 'broken' | 'cannot tell' | 'not applicable'
