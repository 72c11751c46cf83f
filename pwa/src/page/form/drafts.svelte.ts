/** The drafts of whoever is signed in: in memory as runes, and on the device. */
import { session } from '../../api/session'
import type { DeskDraft } from '../../store/desk'
import { createDeskDatabase, createDeskStore, type DeskStore } from '../../store/desk-store'

export class Drafts {
  /** The drafts that are on the device have been read, or cannot be. */
  isReady = $state(false)
  #held = $state.raw<readonly DeskDraft[]>([])
  #author: string | undefined
  #loading: Promise<void> | undefined
  readonly #store: DeskStore
  readonly #tell: () => void

  constructor(store: DeskStore, tell: () => void = () => undefined) {
    this.#store = store
    this.#tell = tell
  }

  /** Reads what the author has begun here. Another author's is then no longer in memory. */
  load(author: string): Promise<void> {
    if (this.#author === author && this.#loading) return this.#loading
    this.#author = author
    this.isReady = false
    this.#held = []
    this.#loading = this.reload()
    return this.#loading
  }

  /** Reads again: another tab has written. A browser that keeps nothing has nothing begun. */
  async reload(): Promise<void> {
    const author = this.#author
    if (author === undefined) return
    const kept = await this.#store.drafts(author).catch(() => undefined)
    if (author !== this.#author) return
    if (kept) this.#held = kept
    this.isReady = true
  }

  /** What is begun about one thing, the latest if two tabs have written. */
  of(noun: string, id: string): DeskDraft | undefined {
    return this.list(noun).find((draft) => draft.id === id)
  }

  /** What is begun, the latest first. */
  list(noun: string): DeskDraft[] {
    return this.#held.filter((draft) => draft.noun === noun).sort((a, b) => b.keptAt.localeCompare(a.keptAt))
  }

  /** In memory at once, and on the device when this is done. Throws when the device does not take it. */
  async keep(draft: DeskDraft): Promise<void> {
    if (draft.author === this.#author) this.#held = [...this.#without(draft.key), draft]
    await this.#store.keep(draft)
    this.#tell()
  }

  async forget(key: string): Promise<void> {
    if (this.#held.some((draft) => draft.key === key)) this.#held = this.#without(key)
    await this.#store.delete(key).catch(() => undefined)
    this.#tell()
  }

  #without(key: string): DeskDraft[] {
    return this.#held.filter((draft) => draft.key !== key)
  }
}

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('loftet.desk')

export const drafts = new Drafts(createDeskStore(createDeskDatabase()), () => channel?.postMessage('changed'))

channel?.addEventListener('message', () => void drafts.reload())

/** Who writes now. */
export function author(): string {
  return session.state().me?.id ?? ''
}
