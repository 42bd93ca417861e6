import { createContext, useContext } from 'react'
import type { Language } from '../core/voice.ts'
import { en } from './words.en.ts'
import { zhCN } from './words.zh-CN.ts'

type Said<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [Key in keyof T]: string }

/** Every word of the interface. English has exactly the Chinese keys: the compiler sees to it. */
export type Words = { readonly [Key in keyof typeof zhCN]: Said<(typeof zhCN)[Key]> }

export const words: Readonly<Record<Language, Words>> = { 'zh-CN': zhCN, en }

export const Speech = createContext<{ readonly language: Language; readonly words: Words }>({
  language: 'zh-CN',
  words: zhCN,
})
export const useWords = (): Words => useContext(Speech).words
export const useLanguage = (): Language => useContext(Speech).language
