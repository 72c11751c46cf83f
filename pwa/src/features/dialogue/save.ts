import { DialogueByIdDocument, SaveDialogueDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import type { SavingCalls } from '../../api/saving.svelte'
import { inputOf, type Dialogue, type Draft } from './dialogue'

/** Saves a dialogue of an area. */
export function dialogueCalls(area: string): SavingCalls<Draft, Dialogue> {
  return {
    async send(draft) {
      const { id, revision } = draft
      const { dialogueSave } = await request(SaveDialogueDocument, {
        id,
        revision,
        input: inputOf(area, draft),
      })
      return { saved: dialogueSave.dialogue, userErrors: dialogueSave.userErrors }
    },
    async latestRevision({ id }) {
      const { dialogue } = await request(DialogueByIdDocument, { id, first: 1, after: null })
      return dialogue?.revision
    },
  }
}
