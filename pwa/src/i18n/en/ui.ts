import type { Words } from '../words'
import type sv from '../sv/ui'

const en: Words<typeof sv> = {
  close: 'Close',
  retry: 'Try again',
  undo: 'Undo',
  notUndone: 'It could not be undone. Try again.',
  more: 'Show more',
  loading: 'Loading …',
  optional: 'optional',
  increase: (what) => `Increase ${what}`,
  decrease: (what) => `Decrease ${what}`,
  clear: (what) => `Clear the number for ${what}`,
  notCounted: 'not counted',
  notWhole: (min: number, max: number) => `Write a whole number from ${min} to ${max}, or leave it empty.`,
  charactersLeft: (n) => `${n} characters left`,
  charactersOver: (n) => `${n} characters too many`,
  step: (n, of) => `${n} of ${of}`,
}
export default en
