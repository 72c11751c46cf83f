/** Saving a dialogue: one call at a time; when somebody else was first, what was typed stays. */
import { hasCode } from '../../api/errors'
import { DialogueByIdDocument, SaveDialogueDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import { isConflict, type UserError } from '../../api/user-errors'
import { inputOf, type Dialogue, type Draft } from './dialogue'

export class Saving {
  isBusy = $state(false)
  error = $state.raw<unknown>(undefined)
  userErrors = $state.raw<readonly UserError[]>([])
  /** Somebody else had changed it: the next save is made knowingly on top of theirs. */
  hadConflict = $state(false)

  /** The dialogue as it was saved, or undefined when it was not: then the reason is here. */
  async save(area: string, draft: Draft): Promise<Dialogue | undefined> {
    if (this.isBusy) return undefined
    this.isBusy = true
    this.error = undefined
    this.hadConflict = false
    try {
      return await this.#send(area, draft)
    } catch (failure) {
      if (!hasCode(failure, 'CONFLICT')) this.error = failure
      else await this.#takeLatestRevision(draft).catch((next: unknown) => (this.error = next))
      return undefined
    } finally {
      this.isBusy = false
    }
  }

  async #send(area: string, draft: Draft): Promise<Dialogue | undefined> {
    const { id, revision } = draft
    const answer = (await request(SaveDialogueDocument, { id, revision, input: inputOf(area, draft) }))
      .dialogueSave
    this.userErrors = answer.userErrors
    if (isConflict(answer.userErrors)) await this.#takeLatestRevision(draft)
    return answer.dialogue ?? undefined
  }

  async #takeLatestRevision(draft: Draft): Promise<void> {
    const { dialogue } = await request(DialogueByIdDocument, { id: draft.id, first: 1, after: null })
    draft.revision = dialogue?.revision ?? draft.revision
    this.userErrors = []
    this.hadConflict = true
  }
}
