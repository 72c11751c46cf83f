/** Sending a synpunkt from the form: it is read through, kept on the device until it has arrived, and sent. */
import { NetworkError } from '../../api/errors'
import { again } from '../../device/again'
import { explain, failure } from '../../i18n/failure'
import { feedbackWords } from '../../i18n/feedback'
import { AlreadySent, StorageFull, StorageUnavailable } from '../../store/database'
import type { Drafting } from './drafting.svelte'
import { contentOf } from './feedback'
import { outbox } from './outbox.svelte'

type Reading = typeof import('./reading')

export class Sending {
  isSubmitted = $state(false)
  isBusy = $state(false)
  failed = $state.raw<{ title: string; text: string }>()
  /** What the server did not take, where it could not be kept to be corrected. */
  refused = $state.raw<readonly string[]>([])
  #reading = $state.raw<Reading>()
  readonly #area: string
  readonly #drafting: Drafting
  readonly #onsent: (id: string) => void

  constructor(area: string, drafting: Drafting, onsent: (id: string) => void) {
    this.#area = area
    this.#drafting = drafting
    this.#onsent = onsent
  }

  /** What has to be put right, once it has been tried to be sent. */
  get issues() {
    return this.isSubmitted && this.#reading ? this.#reading.issuesIn(this.#drafting.form) : []
  }

  /** What reads the text comes after the form. It is there long before anybody has written something. */
  async fetchReading(): Promise<Reading> {
    try {
      return (this.#reading ??= await again(() => import('./reading')))
    } catch (error) {
      throw new NetworkError('what reads the text', { cause: error })
    }
  }

  /** Sends it if nothing is wrong. Otherwise the name of the first field that is. */
  async send(isClosed: boolean): Promise<string | undefined> {
    if (this.isBusy) return undefined
    this.isBusy = true
    this.failed = undefined
    this.refused = []
    try {
      return await this.#checkAndSend(isClosed)
    } catch (error) {
      this.failed = explain(error, { saving: true })
      return undefined
    } finally {
      this.isBusy = false
    }
  }

  async #checkAndSend(isClosed: boolean): Promise<string | undefined> {
    const { issuesIn } = await this.fetchReading()
    this.isSubmitted = true
    const wrong = isClosed ? 'dialogueId' : issuesIn(this.#drafting.form)[0]?.path
    if (!wrong) await this.#save()
    return wrong
  }

  async #save(): Promise<void> {
    const form = $state.snapshot(this.#drafting.form)
    const feedback = { id: form.id, content: contentOf(this.#area, form), form, savedAt: new Date().toISOString() }
    try {
      await outbox.save(feedback)
      this.#onsent(form.id)
    } catch (error) {
      const t = feedbackWords()
      if (error instanceof AlreadySent) this.#onsent(form.id)
      else if (error instanceof StorageFull) this.failed = { title: t.fullTitle, text: t.fullText }
      else if (error instanceof StorageUnavailable) await this.#sendUnstored(feedback)
      else throw error
    }
  }

  async #sendUnstored(feedback: Parameters<typeof outbox.sendUnstored>[0]): Promise<void> {
    const t = feedbackWords()
    const outcome = await outbox.sendUnstored(feedback)
    if (outcome.kind === 'received') return this.#onsent(feedback.id)
    if (outcome.kind === 'refused') this.refused = outcome.reasons.map(({ message }) => message)
    this.failed =
      outcome.kind === 'refused'
        ? { title: t.refusedTitle, text: failure().checkFields }
        : { title: t.unstoredTitle, text: t.unstoredText }
  }
}
