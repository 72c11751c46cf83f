/** What the page of an access review knows of its accounts. */
import type { AccessReviewQuery } from '../../api/gen/graphql'

export type Review = AccessReviewQuery['accessReview']
export type Reviewed = Review['accounts'][number]

/** The accounts that need an answer of the reader: those that are there, but their own. */
export function toAnswer(review: Pick<Review, 'accounts'>, ownId: string | undefined): Reviewed[] {
  return review.accounts.filter(({ id, gone }) => !gone && id !== ownId)
}

/** Whether the review is to be spoken of: somebody has begun it, or its day has come. */
export function isDue(review: Pick<Review, 'openedAt' | 'dueOn'>, today: string): boolean {
  return Boolean(review.openedAt) || review.dueOn <= today
}
