/** Reading a notice; the latest is remembered on the device, so that it can be read offline. */
import { isNetworkError } from '../../api/errors'
import { NoticeDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import type { Notice, NoticeKind } from './notice'

export async function fetchNotice(area: string, kind: NoticeKind, signal: AbortSignal): Promise<Notice> {
  const key = `loftet.notice.${kind}`
  try {
    const { notice } = await request(NoticeDocument, { area, kind }, { signal })
    remember(key, notice)
    return notice
  } catch (error) {
    const held = isNetworkError(error) ? remembered(key) : undefined
    if (held?.area === area) return held
    throw error
  }
}

function remember(key: string, notice: Notice): void {
  try {
    localStorage.setItem(key, JSON.stringify(notice))
  } catch {
    // A full storage only means that the page cannot be read offline.
  }
}

function remembered(key: string): Notice | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}
