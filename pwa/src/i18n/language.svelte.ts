/** Which language the person reads, kept on their device. The signed wording is data and always Swedish. */
import { setUiWords } from '../ui/words.svelte'
import { filled, isTranslated, load, offered, type Language, type Translation } from './languages'
import type { Words } from './words'
import enUi from './en/ui'
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

/** Shows everything in another language. A translator's file is fetched first; when it cannot be, the language stays as it is. */
export async function setLanguage(code: Language): Promise<void> {
  if (isTranslated(code)) translation = await load(code)
  current = code
  try {
    localStorage.setItem(key, code)
  } catch {
    // A full or blocked storage only means that the choice is not remembered.
  }
  applyLanguage()
}

/** Takes up the language that was chosen the last time. Call once, before anything is drawn. */
export function startLanguage(): void {
  const chosen = stored()
  if (!isTranslated(chosen)) current = chosen
  applyLanguage()
  // Swedish stands until the file is there, and stays when it cannot be had.
  if (isTranslated(chosen)) setLanguage(chosen).catch(() => undefined)
}

const uiWords = dictionary(svUi, enUi, 'ui')

/** Puts the language where assistive technology and the shared controls look for it. */
function applyLanguage(): void {
  document.documentElement.lang = current
  setUiWords(uiWords())
}

/**
 * A subject's words in the language of the moment. Make it once per subject beside the dictionaries
 * (`export const shell = dictionary(sv, en, 'shell')`) and read it as `$derived(shell())` or straight in markup.
 */
export function dictionary<T>(sv: T, en: Words<T>, subject?: string): () => Words<T> {
  let made: { of: Translation; words: Words<T> } | undefined
  return () => {
    if (current === 'en') return en
    if (!isTranslated(current) || !translation || !subject) return sv as Words<T>
    if (made?.of !== translation) made = { of: translation, words: filled(sv as Words<T>, translation[subject]) }
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
