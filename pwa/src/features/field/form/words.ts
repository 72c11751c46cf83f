/** The words of a form's fields, in the language of the moment. */
import { formWords } from '../../../i18n/form'
import type { FieldDefinition, FormDefinition, Issue } from './definition'
import type { Reason } from '../../../store/work'

export function labelOf(form: FormDefinition, key: string): string {
  const fields: Record<string, Record<string, string>> = formWords().fields
  return fields[form.detailsKey]?.[key] ?? key
}

export function optionsOf(field: FieldDefinition): { value: string; label: string }[] {
  const options: Record<string, Record<string, string>> = formWords().options
  return (field.options ?? []).map((value) => ({ value, label: options[field.key]?.[value] ?? value }))
}

/** Our own words for a broken rule, or the server's as it wrote them, in Swedish. */
export function messageOf(issue: Issue | Reason | undefined): string | undefined {
  if (!issue) return undefined
  return 'rule' in issue ? formWords().rules[issue.rule] : issue.message
}

/** The id of the control for a path in the input, for labels, errors and the links to them. */
export function controlId(path: string): string {
  return `form-${path.replaceAll('.', '-')}`
}
