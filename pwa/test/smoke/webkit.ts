/** WebKitGTK by WebKitWebDriver: the WebDriver commands over HTTP. It has no mode without a screen, so it is given one. */
import { createServer, type AddressInfo } from 'node:net'
import { end, start, within } from './process'
import type { Command, Wire } from './webdriver'

const routes: Record<Exclude<Command, 'NewSession'>, string> = {
  Navigate: 'url',
  ExecuteScript: 'execute/sync',
  ExecuteAsyncScript: 'execute/async',
  ElementClick: 'element/:id/click',
  ElementSendKeys: 'element/:id/value',
}

export async function webkit(path: string): Promise<Wire> {
  // The screen's number is chosen by Xvfb itself, and told through the fourth descriptor.
  const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'])
  const display = await within('Xvfb did not begin', () => /^(\d+)\n/.exec(screen.told())?.[1])
  const port = await freePort()
  const driver = start(path, ['--host=127.0.0.1', `--port=${port}`], {
    DISPLAY: `:${display}`,
    TZ: 'Europe/Stockholm',
    LANG: 'sv_SE.UTF-8',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
  })
  const url = `http://127.0.0.1:${port}`
  await within('WebKitWebDriver did not begin to listen', () =>
    fetch(`${url}/status`).then(
      ({ ok }) => ok,
      () => false,
    ),
  )
  const { sessionId } = (await ask('POST', `${url}/session`, { capabilities: { alwaysMatch: {} } })) as {
    sessionId: string
  }
  const session = `${url}/session/${sessionId}`
  return {
    send: (command, { id, ...parameters } = {}) =>
      ask('POST', `${session}/${routes[command as keyof typeof routes].replace(':id', String(id))}`, parameters),
    async close() {
      await ask('DELETE', session).catch(() => undefined)
      await end(driver)
      await end(screen)
    },
  }
}

async function ask(method: string, url: string, parameters?: unknown): Promise<unknown> {
  const answer = await fetch(url, { method, ...(parameters ? { body: JSON.stringify(parameters) } : {}) })
  const { value } = (await answer.json()) as { value: unknown }
  if (answer.ok) return value
  const { error, message } = value as { error: string; message: string }
  throw new Error(`${url}: ${error}: ${message}`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
