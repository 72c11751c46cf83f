/** The last resort: what has not been sent, as a file that a coordinator can hand in for its author. */
import type { Draft, Entry } from '../../store/work'

export const format = 'loftet-unsent-1'

export interface Exported {
  format: typeof format
  exportedAt: string
  /** Whose work it is: the account's name. */
  author: string
  deviceId: string
  activities: { state: string; savedAt: string; input: Entry['input'] }[]
  drafts: { type: string; startedAt: string; changedAt: string; form: unknown }[]
}

export interface Origin {
  author: string
  deviceId: string
}

export function exported(
  entries: readonly Entry[],
  drafts: readonly Draft[],
  { author, deviceId }: Origin,
  now: Date,
): Exported {
  return {
    format,
    exportedAt: now.toISOString(),
    author,
    deviceId,
    activities: entries.map(({ state, savedAt, input }) => ({ state, savedAt, input })),
    drafts: drafts.map(({ type, startedAt, changedAt, form }) => ({ type, startedAt, changedAt, form })),
  }
}

export function exportFile(entries: readonly Entry[], drafts: readonly Draft[], origin: Origin): void {
  const now = new Date()
  const text = JSON.stringify(exported(entries, drafts, origin, now), null, 2)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = `loftet-ej-skickat-${origin.author}-${now.toISOString().slice(0, 16).replace(':', '')}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
