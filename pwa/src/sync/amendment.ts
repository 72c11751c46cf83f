/** A correction of work that the server has received meanwhile, as the amendment that it becomes. */
import type { ActivityAmendmentInput, ActivityInput } from '../api/gen/graphql'

/** Kept with the amendment and shown with it, so it is in the language of the records. */
export const correctionReason = 'Rättad på telefonen innan servern hade svarat.'

/** All that a person can say of an activity, so that nothing of what stood before is left by chance. */
export function amendmentFrom(input: ActivityInput, reason = correctionReason): ActivityAmendmentInput {
  const { commitmentIds, occurredAt, endedAt, place, participating, countsApproximate, summary, details } = input
  const { notPersonalData, plannedActivityId } = input
  return {
    reason,
    commitmentIds: commitmentIds ?? [],
    occurredAt,
    endedAt: endedAt ?? null,
    withoutEnd: !endedAt,
    place,
    participating,
    countsApproximate: countsApproximate ?? false,
    // Nothing would mean that it stays as it was.
    summary: summary?.trim() ?? '',
    details,
    ...(plannedActivityId && { plannedActivityId }),
    ...(notPersonalData && { notPersonalData }),
  }
}
