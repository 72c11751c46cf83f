/** An area's list of localities and roads, and what is done to it: pure. */
import type { LocalitiesFragment, UnlistedPlacesQuery } from '../../api/gen/graphql'
import type { UserError } from '../../api/user-errors'

export type Localities = LocalitiesFragment
export type UnlistedPlace = UnlistedPlacesQuery['unlistedPlaces'][number]

/** One thing that is done to the list, which holds for whatever list somebody else has saved meanwhile. */
export type Change = { add: readonly string[] } | { rename: string; to: string } | { remove: string }

/** A name without what does not tell two names apart, as the server folds it. */
export function folded(name: string): string {
  return name
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/^[ .,;:!]+|[ .,;:!]+$/g, '')
}

export function isListed(names: readonly string[], name: string): boolean {
  return names.some((each) => folded(each) === folded(name))
}

/** The names after the change, what is new first. Undefined when what it is about is no longer there. */
export function applied(names: readonly string[], change: Change): string[] | undefined {
  if ('add' in change) return [...change.add, ...names]
  const what = 'rename' in change ? change.rename : change.remove
  if (!isListed(names, what)) return undefined
  const rest = names.filter((name) => folded(name) !== folded(what))
  return 'rename' in change ? [change.to, ...rest] : rest
}

/** A line that was pasted or written, with its number as an editor counts. */
export interface Line {
  number: number
  name: string
}

/** A name a line; empty lines are none. */
export function linesOf(text: string): Line[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({ number: i + 1, name: line.trim() }))
    .filter(({ name }) => name !== '')
}

/** What was wrong with a name, by its place among those that were sent. Undefined for what is about all of them. */
export function placeOf({ field }: UserError): number | undefined {
  const place = Number(field?.[1] ?? NaN)
  return field?.[0] === 'names' && Number.isInteger(place) ? place : undefined
}

/** The names that hold what is searched for. */
export function matching(names: readonly string[], search: string): readonly string[] {
  const wanted = folded(search)
  return wanted === '' ? names : names.filter((name) => folded(name).includes(wanted))
}
