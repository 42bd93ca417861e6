import type { Messages } from '../message.ts'

export const claims: Messages = {}
