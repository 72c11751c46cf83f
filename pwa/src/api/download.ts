/** Fetching a file that needs the session's token: with progress, and whole or not at all. */
import { HttpError, NetworkError } from './errors'
import { session } from './session'

export interface Download {
  blob: Blob
  name: string
}

export interface DownloadOptions {
  signal?: AbortSignal
  /** Told how many bytes have come so far. */
  onprogress?: (bytes: number) => void
}

/**
 * Gets the file. A session that is over is renewed once. Throws NetworkError when the connection breaks, also
 * midway, or something else than the server answers; HttpError when it refuses; and a caller's own abort.
 */
export async function download(href: string, options: DownloadOptions = {}): Promise<Download> {
  const token = await session.currentToken()
  let response = await get(href, token, options)
  if ((await isSessionOver(response)) && (await session.refresh(token))) {
    response = await get(href, session.token(), options)
  }
  if (!response.ok && isOurs(response)) {
    const wait = Number(response.headers.get('retry-after'))
    throw new HttpError(response.status, wait > 0 ? wait : undefined)
  }
  const name = nameIn(response)
  // A network that wants a sign-in answers with a page of its own, which is no file.
  if (!response.ok || !name || !response.body) throw new NetworkError('something else than the server answered')
  return { blob: await received(response, response.body, options), name }
}

/** The server says what is wrong in JSON, or asks to wait; a fault of its own or its proxy's may say it in any way. */
function isOurs({ status, headers }: Response): boolean {
  return status === 429 || (status >= 500 && status !== 511) || /json/.test(headers.get('content-type') ?? '')
}

async function isSessionOver(response: Response): Promise<boolean> {
  if (response.status !== 401) return false
  try {
    const { errors } = (await response.clone().json()) as { errors?: { extensions?: { code?: string } }[] }
    return errors?.[0]?.extensions?.code === 'UNAUTHENTICATED'
  } catch {
    return false
  }
}

async function get(href: string, token: string | undefined, { signal }: DownloadOptions): Promise<Response> {
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
  try {
    return await fetch(href, { headers, redirect: 'error', ...(signal && { signal }) })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new NetworkError('no answer from the server', { cause })
  }
}

async function received(
  response: Response,
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  { signal, onprogress }: DownloadOptions,
): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  try {
    const reader = body.getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value)
      bytes += part.value.length
      onprogress?.(bytes)
    }
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new NetworkError('the file broke off', { cause })
  }
  return new Blob(parts, { type: response.headers.get('content-type') ?? '' })
}

/** The name that the server gives the file. */
function nameIn(response: Response): string | undefined {
  return /filename="?([^";]+)"?/.exec(response.headers.get('content-disposition') ?? '')?.[1]
}
