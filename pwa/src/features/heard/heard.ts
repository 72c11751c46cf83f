/** "Ni sa, vi gjorde": what was said, promised and done, as the public may see it. */
import type { HeardThemesQuery, PublicFeedbackFragment, Theme } from '../../api/gen/graphql'

export type Heard = PublicFeedbackFragment
export type HeardTheme = HeardThemesQuery['youSaidWeDid'][number]
export type { Theme }

/** A promise that a piece of feedback led to, with where it is, and what its count is of. */
export interface Promised {
  id: string
  text: string
  url: string | null
  done: number
  required: number
  status: NonNullable<Heard['linked'][number]['commitment']>['current']['status']
  counted: 'NOW' | 'THEN' | 'STEPS' | null
  year: string
  activities: NonNullable<Heard['linked'][number]['commitment']>['activities']
}

/** The promises that it led to, in their own words, with how they stood when what followed was done. */
export function promisesOf({ linked }: Pick<Heard, 'linked'>, today: string): Promised[] {
  return linked.flatMap(({ url, commitment }) => {
    if (!commitment) return []
    const { id, text, kind, current, activities } = commitment
    const { status, done, required } = current
    const counted = required === 0 ? null : countedBy(kind, current, today)
    return [
      { id, text, url: url ?? null, done, required, status, counted, year: current.start.slice(0, 4), activities },
    ]
  })
}

type Linked = NonNullable<Heard['linked'][number]['commitment']>

/** A step has no period, and what a problem calls for is counted nowhere else. */
function countedBy(kind: Linked['kind'], { start, end }: Linked['current'], today: string): Promised['counted'] {
  if (kind === 'DELIVERABLE') return 'STEPS'
  if (kind !== 'RECURRING') return null
  return start <= today && (!end || today <= end) ? 'NOW' : 'THEN'
}

/** What else it led to: a local problem by its theme, an activity by its day and place. */
export function otherLinksOf({ linked }: Pick<Heard, 'linked'>): Heard['linked'] {
  return linked.filter(({ commitment }) => !commitment)
}

/** The themes with most to show first. */
export function byWeight(themes: readonly HeardTheme[]): HeardTheme[] {
  return [...themes].sort((a, b) => b.published - a.published)
}

export function isTheme(value: string | null, themes: readonly string[]): value is Theme {
  return value !== null && themes.includes(value)
}
