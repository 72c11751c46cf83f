/** Confirming and rejecting: one call at a time, and what to show when somebody else was first. */
import { ActivityToReviewDocument, ReviewActivityDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import type { UserError } from '../../api/user-errors'
import { Call } from '../../page/form/call.svelte'
import type { Vouch } from '../../page/form/form.svelte'
import type { ReviewCode, ReviewedActivity, ReviewStatus } from './review'

interface Answer {
  activity?: ReviewedActivity | null
  userErrors: readonly UserError[]
}

export class Reviewing extends Call {
  /** The activity that is being answered for, or was last. */
  id = $state<string | undefined>(undefined)

  readonly settle: (activity: ReviewedActivity) => void
  readonly #refreshed: (activity: ReviewedActivity) => void

  constructor(settled: (activity: ReviewedActivity) => void, refreshed: (activity: ReviewedActivity) => void) {
    super()
    this.settle = settled
    this.#refreshed = refreshed
  }

  isAbout(activity: ReviewedActivity): boolean {
    return this.id === activity.id
  }

  /** Rejects it as another registration of an event that has one: the code gives the reason. */
  strike(activity: ReviewedActivity): Promise<boolean> {
    return this.review(activity, 'REJECTED', 'DUPLICATE')
  }

  /** Whether it was done. */
  async review(activity: ReviewedActivity, status: ReviewStatus, code: ReviewCode | null = null): Promise<boolean> {
    if (this.isBusy) return false
    this.id = activity.id
    const answer = await this.ask(
      () => sendReview(activity, { status, code }),
      () => this.showLatest(activity.id),
    )
    if (answer?.activity) this.settle(answer.activity)
    return Boolean(answer?.activity)
  }

  async showLatest(id: string): Promise<void> {
    this.#refreshed((await request(ActivityToReviewDocument, { id })).activity)
  }
}

/** Confirms, rejects or takes back, over the revision that was seen. */
export async function sendReview(
  { id, revision }: ReviewedActivity,
  decision: { status: ReviewStatus; reason?: string; code?: ReviewCode | null; notPersonalData?: Vouch | null },
): Promise<Answer> {
  return (await request(ReviewActivityDocument, { id, revision, ...decision })).activityReview
}
