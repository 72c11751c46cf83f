/** Which language the person reads, kept on their device. The signed wording is data and always Swedish. */
import { setUiWords } from '../ui/words.svelte'
import type { Words } from './words'
import enUi from './en/ui'
import svUi from './sv/ui'

export type Language = 'sv' | 'en'

const key = 'loftet.language'
let current = $state<Language>(stored())

export const language = {
  get code(): Language {
    return current
  },
}

export function setLanguage(code: Language): void {
  current = code
  try {
    localStorage.setItem(key, code)
  } catch {
    // A full or blocked storage only means that the choice is not remembered.
  }
  applyLanguage()
}

/** Puts the language where assistive technology and the shared controls look for it. */
export function applyLanguage(): void {
  document.documentElement.lang = current
  setUiWords(current === 'sv' ? svUi : enUi)
}

/**
 * A subject's words in the language of the moment. Make it once per subject beside the dictionaries
 * (`export const shell = dictionary(sv, en)`) and read it as `$derived(shell())` or straight in markup.
 */
export function dictionary<T>(sv: T, en: Words<T>): () => Words<T> {
  return () => (current === 'sv' ? (sv as Words<T>) : en)
}

function stored(): Language {
  try {
    return localStorage.getItem(key) === 'en' ? 'en' : 'sv'
  } catch {
    return 'sv'
  }
}
