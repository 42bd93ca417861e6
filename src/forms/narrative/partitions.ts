/** What a whole is known to be made of. Each entry is one way to divide it; an optional part may be left out when it is nothing. */
interface Partition {
  readonly whole: RegExp
  readonly required: readonly RegExp[]
  readonly optional?: readonly RegExp[]
}

const partitions: readonly Partition[] = [
  {
    whole: /^(?!.*(?:基本支出|项目支出))/,
    required: [/^(?!.*(?:人员|公用)).*基本支出/, /项目支出/],
    optional: [/经营支出/, /上缴上级/, /附属单位补助/, /专项支出/, /结转下年/],
  },
  { whole: /基本支出/, required: [/人员(?:经费|支出)/, /公用(?:经费|支出)/] },
  { whole: /采购/, required: [/货物/, /工程/, /服务/] },
  { whole: /三公/, required: [/因公出国/, /公务用车购置.{0,4}[及和与、].*运行/, /公务接待/] },
  {
    whole: /三公/,
    required: [/因公出国/, /公务用?车(?:辆)?购置(?!.*运行)/, /(?:公务用?车|公车)(?:辆)?运行/, /公务接待/],
  },
  { whole: /购置.*运行/, required: [/购置(?!.*运行)/, /运行/] },
  { whole: /公务接待/, required: [/外宾|国\(境\)外|外事/, /国内/] },
]

/** Do the names make up the whole, none missing and none besides? */
export function partition(whole: string, names: readonly string[]): boolean {
  return partitions.some(({ whole: of, required, optional = [] }) => {
    if (!of.test(whole)) return false
    const all = [...required, ...optional]
    const hit = all.map((pattern) => names.filter((name) => pattern.test(name)).length)
    return (
      hit.every((n, i) => n <= 1 && (i >= required.length || n === 1)) &&
      names.every((name) => all.filter((pattern) => pattern.test(name)).length === 1)
    )
  })
}

/** 「计容面积」 and 「不计容面积」: a thing and what is not that thing are all there is. */
export const complementary = (names: readonly string[]): boolean => {
  const [a = '', b = ''] = names
  return names.length === 2 && a !== '' && ['不', '非', '未'].some((not) => b === not + a || a === not + b)
}

/** Vehicles are told by class, and the last class is 「其他用车」: then the classes are all of them. */
export function allVehicles(whole: string, names: readonly string[]): boolean {
  return (
    /车/.test(whole) &&
    names.length > 2 &&
    names.every((name) => /车$/.test(name)) &&
    names.some((name) => /^其他/.test(name))
  )
}
