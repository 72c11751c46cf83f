/** What the journeys share: signing in as a person of the demonstration, and asking axe. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'

export type Account = 'polis' | 'polis2' | 'falt' | 'samordnare' | 'chef' | 'analytiker' | 'admin' | 'pitea'

export const password = 'alvsbyn-demo'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Signs in by the demonstration's one-tap choice and waits until the first page is there. */
export async function signIn(page: Page, account: Account, path = '/logga-in'): Promise<void> {
  await page.goto(path)
  await page.getByRole('button', { name: new RegExp(`^${account} `) }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/logga-in'))
}

/** Waits until nothing is being fetched: no skeleton, and a heading. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main h1')).toBeVisible()
  await expect(page.locator('.skeleton')).toHaveCount(0)
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
  await session.send('Runtime.evaluate', { expression: axe })
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
