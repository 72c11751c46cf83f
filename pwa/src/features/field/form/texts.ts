/** The texts of an activity, to be looked through. */
import type { FormValues } from './values'

export interface ActivityText {
  path: string
  text: string
}

const isId = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

/** Every text of an activity, by where the form has it. */
export function textsOf({ place, summary, details }: FormValues): ActivityText[] {
  const inDetails = Object.entries(details).flatMap(([key, value]) => {
    if (typeof value === 'string') return isId.test(value) ? [] : [{ path: `details.${key}`, text: value }]
    if (!Array.isArray(value)) return []
    return value.flatMap((line, i) => (typeof line === 'string' ? [{ path: `details.${key}.${i}`, text: line }] : []))
  })
  return [{ path: 'place.name', text: place.name }, { path: 'summary', text: summary }, ...inDetails]
}

/** Writes a text where [textsOf] has it. */
export function writeText(values: FormValues, path: string, text: string): void {
  const [part, key = '', index] = path.split('.')
  if (part === 'place') values.place.name = text
  else if (part === 'summary') values.summary = text
  else if (index === undefined) values.details[key] = text
  else (values.details[key] as string[])[Number(index)] = text
}
