/**
 * The way between a real browser and the real server. It does to each request what the test says, and can serve
 * another build of the app than the server's, as after a release.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

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
  /** A newer build of the app, in a folder, in place of the server's. `change` can spoil it: nothing is a 404. */
  release: { folder: string; change?: (path: string, file: Buffer) => Buffer | undefined } | undefined
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

  async #answer(weather: Weather, asked: Asked, question: IncomingMessage, answer: ServerResponse): Promise<void> {
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
    const { pathname } = new URL(asked.path, this.url)
    const file = asked.method === 'GET' ? this.#released(pathname) : undefined
    const sent = file ?? body
    await this.#slowly(sent.length)
    answer.writeHead(file ? 200 : status, {
      ...headers,
      ...(file && { 'content-type': typeOf(pathname) }),
      'content-length': sent.length,
    })
    answer.end(sent)
  }

  /** The newer build's file. What it does not hold is the server's to answer. */
  #released(pathname: string): Buffer | undefined {
    if (!this.release) return undefined
    const path = join(this.release.folder, pathname === '/' ? 'index.html' : pathname)
    if (!existsSync(path)) return undefined
    const file = readFileSync(path)
    return this.release.change ? this.release.change(pathname, file) : file
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

const types: Record<string, string> = {
  '': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

function typeOf(pathname: string): string {
  return types[extname(pathname)] ?? 'application/octet-stream'
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
