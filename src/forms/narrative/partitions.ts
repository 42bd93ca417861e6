/** What a whole is known to be made of. Each entry is one way to divide it; an optional part may be left out when it is nothing. */
interface Partition {
  readonly required: readonly RegExp[]
  readonly optional: readonly RegExp[]
}

const of = (required: readonly RegExp[], optional: readonly RegExp[] = []): Partition => ({
  required,
  optional,
})

const partitions: readonly Partition[] = [
  of([/基本支出/, /项目支出/], [/经营支出/, /上缴上级/, /附属单位补助/, /专项支出/, /结转下年/]),
  of([/人员(?:经费|支出)/, /公用(?:经费|支出)/]),
  of([/人员(?:经费|支出)/, /公用(?:经费|支出)/, /项目支出/]),
  of([/货物/, /工程/, /服务/]),
  of([/因公出国/, /公务用车购置.{0,4}[及和与、].*运行/, /公务接待/]),
  of([/因公出国/, /公务用?车(?:辆)?购置(?!.*运行)/, /(?:公务用?车|公车)(?:辆)?运行/, /公务接待/]),
  of([/购置(?!.*运行)/, /运行/]),
  of([/外宾接待|国\(境\)外/, /国内(?:公务)?接待/]),
]

/** Do the names make up one known whole, none missing and none besides? */
export function partition(names: readonly string[]): boolean {
  return partitions.some(({ required, optional }) => {
    const all = [...required, ...optional]
    const hit = all.map((pattern) => names.filter((name) => pattern.test(name)).length)
    return (
      hit.every((n, i) => n <= 1 && (i >= required.length || n === 1)) &&
      names.every((name) => all.filter((pattern) => pattern.test(name)).length === 1)
    )
  })
}
