/** What the journeys share: being signed in as a person of the demonstration, and asking axe. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { Me } from '../../src/api/session-machine'
import { homeOf } from '../../src/page/access'

export type Account = 'polis' | 'polis2' | 'falt' | 'samordnare' | 'chef' | 'analytiker' | 'admin' | 'pitea'

export const password = 'alvsbyn-demo'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Gives the device a session of its own, as signing in does, without the form and without opening any page of the
 * app. By the browser itself: it says what it is, and keeps the cookie that no script can read.
 */
export async function admit(page: Page, account: Account): Promise<Me> {
  // A page of the server's own, on which nothing of the app runs.
  await page.goto('/healthz')
  return page.evaluate(
    async ([username, password]) => {
      const deviceId = (localStorage['loftet.device'] ??= crypto.randomUUID()) as string
      const answer = await fetch('/auth/sign-in', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username, password, deviceId, personalDevice: false }),
      })
      if (!answer.ok) throw new Error(`${username} is not let in: ${answer.status} ${await answer.text()}`)
      const { me } = (await answer.json()) as { me: Me }
      localStorage.removeItem('loftet.leaving')
      localStorage.setItem('loftet.me', JSON.stringify(me))
      return me
    },
    [account, password] as const,
  )
}

/** Signs in and opens a page: the one that the role's work begins on, unless another is named. */
export async function signIn(page: Page, account: Account, path?: string): Promise<void> {
  const { role } = await admit(page, account)
  await page.goto(path ?? homeOf(role))
}

/** Signs in as people do, by the demonstration's one-tap choice, and waits until the first page is there. */
export async function signInByForm(page: Page, account: Account, path = '/logga-in'): Promise<void> {
  await page.goto(path)
  await page.getByRole('button', { name: new RegExp(`^${account} `) }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/logga-in'))
}

/** Waits until nothing is being fetched: no skeleton, and a heading. A phone made slower has longer for it. */
export async function settled(page: Page, timeout?: number): Promise<void> {
  await expect(page.locator('main h1')).toBeVisible({ timeout })
  await expect(page.locator('.skeleton')).toHaveCount(0, { timeout })
}

interface Violation {
  id: string
  nodes: { html: string; failureSummary?: string }[]
}

interface Verdict {
  violations: Violation[]
  passes: number
}

/** The rules of WCAG 2.2 A and AA that the page breaks by axe's judgement, each with where. */
export async function violationsOn(page: Page): Promise<string[]> {
  // By the browser's own debugger: the page's policy lets no script in, and should not be weakened for a test.
  const session = await page.context().newCDPSession(page)
  const { result: there } = await session.send('Runtime.evaluate', { expression: '"axe" in window' })
  if (!there.value) await session.send('Runtime.evaluate', { expression: axe })
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const run = `axe.run(document, { runOnly: ${JSON.stringify(tags)} })
    .then((r) => JSON.stringify({ violations: r.violations, passes: r.passes.length }))`
  const answer = await session.send('Runtime.evaluate', {
    expression: run,
    awaitPromise: true,
    returnByValue: true,
  })
  await session.detach()
  const { violations, passes } = JSON.parse(String(answer.result.value)) as Verdict
  // A page on which axe found nothing to try has not been judged.
  expect(passes).toBeGreaterThan(15)
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`))
}

/** How far the page reaches beyond the window's right edge, in pixels. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Waits until the device holds a ring of the app, and the worker answers for this page. */
export async function holdsRing(page: Page, ring: 'public' | 'field' | 'desk'): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await expect
    .poll(() => page.evaluate((mark) => caches.match(mark).then(Boolean), `/.ring/${ring}`), { timeout: 15_000 })
    .toBe(true)
}
