/** What the worker may answer, as pure functions. */

const prefix = 'loftet-build-'

export function cacheName(build: string): string {
  return prefix + build
}

/**
 * The caches of builds older than the current one: caches are listed in the order they were made, and a newer
 * build may already have been installed and be waiting. Caches that are not builds stay.
 */
export function olderCaches(names: readonly string[], current: string): string[] {
  return names.slice(0, Math.max(names.indexOf(current), 0)).filter((name) => name.startsWith(prefix))
}

/** Paths that the server answers, whatever is cached: data, sign-in, health, files to download. */
const serverPaths = [
  '/graphql',
  '/auth',
  '/healthz',
  '/readyz',
  '/livez',
  '/export',
  '/graphiql',
  '/schema.graphql',
  '/open-data',
  '/widget',
  '/app-config.json',
  '/.well-known',
  '/metrics',
]

/** The server's own pages for people: without a network the shell says so in their place, instead of the browser's blank page. */
const serverPages = ['/open-data', '/graphiql', '/schema.graphql']

/** Whether the shell may stand in for the request when the network does not answer. */
export function mayFallBack(request: Pick<Request, 'method' | 'mode' | 'url'>, origin: string): boolean {
  const url = new URL(request.url)
  return (
    request.method === 'GET' &&
    request.mode === 'navigate' &&
    url.origin === origin &&
    isWithin(serverPages, url.pathname)
  )
}

function isWithin(paths: readonly string[], pathname: string): boolean {
  return paths.some((path) => pathname === path || pathname.startsWith(`${path}/`))
}

/**
 * The cached path that answers the request, or undefined when the network must. A navigation to any page of
 * the app is answered by the shell, which reads the path itself.
 */
export function answerFor(
  request: Pick<Request, 'method' | 'mode' | 'url'>,
  origin: string,
  files: ReadonlySet<string>,
): string | undefined {
  if (request.method !== 'GET') return undefined
  const url = new URL(request.url)
  if (url.origin !== origin) return undefined
  if (isWithin(serverPaths, url.pathname)) return undefined
  if (files.has(url.pathname)) return url.pathname
  return request.mode === 'navigate' ? '/' : undefined
}
