import { expect, it } from 'vitest'
import { saysItIsEmpty } from './empty.ts'

it.each(['注：本表本年无发生额。', '说明：本年度没有此项收支，故本表为空表。', '备注：此表无数据。'])(
  '「%s」 is a reason under the table it is about',
  (note) => expect(saysItIsEmpty(note)).toBe(true),
)

it.each([
  '注：本部门无政府性基金预算，故本表为空表。',
  '注：此表如无数字则表示单位无该项支出。',
  '注：本表反映本年度收支情况。',
])('「%s」 names a table of its own, or says nothing', (note) => expect(saysItIsEmpty(note)).toBe(false))
