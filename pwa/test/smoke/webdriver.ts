/** A browser of another engine, as far as the smoke needs it: opened, read, pressed and typed into, by W3C WebDriver. */
import { expect } from '@playwright/test'

/** The commands used here. Each engine carries them its own way. */
export type Command =
  'NewSession' | 'Navigate' | 'ExecuteScript' | 'ExecuteAsyncScript' | 'ElementClick' | 'ElementSendKeys'

export interface Wire {
  send(command: Command, parameters?: Record<string, unknown>): Promise<unknown>
  close(): Promise<void>
}

/** What can be pressed or typed into, as somebody who sees the page would say it. */
export type Kind = 'button' | 'link' | 'field' | 'choice'

/** WebDriver's own name for a reference to an element. */
const reference = 'element-6066-11e4-a52e-4f735466cecf'

/** Runs in the page: what is shown, of the kind, and has the name. It is brought to the middle, from under what sticks. */
const findInPage = `
  const [kind, pattern] = arguments
  const name = new RegExp(pattern)
  const said = (element) => element.innerText.replace(/\\s+/g, ' ').trim()
  const named = {
    button: (element) => element.ariaLabel || said(element),
    link: (element) => element.ariaLabel || said(element),
    choice: said,
    field: (element) => element.ariaLabel || [...(element.labels || [])].map(said).join(' '),
  }[kind]
  const all = { button: 'button', link: 'a[href]', choice: 'label', field: 'input, textarea, select' }[kind]
  const shown = [...document.querySelectorAll(all)].filter((element) => element.getClientRects().length > 0)
  const found = shown.find((element) => name.test(named(element)))
  if (found) found.scrollIntoView({ block: 'center', behavior: 'instant' })
  return found || null`

export class Browser {
  readonly #wire: Wire

  constructor(wire: Wire) {
    this.#wire = wire
  }

  async open(url: string): Promise<void> {
    await this.#wire.send('Navigate', { url })
  }

  /** As a person reloads. WebDriver's own Refresh goes past the service worker in Firefox. */
  async reload(): Promise<void> {
    await this.run('window.isBeforeReload = true; location.reload()')
    const isReloaded = () => this.run('return !window.isBeforeReload && document.readyState === "complete"')
    // While one page gives way to the next there may be none to ask.
    await expect.poll(() => isReloaded().catch(() => false)).toBe(true)
  }

  async run(script: string, ...args: unknown[]): Promise<unknown> {
    return this.#wire.send('ExecuteScript', { script, args })
  }

  /** What a promise in the page comes to. */
  async awaited(expression: string): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1]; (${expression}).then(done, (e) => done(String(e)))`
    return this.#wire.send('ExecuteAsyncScript', { script, args: [] })
  }

  /** The page's words as they are shown. */
  async text(): Promise<string> {
    return String(await this.run('return document.body.innerText')).replace(/\s+/g, ' ')
  }

  async path(): Promise<string> {
    return String(await this.run('return location.pathname'))
  }

  async reads(words: string | RegExp): Promise<void> {
    const page = expect.poll(() => this.text())
    await (typeof words === 'string' ? page.toContain(words) : page.toMatch(words))
  }

  async isAt(path: string): Promise<void> {
    await expect.poll(() => this.path()).toBe(path)
  }

  async press(kind: Kind, name: RegExp): Promise<void> {
    await this.#with(kind, name, (element) => this.#wire.send('ElementClick', element))
  }

  async type(name: RegExp, text: string): Promise<void> {
    await this.#with('field', name, (element) => this.#wire.send('ElementSendKeys', { ...element, text }))
  }

  async close(): Promise<void> {
    await this.#wire.close()
  }

  /** Tries again until the element is there and takes what is done: pages are drawn anew while one reaches for them. */
  async #with(kind: Kind, name: RegExp, act: (element: { id: string }) => Promise<unknown>): Promise<void> {
    await expect(async () => {
      const found = (await this.run(findInPage, kind, name.source)) as Record<string, string> | null
      const id = found?.[reference]
      if (!id) throw new Error(`No ${kind} ${String(name)} is shown at ${await this.path()}`)
      await act({ id })
    }).toPass()
  }
}
