/** Periods that were not kept, and what is asked of the coordinator about them. */
import type { Commitment, Period, Pledge } from '../pledge/pledge'

export interface Missed {
  commitment: Commitment
  period: Period
}

/** Every missed period, the latest first: those without an explanation, and those with one. */
export function missedIn(pledge: Pledge): { unexplained: Missed[]; explained: Missed[] } {
  const missed = commitmentsOf(pledge)
    .flatMap((commitment) => commitment.periods.map((period) => ({ commitment, period })))
    .filter(({ period }) => period.status === 'MISSED')
    .sort((a, b) => b.period.start.localeCompare(a.period.start))
  return {
    unexplained: missed.filter(({ period }) => !period.explanation),
    explained: missed.filter(({ period }) => period.explanation),
  }
}

/** The commitments that are delivered in steps. */
export function deliverablesIn(pledge: Pledge): Commitment[] {
  return commitmentsOf(pledge).filter(({ steps }) => steps.length > 0)
}

/** The pledge with one commitment changed. */
export function withCommitment(pledge: Pledge, id: string, change: (commitment: Commitment) => Commitment): Pledge {
  return {
    ...pledge,
    focusAreas: pledge.focusAreas.map((area) => ({
      ...area,
      commitments: area.commitments.map((held) => (held.id === id ? change(held) : held)),
    })),
  }
}

/** The pledge with an explanation as the server now has it. */
export function withPeriod(pledge: Pledge, id: string, period: Period): Pledge {
  const replace = (held: Period): Period => (held.start === period.start ? period : held)
  return withCommitment(pledge, id, (commitment) => ({
    ...commitment,
    current: replace(commitment.current),
    periods: commitment.periods.map(replace),
  }))
}

function commitmentsOf(pledge: Pledge): Commitment[] {
  return pledge.focusAreas.flatMap(({ commitments }) => commitments)
}

/** What drafts of steps and of explanations are kept under. */
export const stepNoun = 'step'
export const explanationNoun = 'explanation'

export function stepId(commitmentId: string, key: string): string {
  return `${commitmentId} ${key}`
}

export function explanationId(commitmentId: string, { start }: Pick<Period, 'start'>): string {
  return `${commitmentId} ${start}`
}
