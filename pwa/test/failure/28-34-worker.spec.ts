import { expect } from '@playwright/test'
import { placeOfOurs, readyForOffline } from '../e2e/field'
import { signIn } from '../e2e/journey'
import { inTheField, log, test } from './browser'
import { isSubmission } from './network'

test('28: the worker answers the app’s own files and never a POST, nor anything of the server’s', async ({ page }) => {
  const byWorker: string[] = []
  const byServer: string[] = []
  page.on('response', (response) => {
    const what = `${response.request().method()} ${new URL(response.url()).pathname}`
    ;(response.fromServiceWorker() ? byWorker : byServer).push(what)
  })
  await inTheField(page)
  await log(page, placeOfOurs('post'))
  await expect(page.getByText(/^Mottagen /)).toBeVisible()

  expect(byWorker.filter((what) => what.startsWith('GET /assets/')).length).toBeGreaterThan(5)
  expect(byWorker.filter((what) => !/^GET \/(assets\/|[\w-]+\.(svg|png|webmanifest)|falt|$)/.test(what))).toEqual([])
  expect(byServer).toContain('POST /graphql')
})

test('34: nothing that the server answers clears the phone’s storage, and signing out leaves the work', async ({
  page,
  network,
}) => {
  const place = placeOfOurs('kvar')
  const cleared: string[] = []
  page.on('response', (response) => {
    if (/storage|\*/.test(response.headers()['clear-site-data'] ?? '')) cleared.push(response.url())
  })
  await inTheField(page, 'polis2')
  network.weather = (asked) => (isSubmission(asked) ? 'lost' : 'fine')
  await log(page, place)
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Behåll och logga ut' }).click()
  await expect(page.getByRole('link', { name: 'Logga in' }).first()).toBeVisible()
  await signIn(page, 'polis2')
  await readyForOffline(page)
  await page.goto('/falt/osant')
  await expect(page.getByRole('article').filter({ hasText: place })).toBeVisible()
  expect(network.asked.some(({ path }) => path === '/auth/sign-out')).toBe(true)
  expect(cleared).toEqual([])
})
