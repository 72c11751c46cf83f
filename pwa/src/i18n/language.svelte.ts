/** Which language the person reads, kept on their device. The signed wording is data and always Swedish. */
import { number } from './format'
import { set } from '../ui/typeset'
import { setUiWords } from '../ui/words.svelte'
import { filled, isTranslated, load, offered, type Language, type Translation } from './languages'
import type { Words } from './words'
import svUi from './sv/ui'

export type { Language } from './languages'

const key = 'loftet.language'
let current = $state<Language>('sv')
let translation = $state.raw<Translation | undefined>(undefined)

export const language = {
  get code(): Language {
    return current
  },
}

/** Shows everything in another language. Its texts are fetched first; when they cannot be, the language stays as it is. */
export async function setLanguage(code: Language): Promise<void> {
  translation = isTranslated(code) ? await load(code) : undefined
  current = code
  try {
    localStorage.setItem(key, code)
  } catch {
    // A full or blocked storage only means that the choice is not remembered.
  }
  applyLanguage()
}

/**
 * Takes up the language that was chosen the last time. Call once, before anything is drawn: in another language than
 * Swedish, wait for it. Swedish stands where the texts cannot be had.
 */
export async function startLanguage(): Promise<void> {
  applyLanguage()
  const chosen = stored()
  if (chosen !== 'sv') await setLanguage(chosen).catch(() => undefined)
}

const uiWords = dictionary(svUi, 'ui')

/** Puts the language where assistive technology and the shared controls look for it. */
function applyLanguage(): void {
  document.documentElement.lang = current
  setUiWords(uiWords())
}

/**
 * A subject's words in the language of the moment. Make it once per subject beside the dictionaries
 * (`export const shell = dictionary(sv, 'shell')`) and read it as `$derived(shell())` or straight in markup.
 */
export function dictionary<T>(sv: T, subject: string): () => Words<T> {
  let made: { of: Translation | undefined; words: Words<T> } | undefined
  return () => {
    const of = isTranslated(current) ? translation : undefined
    if (!made || made.of !== of) {
      const words = of ? filled(sv as Words<T>, of[subject]) : (sv as Words<T>)
      made = { of, words: set(words, number) }
    }
    return made.words
  }
}

function stored(): Language {
  try {
    const held = localStorage.getItem(key)
    return offered.find((code) => code === held) ?? 'sv'
  } catch {
    return 'sv'
  }
}
