/** Saving a problem: one call at a time; when somebody else was first, what was typed stays. */
import { hasCode } from '../../api/errors'
import { ProblemsDocument, SaveProblemDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import { isConflict, type UserError } from '../../api/user-errors'
import { inputOf, type Draft, type Problem, type Theme } from './problem'

export class Saving {
  isBusy = $state(false)
  error = $state.raw<unknown>(undefined)
  userErrors = $state.raw<readonly UserError[]>([])
  /** Somebody else had changed it: the next save is made knowingly on top of theirs. */
  hadConflict = $state(false)

  /** The problem as it was saved, or undefined when it was not: then the reason is here. */
  async save(area: string, theme: Theme, draft: Draft): Promise<Problem | undefined> {
    if (this.isBusy) return undefined
    this.isBusy = true
    this.error = undefined
    this.hadConflict = false
    try {
      return await this.#send(area, theme, draft)
    } catch (failure) {
      if (!hasCode(failure, 'CONFLICT')) this.error = failure
      else await this.#takeLatestRevision(area, draft).catch((next: unknown) => (this.error = next))
      return undefined
    } finally {
      this.isBusy = false
    }
  }

  async #send(area: string, theme: Theme, draft: Draft): Promise<Problem | undefined> {
    const { id, revision } = draft
    const answer = (await request(SaveProblemDocument, { id, revision, input: inputOf(area, theme, draft) }))
      .problemSave
    this.userErrors = answer.userErrors
    if (isConflict(answer.userErrors)) await this.#takeLatestRevision(area, draft)
    return answer.problem ?? undefined
  }

  async #takeLatestRevision(area: string, draft: Draft): Promise<void> {
    const { nodes } = (await request(ProblemsDocument, { area, open: null, first: 100, after: null }))
      .problems
    draft.revision = nodes.find(({ id }) => id === draft.id)?.revision ?? draft.revision
    this.userErrors = []
    this.hadConflict = true
  }
}
