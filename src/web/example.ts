import { loaded } from './beside.ts'

/** The example document that the build puts beside the page: a made-up bureau's final accounts with a few faults in it. */
export async function example(): Promise<File> {
  const { name, bytes } = await loaded('example.js', () => globalThis.mingzhangExample)
  return new File([bytes], name)
}

declare global {
  var mingzhangExample: { readonly name: string; readonly data: string } | undefined
}
