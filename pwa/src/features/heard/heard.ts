/** "Ni sa, vi gjorde": what was said, promised and done, as the public may see it. */
import type { HeardThemesQuery, PublicFeedbackFragment, Theme } from '../../api/gen/graphql'

export type Heard = PublicFeedbackFragment
export type HeardTheme = HeardThemesQuery['youSaidWeDid'][number]
export type { Theme }

/** A promise that a piece of feedback led to, with where it is. */
export interface Promised {
  id: string
  text: string
  url: string | null
  done: number
  required: number
  status: NonNullable<Heard['linked'][number]['commitment']>['current']['status']
  activities: NonNullable<Heard['linked'][number]['commitment']>['activities']
}

/** The promises that it led to, in their own words. */
export function promisesOf({ linked }: Pick<Heard, 'linked'>): Promised[] {
  return linked.flatMap(({ url, commitment }) => {
    if (!commitment) return []
    const { id, text, current, activities } = commitment
    const { status, done, required } = current
    return [{ id, text, url: url ?? null, done, required, status, activities }]
  })
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
