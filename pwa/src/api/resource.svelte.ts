/** Something fetched for a page: what there is, what went wrong, and whether more is on its way. */
export interface Resource<T> {
  readonly data: T | undefined
  readonly error: unknown
  readonly isLoading: boolean
  /** Fetches again; what is shown stays until the answer. A newer call makes an older one's answer void. */
  reload: () => Promise<void>
  /** Fetches again without a word: a failure leaves what is shown as it is. */
  refresh: () => Promise<void>
  /** Puts in what a mutation answered, without asking again. */
  set: (data: T) => void
  /** Forgets what is shown: for another question, whose answer must not be mixed up with the last one's. */
  reset: () => void
}

/** Loading starts with the first `reload`, usually in an effect, so that what the loader reads is followed. */
export function resource<T>(load: (signal: AbortSignal) => Promise<T>): Resource<T> {
  let data = $state.raw<T | undefined>(undefined)
  let error = $state.raw<unknown>(undefined)
  let isLoading = $state(true)
  let current: AbortController | undefined

  async function reload(): Promise<void> {
    current?.abort()
    const own = (current = new AbortController())
    const answer = load(own.signal)
    isLoading = true
    try {
      const got = await answer
      if (own !== current) return
      data = got
      error = undefined
    } catch (failure) {
      if (own !== current) return
      error = failure
    }
    isLoading = false
  }

  async function refresh(): Promise<void> {
    // What is on its way may have been read before the change.
    if (isLoading) return reload()
    const own = (current = new AbortController())
    try {
      const got = await load(own.signal)
      if (own !== current) return
      data = got
      error = undefined
    } catch {
      // What is shown stays; whoever wants to know asks with reload.
    }
  }

  return {
    get data() {
      return data
    },
    get error() {
      return error
    },
    get isLoading() {
      return isLoading
    },
    reload,
    refresh,
    set(next) {
      data = next
      error = undefined
    },
    reset() {
      data = undefined
      error = undefined
    },
  }
}
