/** Confirming and rejecting: one call at a time, and what to show when somebody else was first. */
import { hasCode } from '../../api/errors'
import { ActivityToReviewDocument, ReviewActivityDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import { isConflict, type UserError } from '../../api/user-errors'
import type { ReviewedActivity, ReviewStatus } from './review'

export class Reviewing {
  /** The activity that is being answered for, or was last. */
  id = $state<string | undefined>(undefined)
  isBusy = $state(false)
  error = $state.raw<unknown>(undefined)
  userErrors = $state.raw<readonly UserError[]>([])
  /** Somebody else had changed the activity; the latest is shown and nothing was saved. */
  hadConflict = $state(false)

  readonly #settled: (activity: ReviewedActivity) => void
  readonly #refreshed: (activity: ReviewedActivity) => void

  constructor(settled: (activity: ReviewedActivity) => void, refreshed: (activity: ReviewedActivity) => void) {
    this.#settled = settled
    this.#refreshed = refreshed
  }

  isAbout(activity: ReviewedActivity): boolean {
    return this.id === activity.id
  }

  async review(activity: ReviewedActivity, status: ReviewStatus, reason?: string): Promise<void> {
    if (this.isBusy) return
    this.#begin(activity)
    try {
      const { id, revision } = activity
      const answer = (await request(ReviewActivityDocument, { id, revision, status, reason: reason ?? null }))
        .activityReview
      this.userErrors = answer.userErrors
      if (isConflict(answer.userErrors)) await this.#showLatest(id)
      else if (answer.activity) this.#settled(answer.activity)
    } catch (error) {
      if (hasCode(error, 'CONFLICT')) await this.#showLatest(activity.id).catch((next: unknown) => (this.error = next))
      else this.error = error
    }
    this.isBusy = false
  }

  #begin(activity: ReviewedActivity): void {
    this.id = activity.id
    this.isBusy = true
    this.error = undefined
    this.userErrors = []
    this.hadConflict = false
  }

  async #showLatest(id: string): Promise<void> {
    const { activity } = await request(ActivityToReviewDocument, { id })
    this.userErrors = []
    this.hadConflict = true
    this.#refreshed(activity)
  }
}
