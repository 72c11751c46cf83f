/** What the holder of a receipt code sees. */
import type { ReceiptQuery } from '../../api/gen/graphql'

export type Receipt = NonNullable<ReceiptQuery['feedbackByReceipt']>

/** How a moderation status looks to the one who wrote, beside its words. */
export const looks = {
  RECEIVED: { tone: 'wait', icon: 'clock' },
  PUBLISHED: { tone: 'good', icon: 'check' },
  PUBLISHED_REDACTED: { tone: 'good', icon: 'check' },
  NOT_PUBLISHED: { tone: 'still', icon: 'minus' },
  FORWARDED: { tone: 'calm', icon: 'forward' },
} as const

/** How an outcome looks, beside its words. */
export const outcomeLooks = {
  UNDER_REVIEW: { tone: 'wait', icon: 'progress' },
  INCLUDED: { tone: 'good', icon: 'check' },
  HANDLED_OTHERWISE: { tone: 'calm', icon: 'forward' },
  NOT_TAKEN_UP: { tone: 'still', icon: 'minus' },
} as const
