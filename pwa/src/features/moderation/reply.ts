/** The form of an answer: what became of it, what it led to, and the words. Saved in two steps, as the API has them. */
import { citizenWords } from '../../i18n/citizen'
import { moderationWords } from '../../i18n/moderation'
import { Form, type Issue, type Vouch } from '../../page/form/form.svelte'
import { sendDecision, sendReply, type Moderating } from './moderating.svelte'
import { excerpt, type FeedbackOutcome, type Link, type Queued } from './queue'

export interface ReplyDraft {
  outcome: FeedbackOutcome | undefined
  outcomeText: string
  links: Link[]
  text: string
  /** The template that stands in the text, untouched: another choice may change it. */
  fromTemplate: string
}

export const noun = 'reply'

/** `feedback` is asked for at each try: what has been decided stands when only the words did not arrive. */
export function replyForm(feedback: () => Queued, moderating: Moderating): Form<ReplyDraft, Queued> {
  const { id } = feedback()
  return new Form<ReplyDraft, Queued>({
    noun,
    id,
    start: startOf(feedback()),
    title: () => excerpt(feedback().text),
    parts: ({ outcome, outcomeText, text }) => [
      { label: moderationWords().outcome, text: outcome ? citizenWords().feedbackOutcome[outcome] : '' },
      { label: moderationWords().outcomeText, text: outcomeText },
      { label: moderationWords().replyText, text },
    ],
    paths: () => ['outcome', 'outcomeText', 'links', 'text'],
    check: issuesIn,
    send: (draft, vouch) => send(feedback(), draft, vouch, moderating),
    async latest() {
      await moderating.showLatest(id)
      return undefined
    },
  })
}

/** Whether the outcome has to be explained. */
export function needsWords(outcome: FeedbackOutcome | undefined): boolean {
  return outcome === 'HANDLED_OTHERWISE' || outcome === 'NOT_TAKEN_UP'
}

function startOf(feedback: Queued): ReplyDraft {
  return {
    outcome: feedback.outcome ?? undefined,
    outcomeText: feedback.outcomeText ?? '',
    links: feedback.links.map(({ kind, id }) => ({ kind, id })),
    text: feedback.reply?.text ?? '',
    fromTemplate: '',
  }
}

function issuesIn({ outcome, outcomeText, links }: ReplyDraft): Issue[] {
  const t = moderationWords()
  return [
    { path: 'outcome', message: t.outcomeMissing, isBroken: !outcome },
    { path: 'links', message: t.linksMissing, isBroken: outcome === 'INCLUDED' && links.length === 0 },
    { path: 'outcomeText', message: t.outcomeTextMissing, isBroken: needsWords(outcome) && !outcomeText.trim() },
  ].filter(({ isBroken }) => isBroken)
}

async function send(feedback: Queued, draft: ReplyDraft, notPersonalData: Vouch | null, moderating: Moderating) {
  const { outcome, outcomeText, links, text } = draft
  const decision = { outcome, outcomeText: outcomeText.trim(), links, notPersonalData }
  const decided = await sendDecision(feedback, decision)
  if (!decided.feedback) return { userErrors: decided.userErrors }
  const answer = text.trim()
  if (answer === '' || answer === (feedback.reply?.text ?? '')) {
    return { saved: decided.feedback, userErrors: decided.userErrors }
  }
  moderating.show(decided.feedback)
  const answered = await sendReply(decided.feedback, answer, notPersonalData)
  return { saved: answered.feedback, userErrors: answered.userErrors }
}
