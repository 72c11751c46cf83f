/** Firefox by Marionette: the WebDriver commands over a socket that Firefox itself opens, as geckodriver uses it. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { end, start, within } from './process'
import type { Command, Wire } from './webdriver'

/** A fresh profile that calls nobody but the server. */
const settings = {
  // A free port, which is written to the profile's folder.
  'marionette.port': 0,
  'intl.accept_languages': 'sv-SE, sv',
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
}

type Answer = [
  type: 1,
  id: number,
  error: { error: string; message: string } | null,
  result: { value?: unknown } | null,
]

export async function firefox(path: string): Promise<Wire> {
  const profile = mkdtempSync(join(tmpdir(), 'loftet-firefox-'))
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const running = start(path, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    TZ: 'Europe/Stockholm',
  })
  const written = join(profile, 'MarionetteActivePort')
  const port = await within(
    'Firefox did not begin to listen',
    () => existsSync(written) && Number(readFileSync(written, 'utf8')),
  )
  const marionette = await Marionette.open(port)
  await marionette.send('NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: false } } })
  return {
    send: (command, parameters) => marionette.send(command, parameters),
    async close() {
      await end(running)
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** Each message is its length in bytes, a colon and JSON. */
class Marionette {
  readonly #socket: Socket
  readonly #asked = new Map<number, (answer: Answer) => void>()
  #held: Buffer = Buffer.alloc(0)
  #last = 0

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (part) => this.#take(part))
  }

  static async open(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1')
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
    return new Marionette(socket)
  }

  async send(command: Command, parameters: Record<string, unknown> = {}): Promise<unknown> {
    const id = (this.#last += 1)
    const message = JSON.stringify([0, id, `WebDriver:${command}`, parameters])
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`)
    const [, , error, result] = await new Promise<Answer>((resolve) => this.#asked.set(id, resolve))
    if (error) throw new Error(`${command}: ${error.error}: ${error.message}`)
    return result?.value
  }

  #take(part: Buffer): void {
    this.#held = Buffer.concat([this.#held, part])
    for (;;) {
      const colon = this.#held.indexOf(':')
      const stop = colon + 1 + Number(this.#held.subarray(0, Math.max(colon, 0)).toString())
      if (colon < 0 || this.#held.length < stop) return
      const message = JSON.parse(this.#held.subarray(colon + 1, stop).toString()) as Answer | Record<string, unknown>
      this.#held = this.#held.subarray(stop)
      // What is no answer is the greeting.
      if (Array.isArray(message)) this.#asked.get(message[1])?.(message)
    }
  }
}
