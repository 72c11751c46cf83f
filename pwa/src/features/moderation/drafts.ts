/** What is being written about feedback, by panel: it lasts as long as the app is open, and is the one's who wrote it. */
import { session } from '../../api/session'
import type { FeedbackOutcome, Link, ModerationReason, Queued } from './queue'

export interface ReplyDraft {
  outcome: FeedbackOutcome | undefined
  outcomeText: string
  links: Link[]
  text: string
  /** The template that stands in the text, untouched. */
  fromTemplate: string
}

export interface RedactDraft {
  /** The text that the words are of: another has other words. */
  of: string
  struck: ReadonlySet<number>
  placeName: string
}

export interface WithholdDraft {
  reason: ModerationReason | undefined
  note: string
}

interface Drafts {
  reply: ReplyDraft
  redact: RedactDraft
  withhold: WithholdDraft
  forward: WithholdDraft
}

const drafts = new Map<string, unknown>()

function keyOf(panel: keyof Drafts, id: string): string {
  return `${session.state().me?.username} ${panel} ${id}`
}

export function draftIn<Panel extends keyof Drafts>(panel: Panel, id: string): Drafts[Panel] | undefined {
  return drafts.get(keyOf(panel, id)) as Drafts[Panel] | undefined
}

export function keepDraft<Panel extends keyof Drafts>(panel: Panel, id: string, draft: Drafts[Panel]): void {
  drafts.set(keyOf(panel, id), draft)
}

/** To be called when it has been said. */
export function forgetDraft(id: string, ...panels: (keyof Drafts)[]): void {
  for (const panel of panels) drafts.delete(keyOf(panel, id))
}

/** What was being answered, or what there is to begin with. */
export function replyTo(feedback: Queued): ReplyDraft {
  return (
    draftIn('reply', feedback.id) ?? {
      outcome: feedback.outcome ?? undefined,
      outcomeText: feedback.outcomeText ?? '',
      links: feedback.links.map(({ kind, id }) => ({ kind, id })),
      text: feedback.reply?.text ?? '',
      fromTemplate: '',
    }
  )
}
