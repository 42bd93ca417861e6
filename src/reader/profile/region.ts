import type { Profile } from '../../core/disclosure.ts'
import { Ballot } from './evidence.ts'

const municipalities = '(?:北京|上海|天津|重庆)市'
const province =
  '(?:[\\u4e00-\\u9fff]{2,3}省|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区|新疆生产建设兵团)'
const city = '[\\u4e00-\\u9fff]{2,7}?(?:市|自治州|地区|盟)'
const county = '[\\u4e00-\\u9fff]{1,9}?(?:新区|开发区|自治县|自治旗|林区|特区|矿区|区|县|旗|市)'
const place = new RegExp(`^(${municipalities}|${province})?(${city})?(${county})?`)
const central = /^(?:中华人民共和国|国家|中国|全国|国务院|中共中央|最高人民|中央)/

/** Where the body belongs, as far as its name and the text say, and at what level of government. */
export function decideRegion(body: string | null, text: string) {
  const regions = new Ballot<string>()
  const named = body === null ? null : placeOf(body)
  if (named !== null) {
    const fuller = fullerPlace(named, text)
    if (fuller !== null) regions.add(fuller, 2, 'running text')
    regions.add(named, 1, 'name of the body')
  }
  const region = regions.settle('region', 1)
  const levels = new Ballot<NonNullable<Profile['level']>>()
  const level = levelOf(body, region.value)
  if (level !== null) levels.add(level, 1, 'name of the body')
  return { region, level: levels.settle('level', 1) }
}

/** The place a body's name begins with: 「上海市普陀区」 of 上海市普陀区规划和自然资源局. */
export function placeOf(body: string): string | null {
  if (central.test(body)) return null
  const whole = place.exec(body)?.[0] ?? ''
  // 「市场监督管理局」 begins with no place.
  if (
    whole === '' ||
    /^(?:市|区|县)/.test(whole) ||
    whole === body ||
    /^(?:城市|超市|社区|片区|园区|景区|灾区|库区|牧区|山区)/.test(whole)
  )
    return null
  return whole
}

/** 「武汉市江岸区」 for 江岸区, where the text names the larger place in front of it, and only one. */
function fullerPlace(named: string, text: string): string | null {
  if (
    new RegExp(`^(?:${municipalities}|${province})`).test(named) ||
    new RegExp(`^${city}${county}$`).test(named)
  )
    return null
  const free = new Set<string>()
  const within = new Set<string>()
  for (const found of text.matchAll(new RegExp(`([\\u4e00-\\u9fff]{2,5}?)([省市州])${named}`, 'g'))) {
    const [, before = '', kind = ''] = found
    // Nothing parts a name from the words before it; a name of two characters is the rule, longer ones start a line or a clause.
    if (/^[^\u4e00-\u9fff]?$/.test(text[found.index - 1] ?? '') && before.length <= 4) free.add(before + kind)
    else within.add(before.slice(-2) + kind)
  }
  const [only, second] = free.size > 0 ? free : within
  return only === undefined || second !== undefined ? null : only + named
}

function levelOf(body: string | null, region: string | null): Profile['level'] {
  if (body === null) return null
  if (central.test(body) && !/(?:省|市|区|县)(?:税务局|气象局|分局|支局)$/.test(body)) return 'central'
  if (/(?:镇|乡)(?:人民政府)?$/.test(body)) return 'township'
  if (region === null) return null
  if (/(?:区|县|旗)$/.test(region) && !/自治区$/.test(region)) return 'county'
  if (/省$|自治区$/.test(region) || new RegExp(`^${municipalities}$`).test(region)) return 'province'
  return /市$|州$|盟$|地区$/.test(region) ? 'city' : null
}
