/** A server with the contract's rules, which a test can make fail in every way that a network and a server fail. */
import type { ActivityAmendmentInput, ActivityBatch, ActivityInput } from '../../src/api/gen/graphql'

/** What happens to one request. `after`: the server has it, but the phone never hears. */
export type Fault =
  | 'none'
  | 'droppedBefore'
  | 'droppedAfter'
  | 'twice'
  | 'late'
  | 'hangs'
  | 401
  | 429
  | 500
  | 503
  | 'failedAfter'
  | 'portalPage'
  | 'portalRedirect'
  | 'portal511'
  | 'empty'
  | 'cut'
  | 'cutBefore'
  | 'noIds'
  | 'foreignIds'
  | 'tryLater'

interface Stored {
  author: string
  content: string
  ref: string
  revision: number
  /** The place as it stands: what tests look at to see whose words hold. */
  place: string
  /** The latest amendment, which is answered the same when it is sent again. */
  amended?: string
}

interface Amendment {
  id: string
  revision: number
  input: ActivityAmendmentInput
}

interface Call {
  user: string | undefined
  batch: ActivityBatch
  amendment?: Amendment
}

export class FakeServer {
  readonly stored = new Map<string, Stored>()
  readonly calls: Call[] = []
  /** Requests that the network delivers later than their turn. */
  readonly late: (() => void)[] = []
  /** How many times an activity was made: more than one for an id would be a record counted twice. */
  readonly made = new Map<string, number>()
  /** Tokens that hold, by the user that they belong to. */
  readonly tokens = new Map<string, string>()
  refuses: (input: ActivityInput) => string | undefined = () => undefined
  failsOn: (input: ActivityInput) => boolean = () => false
  fault: (call: Call) => Fault = () => 'none'
  networkError: () => Error = () => new TypeError('Failed to fetch')
  clock = '2026-11-23T13:02:00.000Z'

  readonly fetch: typeof globalThis.fetch = async (_url, init) => {
    const { variables } = JSON.parse(String(init?.body)) as {
      variables: { batch?: ActivityBatch } & Partial<Amendment>
    }
    const token = new Headers(init?.headers).get('authorization')?.replace('Bearer ', '')
    const call: Call = {
      user: this.tokens.get(token ?? ''),
      batch: variables.batch ?? ({ activities: [] as ActivityInput[] } as ActivityBatch),
      ...(variables.batch ? {} : { amendment: variables as Amendment }),
    }
    this.calls.push(call)
    const fault = this.fault(call)
    if (fault === 'hangs') {
      return new Promise((_, reject) =>
        init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'TimeoutError'))),
      )
    }
    return this.#answer(fault, call)
  }

  #answer(fault: Exclude<Fault, 'hangs'>, call: Call): Response {
    switch (fault) {
      case 'droppedBefore':
        throw this.networkError()
      case 'droppedAfter':
        this.#take(call)
        throw this.networkError()
      case 'late':
        this.late.push(() => this.#take(call))
        throw this.networkError()
      case 'twice':
        this.#take(call)
        return this.#take(call)
      case 401:
        return json(401, { errors: [{ message: 'Logga in.', extensions: { code: 'UNAUTHENTICATED' } }] })
      case 429:
        return json(429, { errors: [] }, { 'retry-after': '120' })
      case 500:
        return json(500, { errors: [{ message: 'fel', extensions: { code: 'INTERNAL' } }] })
      case 503:
        return new Response('<html>stängt</html>', { status: 503, headers: { 'retry-after': '60' } })
      case 'failedAfter':
        this.#take(call)
        return new Response('<html>502</html>', { status: 502, headers: { 'content-type': 'text/html' } })
      case 'portalPage':
        return new Response('<html>Välkommen till hotellets nät</html>', {
          headers: { 'content-type': 'text/html' },
        })
      case 'portalRedirect':
        return new Response(null, { status: 302, headers: { location: 'https://portal.example/' } })
      case 'portal511':
        return new Response('<html>511</html>', { status: 511, headers: { 'content-type': 'text/html' } })
      case 'empty':
        return new Response(null, { status: 200 })
      case 'cut':
        return cut(this.#take(call))
      case 'cutBefore':
        return new Response('{"data":{"activit', { headers: { 'content-type': 'application/json' } })
      case 'noIds':
        return this.#results(() => [])
      case 'foreignIds':
        return this.#results(() => [{ id: crypto.randomUUID(), outcome: 'ACCEPTED', ref: 'TRF-1', revision: 1 }])
      case 'tryLater':
        return this.#results(() => call.batch.activities.map(({ id }) => ({ id, outcome: 'TRY_LATER' })))
      case 'none':
        return this.#take(call)
    }
  }

  #results(results: () => unknown[]): Response {
    return json(200, {
      data: { activitiesSubmit: { serverTime: this.clock, minClientVersion: '0.1.0', results: results() } },
    })
  }

  #take({ user, batch, amendment }: Call): Response {
    if (!user) return json(401, { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    if (amendment) return this.#amend(user, amendment)
    if (batch.activities.some((input) => this.failsOn(input))) return json(500, { errors: [{}] })
    return this.#results(() => batch.activities.map((input) => this.#takeOne(user, input)))
  }

  #amend(user: string, { id, revision, input }: Amendment): Response {
    const there = this.stored.get(id)
    if (!there || there.author !== user) return json(200, { errors: [{ extensions: { code: 'NOT_FOUND' } }] })
    const content = JSON.stringify([revision, input])
    const answer = () => json(200, { data: { activityAmend: { activity: { id, ...there }, userErrors: [] } } })
    if (there.amended === content) return answer()
    if (there.revision !== revision) return json(200, { errors: [{ extensions: { code: 'CONFLICT' } }] })
    there.revision += 1
    there.amended = content
    there.place = input.place?.name ?? there.place
    return answer()
  }

  #takeOne(user: string, input: ActivityInput): unknown {
    const content = JSON.stringify(input)
    const there = this.stored.get(input.id)
    const message = this.refuses(input)
    if (there && there.author !== user) return { id: input.id, outcome: 'REFUSED', reason: [reason('id')] }
    if (there) {
      const outcome = there.content === content ? 'DUPLICATE' : 'CONFLICT'
      return { id: input.id, outcome, ref: there.ref, revision: there.revision }
    }
    if (message) return { id: input.id, outcome: 'REFUSED', reason: [reason('place.name', message)] }
    const ref = `TRF-${this.stored.size + 1}`
    this.stored.set(input.id, { author: user, content, ref, revision: 1, place: input.place.name })
    this.made.set(input.id, (this.made.get(input.id) ?? 0) + 1)
    return { id: input.id, outcome: 'ACCEPTED', ref, revision: 1 }
  }
}

function reason(field: string, message = 'Id:t kan inte användas.') {
  return { field: field.split('.'), code: 'INVALID', message }
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/graphql-response+json; charset=utf-8', ...headers },
  })
}

/** The answer as it is when coverage is lost halfway through it. */
function cut(whole: Response): Response {
  const body = whole.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, out) => out.enqueue(chunk.slice(0, chunk.length / 2)),
    }),
  )
  return new Response(body, { status: whole.status, headers: whole.headers })
}
