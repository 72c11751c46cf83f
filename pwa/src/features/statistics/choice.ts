/** What the statistics page is asked for: kept in the address, so that a link shows the same. */
import type {
  ActivityFilter,
  ActivityType,
  CommitmentStatsFilter,
  FeedbackStatsFilter,
  Party,
} from '../../api/gen/graphql'

export type { ActivityType, Party }

/** An empty string is "all". `from` and `to` are dates; a whole year is from its first day to its last. */
export interface Choice {
  area: string
  from: string
  to: string
  type: ActivityType | ''
  party: Party | ''
}

export const everything: Choice = { area: '', from: '', to: '', type: '', party: '' }

/** What may be chosen; anything else in an address is as if it were not there. */
export interface Allowed {
  areas: readonly string[]
  types: readonly string[]
  parties: readonly string[]
}

const names = { area: 'omrade', from: 'fran', to: 'till', type: 'slag', party: 'part' } as const

export function choiceIn(search: URLSearchParams, allowed: Allowed): Choice {
  const value = (key: keyof Choice): string => search.get(names[key]) ?? ''
  const among = (key: keyof Choice, values: readonly string[]): string =>
    values.includes(value(key)) ? value(key) : ''
  const date = (key: keyof Choice): string => (isDate(value(key)) ? value(key) : '')
  return {
    area: among('area', allowed.areas),
    from: date('from'),
    to: date('to'),
    type: among('type', allowed.types) as ActivityType | '',
    party: among('party', allowed.parties) as Party | '',
  }
}

/** The query of the page's address: "?fran=2025-01-01&till=2025-12-31", or nothing at all. */
export function searchOf(choice: Choice): string {
  const search = new URLSearchParams()
  for (const key of Object.keys(names) as (keyof Choice)[]) {
    if (choice[key]) search.set(names[key], choice[key])
  }
  const text = search.toString()
  return text && `?${text}`
}

/** Whether the last day comes before the first: then there is nothing to ask for. */
export function isBackwards({ from, to }: Choice): boolean {
  return from !== '' && to !== '' && to < from
}

/** The year that the choice is, if it is exactly one. */
export function yearOf({ from, to }: Choice): string | undefined {
  const year = from.slice(0, 4)
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : undefined
}

export function withYear(choice: Choice, year: string): Choice {
  return { ...choice, from: year && `${year}-01-01`, to: year && `${year}-12-31` }
}

export function activityFilter(choice: Choice): ActivityFilter {
  return {
    ...(choice.area && { area: choice.area }),
    ...(choice.from && { from: choice.from }),
    ...(choice.to && { to: choice.to }),
    ...(choice.type && { types: [choice.type] }),
    ...(choice.party && { party: choice.party }),
  }
}

export function periodFilter(choice: Choice, areas: readonly string[]): CommitmentStatsFilter {
  return {
    areas: choice.area ? [choice.area] : [...areas],
    ...(choice.from && { from: choice.from }),
    ...(choice.to && { to: choice.to }),
  }
}

/** What citizens say has neither a type of activity nor a party that did it. */
export function feedbackFilter({ area, from, to }: Choice): FeedbackStatsFilter {
  return { ...(area && { area }), ...(from && { from }), ...(to && { to }) }
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T12:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
