/** Saving a notice: one call at a time; when somebody else was first, what was typed stays. */
import { hasCode } from '../../api/errors'
import { NoticeDocument, SaveNoticeDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import { isConflict, type UserError } from '../../api/user-errors'
import type { Notice, NoticeKind } from './notice'

export interface Draft {
  kind: NoticeKind
  text: string
  email: string
  revision: number
}

export class Saving {
  isBusy = $state(false)
  error = $state.raw<unknown>(undefined)
  userErrors = $state.raw<readonly UserError[]>([])
  /** Somebody else had changed it: the next save is made knowingly on top of theirs. */
  hadConflict = $state(false)

  /** The notice as it was saved, or undefined when it was not: then the reason is here. */
  async save(area: string, draft: Draft): Promise<Notice | undefined> {
    if (this.isBusy) return undefined
    this.isBusy = true
    this.error = undefined
    this.hadConflict = false
    try {
      return await this.#send(area, draft)
    } catch (failure) {
      if (!hasCode(failure, 'CONFLICT')) this.error = failure
      else await this.#takeLatestRevision(area, draft).catch((next: unknown) => (this.error = next))
      return undefined
    } finally {
      this.isBusy = false
    }
  }

  async #send(area: string, draft: Draft): Promise<Notice | undefined> {
    const { kind, text, email, revision } = draft
    const input = { text, email: kind === 'CONTACT' ? email.trim() || null : null }
    const answer = (await request(SaveNoticeDocument, { area, kind, revision, input })).noticeSave
    this.userErrors = answer.userErrors
    if (isConflict(answer.userErrors)) await this.#takeLatestRevision(area, draft)
    return answer.notice ?? undefined
  }

  async #takeLatestRevision(area: string, draft: Draft): Promise<void> {
    draft.revision = (await request(NoticeDocument, { area, kind: draft.kind })).notice.revision
    this.userErrors = []
    this.hadConflict = true
  }
}
