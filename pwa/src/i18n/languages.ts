/** The languages there are, and which of them people are offered. TRANSLATING.md tells a translator what to do. */
import { again } from '../device/again'

/** Swedish is the original and English its equal; the others are filled by translators, one file each. */
export type Language = 'sv' | Translated

/** Fetched when somebody has chosen it. English is whole; what the others lack is shown in Swedish. */
export type Translated = 'en' | 'fi' | 'fit' | 'se'

/** A translator's file: subjects as in ./sv, with the texts that are done. What is not there is shown in Swedish. */
export type Translation = { [subject: string]: Texts }
export type Texts = { [key: string]: Text | Texts }
export type Text = string | readonly string[] | ((...args: never[]) => string)

/** The share of texts that a language must have before it is offered: below it, too much of a page would be in another language than it says. */
export const neededShare = 0.95

/** Those that people can choose. A test holds it to what the files have. */
export const offered: readonly Language[] = ['sv', 'en']

/** Each language as those who read it look for it. The codes are those of a page's lang attribute (BCP 47). */
export const names: Record<Language, string> = {
  sv: 'På svenska',
  en: 'In English',
  fi: 'Suomeksi',
  fit: 'Meänkieli',
  se: 'Davvisámegiella',
}

/** Where dates and numbers are looked up. Browsers know no Meänkieli, and not all know Northern Sámi. */
export const locales: Record<Language, string[]> = {
  sv: ['sv-SE'],
  en: ['en-GB'],
  fi: ['fi-FI'],
  fit: ['fi-FI'],
  se: ['se-SE', 'sv-SE'],
}

const files: Record<Translated, () => Promise<{ default: Translation }>> = {
  en: () => import('./en'),
  fi: () => import('./fi'),
  fit: () => import('./fit'),
  se: () => import('./se'),
}

export function isTranslated(code: Language): code is Translated {
  return code in files
}

/** A language's texts, fetched when somebody has chosen it. */
export async function load(code: Translated): Promise<Translation> {
  return (await again(files[code])).default
}

/** The Swedish texts with those that are translated in their place. */
export function filled<T>(swedish: T, translated: Texts | undefined): T {
  if (!translated) return swedish
  const texts = Object.entries(swedish as Texts).map(([key, text]) => {
    const own = translated[key]
    if (own === undefined) return [key, text]
    return [key, typeof text === 'object' && !Array.isArray(text) ? filled(text as Texts, own as Texts) : own]
  })
  return Object.fromEntries(texts) as T
}
