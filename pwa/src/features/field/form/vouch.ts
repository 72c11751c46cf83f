/** When somebody is asked about what looks like personal data in an activity. */
import type { FormModel } from './form-model.svelte'
import { explainable } from './validate'

export function asksAboutPersonalData({ standing, reasons, values }: FormModel): boolean {
  const isFound = standing.some(({ rule }) => explainable.has(rule) || rule === 'PERSONNUMMER')
  return isFound || reasons.length > 0 || values.notPersonalData !== undefined
}
