/** What to know on arriving at a pickup point, from what the phone holds. */
import type { KitCommitment, Kit, PickupPoint } from './kit'

export type Due =
  /** Nobody has been here this year. */
  | { kind: 'visit' }
  /** Somebody has been here this year, but not yet with both information and training. */
  | { kind: 'complete' }
  /** The last visit asked for somebody to come back. */
  | { kind: 'followUp' }
  /** The month that the last visit set for the next contact has come. */
  | { kind: 'contact'; month: string }

/** What is due at the pickup point on a day ("2026-11-24"), the weightiest first. */
export function dueAt({ lastVisitOn, lastVisit }: PickupPoint, today: string): Due[] {
  const year = today.slice(0, 4)
  const due: Due[] = []
  if (!lastVisitOn?.startsWith(year)) due.push({ kind: 'visit' })
  else if (lastVisit && !lastVisit.completeOn?.startsWith(year)) due.push({ kind: 'complete' })
  if (lastVisit?.followUpNeeded) due.push({ kind: 'followUp' })
  const month = lastVisit?.nextContactMonth
  if (month && month <= today.slice(0, 7) && lastVisitOn && lastVisitOn.slice(0, 7) < month)
    due.push({ kind: 'contact', month })
  return due
}

/** The commitments that a visit works for, as they stand now. */
export function visitCommitments(kit: Kit | undefined): KitCommitment[] {
  return (kit?.pledge?.commitments ?? []).filter(
    ({ activityTypes, current }) => activityTypes.includes('PICKUP_POINT_VISIT') && current.required > 0,
  )
}
