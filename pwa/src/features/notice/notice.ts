/** The notices and where they are. */
import type { NoticeFragment, NoticeVersionsQuery } from '../../api/gen/graphql'

export type Notice = NoticeFragment
export type NoticeKind = Notice['kind']
export type NoticeVersion = NoticeVersionsQuery['noticeVersions'][number]

export const paths: Record<NoticeKind, string> = {
  ACCESSIBILITY: '/tillganglighet',
  PERSONAL_DATA: '/personuppgifter',
  PUBLIC_RECORDS: '/allmanna-handlingar',
  CONTACT: '/kontakt',
}

export const kinds = Object.keys(paths) as NoticeKind[]

/** Which notice an address shows. */
export function kindAt(path: string): NoticeKind {
  return kinds.find((kind) => paths[kind] === path.replace(/\/+$/, '')) ?? 'CONTACT'
}
