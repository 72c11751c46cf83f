/** A list that is read a page at a time, to its end: the first page, more of it, and all that is shown anew. */
import { untrack } from 'svelte'
import { resource, type Resource } from './resource.svelte'

export interface Page<Node> {
  readonly nodes: readonly Node[]
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
}

/** One page, from a cursor on. */
export type Fetch<Node> = (after: string | null, signal?: AbortSignal) => Promise<Page<Node>>

export interface List<Node> extends Resource<Page<Node>> {
  readonly isLoadingMore: boolean
  /** Why the next page could not be fetched. What is shown stays. */
  readonly moreError: unknown
  /** Fetches the next page. */
  more: () => Promise<void>
  /** Puts in other nodes, after a save for example; how many there are in all follows. */
  put: (nodes: readonly Node[]) => void
}

/** Loading starts with the first `reload`, which asks anew for as many as are shown. What `fetch` reads is followed. */
export function listOf<Node extends { id: string }>(fetch: Fetch<Node>): List<Node> {
  let isLoadingMore = $state(false)
  let moreError = $state.raw<unknown>(undefined)
  const shown: Resource<Page<Node>> = resource((signal) =>
    upTo(
      fetch,
      untrack(() => shown.data?.nodes.length ?? 0),
      signal,
    ),
  )

  async function more(): Promise<void> {
    const held = shown.data
    if (!held || isLoadingMore) return
    isLoadingMore = true
    moreError = undefined
    try {
      const next = await fetch(held.pageInfo.endCursor ?? null)
      // Another list is shown by now, or the same one read anew.
      if (shown.data === held) shown.set({ ...next, nodes: joined(held.nodes, next.nodes) })
    } catch (error) {
      moreError = error
    }
    isLoadingMore = false
  }

  function put(nodes: readonly Node[]): void {
    const held = shown.data
    if (held) shown.set({ ...held, nodes, totalCount: held.totalCount + nodes.length - held.nodes.length })
  }

  return {
    get data() {
      return shown.data
    },
    get error() {
      return shown.error
    },
    get isLoading() {
      return shown.isLoading
    },
    get isLoadingMore() {
      return isLoadingMore
    },
    get moreError() {
      return moreError
    },
    reload: shown.reload,
    refresh: shown.refresh,
    set: shown.set,
    reset() {
      moreError = undefined
      shown.reset()
    },
    more,
    put,
  }
}

/** Pages from the first on, until there are so many nodes, or no more. */
export async function upTo<Node extends { id: string }>(
  fetch: Fetch<Node>,
  wanted: number,
  signal?: AbortSignal,
): Promise<Page<Node>> {
  let page = await fetch(null, signal)
  while (page.nodes.length < wanted && page.pageInfo.hasNextPage && page.pageInfo.endCursor) {
    const next = await fetch(page.pageInfo.endCursor, signal)
    page = { ...next, nodes: joined(page.nodes, next.nodes) }
  }
  return page
}

/** What is shown and the next page, each once: what has come meanwhile moves the rest. */
export function joined<Node extends { id: string }>(held: readonly Node[], next: readonly Node[]): Node[] {
  const known = new Set(held.map(({ id }) => id))
  return [...held, ...next.filter(({ id }) => !known.has(id))]
}
