/** What a save was refused for, and where in the form it belongs. The messages are the server's own, in Swedish. */
export interface UserError {
  field?: string[] | null
  code?: string
  message: string
  /** What kind of personal data it was refused as. */
  personalData?: string | null
}

/** The message for one field of the form, by its path in the input: "title", "plan.measures.0.text". */
export function errorAt(errors: readonly UserError[], path: string): string | undefined {
  return errors.find(({ field }) => pathOf(field) === path)?.message
}

/** The messages that belong to none of the form's own fields: shown at the top, so that none is lost. */
export function errorsElsewhere(errors: readonly UserError[], paths: readonly string[]): string[] {
  return errors.filter(({ field }) => !paths.includes(pathOf(field))).map(({ message }) => message)
}

export function isConflict(errors: readonly UserError[]): boolean {
  return errors.some(({ code }) => code === 'CONFLICT')
}

// Some refusals name the field within the mutation's `input` argument, some within the whole.
export function pathOf(field: readonly string[] | null | undefined): string {
  return (field ?? []).filter((part, i) => i > 0 || part !== 'input').join('.')
}
