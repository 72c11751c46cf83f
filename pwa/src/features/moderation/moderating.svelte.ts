/** Decisions and replies: one call at a time, and what to show when somebody else was first. */
import {
  FeedbackDetailDocument,
  ModerateFeedbackDocument,
  ModerateManyDocument,
  ReplyToFeedbackDocument,
} from '../../api/gen/graphql'
import { request } from '../../api/request'
import type { UserError } from '../../api/user-errors'
import { Call } from '../../page/form/call.svelte'
import type { Vouch } from '../../page/form/form.svelte'
import type { Decision, Queued } from './queue'

interface Answer {
  feedback?: Queued | null
  userErrors: readonly UserError[]
}

export class Moderating extends Call {
  readonly #refreshed: (feedback: Queued) => void

  constructor(refreshed: (feedback: Queued) => void) {
    super()
    this.#refreshed = refreshed
  }

  /** The piece as it was saved, or undefined when it was not: then the reason is here. */
  async decide(feedback: Queued, input: Decision): Promise<Queued | undefined> {
    const answer = await this.ask(
      () => sendDecision(feedback, input),
      () => this.showLatest(feedback.id),
    )
    return answer?.feedback ?? undefined
  }

  /** Decides the same about many. The answer has those that were decided. */
  async decideMany(pieces: readonly Queued[], input: Decision): Promise<Queued[] | undefined> {
    const items = pieces.map(({ id, revision }) => ({ id, revision }))
    const answer = await this.ask(async () => {
      const { feedback, userErrors } = (await request(ModerateManyDocument, { items, input })).feedbackModerateMany
      // One that somebody else had changed is left in the queue with the others that were not decided.
      return { feedback, userErrors: userErrors.filter(({ code }) => code !== 'CONFLICT') }
    })
    return answer?.feedback ?? undefined
  }

  /** What has been decided by now. */
  async showLatest(id: string): Promise<void> {
    const { feedback } = await request(FeedbackDetailDocument, { id })
    if (feedback) this.#refreshed(feedback)
  }

  /** Shows a piece as it was answered with, when more is to be done with it. */
  show(feedback: Queued): void {
    this.#refreshed(feedback)
  }
}

export async function sendDecision({ id, revision }: Queued, input: Decision): Promise<Answer> {
  return (await request(ModerateFeedbackDocument, { id, revision, input })).feedbackModerate
}

export async function sendReply(
  { id, revision }: Queued,
  text: string,
  notPersonalData: Vouch | null,
): Promise<Answer> {
  return (await request(ReplyToFeedbackDocument, { id, revision, text, notPersonalData })).feedbackReply
}
