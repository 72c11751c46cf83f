/** An API key as its form has it, and as it is made. */
import type { ApiTokenFragment, ApiTokenInput } from '../../api/gen/graphql'

export type ApiToken = ApiTokenFragment

/** The id is made here, so that a second try makes no second key. */
export interface Draft {
  id: string
  name: string
  areas: string[]
  expiresOn: string
}

export const paths = ['name', 'areas', 'expiresOn'] as const
export type Path = (typeof paths)[number]

const usualDays = 90
const mostDays = 365

export function newDraft(id: string, areas: readonly string[], today: string): Draft {
  const only = areas.length === 1 ? [...areas] : []
  return { id, name: '', areas: only, expiresOn: daysAfter(today, usualDays) }
}

/** The last day that a key may be made for. */
export function latestDay(today: string): string {
  return daysAfter(today, mostDays)
}

/** What is missing. */
export function missingIn(draft: Draft): Path[] {
  const missing: Record<Path, boolean> = {
    name: !draft.name.trim(),
    areas: draft.areas.length === 0,
    expiresOn: !draft.expiresOn,
  }
  return paths.filter((path) => missing[path])
}

/** A key is its maker's own, so nobody is named. */
export function inputOf(draft: Draft): ApiTokenInput {
  const { areas, expiresOn } = draft
  return { name: draft.name.trim(), areas: [...areas], expiresOn }
}

/** How a key's state looks, beside its words. */
export const looks = {
  ACTIVE: { tone: 'good', icon: 'check' },
  EXPIRED: { tone: 'still', icon: 'clock' },
  REVOKED: { tone: 'still', icon: 'cross' },
} as const

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
