/** The municipality that a person of several works with now: one choice for all pages, until they sign out. */
import { app } from './app-config.svelte'
import { areaOf, sortedAreas, type Area } from './area'
import { session } from './session'
import { who } from './session.svelte'

const key = 'loftet.area'

let chosen = $state(held())

session.subscribe(({ status }) => {
  if (status === 'signedOut') hold(undefined)
})

export const staff = {
  /** All of the person's, in Swedish order. */
  get areas(): Area[] {
    return sortedAreas(who.me?.areas ?? [])
  },
  get area(): Area | undefined {
    return areaOf(who.me?.areas ?? [], chosen, app.config?.area)
  },
  /** The chosen one's code, empty for nobody. */
  get code(): string {
    return this.area?.code ?? ''
  },
  choose: (code: string): void => hold(code),
}

function hold(code: string | undefined): void {
  chosen = code
  try {
    if (code === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, code)
  } catch {
    // It lasts as long as the page.
  }
}

function held(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}
