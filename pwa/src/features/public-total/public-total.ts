/** A year's numbers as the public reads them. What may be told is the server's to say. */
import { PublicTotalsDocument, type PublicTotalsQuery } from '../../api/gen/graphql'
import { request } from '../../api/request'

export type PublicTotal = PublicTotalsQuery['publicTotals'][number]

export async function fetchTotals(area: string, year: number, signal: AbortSignal): Promise<PublicTotal[]> {
  return (await request(PublicTotalsDocument, { area, year }, { signal })).publicTotals
}

/** The years of a pledge that have begun, the latest first. */
export function yearsOf(validFrom: string, today: string): number[] {
  const first = Number(validFrom.slice(0, 4))
  const years = Number(today.slice(0, 4)) - first + 1
  return Array.from({ length: Math.max(years, 0) }, (_, i) => first + years - 1 - i)
}

/** Those that somebody counted: a table of dashes tells nothing. */
export function counted(totals: readonly PublicTotal[]): PublicTotal[] {
  return totals.filter(({ display }) => display !== '–')
}

/** The day on which what checks led to is told for the year; none once it is. */
export function releaseOf(totals: readonly PublicTotal[]): string | undefined {
  return totals.find(({ releasedOn }) => releasedOn)?.releasedOn ?? undefined
}
