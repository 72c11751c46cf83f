/** The queue of citizens' feedback: what is asked for, and what the list becomes of a decision. */
import type {
  FeedbackDetailQuery,
  FeedbackLinkInput,
  FeedbackModerationInput,
  FeedbackOutcome,
  ForwardedTo,
  LinkChoicesQuery,
  ModerationReason,
  ModerationStatus,
  QueuedFeedbackFragment,
  ReplyTemplatesFragment,
  Theme,
} from '../../api/gen/graphql'

export type Queued = QueuedFeedbackFragment
export type Detail = NonNullable<FeedbackDetailQuery['feedback']>
export type Similar = Detail['similar'][number]
export type Decision = FeedbackModerationInput
export type Link = FeedbackLinkInput
export type LinkChoices = LinkChoicesQuery
export type Templates = ReplyTemplatesFragment
export type { FeedbackOutcome, ForwardedTo, ModerationReason, ModerationStatus, Theme }

/** What the coordinator has chosen to see. An empty string is "all". */
export interface Choice {
  status: ModerationStatus | ''
  theme: Theme | ''
  text: string
}

/** What a key does in the list. */
export type Action =
  'next' | 'previous' | 'publish' | 'redact' | 'withhold' | 'forward' | 'duplicate' | 'reply' | 'mark' | 'bulk' | 'undo'

/** One key for each decision: the first letter of its Swedish word where that is free. */
export const keys: Readonly<Record<string, Action>> = {
  j: 'next',
  arrowdown: 'next',
  k: 'previous',
  arrowup: 'previous',
  p: 'publish',
  s: 'redact',
  n: 'withhold',
  h: 'forward',
  d: 'duplicate',
  v: 'reply',
  m: 'mark',
  r: 'bulk',
  z: 'undo',
}

export function variablesOf(area: string, choice: Choice) {
  const text = [...choice.text.trim()].slice(0, 64).join('')
  return { area, status: choice.status || null, theme: choice.theme || null, text: text || null }
}

/** The list after a decision: the piece in its place, or gone when it is no longer what is asked for. */
export function afterDecision(list: readonly Queued[], decided: Queued, choice: Choice): Queued[] {
  const fits = choice.status === '' || decided.status === choice.status
  return list.flatMap((held) => (held.id !== decided.id ? [held] : fits ? [decided] : []))
}

/** A part of the queue, as far as it is shown. */
export interface Shown {
  nodes: readonly Queued[]
  totalCount: number
}

/** Whether the queue is another by now than what is shown: something has come, gone, or been changed. */
export function isBehind(shown: Shown, latest: Shown | undefined): boolean {
  if (!latest) return false
  const held = new Map(shown.nodes.map(({ id, revision }) => [id, revision]))
  return latest.totalCount !== shown.totalCount || latest.nodes.some(({ id, revision }) => held.get(id) !== revision)
}

/**
 * The latest list. The piece that somebody is writing about stays where it was and as it was read, whatever others
 * have done with it: what is written is not lost, and saving it tells that they were first.
 */
export function withLatest(
  shown: readonly Queued[],
  latest: readonly Queued[],
  writingId: string | undefined,
): Queued[] {
  const place = shown.findIndex(({ id }) => id === writingId)
  const held = shown[place]
  if (!held) return [...latest]
  if (!latest.some(({ id }) => id === held.id)) return latest.toSpliced(place, 0, held)
  return latest.map((each) => (each.id === held.id ? held : each))
}

/** How many are asked for, so that all that is shown can be compared. */
export function sizeOf(shown: Shown | undefined, pageSize: number): number {
  return Math.min(Math.max(shown?.nodes.length ?? 0, pageSize), 100)
}

/** The place that is looked at next when the one at `index` has gone. */
export function indexAfter(index: number, length: number): number {
  return Math.max(Math.min(index, length - 1), 0)
}

export function needsCare(feedback: Pick<Queued, 'finds' | 'redacted'>): boolean {
  return feedback.finds.length > 0
}

/** Reasons for which the words themselves are removed, and nothing brings them back. */
export function removesWords(reason: ModerationReason | ''): boolean {
  return reason === 'PERSONAL_DATA' || reason === 'THREAT_ABUSE'
}

/** Whether a decision can be taken back as if it had not been made. */
export function canUndo(before: Queued, after: Queued): boolean {
  return before.status === 'RECEIVED' && before.text === after.text && before.placeName === after.placeName
}

/** The area's text to begin a reply with. */
export function templateFor(templates: Templates | undefined, theme: Theme, outcome: FeedbackOutcome): string {
  return templates?.templates.find((each) => each.theme === theme && each.outcome === outcome)?.text ?? ''
}

/** A first glance of a text: its first words. */
export function excerpt(text: string | null | undefined, most = 90): string {
  const line = (text ?? '').replace(/\s+/g, ' ').trim()
  if ([...line].length <= most) return line
  return `${[...line]
    .slice(0, most)
    .join('')
    .replace(/\s\S*$/u, '')} …`
}

/** How a status looks, beside its words. */
export const looks = {
  RECEIVED: { tone: 'wait', icon: 'clock' },
  PUBLISHED: { tone: 'good', icon: 'check' },
  PUBLISHED_REDACTED: { tone: 'good', icon: 'check' },
  NOT_PUBLISHED: { tone: 'bad', icon: 'cross' },
  FORWARDED: { tone: 'calm', icon: 'forward' },
} as const
