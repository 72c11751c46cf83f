/**
 * One form while it is being filled in. What is typed is on the disk within half a second, whatever happens to
 * the phone; a save is done when the disk has it, and never before.
 */
import type { ActivityInput } from '../../../api/gen/graphql'
import { again } from '../../../device/again'
import { keepForGood, makeRoom } from '../../../device/storage'
import { AlreadySent, StorageFull } from '../../../store/database'
import type { FieldStore } from '../../../store/field-store'
import type { Draft, Reason } from '../../../store/work'
import type { Broken, FormDefinition } from './definition'
import { putDown } from './last-words'
import { likeLast, restored, type FormValues } from './values'

export type Saving = typeof import('./saving')
export type SaveProblem = 'full' | 'failed' | 'already'

export interface Opening {
  form: FormDefinition
  store: FieldStore
  /** Who opened it. It is theirs, whoever signs in or out meanwhile. */
  author: string
  values: FormValues
  /** The activity's id: of a draft or of refused work that is corrected, else a new one. */
  id: string
  /** The draft as it was found. */
  draft?: Draft
  /** Why the server refused it. */
  reasons?: Reason[]
  isCorrection: boolean
  /** The revision of received work that is amended. */
  amends?: number
  onchange: (parts: ('drafts' | 'outbox' | 'records')[]) => void
}

const pause = 400

export class FormModel {
  readonly form: FormDefinition
  values = $state<FormValues>() as FormValues
  id = $state('')
  issues = $state.raw<Broken[]>([])
  reasons = $state.raw<Reason[]>([])
  problem = $state<SaveProblem>()
  isSaving = $state(false)
  draftKeptAt = $state<string>()
  /** The phone does not take the draft: what was typed last is nowhere but here. */
  keepFailed = $state(false)
  /** When the disk had it. */
  savedAt = $state<string>()
  readonly isCorrection: boolean
  amends: number | undefined
  protected isDone = false

  readonly #store: FieldStore
  readonly #author: string
  readonly #onchange: (parts: ('drafts' | 'outbox' | 'records')[]) => void
  #saving = $state.raw<Saving>()
  #kept: string
  #revision: number
  #startedAt: string
  #timer: ReturnType<typeof setTimeout> | undefined
  #keeping: Promise<void> = Promise.resolve()

  constructor({ form, store, author, values, id, draft, reasons, isCorrection, amends, onchange }: Opening) {
    this.form = form
    this.values = values
    this.id = id
    this.reasons = reasons ?? []
    this.isCorrection = isCorrection
    this.amends = amends
    this.draftKeptAt = draft?.changedAt
    this.#store = store
    this.#author = author
    this.#onchange = onchange
    this.#kept = JSON.stringify(values)
    this.#revision = draft?.revision ?? 0
    this.#startedAt = draft?.startedAt ?? new Date().toISOString()
    // What is wrong with it is said without a wait when it is to be saved.
    void this.saving().catch(() => undefined)
  }

  /** What is in the form is not on the phone. */
  get isDirty(): boolean {
    return !this.isDone && JSON.stringify(this.values) !== this.#kept
  }

  get isKept(): boolean {
    return !this.keepFailed
  }

