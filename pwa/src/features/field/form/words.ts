/** The words of a form's fields, in the language of the moment. */
import { formWords } from '../../../i18n/form'
import type { FieldDefinition, FormDefinition } from './definition'

export function labelOf(form: FormDefinition, key: string): string {
  const fields: Record<string, Record<string, string>> = formWords().fields
  return fields[form.detailsKey]?.[key] ?? key
}

export function optionsOf(field: FieldDefinition): { value: string; label: string }[] {
  const options: Record<string, Record<string, string>> = formWords().options
  return (field.options ?? []).map((value) => ({ value, label: options[field.key]?.[value] ?? value }))
}

/** The id of the control for a path in the input, for labels, errors and the links to them. */
export function controlId(path: string): string {
  return `form-${path.replaceAll('.', '-')}`
}
