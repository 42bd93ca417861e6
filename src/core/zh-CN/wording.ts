import type { Messages } from '../message.ts'

export const wording: Messages = {}
