import type { Variant } from './document.ts'
import { beijing, ministry, shaanxi } from './north.ts'
import { guangdong, jiangsu, yunnan } from './south.ts'
import { anhui, before2019, zhejiang } from './east.ts'
import { hunan } from './middle.ts'
import { chongqing, innerMongolia, sichuan } from './west.ts'

export const variants = (): readonly Variant[] => [
  ministry(),
  beijing(),
  shaanxi(),
  jiangsu(),
  yunnan(),
  guangdong(),
  before2019(),
  sichuan(),
  hunan(),
  innerMongolia(),
  chongqing(),
  anhui(),
  zhejiang(),
]
