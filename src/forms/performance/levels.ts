/** 一级指标 and the 二级指标 under each. */
export interface LevelOne {
  readonly name: string
  /** How it is printed elsewhere, without 「指标」. */
  readonly aliases: readonly string[]
  readonly second: readonly { readonly name: string; readonly aliases: readonly string[] }[]
}

const second = (name: string, ...aliases: readonly string[]): LevelOne['second'][number] => ({
  name,
  aliases,
})

/**
 * The indicator tree: 产出, 效益, 满意度, and since 2021 成本 as a level of its own. Before that 成本 stood under 产出, where many
 * forms still print it. 财预〔2015〕88号、财预〔2021〕101号（未核原文）.
 */
export const indicatorTree: readonly LevelOne[] = [
  {
    name: '成本指标',
    aliases: ['成本'],
    second: [
      second('经济成本指标', '经济成本'),
      second('社会成本指标', '社会成本'),
      second('生态环境成本指标', '生态环境成本', '环境成本'),
    ],
  },
  {
    name: '产出指标',
    aliases: ['产出'],
    second: [
      second('数量指标', '数量'),
      second('质量指标', '质量'),
      second('时效指标', '时效', '完成时效', '完成及时率'),
      second('成本指标', '成本', '成本控制', '成本控制指标'),
    ],
  },
  {
    name: '效益指标',
    aliases: ['效益', '效果指标', '效果'],
    second: [
      second('经济效益指标', '经济效益'),
      second('社会效益指标', '社会效益'),
      second('生态效益指标', '生态效益', '环境效益指标', '环境效益'),
      second('可持续影响指标', '可持续影响', '可持续影响效益指标', '可持续发展指标'),
    ],
  },
  {
    name: '满意度指标',
    aliases: ['满意度'],
    second: [second('服务对象满意度指标', '服务对象满意度', '满意度指标', '满意度')],
  },
]
