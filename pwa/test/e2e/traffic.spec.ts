/** What a start of the app asks the server for: on a phone every question costs data, battery and time. */
import { expect, test, type Page } from '@playwright/test'
import { admit, settled, type Account } from './journey'

/** The questions to the API and to the session of one load of a page: each by its name, and what it asks for. */
async function askedBy(page: Page, path: string): Promise<{ name: string; variables: string }[]> {
  const asked: { name: string; variables: string }[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/auth/')) asked.push({ name: pathname, variables: '' })
    if (pathname !== '/graphql' || request.headers()['accept'] === 'text/event-stream') return
    const { query, variables } = request.postDataJSON() as { query: string; variables: unknown }
    asked.push({ name: /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '?', variables: JSON.stringify(variables) })
  })
  await page.goto(path)
  await settled(page)
  await quiet(page, asked)
  return asked
}

/** Until nothing more has been asked for a while. The stream of changes never ends, so the network is never idle. */
async function quiet(page: Page, asked: unknown[]): Promise<void> {
  // That nothing more comes cannot be waited for but by the clock.
  for (let before = -1, i = 0; before !== asked.length && i < 10; i += 1) {
    before = asked.length
    await page.waitForTimeout(1000)
  }
}

/** What is asked for twice. */
function twice(asked: { name: string; variables: string }[]): string[] {
  const all = asked.map(({ name, variables }) => `${name} ${variables}`)
  return all.filter((question, i) => all.indexOf(question) !== i)
}

const starts: [Account, string, number][] = [
  ['samordnare', '/statistik', 10],
  ['samordnare', '/lage/synpunkter', 7],
  ['polis', '/falt', 3],
  ['polis', '/', 5],
]

for (const [account, path, most] of starts) {
  test(`${account} at ${path}: one renewal, nothing asked twice, at most ${most} questions`, async ({ page }) => {
    await admit(page, account)
    const asked = await askedBy(page, path)
    expect(asked.filter(({ name }) => name === '/auth/refresh')).toHaveLength(1)
    expect(twice(asked)).toEqual([])
    expect(asked.length).toBeLessThanOrEqual(most)
  })
}

test('a visitor who has been here before asks for the pledge once', async ({ page }) => {
  await page.goto('/')
  await settled(page)
  const asked = await askedBy(page, '/')
  expect(twice(asked)).toEqual([])
})
