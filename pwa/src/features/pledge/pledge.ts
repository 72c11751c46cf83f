/** What the public pages say about a pledge, computed from what the API answers. Counts only, never percentages. */
import type { CommitmentFragment, PeriodFragment, PledgeFragment } from '../../api/gen/graphql'

export type Pledge = PledgeFragment
export type FocusArea = Pledge['focusAreas'][number]
export type Commitment = CommitmentFragment
export type Period = PeriodFragment
export type PeriodStatus = Period['status']

export interface Tally {
  due: number
  fulfilled: number
}

/**
 * The periods of a focus area that are over, or fulfilled before their end, by the same rule as the pledge's
 * own summary: only what recurs or is delivered is counted.
 */
export function tallyOf(area: FocusArea): Tally {
  const settled = area.commitments
    .filter(({ kind }) => kind === 'RECURRING' || kind === 'DELIVERABLE')
    .flatMap(({ periods }) => periods)
    .filter(({ status }) => status === 'FULFILLED' || status === 'MISSED')
  return { due: settled.length, fulfilled: settled.filter(({ status }) => status === 'FULFILLED').length }
}

/** How a commitment stands, in words that are so: one that runs on cannot be missed, it can only fall silent. */
export type Standing = PeriodStatus | 'SILENT'

export function standingOf({
  kind,
  current,
}: {
  kind: Commitment['kind']
  current: { status: PeriodStatus }
}): Standing {
  return kind === 'CONTINUOUS' && current.status === 'AT_RISK' ? 'SILENT' : current.status
}

export interface StatusCount {
  status: Standing
  count: number
}

/** The order in which states are shown: what needs attention first. */
const order: readonly Standing[] = [
  'MISSED',
  'AT_RISK',
  'SILENT',
  'NOT_STARTED',
  'ON_TRACK',
  'ONGOING',
  'FULFILLED',
  'NOT_TRIGGERED',
]

/** How many commitments stand how in their current period. */
export function statusCounts(commitments: readonly Commitment[]): StatusCount[] {
  return order
    .map((status) => ({ status, count: commitments.filter((c) => standingOf(c) === status).length }))
    .filter(({ count }) => count > 0)
}

export interface Due {
  commitment: Commitment
  area: FocusArea
  /** The day by which it should be done; null when it needs doing without a date. */
  by: string | null
}

/** What is due next, soonest first; what is at risk and has no date comes before the dated. */
export function dueNext(pledge: Pledge): Due[] {
  return pledge.focusAreas
    .flatMap((area) => area.commitments.map((commitment) => ({ commitment, area })))
    .filter(({ commitment: { current } }) => current.suggestedNext || current.status === 'AT_RISK')
    .map(({ commitment, area }) => ({ commitment, area, by: commitment.current.suggestedNext ?? null }))
    .sort((a, b) => (a.by ?? '').localeCompare(b.by ?? ''))
}

/** The part of an id that names it within its pledge: what an address on the page can point at. */
export function anchorOf({ id }: { id: string }): string {
  return id.slice(id.lastIndexOf(':') + 1)
}

/** Commitments under their objectives, in the signed order. */
export function byObjective(
  commitments: readonly Commitment[],
): { objective: string | null; commitments: Commitment[] }[] {
  const groups: { objective: string | null; commitments: Commitment[] }[] = []
  for (const commitment of commitments) {
    const objective = commitment.objective ?? null
    const last = groups.at(-1)
    if (last && last.objective === objective) last.commitments.push(commitment)
    else groups.push({ objective, commitments: [commitment] })
  }
  return groups
}

/** Whether the pledge is past its term and holds until a new one is given. */
export function isRunningOn(pledge: Pick<Pledge, 'status'>): boolean {
  return pledge.status === 'RUNNING_ON'
}
