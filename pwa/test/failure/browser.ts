/** A real browser that meets the real server over a network of the test's making, and can be killed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test as plain, type BrowserContext, type Page } from '@playwright/test'
import { openForm, readyForOffline, save, writePlace } from '../e2e/field'
import { signIn, type Account } from '../e2e/journey'
import { Network } from './network'

/** The server itself, for asking what it really holds. */
export const server = `http://127.0.0.1:${process.env['E2E_PORT'] ?? '8791'}`

/** The browser of a phone whose process can be killed and started again on the same profile. */
export interface KilledPhone {
  start(): Promise<Page>
  /** SIGKILL: nothing gets to finish. */
  kill(): Promise<void>
}

export const test = plain.extend<{ network: Network; phone: KilledPhone }>({
  network: async ({ browserName }, use) => {
    expect(browserName).toBe('chromium')
    const network = await Network.open(server)
    await use(network)
    await network.close()
  },
  baseURL: async ({ network }, use) => use(network.url),
  phone: async ({ baseURL, launchOptions, locale, timezoneId, viewport }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'loftet-phone-'))
    let context: BrowserContext | undefined
    await use({
      async start() {
        context = await chromium.launchPersistentContext(profile, {
          ...launchOptions,
          baseURL,
          locale,
          timezoneId,
          viewport,
        })
        return context.pages()[0] ?? (await context.newPage())
      },
      async kill() {
        const running = context
        process.kill(browserOf(profile), 'SIGKILL')
        await expect.poll(() => running?.pages().every((open) => open.isClosed())).toBe(true)
      },
    })
    await context?.close()
    rmSync(profile, { recursive: true, force: true })
  },
})

/** The browser's own process for a profile of ours, found by the profile's folder. */
function browserOf(profile: string): number {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    let line = ''
    try {
      line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    } catch {
      // It has ended since it was listed.
    }
    if (line.includes(`--user-data-dir=${profile}`) && !line.includes('--type=')) return Number(pid)
  }
  throw new Error('the browser is not running')
}

/** Signed in, with the app and the field kit on the phone. */
export async function inTheField(page: Page, account: Account = 'polis'): Promise<void> {
  await signIn(page, account)
  await readyForOffline(page)
}

/** Saves the shortest of all activities at a place, by which it is told apart. */
export async function log(page: Page, place: string): Promise<void> {
  await openForm(page, 'fotpatrull')
  await writePlace(page, place)
  await save(page)
}

/**
 * Opens the field page after the browser's death. A browser that is killed may have lost its newest cookies: then
 * the work waits for its author to sign in again, as it should. What the phone remembers of its session is shown
 * until the server has answered for it, so the answer decides, not what is seen.
 */
export async function backInTheField(page: Page): Promise<void> {
  const asked = page
    .getByRole('main')
    .getByRole('link', { name: 'Logga in', exact: true })
    .or(page.getByRole('button', { name: /^polis / }))
  const answered = page.waitForResponse('**/auth/refresh')
  await page.goto('/falt')
  const isOver = await Promise.race([
    answered.then((answer) => !answer.ok()),
    asked
      .first()
      .waitFor()
      .then(() => true),
  ])
  if (isOver) await signIn(page, 'polis')
}
