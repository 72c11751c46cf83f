import type { Kit, KitPlanned } from './kit'

/**
 * What the unit is still to do: what is next first, then what should have been done already. What the phone has
 * saved as done is left out, whether or not the server has heard of it.
 */
export function plannedNext(kit: Kit | undefined, saved: readonly { form: unknown }[], today: string): KitPlanned[] {
  const done = new Set(saved.map(({ form }) => (form as { planned?: { id: string } } | null)?.planned?.id))
  const left = (kit?.planned ?? []).filter(({ id }) => !done.has(id))
  return [...left.filter(({ on }) => on >= today), ...left.filter(({ on }) => on < today)]
}
