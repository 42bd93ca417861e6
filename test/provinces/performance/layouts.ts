import type { Layout } from './layout.ts'
import { beijing, henan, innerMongolia, jilin, tianjin, xinjiang } from './north.ts'
import { before2020, monitoring, targets, transfer } from './others.ts'
import { guangdong, guizhou, hunan, jiangsu, zhejiang } from './south.ts'
import { chongqing, shaanxi, sichuan, yunnan } from './west.ts'

export const layouts: readonly Layout[] = [
  sichuan,
  yunnan,
  chongqing,
  shaanxi,
  guangdong,
  jiangsu,
  zhejiang,
  hunan,
  guizhou,
  beijing,
  tianjin,
  henan,
  innerMongolia,
  xinjiang,
  jilin,
  before2020,
  transfer,
  monitoring,
  targets,
]
