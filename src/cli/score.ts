import { basename, extname, resolve } from 'node:path'
import type { Request } from './arguments.ts'
import { examine } from './examine.ts'
import { bytesOf, bytesOfPipe } from './inputs.ts'
import { isPlan, scorePlanFile } from './plan.ts'
import { nameOnLine } from './terminal.ts'
import { cliWords } from './words.ts'

/** `score`: a plan is scored and written, any other document is read and its scores are worked again. */
export async function score(request: Request): Promise<number> {
  const words = cliWords[request.language]
  const [first] = request.inputs
  const asked =
    request.ledgers.length > 0 ||
    request.report ||
    request.scheme !== null ||
    request.form !== null ||
    request.formats.length > 0 ||
    request.out !== null
  const named = request.inputs.some((path) => /^\.ya?ml$/i.test(extname(path)))
  if ((asked || named) && request.inputs.length > 1) {
    console.error(words.plan.one)
    return 2
  }
  if (first === undefined || request.inputs.length > 1) return examine(request, 'score')
  const over = [request.out, request.html, request.xlsx].find(
    (path) => path !== null && resolve(path) === resolve(first),
  )
  if (over) {
    console.error(words.overwrites(nameOnLine(over)))
    return 2
  }
  const mayBe = asked || named || /^\.(xlsx|xlsm)$/i.test(extname(first))
  if (!mayBe) return examine(request, 'score')
  const bytes = first === '-' ? await bytesOfPipe(first) : await bytesOf(first)
  // What cannot be read is complained of in the one place that does so.
  if (!bytes.ok || !(asked || named || isPlan(bytes.value))) return examine(request, 'score')
  return scorePlanFile(
    request,
    first === '-' ? '.' : first,
    first === '-' ? 'plan' : basename(first, extname(first)),
    bytes.value,
  )
}
