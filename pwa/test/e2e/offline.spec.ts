import { expect, test, type Page } from '@playwright/test'
import { holdsRing, settled, signIn, violationsOn } from './journey'

/** The start page has been read, and the worker answers for it. */
async function readOnce(page: Page): Promise<void> {
  await page.goto('/')
  await settled(page)
  await holdsRing(page, 'public')
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

/** The paths in the worker's cache. */
function heldPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    const requests = await (await caches.open(name)).keys()
    return requests.map(({ url }) => new URL(url).pathname)
  })
}

test('a citizen’s device holds the shell and the public pages, and nothing of the field, the desk or the server', async ({
  page,
}) => {
  await page.goto('/')
  await holdsRing(page, 'public')
  const held = await heldPaths(page)
  expect(held).toContain('/')
  expect(held).toContain('/manifest.webmanifest')
  expect(held.filter((path) => path.startsWith('/assets/PledgePage-')).length).toBeGreaterThan(0)
  expect(held.filter((path) => /^\/assets\/(FormPage|ReviewPage|StatisticsPage)-/.test(path))).toEqual([])
  expect(held.filter((path) => /graphql|auth|app-config/.test(path))).toEqual([])
})

test('who saves data is given the shell and the page that is read, and no more', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  await page.goto('/om')
  await settled(page)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await expect
    .poll(async () => (await heldPaths(page)).some((path) => path.startsWith('/assets/AboutPage-')))
    .toBe(true)
  expect((await heldPaths(page)).filter((path) => path.startsWith('/assets/PledgePage-'))).toEqual([])
})

test('a device of the desk holds the desk from the sign-in on', async ({ page }) => {
  await signIn(page, 'samordnare')
  await holdsRing(page, 'desk')
  expect((await heldPaths(page)).some((path) => path.startsWith('/assets/ReviewPage-'))).toBe(true)
})
