import { SavePickupPointDocument, type SavePickupPointMutation } from '../../api/gen/graphql'
import { request } from '../../api/request'
import { inputOf, type Draft } from './pickup-point'

/** Adds or changes a pickup point. What is wrong with it is in the answer's userErrors. */
export async function savePickupPoint(
  area: string,
  draft: Draft,
): Promise<SavePickupPointMutation['pickupPointSave']> {
  const { id, revision } = draft
  return (await request(SavePickupPointDocument, { id, revision, input: inputOf(area, draft) }))
    .pickupPointSave
}
