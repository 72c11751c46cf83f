import { expect, test, type Page } from '@playwright/test'
import { settled, violationsOn } from './journey'

/** The start page has been read, and the worker answers for it. */
async function readOnce(page: Page): Promise<void> {
  await page.goto('/')
  await settled(page)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await settled(page)
}

test('what was read once can be read without coverage, also by a direct address', async ({ page, context }) => {
  await readOnce(page)
  await context.setOffline(true)
  await page.reload()
  await expect(page.locator('main')).toContainText('perioder uppfyllda')
  await expect(page.locator('main')).toContainText('Du ser det som hämtades')
  await page.goto('/om')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Om Löftet')
})

test('a page that only the server has says so without coverage, and is fetched when there is a network again', async ({
  page,
  context,
}) => {
  await readOnce(page)
  await context.setOffline(true)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Öppna data' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan behöver nät')
  await expect(page).toHaveURL(/\/open-data$/)
  expect(await violationsOn(page)).toEqual([])
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Öppna data')
})

test('the worker holds every file of the build and answers nothing of the server’s', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  const held = await page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    const requests = await (await caches.open(name)).keys()
    return requests.map(({ url }) => new URL(url).pathname)
  })
  expect(held).toContain('/')
  expect(held).toContain('/manifest.webmanifest')
  expect(held.filter((path) => path.startsWith('/assets/')).length).toBeGreaterThan(10)
  expect(held.filter((path) => /graphql|auth|app-config/.test(path))).toEqual([])
})
