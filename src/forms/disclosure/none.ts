const none = '(?:无|没有|未|不涉及|不安排|(?<![\\d.,])0(?:\\.0+)?万?元)'

/** A sentence that says there is nothing of the kind: 「本年度没有政府性基金收支」, 「公务接待费0.00万元」. `what` is a part of a RegExp. */
export const saysNone = (what: string): RegExp =>
  new RegExp(`${none}[^。;]{0,24}(?:${what})|(?:${what})[^。;]{0,24}${none}`)
