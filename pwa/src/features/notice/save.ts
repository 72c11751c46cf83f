import { NoticeDocument, SaveNoticeDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import { noticeWords } from '../../i18n/notice'
import { Form } from '../../page/form/form.svelte'
import type { Notice, NoticeKind } from './notice'

export const noun = 'notice'

export interface Draft {
  kind: NoticeKind
  text: string
  email: string
  revision: number
}

const shortest = 20

/** The form of a notice of an area. One that nobody has written yet is at revision 0. */
export function noticeForm(area: string, notice: Notice): Form<Draft, Notice> {
  return new Form({
    noun,
    id: notice.kind,
    start: draftOf(notice),
    title: ({ kind }) => noticeWords().kinds[kind],
    parts: ({ text, email }) => [
      { label: noticeWords().text, text },
      { label: noticeWords().emailLabel, text: email },
    ],
    paths: () => ['text', 'email'],
    check: ({ text }) => (text.trim().length < shortest ? [{ path: 'text', message: noticeWords().textMissing }] : []),
    async send({ kind, text, email, revision }, notPersonalData) {
      const input = { text, notPersonalData, email: kind === 'CONTACT' ? email.trim() || null : null }
      const { noticeSave } = await request(SaveNoticeDocument, { area, kind, revision, input })
      return { saved: noticeSave.notice, userErrors: noticeSave.userErrors }
    },
    async latest({ kind }) {
      const saved = (await request(NoticeDocument, { area, kind })).notice
      return { values: draftOf(saved), saved }
    },
  })
}

function draftOf({ kind, text, email, revision }: Notice): Draft {
  return { kind, text, email: email ?? '', revision: revision ?? 0 }
}
