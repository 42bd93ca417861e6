/** 「此项未设定年度目标，」, 「此项年度目标为 0 起，」: what was aimed at. */
const aim = /^此项[^，。；]{0,40}[，。]/
const begins = /^20\d\d年度?(?=实际)|^实际(?:全年)?/
/** 「完成年度预期目标」 says nothing of its own. */
const closing =
  /[，；](?:已|均|全面)?(?:完成|达到|实现)(?:了)?(?:年度|全年|年初)?(?:预期|绩效)?(?:目标|任务)[^，。；]*$/

/** What was done, where a clause tells it and no value: the sentence behind the one that says the aim. */
export function clauseTold(rest: string): string | null {
  const found = aim.exec(rest)
  if (found === null) return null
  const [sentence = ''] = rest.slice(found[0].length).split(/[。；]/)
  const told = sentence.replace(closing, '').replace(begins, '').replace(begins, '')
  return told.length < 4 || /目标/.test(told) ? null : told
}
