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
 * midway, HttpError when the server refuses, and a caller's own abort.
 */
export async function download(href: string, options: DownloadOptions = {}): Promise<Download> {
  let response = await get(href, options)
  if (response.status === 401 && (await session.refresh())) response = await get(href, options)
  if (!response.ok || !response.body) {
    const wait = Number(response.headers.get('retry-after'))
    throw new HttpError(response.status, wait > 0 ? wait : undefined)
  }
  const blob = await received(response, response.body, options)
  return { blob, name: nameIn(response) ?? new URL(href, 'http://localhost').pathname.split('/').pop() ?? '' }
}

async function get(href: string, { signal }: DownloadOptions): Promise<Response> {
  const token = session.token()
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
