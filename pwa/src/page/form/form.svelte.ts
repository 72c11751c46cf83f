/**
 * One form while it is filled in. What is typed is kept on the device under its author, what kind of thing it is and
 * which, until it is saved or thrown away; when somebody else was first both versions are there to choose from.
 */
import type { DeskDraft } from '../../store/desk'
import { errorAt, errorsElsewhere, type UserError } from '../../api/user-errors'
import { Call } from './call.svelte'
import { contentOf, setAt, textsAt, valueAt, type Part, type TextAt } from './content'
import { author, drafts as ours, type Drafts } from './drafts.svelte'

export interface Version<Values, Saved> {
  values: Values
  saved: Saved
}

export interface Issue {
  path: string
  message: string
}

export interface FormDefinition<Values extends object, Saved> {
  noun: string
  id: string
  /** What there is to begin with: plain values. A `revision` among them is what is written over. */
  start: Values
  /** What it is called in a list of what is begun. */
  title(values: Values): string
  /** The values under the names that the form shows, for comparing two versions. */
  parts(values: Values): Part[]
  /** Where the form has fields, by the paths of the API's input. */
  paths(values: Values): readonly string[]
  /** What must be put right before anything is sent, in the order of the form. */
  check?(values: Values): Issue[]
  /** Sending the same twice changes nothing. `vouch` is why what looks like personal data is none. */
  send(values: Values, vouch: Vouch | null): Promise<{ saved?: Saved | null; userErrors: readonly UserError[] }>
  /** What the server has now. */
  latest?(values: Values): Promise<Version<Values, Saved> | undefined>
  drafts?: Drafts
}

/** Why what looks like personal data is none. */
export interface Vouch {
  reason: string
}

const vouchPath = 'notPersonalData.reason'
const pause = 400

function plain<Values>(values: Values): Values {
  return structuredClone($state.snapshot(values)) as Values
}

export class Form<Values extends object, Saved> extends Call {
  values = $state() as Values
  /** What was begun here before has been looked for. */
  isReady = $state(false)
  isSubmitted = $state(false)
  /** When the draft that it opened with was kept. */
  restoredAt = $state<string>()
  keptAt = $state<string>()
  /** The device does not take the draft. */
  keepFailed = $state(false)
  /** Why what looks like personal data is none; undefined while nobody has said that it is. */
  vouch = $state<string>()
  /** What somebody else has saved meanwhile: a choice has to be made. */
  theirs = $state.raw<Version<Values, Saved | undefined>>()
  readonly noun: string
  readonly id: string

  readonly #of: FormDefinition<Values, Saved>
  readonly #drafts: Drafts
  readonly #author: string
  #start = $state.raw() as Values
  #kept = $state('')
  #sent: Values | undefined
  #key: string
  #isOver = $state(false)
  #timer: ReturnType<typeof setTimeout> | undefined
  #refused = $state.raw<readonly UserError[]>([])

  constructor(definition: FormDefinition<Values, Saved>) {
    super()
    this.#of = definition
    this.#drafts = definition.drafts ?? ours
    this.noun = definition.noun
    this.id = definition.id
    this.#author = author()
    this.#key = `${this.#author} ${this.noun} ${this.id} ${crypto.randomUUID()}`
    this.#begin(definition.start)
  }

