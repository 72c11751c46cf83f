/** Saving one thing: one call at a time; when somebody else was first, what was typed stays. */
import { hasCode } from './errors'
import { isConflict, type UserError } from './user-errors'

/** What the server is asked, for one kind of thing. */
export interface SavingCalls<Draft, Saved> {
  send(draft: Draft): Promise<{ saved?: Saved | null; userErrors: readonly UserError[] }>
  /** The revision that the server has now, when it has the thing at all. */
  latestRevision(draft: Draft): Promise<number | null | undefined>
}

export class Saving {
  isBusy = $state(false)
  error = $state.raw<unknown>(undefined)
  userErrors = $state.raw<readonly UserError[]>([])
  /** Somebody else had changed it: the next save is made knowingly on top of theirs. */
  hadConflict = $state(false)

  /** The thing as it was saved, or undefined when it was not: then the reason is here. */
  async save<Draft extends { revision: number | null }, Saved>(
    draft: Draft,
    calls: SavingCalls<Draft, Saved>,
  ): Promise<Saved | undefined> {
    if (this.isBusy) return undefined
    this.isBusy = true
    this.error = undefined
    this.hadConflict = false
    try {
      const { saved, userErrors } = await calls.send(draft)
      this.userErrors = userErrors
      if (isConflict(userErrors)) await this.#takeLatestRevision(draft, calls)
      return saved ?? undefined
    } catch (failure) {
      if (!hasCode(failure, 'CONFLICT')) this.error = failure
      else await this.#takeLatestRevision(draft, calls).catch((next: unknown) => (this.error = next))
      return undefined
    } finally {
      this.isBusy = false
    }
  }

  async #takeLatestRevision<Draft extends { revision: number | null }>(
    draft: Draft,
    calls: SavingCalls<Draft, unknown>,
  ): Promise<void> {
    draft.revision = (await calls.latestRevision(draft)) ?? draft.revision
    this.userErrors = []
    this.hadConflict = true
  }
}