  /** Something has been changed: keep it soon. */
  touch(): void {
    if (!this.isDirty) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.keep(), pause)
  }

  /** Keeps the draft now. Never throws: that the phone does not take it is in `keepFailed`. */
  keep(): Promise<void> {
    clearTimeout(this.#timer)
    this.#keeping = this.#keeping.then(() => this.#keepDraft()).catch(() => void (this.keepFailed = true))
    return this.#keeping
  }

  async #keepDraft(): Promise<void> {
    if (!this.isDirty) return
    const form = $state.snapshot(this.values) as FormValues
    const changedAt = new Date().toISOString()
    const draft = (): Draft => this.#draft(form, changedAt)
    if (!(await this.#store.keepDraft(draft(), this.#revision))) await this.#part(draft)
    this.#revision += 1
    this.#kept = JSON.stringify(form)
    this.draftKeptAt = changedAt
    this.keepFailed = false
    this.#onchange(['drafts'])
  }

  /** The page goes away, and there is no time for the database. */
  leave(): void {
    if (!this.isDone) putDown(this.#draft($state.snapshot(this.values) as FormValues, new Date().toISOString()))
  }

  #draft(form: FormValues, changedAt: string): Draft {
    return {
      id: this.id,
      author: this.#author,
      type: this.form.type,
      form,
      startedAt: this.#startedAt,
      changedAt,
      revision: this.#revision + 1,
      isCorrection: this.isCorrection,
      ...(this.amends !== undefined && { amends: this.amends }),
    }
  }

  /** Another tab has changed the draft. Ours becomes one of its own, but a correction keeps the id of what it corrects. */
  async #part(draft: () => Draft): Promise<void> {
    if (this.isCorrection || this.amends !== undefined)
      this.#revision = (await this.#store.draft(this.id))?.revision ?? 0
    else {
      this.id = crypto.randomUUID()
      this.#revision = 0
    }
    await this.#store.keepDraft(draft(), this.#revision)
  }

  sameAsLast(last: unknown): void {
    this.values = likeLast(this.values, restored(this.form, last, new Date()), this.form)
    void this.keep()
  }

  /** What was wrong when it was to be saved, and still is. */
  get standing(): Broken[] {
    if (this.issues.length === 0 || !this.#saving) return []
    const still = new Set(this.brokenNow(this.#saving, new Date()).map(({ path, rule }) => `${path} ${rule}`))
    return this.issues.filter(({ path, rule }) => still.has(`${path} ${rule}`))
  }

  /** Every rule that what is in the form breaks. */
  protected brokenNow(saving: Saving, now: Date): Broken[] {
    return saving.check(this.form, this.values, now)
  }

  /** What shows why it was not saved, once that is there. */
  get errorSummary(): Saving['ErrorSummary'] | undefined {
    return this.#saving?.ErrorSummary
  }

  /** What it takes to save, which comes after the form. */
  protected async saving(): Promise<Saving> {
    return (this.#saving ??= await again(() => import('./saving')))
  }

  /** The first rule broken at a path or within it, by us or by the server. */
  issueAt(path: string): Broken | Reason | undefined {
    const isHere = (at: string): boolean => at === path || at.startsWith(`${path}.`)
    return (
      this.standing.find((issue) => isHere(issue.path)) ??
      this.reasons.find((reason) => isHere((reason.field ?? []).join('.')))
    )
  }

  /** The work is where it should be: its draft is of no more use. */
  protected async finish(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#keeping
    this.isDone = true
    await this.#store.deleteDraft(this.id)
    this.#onchange(['drafts'])
  }

  /** True when the work is on the disk. What is wrong, if not, is in `issues` and `problem`. */
  async save(area: string): Promise<boolean> {
    if (this.isSaving || this.isDone) return false
    this.problem = undefined
    this.isSaving = true
    clearTimeout(this.#timer)
    try {
      const saving = await this.saving()
      const now = new Date()
      const values = $state.snapshot(this.values) as FormValues
      this.issues = saving.check(this.form, values, now)
      this.reasons = []
      if (this.issues.length > 0) return false
      await this.#keeping
      await this.#put(saving.toInput(this.form, values, { id: this.id, area, now }), values)
      this.isDone = true
      this.savedAt = now.toISOString()
      void keepForGood()
      this.#onchange(['drafts', 'outbox', 'records'])
      return true
    } catch (error) {
      this.problem = error instanceof AlreadySent ? 'already' : error instanceof StorageFull ? 'full' : 'failed'
      return false
    } finally {
      this.isSaving = false
    }
  }

  async #put(input: ActivityInput, values: FormValues): Promise<void> {
    const author = this.#author
    const savedAt = input.recordedAt
    const saving = {
      entry: { id: this.id, author, input, form: values, savedAt },
      record: {
        id: this.id,
        author,
        type: this.form.type,
        placeName: input.place.name,
        occurredAt: input.occurredAt,
        savedAt,
        form: values,
      },
      draft: { id: this.id, revision: this.#revision },
    }
    try {
      await this.#store.save(saving)
    } catch (error) {
      if (!(error instanceof StorageFull)) throw error
      await makeRoom()
      await this.#store.save(saving)
    }
  }
}
