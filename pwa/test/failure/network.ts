/**
 * The way between a real browser and the real server. It does to each request what the test says, and can serve
 * another build of the app than the server's, as after a release.
 */
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What becomes of one request. */
export type Weather =
  | 'fine'
  /** It never reaches the server. */
  | 'lost'
  /** The server has it, and its answer never comes. */
  | 'answerLost'
  /** Half of the answer comes. */
  | 'cut'
  /** The server gets it twice. */
  | 'twice'
  /** It waits before the server until it is let go. */
  | 'held'
  /** The server has it, and its answer waits until it is let go. */
  | 'answerHeld'
  /** A network that wants a sign-in answers in the server's place. */
  | 'portalPage'
  | 'portalRedirect'
  | 'portal511'
  | 'empty'
  /** The server says that the session is over. */
  | 'signedOut'

export interface Asked {
  method: string
  path: string
  body: string
}

interface Answer {
  status: number
  headers: IncomingMessage['headers']
  body: Buffer
}

export function isSubmission({ path, body }: Asked): boolean {
  return path === '/graphql' && body.includes('activitiesSubmit')
}

const signedOut = JSON.stringify({
  errors: [{ message: 'Logga in för att fortsätta.', extensions: { code: 'UNAUTHENTICATED' } }],
})

export class Network {
  /** Every request, in the order that they came. */
  readonly asked: Asked[] = []
  weather: (asked: Asked) => Weather = () => 'fine'
  /** The build that is served: the server's own file, changed, or nothing for one that is missing. */
  build: (path: string, text: string) => string | undefined = (_, text) => text
  /** Bytes a second in each direction, and the share of requests that are lost on the way. */
  pace: { bytesPerSecond: number; loss: () => boolean } | undefined
  #held: (() => void)[] = []
  #server: Server
  #target: string

  private constructor(target: string) {
    this.#target = target
    this.#server = createServer((question, answer) => void this.#take(question, answer))
  }

  static async open(target: string): Promise<Network> {
    const network = new Network(target)
    await new Promise<void>((resolve) => network.#server.listen(0, '127.0.0.1', resolve))
    return network
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  get submissions(): Asked[] {
    return this.asked.filter(isSubmission)
  }

  /** How many requests are held now. */
  get held(): number {
    return this.#held.length
  }

  letGo(): void {
    for (const go of this.#held.splice(0)) go()
  }

  async close(): Promise<void> {
    this.letGo()
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #take(question: IncomingMessage, answer: ServerResponse): Promise<void> {
    try {
      const asked = {
        method: question.method ?? '',
        path: question.url ?? '',
        body: (await read(question)).toString(),
      }
      this.asked.push(asked)
      await this.#slowly(asked.body.length)
      if (this.pace?.loss()) question.socket.destroy()
      else await this.#answer(this.weather(asked), asked, question, answer)
    } catch {
      question.socket.destroy()
    }
  }

  async #answer(
    weather: Weather,
    asked: Asked,
    question: IncomingMessage,
    answer: ServerResponse,
  ): Promise<void> {
    const pass = (): Promise<Answer> => this.#pass(asked, question)
    switch (weather) {
      case 'lost':
        return void question.socket.destroy()
      case 'answerLost':
        await pass()
        return void question.socket.destroy()
      case 'cut':
        return cut(await pass(), question, answer)
      case 'twice':
        await pass()
        break
      case 'held':
        await this.#hold()
        break
      case 'answerHeld':
        await pass()
        await this.#hold()
        break
      case 'portalPage':
        return write(answer, 200, 'text/html', '<!doctype html><title>Hotellets nät</title>')
      case 'portalRedirect':
        answer.setHeader('location', `${this.url}/portal`)
        return write(answer, 302, 'text/html', '')
      case 'portal511':
        return write(answer, 511, 'text/html', '<!doctype html><title>Logga in på nätet</title>')
      case 'empty':
        return write(answer, 200, 'text/plain', '')
      case 'signedOut':
        return write(answer, asked.path === '/graphql' ? 200 : 401, 'application/json', signedOut)
    }
    await this.#give(await pass(), asked, answer)
  }

  async #give({ status, headers, body }: Answer, asked: Asked, answer: ServerResponse): Promise<void> {
    const text = asked.path === '/service-worker.js' ? this.build(asked.path, body.toString()) : undefined
    const isMissing = asked.path !== '/service-worker.js' && this.build(asked.path, '') === undefined
    const sent = text === undefined ? body : Buffer.from(text)
    await this.#slowly(sent.length)
    answer.writeHead(isMissing ? 404 : status, { ...headers, 'content-length': sent.length })
    answer.end(sent)
  }

  #pass({ method, path, body }: Asked, question: IncomingMessage): Promise<Answer> {
    // As it is, so that what the tests change is text.
    const headers = { ...question.headers, 'accept-encoding': 'identity' }
    return new Promise((resolve, reject) => {
      const passed = request(this.#target + path, { method, headers }, (response) => {
        read(response).then(
          (held) => resolve({ status: response.statusCode ?? 502, headers: response.headers, body: held }),
          reject,
        )
      })
      passed.on('error', reject)
      passed.end(body)
    })
  }

  #hold(): Promise<void> {
    return new Promise((go) => this.#held.push(go))
  }

  async #slowly(bytes: number): Promise<void> {
    if (!this.pace) return
    const ms = (bytes * 1000) / this.pace.bytesPerSecond
    await new Promise((resolve) => setTimeout(resolve, ms))
  }
}

async function read(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

function write(answer: ServerResponse, status: number, type: string, body: string): void {
  answer.writeHead(status, { 'content-type': type })
  answer.end(body)
}

function cut({ status, headers, body }: Answer, question: IncomingMessage, answer: ServerResponse): void {
  answer.writeHead(status, { ...headers, 'content-length': body.length })
  answer.write(body.subarray(0, body.length / 2), () => question.socket.destroy())
}
