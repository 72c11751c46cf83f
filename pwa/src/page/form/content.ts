/** What forms compare and look up: pure, for every form alike. */

/** What has been written, to be compared. The revision says what it was written over, and is no part of it. */
export function contentOf(values: object): string {
  return JSON.stringify({ ...values, revision: undefined })
}

/**
 * The value that a path in the API's input means: "council.heldOn" is the form's `heldOn` where the form keeps it
 * flat, and "plan.measures.0.text" the text of its first measure.
 */
export function valueAt(values: object, path: string): unknown {
  const parts = path.split('.')
  for (let from = 0; from < parts.length; from += 1) {
    const found = within(values, parts.slice(from))
    if (found !== undefined) return found
  }
  return undefined
}

function within(values: unknown, parts: readonly string[]): unknown {
  return parts.reduce<unknown>((held, part) => (held as Record<string, unknown> | null | undefined)?.[part], values)
}

export interface Part {
  label: string
  text: string
}

/** What differs between two versions of the same, by the names of the fields. */
export function differing(
  mine: readonly Part[],
  theirs: readonly Part[],
): { label: string; mine: string; theirs: string }[] {
  const labels = [...new Set([...mine, ...theirs].map(({ label }) => label))]
  const textOf = (parts: readonly Part[], label: string): string =>
    parts.find((each) => each.label === label)?.text ?? ''
  return labels
    .map((label) => ({ label, mine: textOf(mine, label), theirs: textOf(theirs, label) }))
    .filter((row) => row.mine.trim() !== row.theirs.trim())
}
