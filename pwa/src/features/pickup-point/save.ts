import { PickupPointsDocument, SavePickupPointDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import { pickupPointWords } from '../../i18n/pickup-point'
import { byId } from '../../page/form/by-id'
import type { Part } from '../../page/form/content'
import { Form, type Vouch } from '../../page/form/form.svelte'
import { draftOf, inputOf, issuesIn, paths, type Draft, type PickupPoint } from './pickup-point'

export const noun = 'pickup-point'

/** The form of a pickup point of an area. */
export function pickupPointForm(area: string, start: Draft): Form<Draft, PickupPoint> {
  return new Form({
    noun,
    id: start.id,
    start,
    title: ({ name }) => name,
    parts: partsOf,
    paths: () => paths,
    check: (draft) => issuesIn(draft).map(({ path, rule }) => ({ path, message: pickupPointWords()[rule] })),
    send: (draft, vouch) => savePickupPoint(area, draft, vouch),
    async latest({ id }) {
      const saved = await byId(id, async (after) => {
        return (await request(PickupPointsDocument, { area, includeInactive: true, first: 100, after })).pickupPoints
      })
      return saved && { values: draftOf(saved), saved }
    },
  })
}

/** Adds or changes a pickup point. What is wrong with it is in the answer's userErrors. */
export async function savePickupPoint(area: string, draft: Draft, notPersonalData: Vouch | null = null) {
  const { id, revision } = draft
  const { pickupPointSave } = await request(SavePickupPointDocument, {
    id,
    revision,
    input: { ...inputOf(area, draft), notPersonalData },
  })
  return { saved: pickupPointSave.pickupPoint, userErrors: pickupPointSave.userErrors }
}

function partsOf(draft: Draft): Part[] {
  const t = pickupPointWords()
  return [
    { label: t.name, text: draft.name },
    { label: t.operator, text: draft.operator },
    { label: t.address, text: draft.address },
    { label: t.coordinates, text: draft.coordinates },
    { label: t.isActive, text: draft.isActive ? t.active : t.inactive },
  ]
}
