/** The words of the performance tab. English has exactly the Chinese keys: the compiler sees to it in words.en.ts. */
export const performanceZhCN = {
  performanceIntro: (forms: number, scored: number, broken: number, asked: number) => {
    if (scored === 0) return `${forms} 张绩效目标表；每个目标旁边写明读作什么。`
    const found = [broken > 0 ? `${broken} 张有不符` : '', asked > 0 ? `${asked} 张有存疑` : '']
    const said = found.filter((part) => part !== '').join('，')
    return `${forms} 张绩效表${said === '' ? '；印的分与按办法重算的分没有不符' : `，${said}`}。`
  },
  noPerformance:
    '没有读到绩效表。文件里有绩效目标表或自评表时，这里逐项列出目标、完成值，以及印的分和按办法重算的分。',
  noSuchForm: '没有符合的表。换一个词再查。',
  searchPerformance: '按项目或表名查找',
  differences: (n: number) => `${n} 处不符`,
  indicatorCount: (n: number) => `${n} 项指标`,
  noticed: (n: number) => `${n} 处要问一句`,
  budgeted: '预算',
  executed: '执行',
  rate: '执行率',
  indicator: '指标',
  indicators: '指标',
  weight: '分值',
  printedScore: '印',
  ruleScore: '重算',
  triedScore: '试算',
  verdict: '结果',
  target: '目标',
  actual: '完成',
  completion: '完成率',
  met: '达成',
  unmet: '未达成',
  notPrinted: '没有印',
  weightInferred: '没有印分值，由标题的分和其他各行推出',
  changed: '已改，未与所印的分比较',
  changedSign: '改',
  aboveRule: '高于办法',
  belowRule: '低于办法',
  capped: (points: string) => `，按 ${points} 封顶`,
  whilePrinted: (score: string) => `，印 ${score}`,
  provenWith: (name: string) => `与“${name}”等行一起超出办法所许，见那一行。`,
  reasonGiven: (text: string) => `表中说明：${text}`,
  rateDiffers: (printed: string, worked: string) => `执行率印 ${printed}，按所列金额为 ${worked}`,
  goal: (number: string) => (number === '' ? '年度目标' : `年度目标 ${number}`),
  goalsSaid: (n: number, evaluated: boolean): string =>
    n === 0 ? '原因与措施' : evaluated ? '目标与完成情况的文字' : '目标的文字',
  causes: '原因分析',
  measures: '改进措施',
  total: '总分',
  grade: '等级',
  summed: (sum: string, printed: string, difference: string) =>
    difference === '0'
      ? `印出的各项得分之和 ${sum}`
      : `印出的各项得分之和 ${sum}，总分印 ${printed}，相差 ${difference}`,
  asPrinted: (n: number) => `其中 ${n} 项办法不能定分，按所印得分计`,
  scheme: '计分',
  schemeHow: {
    'rule printed on the form': '表下印有算法',
    'points printed': '按表中印的分值认定',
    form: '按表样认定',
    nearest: '最接近的办法',
  },
  roundingPolicy: '取整',
  rounded: (unit: string, mode: string) => `按${unit}${mode}`,
  wholePoints: '整分',
  halfPoints: '半分',
  pointsOf: (step: string) => ` ${step} 分`,
  modes: { nearest: '四舍五入', up: '进位', down: '舍去' },
  roundingNone: '不取整',
  printedNotes: '表下说明',
  readAs: '读作',
  noTarget: '没有目标值',
  inWords: '文字，需人工判断',
  asks: (operator: string, what: string) =>
    ({
      '≥': `不少于 ${what}`,
      '>': `多于 ${what}`,
      '≤': `不超过 ${what}`,
      '<': `少于 ${what}`,
      '=': `等于 ${what}`,
      '≈': `${what} 左右`,
    })[operator] ?? what,
  between: (low: string, high: string) => `${low} 至 ${high}`,
  exclusive: (what: string) => `${what}（不含）`,
  by: (day: string) => `${day}前`,
  day: (year: number | null, month: number | null, day: number | null) =>
    [
      year === null ? '' : `${year} 年`,
      month === null ? '底' : `${year === null ? '' : ' '}${month} 月`,
      month === null ? '' : day === null ? '底' : ` ${day} 日`,
    ].join(''),
  semicolon: '；',
  tryIt: '试算',
  tryAdvice: '改一个完成值或执行数，看得分怎样变；文件不受影响。',
  trying: '正在试算：改下面的完成值或执行数。',
  tried: (n: number) => `试算：改了 ${n} 处`,
  resetTrial: '恢复',
  endTrial: '结束试算',
}

