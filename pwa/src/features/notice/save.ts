import { NoticeDocument, SaveNoticeDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import type { SavingCalls } from '../../api/saving.svelte'
import type { Notice, NoticeKind } from './notice'

export interface Draft {
  kind: NoticeKind
  text: string
  email: string
  revision: number | null
}

/** Saves a notice of an area. One that nobody has written yet is at revision 0. */
export function noticeCalls(area: string): SavingCalls<Draft, Notice> {
  return {
    async send({ kind, text, email, revision }) {
      const input = { text, email: kind === 'CONTACT' ? email.trim() || null : null }
      const variables = { area, kind, revision: revision ?? 0, input }
      const { noticeSave } = await request(SaveNoticeDocument, variables)
      return { saved: noticeSave.notice, userErrors: noticeSave.userErrors }
    },
    async latestRevision({ kind }) {
      return (await request(NoticeDocument, { area, kind })).notice.revision
    },
  }
}
