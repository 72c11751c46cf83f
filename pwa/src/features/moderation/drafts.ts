/** Replies that are being written, by feedback: they last as long as the app is open, and are the one's who wrote them. */
import { session } from '../../api/session'
import type { FeedbackOutcome, Link, Queued } from './queue'

export interface ReplyDraft {
  outcome: FeedbackOutcome | undefined
  outcomeText: string
  links: Link[]
  text: string
  /** The template that stands in the text, untouched. */
  fromTemplate: string
}

const drafts = new Map<string, ReplyDraft>()

function keyOf(id: string): string {
  return `${session.state().me?.username} ${id}`
}

/** What was being written, or what there is to begin with. */
export function draftOf(feedback: Queued): ReplyDraft {
  return (
    drafts.get(keyOf(feedback.id)) ?? {
      outcome: feedback.outcome ?? undefined,
      outcomeText: feedback.outcomeText ?? '',
      links: feedback.links.map(({ kind, id }) => ({ kind, id })),
      text: feedback.reply?.text ?? '',
      fromTemplate: '',
    }
  )
}

export function keepDraft(id: string, draft: ReplyDraft): void {
  drafts.set(keyOf(id), draft)
}

export function forgetDraft(id: string): void {
  drafts.delete(keyOf(id))
}
