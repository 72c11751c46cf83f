/** Numbers as people type them. */

/** A space of any width, as numbers are grouped in Swedish: "1 000". */
const space = '[ \\u00a0\\u2009\\u202f]'
const whole = new RegExp(`^(?:\\d+|\\d{1,3}(?:${space}\\d{3})+)$`)

/** The whole number that is meant, null where nothing is written, and undefined for anything else. */
export function wholeNumber(text: string): number | null | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return null
  return whole.test(trimmed) ? Number(trimmed.replace(/\D/g, '')) : undefined
}

/** The number that is meant, with comma or point; null where nothing is written, and undefined for anything else. */
export function decimalNumber(text: string): number | null | undefined {
  const [integer = '', decimals, ...more] = text.trim().split(/[.,]/)
  const n = wholeNumber(integer)
  if (decimals === undefined) return n
  return typeof n === 'number' && /^\d+$/.test(decimals) && more.length === 0 ? Number(`${n}.${decimals}`) : undefined
}
