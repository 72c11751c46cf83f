/** Asking the server to change something: one call at a time, and why it was not done. */
import { hasCode } from '../../api/errors'
import { isConflict, type UserError } from '../../api/user-errors'

export class Call {
  isBusy = $state(false)
  error = $state.raw<unknown>(undefined)
  userErrors = $state.raw<readonly UserError[]>([])
  /** Somebody else was first, and nothing was changed. */
  hadConflict = $state(false)

  /** Forgets what went wrong last. */
  reset(): void {
    this.error = undefined
    this.userErrors = []
    this.hadConflict = false
  }

  /** The answer, whose refusals are also here; undefined when there was none, or when somebody else was first. */
  async ask<Answer extends { userErrors: readonly UserError[] }>(
    send: () => Promise<Answer>,
    onconflict?: () => Promise<void>,
  ): Promise<Answer | undefined> {
    if (this.isBusy) return undefined
    this.isBusy = true
    this.reset()
    try {
      const answer = await send()
      if (isConflict(answer.userErrors)) return void (await this.#lost(onconflict))
      this.userErrors = answer.userErrors
      return answer
    } catch (failure) {
      if (!hasCode(failure, 'CONFLICT')) this.error = failure
      else await this.#lost(onconflict).catch((next: unknown) => (this.error = next))
      return undefined
    } finally {
      this.isBusy = false
    }
  }

  async #lost(onconflict?: () => Promise<void>): Promise<void> {
    await onconflict?.()
    this.hadConflict = true
  }
}
