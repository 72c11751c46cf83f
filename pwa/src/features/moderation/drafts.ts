/** What is being struck in feedback: it is kept on the device, and is the one's who struck it. */
import { author, drafts } from '../../page/form/drafts.svelte'

export interface RedactDraft {
  /** The text that the words are of: another has other words. */
  of: string
  struck: readonly number[]
  placeName: string
  /** Why the place's name is no personal data. */
  vouch?: string
}

const noun = 'redact'

export function draftOf(id: string): RedactDraft | undefined {
  return drafts.of(noun, id)?.values as RedactDraft | undefined
}

/** Keeps it at once: nothing is left to be kept when the page is. A device that keeps nothing has it in memory. */
export function keepDraft(id: string, values: RedactDraft): void {
  const draft = { key: `${author()} ${noun} ${id}`, author: author(), noun, id, title: '', start: undefined }
  void drafts.keep({ ...draft, values, keptAt: new Date().toISOString() }).catch(() => undefined)
}

/** To be called when it is decided: what was begun about another decision is of no use. */
export function forgetDrafts(id: string): void {
  for (const each of [noun, 'withhold', 'forward']) {
    for (const draft of drafts.list(each)) if (draft.id === id) void drafts.forget(draft.key)
  }
}
