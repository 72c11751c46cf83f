/** Fields and parts of the pages that are fetched with the form that has them, before it is shown. */
import { again } from '../../../device/again'
import type { FormDefinition } from './definition'

const fetchers = {
  pickupPoint: () => import('./PickupPointField.svelte'),
  attendees: () => import('./Attendees.svelte'),
  list: () => import('./TextList.svelte'),
  count: () => import('../../../ui/Stepper.svelte'),
  flag: () => import('../../../ui/Toggle.svelte'),
  longText: () => import('../../../ui/TextArea.svelte'),
  position: () => import('./PositionTap.svelte'),
  counting: () => import('./CountingNote.svelte'),
  amending: () => import('./AmendForm.svelte'),
}

type Kind = keyof typeof fetchers
type Parts = { [K in Kind]: Awaited<ReturnType<(typeof fetchers)[K]>>['default'] }

const fetched: Partial<Parts> = {}

/** All that the form is drawn with, on the page that it is on. Throws when it cannot be had: without it there is no form. */
export async function fetchParts(form: FormDefinition, page: 'counting' | 'amending'): Promise<void> {
  const kinds = new Set<string>(form.sections.flatMap((section) => section.fields.map(({ kind }) => kind)))
  kinds.add('position').add(page)
  await Promise.all((Object.keys(fetchers) as Kind[]).filter((kind) => kinds.has(kind)).map(fetchPart))
}

export function part<K extends Kind>(kind: K): Parts[K] | undefined {
  return fetched[kind]
}

async function fetchPart<K extends Kind>(kind: K): Promise<void> {
  const { default: component } = await again<{ default: Parts[K] }>(fetchers[kind] as never)
  fetched[kind] = component
}
