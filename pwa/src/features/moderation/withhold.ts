/** The form of not publishing, or of sending on, with the reason that is kept in the history. */
import { moderationWords } from '../../i18n/moderation'
import { citizenWords } from '../../i18n/citizen'
import { Form } from '../../page/form/form.svelte'
import { sendDecision, type Moderating } from './moderating.svelte'
import { excerpt, type Decision, type ForwardedTo, type ModerationReason, type Queued } from './queue'

export type Kind = 'withhold' | 'forward'

export interface WithholdDraft {
  reason: ModerationReason | undefined
  forwardedTo: ForwardedTo
  note: string
}

/** `feedback` is asked for at each try: somebody else may have decided meanwhile. */
export function withholdForm(kind: Kind, feedback: () => Queued, moderating: Moderating): Form<WithholdDraft, Queued> {
  const { id } = feedback()
  return new Form<WithholdDraft, Queued>({
    noun: kind,
    id,
    start: { reason: undefined, forwardedTo: 'POLICE_114_14', note: '' },
    title: () => excerpt(feedback().text),
    parts: ({ reason, note }) => [
      { label: moderationWords().reason, text: reason ? citizenWords().moderationReason[reason] : '' },
      { label: moderationWords().note, text: note },
    ],
    paths: () => (kind === 'withhold' ? ['reason', 'note'] : ['forwardedTo', 'note']),
    check: ({ reason }) =>
      kind === 'withhold' && !reason ? [{ path: 'reason', message: moderationWords().reasonMissing }] : [],
    async send(draft, notPersonalData) {
      const answer = await sendDecision(feedback(), { ...decisionOf(kind, draft), notPersonalData })
      return { saved: answer.feedback, userErrors: answer.userErrors }
    },
    async latest() {
      await moderating.showLatest(id)
      return undefined
    },
  })
}

export function decisionOf(kind: Kind, { reason, forwardedTo, note }: WithholdDraft): Decision {
  const more = note.trim() ? { note: note.trim() } : {}
  if (kind === 'forward') return { status: 'FORWARDED', reason: 'CRIME_TIP', forwardedTo, ...more }
  return { status: 'NOT_PUBLISHED', reason, ...more }
}
