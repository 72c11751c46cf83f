/** How far it is, as one says it: to 50 m nearby, else to the kilometre. */
import { number } from '../../../i18n/format'
import { formWords } from '../../../i18n/form'

export function away(metres: number): string {
  const t = formWords()
  return metres < 950 ? t.metres(number(Math.round(metres / 50) * 50)) : t.kilometres(number(Math.round(metres / 1000)))
}