const s = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

export const performanceEn: {
  readonly [Key in keyof typeof performanceZhCN]: (typeof performanceZhCN)[Key]
} = {
  performanceIntro: (forms, scored, broken, asked) => {
    if (scored === 0) return `${s(forms, 'form', 'forms')} of targets, each with what it was read as.`
    const found = [broken > 0 ? `${broken} with errors` : '', asked > 0 ? `${asked} with questions` : '']
    const said = found.filter((part) => part !== '').join(', ')
    return `${s(forms, 'form', 'forms')}${said === '' ? '; no score differs from its rule' : `, ${said}`}.`
  },
  noPerformance:
    'No performance form was read. Targets, actual values, and scores as printed and by rule stand here where a document has such forms.',
  noSuchForm: 'No form matches. Try another word.',
  searchPerformance: 'Search by project or form',
  differences: (n) => s(n, 'difference', 'differences'),
  indicatorCount: (n) => s(n, 'indicator', 'indicators'),
  noticed: (n) => s(n, 'question', 'questions'),
  budgeted: 'Budget',
  executed: 'Spent',
  rate: 'Rate',
  indicator: 'Indicator',
  indicators: 'Indicators',
  weight: 'Points',
  printedScore: 'Printed',
  ruleScore: 'By rule',
  triedScore: 'Trial',
  verdict: 'Result',
  target: 'Target',
  actual: 'Actual',
  completion: 'Completion',
  met: 'met',
  unmet: 'not met',
  notPrinted: 'not printed',
  weightInferred: 'Not printed; follows from the heading and the other rows',
  changed: 'Changed; not compared with what is printed',
  changedSign: '∗',
  aboveRule: 'Above the rule',
  belowRule: 'Below the rule',
  capped: (points) => `, capped at ${points}`,
  whilePrinted: (score) => `, printed ${score}`,
  provenWith: (name) => `Beyond the rule together with “${name}”; see that row.`,
  reasonGiven: (text) => `Reason given: ${text}`,
  rateDiffers: (printed, worked) => `rate printed ${printed}, by the amounts ${worked}`,
  goal: (number) => (number === '' ? 'Goal' : `Goal ${number}`),
  goalsSaid: (n, evaluated) =>
    n === 0 ? 'Causes and measures' : evaluated ? 'Goals and results in words' : 'Goals in words',
  causes: 'Causes',
  measures: 'Measures',
  total: 'Total',
  grade: 'Grade',
  summed: (sum, printed, difference) =>
    difference === '0'
      ? `Scores printed add up to ${sum}`
      : `Scores printed add up to ${sum}, the total is printed ${printed}: ${difference} apart`,
  asPrinted: (n) => `${s(n, 'part', 'parts')} that no rule decides taken as printed`,
  scheme: 'Scoring',
  schemeHow: {
    'rule printed on the form': 'rule printed on the form',
    'points printed': 'told by the points printed',
    form: 'told by the form',
    nearest: 'nearest scheme',
  },
  roundingPolicy: 'Rounding',
  rounded: (unit, mode) => `to ${unit}, ${mode}`,
  wholePoints: 'whole points',
  halfPoints: 'half points',
  pointsOf: (step) => `${step} points`,
  modes: { nearest: 'nearest', up: 'upwards', down: 'downwards' },
  roundingNone: 'none',
  printedNotes: 'Notes printed',
  readAs: 'Read as',
  noTarget: 'no target',
  inWords: 'words, for people to judge',
  asks: (operator, what) =>
    ({
      '≥': `at least ${what}`,
      '>': `more than ${what}`,
      '≤': `at most ${what}`,
      '<': `less than ${what}`,
      '=': `exactly ${what}`,
      '≈': `about ${what}`,
    })[operator] ?? what,
  between: (low, high) => `${low} to ${high}`,
  exclusive: (what) => `${what} (excluded)`,
  by: (day) => `by ${day}`,
  day: (year, month, day) => {
    const said = [year, month, day].filter((part) => part !== null).join('-')
    return day === null ? `the end of ${said}` : said
  },
  semicolon: '; ',
  tryIt: 'What if',
  tryAdvice:
    'Change an actual value or the amount spent and see the scores move; the document is not touched.',
  trying: 'Trial: change the actual values or the amount spent below.',
  tried: (n) => `Trial: ${s(n, 'value', 'values')} changed`,
  resetTrial: 'Reset',
  endTrial: 'End trial',
}
