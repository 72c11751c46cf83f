/** A pickup point as its form has it, and as it is saved. */
import type { PickupPointFragment, PickupPointInput } from '../../api/gen/graphql'

export type PickupPoint = PickupPointFragment

/** What is being written. A new one has no revision; its id is made here, so that a second try changes nothing. */
export interface Draft {
  id: string
  revision: number | null
  name: string
  operator: string
  address: string
  isActive: boolean
  /** Latitude and longitude as one writes them, "65.676, 21.003"; empty when nobody has measured. */
  coordinates: string
  /** The position as it is saved: it stays as exact as it is while nobody writes another. */
  position: PickupPoint['position']
}

export function newDraft(id: string): Draft {
  return { id, revision: null, name: '', operator: '', address: '', isActive: true, coordinates: '', position: null }
}

export function draftOf(point: PickupPoint): Draft {
  return {
    id: point.id,
    revision: point.revision,
    name: point.name,
    operator: point.operator ?? '',
    address: point.address ?? '',
    isActive: point.active,
    coordinates: point.position ? written(point.position) : '',
    position: point.position,
  }
}

export function inputOf(area: string, draft: Draft): PickupPointInput {
  return {
    area,
    name: draft.name.trim(),
    operator: draft.operator.trim() || null,
    address: draft.address.trim() || null,
    position: meantPosition(draft),
    active: draft.isActive,
  }
}

export type Rule = 'nameMissing' | 'coordinatesWrong'

export const paths = ['name', 'operator', 'address', 'position'] as const

/** What must be put right before it is sent, by its path in the input. */
export function issuesIn({ name, coordinates }: Draft): { path: string; rule: Rule }[] {
  const issues: { path: string; rule: Rule }[] = []
  if (!name.trim()) issues.push({ path: 'name', rule: 'nameMissing' })
  if (coordinates.trim() && !positionOf(coordinates)) issues.push({ path: 'position', rule: 'coordinatesWrong' })
  return issues
}

/** A position as one writes it: to about 100 m, as all positions are kept. */
export function written({ lat, lon }: { lat: number; lon: number }): string {
  return `${lat.toFixed(3)}, ${lon.toFixed(3)}`
}

function meantPosition({ coordinates, position }: Draft): PickupPointInput['position'] {
  return position && written(position) === coordinates.trim() ? position : (positionOf(coordinates) ?? null)
}

/** The position that is meant: two numbers with point or comma, in Sweden. Undefined for anything else. */
export function positionOf(text: string): { lat: number; lon: number; method: 'MANUAL' } | undefined {
  const parts = /^\s*(\d{2}(?:[.,]\d+)?)\s*[°N]*\s*[,;\s]\s*(\d{2}(?:[.,]\d+)?)\s*[°EÖ]*\s*$/u.exec(text)
  if (!parts) return undefined
  const [lat, lon] = [parts[1], parts[2]].map((part) => Number(part?.replace(',', '.')))
  if (lat === undefined || lon === undefined || lat < 55 || lat > 70 || lon < 10 || lon > 25) return undefined
  return { lat, lon, method: 'MANUAL' }
}

/** The list with the saved one in its place, by name; one that has stopped is left out unless those are shown. */
export function withSaved(list: readonly PickupPoint[], saved: PickupPoint, isShowingInactive: boolean): PickupPoint[] {
  const others = list.filter(({ id }) => id !== saved.id)
  const next = saved.active || isShowingInactive ? [...others, saved] : others
  return next.sort((a, b) => a.name.localeCompare(b.name, 'sv'))
}
