/** Working through the queue: what is open and how, what is decided, and the latest decision, which can be taken back. */
import { tick } from 'svelte'
import { moderationWords } from '../../i18n/moderation'
import { toast } from '../../ui/toast.svelte'
import { Marking } from './marking.svelte'
import { Moderating } from './moderating.svelte'
import { canUndo, indexAfter, type Action, type Decision, type Queued } from './queue'

interface Surroundings {
  pieces: () => readonly Queued[]
  /** Gives focus to the piece at a place in the list. */
  focus: (index: number) => void
  /** `isKept`: it stays in view even if it is no longer what is asked for. */
  changed: (feedback: Queued, isKept?: boolean) => void
  undone: () => Promise<void>
}

export class QueueWork {
  openId = $state<string>()
  /** What is being done about the open piece, where that takes more than a key. */
  panel = $state<Action>()
  readonly marking = new Marking()
  readonly moderating: Moderating
  readonly #around: Surroundings
  #last: { before: Queued; after: Queued } | undefined

  constructor(around: Surroundings) {
    this.#around = around
    this.openId = around.pieces()[0]?.id
    this.moderating = new Moderating((feedback) => around.changed(feedback, true))
  }

  get chosen(): Queued[] {
    return this.#around.pieces().filter(({ id }) => this.marking.has(id))
  }

  open(id: string | undefined): void {
    if (id !== this.openId) this.moderating.reset()
    this.panel = undefined
    this.openId = id
  }

  show(feedback: Queued, panel: Action | undefined): void {
    if (feedback.id !== this.openId) this.open(feedback.id)
    this.moderating.reset()
    this.panel = panel
  }

  cancel(index: number): void {
    this.panel = undefined
    this.#around.focus(index)
  }

  /** Opens the piece at a place, or the last one, and goes there. */
  async goTo(index: number): Promise<void> {
    const to = indexAfter(index, this.#around.pieces().length)
    this.open(this.#around.pieces()[to]?.id)
    await tick()
    this.#around.focus(to)
  }

  async decide(before: Queued, decision: Decision): Promise<void> {
    const after = await this.moderating.decide(before, decision)
    if (after) await this.decided(before, after)
  }

  /** It has been decided: the next piece is opened. */
  async decided(before: Queued, after: Queued): Promise<void> {
    const index = this.#indexOf(before)
    this.#last = { before, after }
    this.panel = undefined
    this.#around.changed(after)
    toast(moderationWords().decided[after.status], canUndo(before, after) ? () => this.undo() : undefined)
    await tick()
    await this.goTo(this.#indexOf(before) >= 0 ? index + 1 : index)
  }

  /** Takes back the latest decision that can be taken back. */
  async undo(): Promise<boolean> {
    const last = this.#last
    if (!last || !canUndo(last.before, last.after)) return false
    if (!(await this.moderating.decide(last.after, { status: 'RECEIVED' }))) return false
    this.#last = undefined
    toast(moderationWords().takenBack)
    await this.#around.undone()
    await tick()
    await this.goTo(Math.max(this.#indexOf(last.before), 0))
    return true
  }

  /** Decides about all that are marked, and reports whether that was done. */
  async decideMany(decision: Decision): Promise<boolean> {
    const asked = this.chosen
    const first = this.#firstMarked
    const decided = await this.moderating.decideMany(asked, decision)
    if (!decided) return false
    this.marking.clear()
    toast(moderationWords().decidedMany(decided.length, asked.length))
    for (const feedback of decided) this.#around.changed(feedback)
    await tick()
    await this.goTo(first)
    return true
  }

  async unmark(): Promise<void> {
    const first = this.#firstMarked
    this.marking.clear()
    await tick()
    this.#around.focus(first)
  }

  get #firstMarked(): number {
    return this.#around.pieces().findIndex(({ id }) => this.marking.has(id))
  }

  #indexOf({ id }: Queued): number {
    return this.#around.pieces().findIndex((each) => each.id === id)
  }
}
