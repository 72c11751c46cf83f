import { DialogueByIdDocument, SaveDialogueDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import { citizenWords } from '../../i18n/citizen'
import { dialogueWords } from '../../i18n/dialogue'
import type { Part } from '../../page/form/content'
import { Form, type Vouch } from '../../page/form/form.svelte'
import { draftOf, inputOf, issuesIn, pathsOf, type Dialogue, type Draft } from './dialogue'

export const noun = 'dialogue'

/** The form of a dialogue of an area. */
export function dialogueForm(area: string, start: Draft): Form<Draft, Dialogue> {
  return new Form({
    noun,
    id: start.id,
    start,
    title: ({ title }) => title,
    parts: partsOf,
    paths: pathsOf,
    check: (draft) => issuesIn(draft).map(({ path, rule }) => ({ path, message: dialogueWords().rules[rule] })),
    send: (draft, vouch) => saveDialogue(area, draft, vouch),
    async latest({ id }) {
      const { dialogue } = await request(DialogueByIdDocument, { id, first: 1, after: null })
      return dialogue ? { values: draftOf(dialogue), saved: dialogue } : undefined
    },
  })
}

/** Saves a dialogue of an area. What is wrong with it is in the answer's userErrors. */
export async function saveDialogue(area: string, draft: Draft, notPersonalData: Vouch | null = null) {
  const { id, revision } = draft
  const { dialogueSave } = await request(SaveDialogueDocument, {
    id,
    revision,
    input: { ...inputOf(area, draft), notPersonalData },
  })
  return { saved: dialogueSave.dialogue, userErrors: dialogueSave.userErrors }
}

function partsOf(draft: Draft): Part[] {
  const t = dialogueWords()
  return [
    { label: t.kind, text: citizenWords().dialogueKind[draft.kind] },
    { label: t.titleLabel, text: draft.title },
    { label: t.question, text: draft.question },
    { label: t.opensOn, text: draft.opensOn },
    { label: t.closesOn, text: draft.closesOn },
    ...draft.occasions.map(({ on, place, attendees }, i) => ({
      label: t.occasionN(i + 1),
      text: [on, place, attendees].filter(Boolean).join(' · '),
    })),
    { label: t.summary, text: draft.summary },
  ]
}
