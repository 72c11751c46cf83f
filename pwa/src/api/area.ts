/** Which of a person's municipalities they work with now. */
import type { Me } from './session'

export type Area = Me['areas'][number]

/** By name, as Swedish is sorted. */
export function sortedAreas(areas: readonly Area[]): Area[] {
  return [...areas].sort((a, b) => a.name.localeCompare(b.name, 'sv'))
}

/** The one that was chosen, if it is still theirs; else the installation's own; else the first by name. */
export function areaOf(areas: readonly Area[], chosen: string | undefined, home: string | undefined): Area | undefined {
  const by = (code: string | undefined): Area | undefined => areas.find((area) => area.code === code)
  return by(chosen) ?? by(home) ?? sortedAreas(areas)[0]
}
