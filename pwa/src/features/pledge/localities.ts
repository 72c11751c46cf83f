/** Places that the public part of the pledge already speaks of: suggestions for somebody who names a place. */
import type { Pledge } from './pledge'

export function localitiesOf(pledge: Pledge | null | undefined): string[] {
  const names = (pledge?.focusAreas ?? [])
    .flatMap(({ commitments }) => commitments)
    .flatMap(({ activities }) => activities.nodes)
    .flatMap(({ locality }) => (locality ? [locality] : []))
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'sv'))
}
