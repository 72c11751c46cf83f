/** Dates, times and numbers as people in Sweden read them. All times are Europe/Stockholm, wherever the phone is. */
import { language } from './language.svelte'
import { locales } from './languages'

const zone = 'Europe/Stockholm'
const made = new Map<string, Intl.DateTimeFormat>()

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = locales[language.code]
  const key = language.code + JSON.stringify(options)
  const held = made.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: zone, ...options })
  made.set(key, held)
  return held
}

/** A date alone ("2025-06-30") has no zone; noon keeps it on its own day in every one of ours. */
function moment(value: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00Z` : value)
}

/** "14 juni 2023" */
export function longDate(value: string): string {
  return formatter({ day: 'numeric', month: 'long', year: 'numeric' }).format(moment(value))
}

/** "juni 2023", of "2023-06" */
export function monthAndYear(value: string): string {
  return formatter({ month: 'long', year: 'numeric' }).format(moment(`${value}-15`))
}

/** "14 juni" */
export function dayAndMonth(value: string): string {
  return formatter({ day: 'numeric', month: 'long' }).format(moment(value))
}

/** "fre 14 juni 2024 14:05" */
export function dateAndTime(value: string): string {
  return formatter({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(moment(value))
}

/** "14:05" */
export function timeOfDay(value: string): string {
  return formatter({ hour: '2-digit', minute: '2-digit' }).format(moment(value))
}

/**
 * "för 3 timmar sedan": in hours up to two days, so that a day and a half is not called one day. What is ahead of
 * this device's clock is "nu".
 */
export function ago(value: string, now: Date): string {
  const minutes = Math.max(0, (now.getTime() - moment(value).getTime()) / 60_000)
  const numeric = minutes < 1 ? 'auto' : 'always'
  const format = new Intl.RelativeTimeFormat(locales[language.code], { numeric })
  if (minutes < 1) return format.format(0, 'second')
  if (minutes < 60) return format.format(-Math.floor(minutes), 'minute')
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? format.format(-hours, 'hour') : format.format(-Math.floor(hours / 24), 'day')
}

/** Today's date in Stockholm as "2026-11-23": what a date field takes. */
export function today(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(now)
}

export function number(value: number): string {
  return new Intl.NumberFormat(locales[language.code]).format(value)
}

/** "1,2 MB" */
export function fileSize(bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  const format = new Intl.NumberFormat(locales[language.code], { maximumFractionDigits: size < 10 ? 1 : 0 })
  return `${format.format(size)} ${unit}`
}

/** "Piteå och Älvsbyn" */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat(locales[language.code]).format(items)
}

/** The form of a word that goes with n, by the language's own plural rules. */
export function plural(n: number, forms: { one: string; other: string }): string {
  return new Intl.PluralRules(locales[language.code]).select(n) === 'one' ? forms.one : forms.other
}
