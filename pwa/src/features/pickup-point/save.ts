import { PickupPointsDocument, SavePickupPointDocument, type SavePickupPointMutation } from '../../api/gen/graphql'
import { request } from '../../api/request'
import type { SavingCalls } from '../../api/saving.svelte'
import { inputOf, type Draft, type PickupPoint } from './pickup-point'

/** Adds or changes a pickup point. What is wrong with it is in the answer's userErrors. */
export async function savePickupPoint(area: string, draft: Draft): Promise<SavePickupPointMutation['pickupPointSave']> {
  const { id, revision } = draft
  return (await request(SavePickupPointDocument, { id, revision, input: inputOf(area, draft) })).pickupPointSave
}

/** Saves a pickup point of an area from its form. */
export function pickupPointCalls(area: string): SavingCalls<Draft, PickupPoint> {
  return {
    async send(draft) {
      const { pickupPoint, userErrors } = await savePickupPoint(area, draft)
      return { saved: pickupPoint, userErrors }
    },
    async latestRevision({ id }) {
      const variables = { area, includeInactive: true, first: 100, after: null }
      const { pickupPoints } = await request(PickupPointsDocument, variables)
      return pickupPoints.nodes.find((point) => point.id === id)?.revision
    },
  }
}
