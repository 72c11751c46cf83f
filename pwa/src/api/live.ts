/**
 * Hears of changes in an area as they happen: server-sent events over fetch, since EventSource cannot carry the
 * bearer token. A signal holds nothing but what kind of record has changed; whoever listens asks for the rest.
 * Changes made while the connection was down are never told, so every new connection says `onresume`. No Svelte
 * and no globals here: the browser is passed in.
 */
import type { ChangedSubscription } from './gen/graphql'
import { createEventReader } from './event-stream'

export type Change = ChangedSubscription['changed']

export interface Listener {
  onchange: (change: Change) => void
  /** The connection is there again after it was down: something may have been missed. */
  onresume: () => void
}

/** What is needed of the browser. */
export interface World {
  fetch: typeof globalThis.fetch
  token: () => string | undefined
  /** Gets another token than the one that was refused; false when that did not work. */
  refresh: (refused: string | undefined) => Promise<boolean>
  /** Whether the page is seen and somebody is signed in. */
  isWanted: () => boolean
  /** Called when `isWanted` may have changed. Returns how to stop. */
  onWanted: (listener: () => void) => () => void
  /** Calls after so many milliseconds. Returns how to stop it. */
  after: (ms: number, work: () => void) => () => void
  random: () => number
}

/** The server says something at least every 20 s; after so long a silence the connection is taken to be dead. */
const longestSilence = 50_000
/** A connection that has held so long was a good one: the next loss begins anew with short waits. */
const proven = 10_000
const shortestWait = 1_000
const longestWait = 60_000

/** Milliseconds before the nth try in a row (from 0): up to a limit that doubles, and never in step with others. */
export function waitBefore(n: number, random: () => number): number {
  const limit = Math.min(longestWait, shortestWait * 2 ** Math.min(n, 10))
  return Math.round(limit / 2 + (random() * limit) / 2)
}

/** Listens until the answer is called. `query` is the subscription as text, with the variable $area. */
export function follow(query: string, area: string, listener: Listener, world: World): () => void {
  const body = JSON.stringify({ query, variables: { area } })
  let connection: AbortController | undefined
  let cancelWait: (() => void) | undefined
  let failures = 0
  let hasConnected = false
  /** The token of the latest try, and the latest one that was refused and has been exchanged for another. */
  let tried: string | undefined
  let exchanged: string | undefined
  let hasJustExchanged = false
  let isOver = false

  /** Connects, or lets go, as is wanted now. */
  function adjust(): void {
    if (isOver || !world.isWanted()) return close()
    // A token that has not been tried is worth trying at once.
    const token = world.token()
    if (token !== undefined && token !== tried && cancelWait) stopWaiting()
    if (!connection && !cancelWait) void connect()
  }

  function stopWaiting(): void {
    cancelWait?.()
    cancelWait = undefined
  }

  function close(): void {
    stopWaiting()
    connection?.abort()
    connection = undefined
  }

  async function connect(): Promise<void> {
    const own = (connection = new AbortController())
    let token = (tried = world.token())
    // A page that was opened without a network has none yet.
    if (!token && (await world.refresh(undefined))) token = tried = world.token()
    const ended = token && connection === own ? await stream(own, token).catch((): Ending => 'broken') : 'broken'
    const isNew = ended === 'unauthenticated' && (await exchange(token))
    if (connection !== own) return
    connection = undefined
    if (isOver || !world.isWanted()) return
    // A new token that is refused too is no session: then it is tried again as after any other loss.
    if (isNew && !hasJustExchanged) {
      hasJustExchanged = true
      failures += 1
      return adjust()
    }
    hasJustExchanged = false
    cancelWait = world.after(waitBefore(failures, world.random), () => {
      cancelWait = undefined
      adjust()
    })
    failures += 1
  }

  /** Renews the session, once for each token that is refused. */
  async function exchange(refused: string | undefined): Promise<boolean> {
    if (refused === exchanged) return false
    const isNew = await world.refresh(refused)
    if (isNew) exchanged = refused
    return isNew
  }

  async function stream(own: AbortController, token: string): Promise<Ending> {
    const headers = {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
    }
    let calm = world.after(longestSilence, () => own.abort())
    let unproven = (): void => undefined
    try {
      const init: RequestInit = { method: 'POST', body, headers, redirect: 'error', signal: own.signal }
      const response = await world.fetch('/graphql', init)
      if (await isRefusal(response)) return 'unauthenticated'
      const isStream = /text\/event-stream/.test(response.headers.get('content-type') ?? '')
      if (!response.ok || !isStream || !response.body) return 'broken'
      unproven = world.after(proven, () => {
        failures = 0
        hasJustExchanged = false
      })
      if (hasConnected) listener.onresume()
      hasConnected = true
      const read = createEventReader()
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        calm()
        calm = world.after(longestSilence, () => own.abort())
        for (const event of read(part.value)) if (hear(event) === 'unauthenticated') return 'unauthenticated'
      }
      return 'broken'
    } finally {
      calm()
      unproven()
      own.abort()
    }
  }

  function hear({ type, data }: { type: string; data: string }): Ending | undefined {
    if (type !== 'next') return undefined
    const message = JSON.parse(data) as Message
    if (saysOver(message)) return 'unauthenticated'
    if (message.data?.changed) listener.onchange(message.data.changed)
    return undefined
  }

  const stopWatching = world.onWanted(adjust)
  adjust()
  return () => {
    isOver = true
    stopWatching()
    close()
  }
}

type Ending = 'broken' | 'unauthenticated'

/** Only the server's own word is one: a proxy's page with the same status is not. */
async function isRefusal(response: Response): Promise<boolean> {
  if (response.status !== 401 || !/[/+]json\b/.test(response.headers.get('content-type') ?? '')) return false
  return saysOver((await response.json()) as Message)
}

function saysOver({ errors }: Message): boolean {
  return errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED') ?? false
}

interface Message {
  data?: { changed?: Change } | null
  errors?: { extensions?: { code?: string } }[]
}
