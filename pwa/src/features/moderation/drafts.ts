/** What is being decided about feedback, by panel: it is kept on the device, and is the one's who wrote it. */
import { author, drafts } from '../../page/form/drafts.svelte'
import type { ModerationReason } from './queue'

export interface RedactDraft {
  /** The text that the words are of: another has other words. */
  of: string
  struck: readonly number[]
  placeName: string
}

export interface WithholdDraft {
  reason: ModerationReason | undefined
  note: string
}

interface Panels {
  redact: RedactDraft
  withhold: WithholdDraft
  forward: WithholdDraft
}

function keyOf(panel: keyof Panels, id: string): string {
  return `${author()} ${panel} ${id}`
}

export function draftIn<Panel extends keyof Panels>(panel: Panel, id: string): Panels[Panel] | undefined {
  return drafts.of(panel, id)?.values as Panels[Panel] | undefined
}

/** Keeps it at once: nothing is left to be kept when the page is. A device that keeps nothing has it in memory. */
export function keepDraft<Panel extends keyof Panels>(panel: Panel, id: string, values: Panels[Panel]): void {
  const draft = { key: keyOf(panel, id), author: author(), noun: panel, id, title: '', start: undefined }
  void drafts.keep({ ...draft, values, keptAt: new Date().toISOString() }).catch(() => undefined)
}

/** To be called when it has been said. */
export function forgetDraft(id: string, ...panels: (keyof Panels)[]): void {
  for (const panel of panels) void drafts.forget(keyOf(panel, id))
}
