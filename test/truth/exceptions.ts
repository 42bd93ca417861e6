/** Grave faults that are not found yet, with the reason. Whatever is found all the same must be taken off this list. */
export const exceptions: ReadonlyMap<string, string> = new Map()
