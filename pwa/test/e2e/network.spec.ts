import { expect, test } from '@playwright/test'
import { settled, signIn } from './journey'

test('the first visit loads at most 60 kB of scripts and 15 kB of styles over the wire', async ({ page }) => {
  const got = { script: 0, stylesheet: 0 }
  page.on('requestfinished', async (request) => {
    const type = request.resourceType()
    if (type !== 'script' && type !== 'stylesheet') return
    if (request.serviceWorker() || request.url().endsWith('service-worker.js')) return
    got[type] += (await request.sizes()).responseBodySize
  })
  await page.goto('/')
  await settled(page)
  await page.waitForLoadState('networkidle')
  expect(got.script).toBeGreaterThan(10_000)
  expect(got.script).toBeLessThanOrEqual(60_000)
  expect(got.stylesheet).toBeLessThanOrEqual(15_000)
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
  await signIn(page, 'samordnare')
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
