/**
 * Words that say there is nothing of the kind: 「本年度没有政府性基金收支」, 「公务接待费支出0.00万元」. `what` is a part of a RegExp; text
 * has gone through `normal()`. Zero must be the figure of the thing itself, not of a change told after it.
 */
export const saysNone = (what: string): RegExp =>
  new RegExp(
    [
      `(?:无|没有|未|不涉及)[^。;,]{0,24}(?:${what})`,
      `(?:${what})[^。;,]{0,24}(?:没有|未发生|未安排|未使用|不涉及|无支出|无预算|无收支|无安排)`,
      `(?:${what})[^。;,\\d比较]{0,16}(?<![\\d.,])0(?:\\.0+)?万?元`,
    ].join('|'),
  )

/** A sentence that says there is nothing, or that nothing changed: 「“三公”经费预算与上年持平」. Then no reason is owed. */
export const saysNothingChanged = (what: string): RegExp =>
  new RegExp(`${saysNone(what).source}|(?:${what})[^。]{0,40}(?:持平|无增减|没有增减|无变化|没有变化)`)
