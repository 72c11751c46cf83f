/** The arithmetic of a stepper. Null is "not counted" and differs from 0. */

export interface Limits {
  min: number
  max: number
}

/** One step from not counted is to `min` + step going up, and to `min` (a counted zero) going down. */
export function stepped(value: number | null, step: number, { min, max }: Limits): number {
  return clamped(value === null ? Math.max(min, min + step) : value + step, { min, max })
}

/** What was typed, as a count: nothing typed is not counted, and anything that is no whole number leaves it as it was. */
export function typed(text: string, before: number | null, limits: Limits): number | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  return /^\d+$/.test(trimmed) ? clamped(Number(trimmed), limits) : before
}

function clamped(value: number, { min, max }: Limits): number {
  return Math.min(Math.max(value, min), max)
}
