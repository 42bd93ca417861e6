import type { Layout } from './layout.ts'
import { innerMongolia, jilin, xinjiang } from './frontier.ts'
import { beijing, henan, tianjin } from './north.ts'
import { before2020, monitoring, targets, transfer } from './others.ts'
import { guizhou, hunan } from './central.ts'
import { guangdong, jiangsu, zhejiang } from './south.ts'
import { chongqing, shaanxi } from './northwest.ts'
import { sichuan, yunnan } from './west.ts'

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
