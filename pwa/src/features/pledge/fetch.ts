/** Fetching a pledge; the latest one is remembered on the device, so that the public pages can be read offline. */
import { isNetworkError } from '../../api/errors'
import { CurrentPledgeDocument, PledgeBySlugDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import type { Pledge } from './pledge'

/** A pledge, and when it was fetched if that was not now. */
export interface Fetched {
  pledge: Pledge | null
  rememberedAt?: string
}

const key = 'loftet.pledge'

/** The pledge in force in the area, or what was fetched the last time when there is no contact. */
export function fetchCurrentPledge(area: string, signal: AbortSignal): Promise<Fetched> {
  return orRemembered(
    async () => (await request(CurrentPledgeDocument, { area }, { signal })).currentPledge ?? null,
    (held) => held.area.code === area,
  )
}

export function fetchPledge(slug: string, signal: AbortSignal): Promise<Fetched> {
  return orRemembered(
    async () => (await request(PledgeBySlugDocument, { slug }, { signal })).pledge ?? null,
    (held) => held.slug === slug,
  )
}

async function orRemembered(get: () => Promise<Pledge | null>, isIt: (held: Pledge) => boolean): Promise<Fetched> {
  try {
    const pledge = await get()
    if (pledge) remember(pledge)
    return { pledge }
  } catch (error) {
    const held = isNetworkError(error) ? remembered() : undefined
    if (held && isIt(held.pledge)) return { pledge: held.pledge, rememberedAt: held.at }
    throw error
  }
}

function remember(pledge: Pledge): void {
  try {
    localStorage.setItem(key, JSON.stringify({ at: new Date().toISOString(), pledge }))
  } catch {
    // A full storage only means that the page cannot be read offline.
  }
}

function remembered(): { at: string; pledge: Pledge } | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}
