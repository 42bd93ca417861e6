import type { Variant } from './document.ts'
import { beijing, ministry, shaanxi } from './north.ts'
import { guangdong, jiangsu, yunnan } from './south.ts'
import { anhui, before2019, chongqing, hunan, innerMongolia, sichuan, zhejiang } from './wide.ts'

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
