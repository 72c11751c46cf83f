/** Decisions and replies: one call at a time, and what to show when somebody else was first. */
import { hasCode } from '../../api/errors'
import {
  FeedbackDetailDocument,
  ModerateFeedbackDocument,
  ModerateManyDocument,
  ReplyToFeedbackDocument,
} from '../../api/gen/graphql'
import { request } from '../../api/request'
import { isConflict, type UserError } from '../../api/user-errors'
import type { Decision, Queued } from './queue'

interface Answer {
  feedback?: Queued | null
  userErrors: UserError[]
}

export class Moderating {
  isBusy = $state(false)
  error = $state.raw<unknown>(undefined)
  userErrors = $state.raw<readonly UserError[]>([])
  /** Somebody else had decided; the latest is shown and nothing was saved. */
  hadConflict = $state(false)
  readonly #refreshed: (feedback: Queued) => void

  constructor(refreshed: (feedback: Queued) => void) {
    this.#refreshed = refreshed
  }

  /** Forgets what went wrong last: something else is looked at. */
  reset(): void {
    this.error = undefined
    this.userErrors = []
    this.hadConflict = false
  }

  /** The piece as it was saved, or undefined when it was not: then the reason is here. */
  decide({ id, revision }: Queued, input: Decision): Promise<Queued | undefined> {
    return this.#once(
      id,
      async () => (await request(ModerateFeedbackDocument, { id, revision, input })).feedbackModerate,
    )
  }

  reply({ id, revision }: Queued, text: string): Promise<Queued | undefined> {
    return this.#once(id, async () => (await request(ReplyToFeedbackDocument, { id, revision, text })).feedbackReply)
  }

  /** Decides the same about many. The answer has those that were decided. */
  async decideMany(pieces: readonly Queued[], input: Decision): Promise<Queued[] | undefined> {
    const items = pieces.map(({ id, revision }) => ({ id, revision }))
    let decided: Queued[] | undefined
    await this.#once(pieces[0]?.id ?? '', async () => {
      const { feedback, userErrors } = (await request(ModerateManyDocument, { items, input })).feedbackModerateMany
      decided = feedback ?? undefined
      // One that somebody else had changed is left in the queue with the others that were not decided.
      return { userErrors: userErrors.filter(({ code }) => code !== 'CONFLICT') }
    })
    return decided
  }

  async #once(id: string, send: () => Promise<Answer>): Promise<Queued | undefined> {
    if (this.isBusy) return undefined
    this.isBusy = true
    this.reset()
    try {
      const { feedback, userErrors } = await send()
      this.userErrors = userErrors
      if (isConflict(userErrors)) await this.#showLatest(id)
      else return feedback ?? undefined
    } catch (failure) {
      if (!hasCode(failure, 'CONFLICT')) this.error = failure
      else await this.#showLatest(id).catch((next: unknown) => (this.error = next))
    } finally {
      this.isBusy = false
    }
    return undefined
  }

  async #showLatest(id: string): Promise<void> {
    const { feedback } = await request(FeedbackDetailDocument, { id })
    this.userErrors = []
    this.hadConflict = true
    if (feedback) this.#refreshed(feedback)
  }
}
