/**
 * How texts are set, in one place: what belongs together is not broken, ranges have their dash, large numbers their
 * groups, and long words a place to break.
 */

const space = '\u00a0'
/** Says nothing and keeps what stands on both sides of it on one line. */
const joiner = '\u2060'
const shy = '\u00ad'

/** A range of times or years: equally many digits on both sides. "2026-09" is a month. */
const range = /(?<![\d–-])(\d{1,4}(?:[.:]\d{2})?)[-–](\d{1,4}(?:[.:]\d{2})?)(?![\d–-])/g
const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|January|February|March|April|May|June|July|August|September|October|November|December'
const units = 'tecken|characters|procent|per cent|%|kr|km|m|kB|MB|timmar|hours|minuter|minutes|min|dagar|days'
const belongs = new RegExp(`(?<=\\d) (?=(?:${months}|${units})(?![\\p{L}]))`, 'gu')
const clock = /(?<=\bkl\.) (?=\d)/g

export function typeset(text: string): string {
  if (!/\d/.test(text)) return text
  return text
    .replace(range, (all, from: string, to: string) =>
      from.length === to.length || all.includes('–') ? `${from}–${joiner}${to}` : all,
    )
    .replace(clock, space)
    .replace(belongs, space)
}

/** A text with numbers in it as they are read, "3 892" and "1,5", where the text has them as a program does. */
export function withNumbers(text: string, args: readonly unknown[], written: (n: number) => string): string {
  return args.reduce<string>(
    (held, n) =>
      typeof n === 'number' && (Math.abs(n) >= 1000 || !Number.isInteger(n))
        ? held.replace(new RegExp(`(?<![\\d.])${n}(?![\\d])`, 'g'), written(n))
        : held,
    text,
  )
}

/**
 * Where the long words of this subject break. Browsers on Windows, Android and Linux have no Swedish hyphenation, and
 * the words that are signed cannot be written otherwise. The parts are joints, not whole words, so that compounds of
 * them are found as well.
 */
const joints =
  /(?<=\p{L}{2})(?<=utlämnings|undersöknings|handlings|förebyggande|medborgar|medarbetar|utandnings|samverkans|uppföljnings|fortkörnings|arbetsplats|arbetslivs|arbetsmiljö|personal|problem|trygghets|tillgänglighets|integritets|personuppgifts|lägesbilds?|ordnings|överens|information(?:s)?|utbildnings|brotts|trafik|drog|ratt|narkotika|drogvane|skadegörelse|kommun|polis|hastighets|stations|bostads|nykterhets|granskare?|synpunkts?|redovisnings|organisations|stöd|skol|lokal|hotell|hus|publicerings|aktivitets|statistik)(?=\p{L}{4})/giu

/** The text with soft hyphens in its long words. For what is shown; never for what is compared or copied. */
export function soft(text: string): string {
  return text.replace(/\p{L}{13,}/gu, (word) => word.replace(joints, shy))
}

/** The text set, but for the texts that were put into it: what a person has written stands as it was written. */
function around(args: readonly unknown[], text: string): string {
  const texts = args.filter(
    (arg): arg is string =>
      typeof arg === 'string' && typeset(arg).replaceAll(space, ' ') !== arg.replaceAll(space, ' '),
  )
  const first = texts.filter((arg) => text.includes(arg)).toSorted((a, b) => b.length - a.length)[0]
  if (first === undefined) return typeset(text)
  return text
    .split(first)
    .map((part) => around(args, part))
    .join(first)
}

type Entry = string | readonly string[] | ((...args: never[]) => string) | { [key: string]: Entry }

/** A dictionary whose texts come out as they are to be shown. */
export function set<T>(words: T, written: (n: number) => string): T {
  return setEntry(words as Entry, written) as T
}

function setEntry(entry: Entry, written: (n: number) => string): Entry {
  if (typeof entry === 'string') return typeset(entry)
  if (typeof entry === 'function') {
    const made = entry as unknown as (...args: unknown[]) => string
    return ((...args: unknown[]) => around(args, withNumbers(made(...args), args, written))) as Entry
  }
  if (Array.isArray(entry)) return (entry as readonly string[]).map(typeset)
  return Object.fromEntries(
    Object.entries(entry as { [key: string]: Entry }).map(([key, value]) => [key, setEntry(value, written)]),
  )
}
