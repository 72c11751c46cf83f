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
  position: PickupPoint['position']
}

export function newDraft(id: string): Draft {
  return { id, revision: null, name: '', operator: '', address: '', isActive: true, position: null }
}

export function draftOf(point: PickupPoint): Draft {
  return {
    id: point.id,
    revision: point.revision,
    name: point.name,
    operator: point.operator ?? '',
    address: point.address ?? '',
    isActive: point.active,
    position: point.position,
  }
}

export function inputOf(area: string, draft: Draft): PickupPointInput {
  return {
    area,
    name: draft.name.trim(),
    operator: draft.operator.trim() || null,
    address: draft.address.trim() || null,
    position: draft.position,
    active: draft.isActive,
  }
}

/** The list with the saved one in its place, by name; one that has stopped is left out unless those are shown. */
export function withSaved(list: readonly PickupPoint[], saved: PickupPoint, isShowingInactive: boolean): PickupPoint[] {
  const others = list.filter(({ id }) => id !== saved.id)
  const next = saved.active || isShowingInactive ? [...others, saved] : others
  return next.sort((a, b) => a.name.localeCompare(b.name, 'sv'))
}
