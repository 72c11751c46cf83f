/** The form while it is written: opened as it was left, and kept on the device a moment after each change. */
import { timeOfDay } from '../../i18n/format'
import type { FeedbackReason } from '../../store/feedback'
import { isBegun, newForm, restored, type FeedbackForm } from './feedback'
import { outbox } from './outbox.svelte'

const delay = 400

export class Drafting {
  form = $state<FeedbackForm>(newForm(crypto.randomUUID()))
  /** The time of day when all that is written was kept; empty while something is not. */
  keptAt = $state('')
  /** The browser keeps nothing. */
  hasFailed = $state(false)
  /** What the server did not take of the form, and the form as it was then. */
  #refused = $state.raw<{ form: FeedbackForm; reasons: readonly FeedbackReason[] } | undefined>(undefined)
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Opens what was being written here, if anything was. */
  async open(): Promise<void> {
    try {
      const kept = await outbox.draft()
      const form = restored(kept?.form)
      if (!form || !kept || isBegun(this.form)) return
      this.form = form
      this.keptAt = timeOfDay(kept.changedAt)
    } catch {
      this.hasFailed = true
    }
  }

  /** To be called after every change. */
  changed(): void {
    // Nothing is said to be kept that is not.
    this.keptAt = ''
    this.#timer ??= setTimeout(() => void this.keep(), delay)
  }

  async keep(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (!isBegun(this.form)) return
    const now = new Date().toISOString()
    try {
      await outbox.keepDraft($state.snapshot(this.form), now)
      if (!this.#timer) this.keptAt = timeOfDay(now)
      this.hasFailed = false
    } catch {
      this.hasFailed = true
    }
  }

  /** Keeps at once what is not kept yet: the page is being left. */
  leave(): void {
    if (this.#timer) void this.keep()
  }

  /** Why the server did not take a field, until something else is written there. */
  refusalOf(path: 'dialogueId' | 'theme' | 'text' | 'placeName'): string | undefined {
    if (this.#refused?.form.id !== this.form.id || this.#refused.form[path] !== this.form[path]) return undefined
    return this.#refused.reasons.find(({ field }) => field?.includes(path))?.message
  }

  /** Opens another form in its place: an empty one, or one to correct with the reasons why it was refused. */
  async replace(
    form: FeedbackForm = newForm(crypto.randomUUID()),
    reasons: readonly FeedbackReason[] = [],
  ): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.form = form
    this.#refused = { form: { ...form }, reasons }
    this.keptAt = ''
    await outbox.deleteDraft().catch(() => undefined)
  }
}
