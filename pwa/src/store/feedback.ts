/**
 * What a device keeps of a citizen's feedback, without saying whose it is: the form while it is written, the
 * finished text until the server has answered, and then only the receipt code. The text does not outlive its
 * receipt here, for the device may be a library's.
 */
import type { Theme, FeedbackInput } from '../api/gen/graphql'

/** Why finished feedback is still here after an attempt to send it. */
export type FeedbackProblem = 'network' | 'busy' | 'server' | 'proof'

/** A rule that the server says is broken. `field` is its path in the input, outermost first. */
export interface FeedbackReason {
  field: string[] | null
  code: string
  message: string
}

/** What is sent, without the proof of work, which is made anew for every attempt. */
export type FeedbackContent = Omit<FeedbackInput, 'proof'>

/** Finished feedback that the server has not answered for. */
export interface WaitingFeedback {
  id: string
  content: FeedbackContent
  /** The form as it was filled in, so that it opens again exactly so. */
  form: unknown
  savedAt: string
  /** `refused`: the server has said no, and a person must look at it. */
  state: 'waiting' | 'refused'
  /** Times that it has been handed to the network with this content; 0 means that no server can have it. */
  attempts: number
  problem?: FeedbackProblem
  reasons?: FeedbackReason[]
}

/** The server's word that it has the feedback: all that is left of it here. */
export interface KeptReceipt {
  id: string
  code: string
  theme: Theme
  receivedAt: string
}

/** The one form that is not finished. */
export interface FeedbackDraft {
  key: 'draft'
  form: unknown
  changedAt: string
}

/** What has become of feedback that was sent. */
export type FeedbackOutcome =
  | { kind: 'received'; code: string; receivedAt: string }
  | { kind: 'refused'; reasons: FeedbackReason[] }
  | { kind: 'kept'; problem: FeedbackProblem; retryAfter?: number }
  /** It was taken back before it was handed over. */
  | { kind: 'gone' }
