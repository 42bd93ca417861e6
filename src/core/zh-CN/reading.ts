import type { Messages } from '../message.ts'

export const reading: Messages = {}
