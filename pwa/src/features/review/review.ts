/** The review of activities: what is asked for, and what the list becomes of an answer. */
import type {
  ActivityFilter,
  ActivityType,
  ProbablySameFragment,
  ReviewCode,
  ReviewedActivityFragment,
  ReviewStatus,
} from '../../api/gen/graphql'

export type ReviewedActivity = ReviewedActivityFragment
export type { ActivityType, ProbablySameFragment, ReviewCode, ReviewStatus }

/** What the coordinator has chosen to see. An empty string is "all". */
export interface Choice {
  status: ReviewStatus | ''
  type: ActivityType | ''
  text: string
}

export function filterOf(area: string, choice: Choice): ActivityFilter {
  const text = [...choice.text.trim()].slice(0, 64).join('')
  return {
    area,
    ...(choice.status && { reviewStatus: choice.status }),
    ...(choice.type && { types: [choice.type] }),
    ...(text && { text }),
  }
}

/** The list after an activity has changed: in its place, or gone when it is no longer what is asked for. */
export function afterChange(
  list: readonly ReviewedActivity[],
  changed: ReviewedActivity,
  choice: Choice,
): ReviewedActivity[] {
  const fits = choice.status === '' || changed.reviewStatus === choice.status
  return list.flatMap((held) => (held.id !== changed.id ? [held] : fits ? [changed] : []))
}

/** The list with what has been changed since, each in its place: nothing moves. */
export function withLatest(
  shown: readonly ReviewedActivity[],
  latest: readonly ReviewedActivity[],
): ReviewedActivity[] {
  return shown.map((held) => latest.find(({ id, revision }) => id === held.id && revision > held.revision) ?? held)
}

/** How many have come that are not in the list. */
export function newIn(latest: readonly ReviewedActivity[], shown: readonly ReviewedActivity[]): number {
  const known = new Set(shown.map(({ id }) => id))
  return latest.filter(({ id }) => !known.has(id)).length
}

/** The place in the list that is looked at next when the one at `index` has gone. */
export function nextIndex(index: number, length: number): number {
  return Math.max(Math.min(index, length - 1), 0)
}

/** Where J, K and the arrows lead; undefined for any other key. */
export function moved(index: number, key: string, length: number): number | undefined {
  if (key === 'j' || key === 'J') return Math.min(index + 1, length - 1)
  if (key === 'k' || key === 'K') return Math.max(index - 1, 0)
  return undefined
}

/** A skewed clock is worth a look from two minutes: below that it changes nothing that is counted. */
export function isClockSuspect({ clockSkew }: Pick<ReviewedActivity, 'clockSkew'>): boolean {
  return Math.abs(clockSkew) >= 120
}

/** Whether it may be struck as another registration of an event: one of them has to stand. */
export function isStrikable(
  { reviewStatus }: Pick<ReviewedActivity, 'reviewStatus'>,
  same: readonly Pick<ProbablySameFragment, 'reviewStatus'>[],
): boolean {
  return reviewStatus !== 'REJECTED' && same.some((other) => other.reviewStatus !== 'REJECTED')
}

/** How a review status looks, beside its words. */
export const looks = {
  RECEIVED: { tone: 'wait', icon: 'clock' },
  CONFIRMED: { tone: 'good', icon: 'check' },
  REJECTED: { tone: 'bad', icon: 'cross' },
} as const
