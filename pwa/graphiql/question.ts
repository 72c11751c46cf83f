/** The question that a link brings along, in the address's fragment. */
export interface Question {
  query: string
  /** JSON */
  variables?: string
}

/** Undefined when there is none. It is only filled in: to run it is for the reader, who sees what it does first. */
export function questionIn(fragment: string): Question | undefined {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''))
  const query = parts.get('query')
  if (!query) return undefined
  const variables = parts.get('variables')
  return variables ? { query, variables } : { query }
}
