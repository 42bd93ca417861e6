import fc from 'fast-check'
import { expect, it } from 'vitest'
import { performanceForms } from '../../forms/performance/index.ts'
import { blankForm } from '../../writer/performance/blank.ts'
import { docxForm } from '../../writer/performance/docx.ts'
import { filledFor } from '../../writer/performance/testing/filled.ts'
import { read } from '../read.ts'

const kindOf = async (bytes: Uint8Array) => {
  const reading = await read(bytes, { now: () => 0 } as never)
  if (!reading.ok) throw new Error(reading.reason.code)
  return reading.value.disclosure.profile.kind
}
const form = (id: string) => performanceForms.find((it) => it.id === id)!

it.each([
  ['project-evaluation', 'self-evaluation'],
  ['whole-evaluation', 'self-evaluation'],
  ['project-targets', 'targets'],
])('a filled %s that stands alone is the document', async (id, kind) => {
  const [filled] = fc.sample(filledFor(form(id)), { numRuns: 1, seed: 1 })
  expect(await kindOf(await docxForm(form(id), filled!))).toBe(kind)
})

it('an empty form is no document', async () => {
  expect(
    await kindOf(await docxForm(form('project-evaluation'), blankForm(form('project-evaluation')))),
  ).toBe('other')
})
