/** The last resort: what has not been sent, as a file that a coordinator can hand in for its author. */
import { saveFile } from '../../device/save-file'
import { asCorrected, type Draft, type Entry } from '../../store/work'

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
    // Work that waits with its correction is handed in as corrected: each activity once.
    activities: asCorrected(entries).map(({ state, savedAt, input }) => ({ state, savedAt, input })),
    drafts: drafts.map(({ type, startedAt, changedAt, form }) => ({ type, startedAt, changedAt, form })),
  }
}

export function exportFile(entries: readonly Entry[], drafts: readonly Draft[], origin: Origin): void {
  const now = new Date()
  const text = JSON.stringify(exported(entries, drafts, origin, now), null, 2)
  const name = `loftet-ej-skickat-${origin.author}-${now.toISOString().slice(0, 16).replace(':', '')}.json`
  saveFile(new Blob([text], { type: 'application/json' }), name)
}
