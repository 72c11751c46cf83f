/** What a page of the app is, and how an address finds it. */
import type { Component } from 'svelte'

export type Params = Record<string, string>

/** Who may open a page. The server checks again; this only spares people a page that cannot work for them. */
export type Access =
  | 'everyone'
  | 'account'
  | 'field'
  | 'planning'
  | 'overview'
  | 'coordination'
  | 'notices'
  | 'statistics'
  | 'keys'
  | 'access'
  | 'administration'

export interface Route {
  /** Segments, of which `:name` takes any one: `/lofte/:slug`. */
  path: string
  access?: Access
  /** The page, fetched when it is first asked for. Its default export gets the params as props. */
  load: () => Promise<{ default: Component<never> }>
}

export interface Match {
  route: Route
  params: Params
}

/** The first route whose path fits, with the decoded params; a trailing slash makes no difference. */
export function match(routes: readonly Route[], pathname: string): Match | undefined {
  const parts = segments(pathname)
  for (const route of routes) {
    const params = fit(segments(route.path), parts)
    if (params) return { route, params }
  }
  return undefined
}

function segments(path: string): string[] {
  return path.split('/').filter((part) => part !== '')
}

function fit(pattern: string[], parts: string[]): Params | undefined {
  if (pattern.length !== parts.length) return undefined
  const params: Params = {}
  for (const [i, want] of pattern.entries()) {
    const got = parts[i] ?? ''
    if (want.startsWith(':')) params[want.slice(1)] = decoded(got)
    else if (want !== got) return undefined
  }
  return params
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