  /** Opens it as it was left, if it was. */
  async open(): Promise<void> {
    await this.#drafts.load(this.#author)
    const draft = this.#drafts.of(this.noun, this.id)
    if (draft && !this.isReady && !this.#isOver) this.#restore(draft)
    this.isReady = true
  }

  get isDirty(): boolean {
    return !this.#isOver && this.isReady && this.#content !== contentOf(this.#start)
  }

  get isKept(): boolean {
    return !this.keepFailed && (!this.isDirty || this.#content === this.#kept)
  }

  /** Something may have been changed: it is kept soon. */
  touch(): void {
    if (!this.isReady || this.#isOver || this.#content === this.#kept) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.keep(), pause)
  }

  /** Keeps what is written now. Never throws: what cannot be kept is said. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer)
    if (!this.isReady || this.#isOver) return
    const content = this.#content
    if (content === this.#kept && !this.keepFailed) return
    if (!this.isDirty) return this.#forget(content)
    const draft = this.#draft()
    try {
      await this.#drafts.keep(draft)
      this.#kept = content
      this.keptAt = draft.keptAt
      this.keepFailed = false
    } catch {
      this.keepFailed = true
    }
  }

  /** The thing as it was saved, or undefined when it was not: then the reason is here. */
  async save(): Promise<Saved | undefined> {
    this.isSubmitted = true
    if (this.isBusy || this.theirs || this.#issues.length > 0) return undefined
    await this.keep()
    const sent = plain(this.values)
    this.#sent = sent
    const answer = await this.ask(
      () => this.#of.send(sent, this.#said),
      () => this.#meet(sent),
    )
    this.#refused = answer?.userErrors ?? []
    const saved = answer?.saved ?? this.#savedAlready(sent)
    if (saved) await this.#end()
    return saved
  }

  /** Saves these values as they are, whatever is still wrong with what is in the form. */
  async saveOther(change: Partial<Values>): Promise<Saved | undefined> {
    const answer = await this.ask(() => this.#of.send({ ...plain(this.values), ...change }, this.#said))
    if (answer?.saved) await this.#end()
    return answer?.saved ?? undefined
  }

  /** The form goes away unsaved. Returns how to take that back, when something was thrown. */
  async cancel(): Promise<(() => Promise<boolean>) | undefined> {
    clearTimeout(this.#timer)
    const draft = this.isDirty ? this.#draft() : undefined
    await this.#end()
    if (!draft) return undefined
    return () =>
      this.#drafts.keep(draft).then(
        () => true,
        () => false,
      )
  }

  /** Begins anew, from what is saved or from what is given. */
  async startOver(from: Values = this.#start): Promise<void> {
    clearTimeout(this.#timer)
    this.#begin(from)
    await this.#drafts.forget(this.#key)
  }

  /** What is written here is to stand: it is saved knowingly over theirs. */
  keepMine(): void {
    const theirs = this.theirs?.values
    if (!theirs) return
    this.#start = theirs
    if ('revision' in theirs) Object.assign(this.values, { revision: theirs.revision })
    this.theirs = undefined
    this.reset()
    void this.keep()
  }

  async takeTheirs(): Promise<void> {
    const theirs = this.theirs?.values
    if (theirs) await this.startOver(theirs)
  }

  /** What is wrong at a field, until something else is written there. */
  at(path: string): string | undefined {
    const own = this.isSubmitted ? this.#issues.find((issue) => issue.path === path)?.message : undefined
    return own ?? (this.#isMended(path) ? undefined : errorAt(this.userErrors, path))
  }

  /** What was refused and has no field of its own here. */
  get elsewhere(): string[] {
    return errorsElsewhere(this.userErrors, [...this.#of.paths(this.values), vouchPath])
  }

  /** The texts that were refused last as personal data, as they are now. */
  get refusedTexts(): TextAt[] {
    return textsAt(this.values, this.#refused)
  }

  /** What is wrong with why it is no personal data. */
  get vouchError(): string | undefined {
    return errorAt(this.userErrors, vouchPath)
  }

  /** Writes a text at a path of the input. */
  write(path: string, text: string): void {
    setAt(this.values, path, text)
  }

  get hasMarked(): boolean {
    return this.#of.paths(this.values).some((path) => this.at(path) !== undefined)
  }

  get mine(): Part[] {
    return this.#of.parts(this.values)
  }

  partsOf(values: Values): Part[] {
    return this.#of.parts(values)
  }

  get #said(): Vouch | null {
    return this.vouch?.trim() ? { reason: this.vouch.trim() } : null
  }

  get #content(): string {
    return contentOf(this.vouch === undefined ? this.values : { ...this.values, vouch: this.vouch })
  }

  get #issues(): Issue[] {
    return this.#of.check?.(this.values) ?? []
  }

  #isMended(path: string): boolean {
    if (!this.#sent) return false
    return JSON.stringify(valueAt(this.values, path)) !== JSON.stringify(valueAt(this.#sent, path))
  }

  #begin(start: Values): void {
    this.#start = plain(start)
    this.values = plain(start)
    this.#kept = contentOf(this.#start)
    this.#sent = undefined
    this.isSubmitted = false
    this.restoredAt = undefined
    this.keptAt = undefined
    this.theirs = undefined
    this.vouch = undefined
    this.#refused = []
    this.#isOver = false
    this.reset()
  }

  #restore(draft: DeskDraft): void {
    const began = draft.start as Values
    const now = this.#start
    this.#key = draft.key
    // What the form has got since stands as it is now.
    this.values = plain({ ...now, ...(draft.values as Values) })
    this.vouch = draft.vouch
    this.#kept = this.#content
    this.restoredAt = draft.keptAt
    if (contentOf(began) === contentOf(now)) {
      if ('revision' in now) Object.assign(this.values, { revision: now.revision })
    } else {
      this.#start = began
      // A newer one has been saved since: what differs is shown at once.
      if (contentOf(now) !== contentOf(this.values)) this.theirs = { values: now, saved: undefined }
    }
  }

  /** Somebody else was first: theirs is fetched, to be shown beside ours. */
  async #meet(sent: Values): Promise<void> {
    const theirs = await this.#of.latest?.(sent)
    if (theirs) this.theirs = theirs
  }

  /** The first try arrived though its answer did not: what is saved is what was sent. */
  #savedAlready(sent: Values): Saved | undefined {
    return this.theirs && contentOf(this.theirs.values) === contentOf(sent) ? this.theirs.saved : undefined
  }

  async #end(): Promise<void> {
    clearTimeout(this.#timer)
    this.#isOver = true
    await this.#drafts.forget(this.#key)
  }

  async #forget(content: string): Promise<void> {
    this.#kept = content
    this.keptAt = undefined
    this.keepFailed = false
    await this.#drafts.forget(this.#key)
  }

  #draft(): DeskDraft {
    const values = plain(this.values)
    return {
      key: this.#key,
      author: this.#author,
      noun: this.noun,
      id: this.id,
      title: this.#of.title(values),
      values,
      start: this.#start,
      ...(this.vouch !== undefined && { vouch: this.vouch }),
      keptAt: new Date().toISOString(),
    }
  }
}
