import { expect, test } from '@playwright/test'
import { admit, settled, signIn } from './journey'

test('the first visit loads at most 60 kB of scripts and 15 kB of styles over the wire', async ({ page }) => {
  const got: Record<string, Promise<number>[]> = { script: [], stylesheet: [] }
  page.on('requestfinished', (request) => {
    if (request.serviceWorker() || request.url().endsWith('service-worker.js')) return
    got[request.resourceType()]?.push(request.sizes().then((sizes) => sizes.responseBodySize))
  })
  await page.goto('/')
  await settled(page)
  await page.waitForLoadState('networkidle')
  const bytes = async (type: string): Promise<number> =>
    (await Promise.all(got[type] ?? [])).reduce((sum, size) => sum + size, 0)
  expect(await bytes('script')).toBeGreaterThan(10_000)
  expect(await bytes('script')).toBeLessThanOrEqual(60_000)
  expect(await bytes('stylesheet')).toBeGreaterThan(1_000)
  expect(await bytes('stylesheet')).toBeLessThanOrEqual(15_000)
})

test('nothing is asked of another origin, and the policy is never broken', async ({ page, baseURL }) => {
  const others: string[] = []
  const said: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) others.push(request.url())
  })
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(error.message))
  await admit(page, 'samordnare')
  for (const path of [
    '/',
    '/om',
    '/lage',
    '/synpunkt',
    '/kvitto',
    '/dialog',
    '/ni-sa-vi-gjorde',
    '/lage/aktiviteter',
    '/lage/synpunkter',
    '/lage/synpunkter/mallar',
    '/lage/dialoger',
    '/lage/perioder',
    '/lage/utlamningsstallen',
    '/lage/telefoner',
    '/problem',
  ]) {
    await page.goto(path)
    await settled(page)
  }
  expect(others).toEqual([])
  expect(said).toEqual([])
})

test('the pages come under a policy that allows nothing but themselves', async ({ request }) => {
  const answer = await request.get('/')
  const policy = answer.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toContain('unsafe')
})

test('an expired access token is renewed without a word', async ({ page }) => {
  await signIn(page, 'samordnare')
  await settled(page)
  let refused = 0
  await page.route('**/graphql', async (route) => {
    if (refused++ > 0) return route.continue()
    await route.fulfill({
      contentType: 'application/json',
      body: JSON.stringify({ errors: [{ message: 'slut', extensions: { code: 'UNAUTHENTICATED' } }] }),
    })
  })
  await page.getByRole('link', { name: /^Öppna problembilder/ }).click()
  await expect(page.getByRole('article').first()).toBeVisible()
  expect(refused).toBeGreaterThan(1)
})
