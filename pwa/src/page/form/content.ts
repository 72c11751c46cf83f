import { pathOf, type UserError } from '../../api/user-errors'

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

/** A text that was refused as personal data, and as what kinds of it. */
export interface TextAt {
  path: string
  text: string
  kinds: readonly string[]
}

/** The texts that were refused as personal data, by their paths in the input, each once. */
export function textsAt(values: object, errors: readonly UserError[]): TextAt[] {
  const kinds = new Map<string, string[]>()
  for (const error of errors) {
    if (error.personalData)
      kinds.set(pathOf(error.field), [...(kinds.get(pathOf(error.field)) ?? []), error.personalData])
  }
  return [...kinds].flatMap(([path, found]) => {
    const text = valueAt(values, path)
    return typeof text === 'string' ? [{ path, text, kinds: found }] : []
  })
}

/** Writes a text where [valueAt] finds one. */
export function setAt(values: object, path: string, text: string): void {
  const parts = path.split('.')
  for (let from = 0; from < parts.length; from += 1) {
    const rest = parts.slice(from)
    if (within(values, rest) === undefined) continue
    const holder = within(values, rest.slice(0, -1)) as Record<string, unknown>
    holder[rest.at(-1) ?? ''] = text
    return
  }
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
