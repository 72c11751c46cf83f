/** Who is signed in on this page: the app's session, by its cookie. The access token is kept in memory only. */
export interface Session {
  token: string
  role: string
  expires: number
}

interface Refreshed {
  accessToken: string
  expiresAt: string
  me: { role: string }
}

/** How long before its end a token is exchanged. */
const early = 30_000

/** Reads the session anew; null when nobody is signed in. */
async function refresh(): Promise<Session | null> {
  const response = await fetch('/auth/refresh', { method: 'POST' })
  if (!response.ok) return null
  const body = (await response.json()) as Refreshed
  return { token: body.accessToken, role: body.me.role, expires: Date.parse(body.expiresAt) }
}

let current: Promise<Session | null> | undefined

/** The session as it is now, exchanged in time. Calls at the same time share one exchange. */
export async function session(): Promise<Session | null> {
  const known = await current
  if (current === undefined || (known && known.expires - early < Date.now())) current = refresh()
  return current
}
