/** Periods that were not kept, and what is asked of the coordinator about them. */
import type { Commitment, Period, Pledge } from '../pledge/pledge'
import { lengthOf } from '../../ui/length'

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

/** So many missed periods of one commitment are written about in one act. */
const many = 3

/** Missed periods that are written about one by one, and those of which a commitment has too many for that. */
export function apartFromMany(missed: readonly Missed[]): {
  few: Missed[]
  many: { commitment: Commitment; periods: Period[] }[]
} {
  const groups = new Map<string, { commitment: Commitment; periods: Period[] }>()
  for (const { commitment, period } of missed) {
    const group = groups.get(commitment.id) ?? { commitment, periods: [] }
    group.periods.push(period)
    groups.set(commitment.id, group)
  }
  const isMany = (id: string): boolean => (groups.get(id)?.periods.length ?? 0) > many
  return {
    few: missed.filter(({ commitment }) => !isMany(commitment.id)),
    many: [...groups.values()].filter(({ commitment }) => isMany(commitment.id)),
  }
}

/** What is wrong with the text of an explanation. */
export function checkExplanation(
  text: string,
  words: { tooShort: string; tooLong: string },
): { path: string; message: string }[] {
  const length = lengthOf(text.trim())
  if (length < shortest) return [{ path: 'text', message: words.tooShort }]
  return length > explanationLimit ? [{ path: 'text', message: words.tooLong }] : []
}

const shortest = 10
export const explanationLimit = 1000
/** So many periods are explained in one request. */
export const maxAtOnce = 120

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
export const manyExplanationsNoun = 'explanations'

export function stepId(commitmentId: string, key: string): string {
  return `${commitmentId} ${key}`
}

export function explanationId(commitmentId: string, { start }: Pick<Period, 'start'>): string {
  return `${commitmentId} ${start}`
}
