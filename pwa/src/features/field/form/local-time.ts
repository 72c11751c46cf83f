/** Between what a date field shows (Swedish wall time, "2026-11-23T14:05") and instants. */

const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** The Swedish wall time at an instant, to the minute. */
export function wallTime(instant: Date): string {
  return wall.format(instant).replace(' ', 'T').slice(0, 16)
}

/**
 * The instant of a Swedish wall time as RFC 3339 in UTC, or undefined for what is no time. Of the hour that
 * comes twice in October the first is meant; the hour that does not exist in March is read an hour later.
 */
export function instantOf(local: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return undefined
  const asUtc = Date.parse(`${local}:00Z`)
  if (Number.isNaN(asUtc)) return undefined
  for (const hours of [2, 1]) {
    const at = new Date(asUtc - hours * 3_600_000)
    if (wallTime(at) === local) return at.toISOString()
  }
  return new Date(asUtc - 3_600_000).toISOString()
}
