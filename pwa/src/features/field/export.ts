/** The last resort: what has not been sent, as a file that a coordinator can have entered by hand. */
import { saveFile } from '../../device/save-file'
import type { Draft, Entry } from '../../store/work'

export interface Exported {
  format: 'loftet-unsent-1'
  exportedAt: string
  activities: { state: string; savedAt: string; input: Entry['input'] }[]
  drafts: { type: string; startedAt: string; changedAt: string; form: unknown }[]
}

export function exported(entries: readonly Entry[], drafts: readonly Draft[], now: Date): Exported {
  return {
    format: 'loftet-unsent-1',
    exportedAt: now.toISOString(),
    activities: entries.map(({ state, savedAt, input }) => ({ state, savedAt, input })),
    drafts: drafts.map(({ type, startedAt, changedAt, form }) => ({ type, startedAt, changedAt, form })),
  }
}

export function exportFile(entries: readonly Entry[], drafts: readonly Draft[]): void {
  const now = new Date()
  const text = JSON.stringify(exported(entries, drafts, now), null, 2)
  const name = `loftet-ej-skickat-${now.toISOString().slice(0, 16).replace(':', '')}.json`
  saveFile(new Blob([text], { type: 'application/json' }), name)
}
