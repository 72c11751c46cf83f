/** The arithmetic of a stepper. Null is "not counted" and differs from 0; a text is what was typed and is no count. */
import { wholeNumber } from './number'

export type Count = number | string | null

export interface Limits {
  min: number
  max: number
}

/** One step from not counted is to `min` + step going up, and to `min` (a counted zero) going down. */
export function stepped(value: Count, step: number, { min, max }: Limits): number {
  const from = typeof value === 'string' ? leading(value) : value
  return clamped(from === null ? Math.max(min, min + step) : from + step, { min, max })
}

/** What was typed, as a count. What is no count that is taken stays as it was typed: it is marked, never dropped. */
export function typed(text: string, { min, max }: Limits): Count {
  const n = wholeNumber(text)
  if (n === undefined) return text.trim()
  return n === null || (n >= min && n <= max) ? n : text.trim()
}

/** Whether it is something else than a count. */
export function isUnreadable(value: Count): value is string {
  return typeof value === 'string'
}

function leading(text: string): number | null {
  const n = Number.parseInt(text, 10)
  return Number.isNaN(n) ? null : n
}

function clamped(value: number, { min, max }: Limits): number {
  return Math.min(Math.max(value, min), max)
}
