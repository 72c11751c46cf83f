import { expect, test, type Browser, type Page } from '@playwright/test'
import { openForm, placeOfOurs, save, writePlace } from './field'
import { admit, settled, signIn } from './journey'

/** The public page of somebody who has never been here, at the promise of traffic checks. */
async function publicPromise(browser: Browser, baseURL: string | undefined) {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await page.goto('/lofte/alvsbyn-2023-2025')
  await settled(page)
  const promise = page.getByRole('article', { name: /^Åtgärd: Trafikkontroller på/ })
  const shown = promise.getByText(/^Visa vad som har gjorts \(\d+\)$/)
  const counted = Number(/\d+/.exec(await shown.innerText())?.[0])
  await shown.click()
  return { context, promise, counted }
}

async function logCheck(page: Page, place: string): Promise<string> {
  await admit(page, 'polis')
  await openForm(page, 'trafikkontroll')
  await page.locator('label').filter({ hasText: 'Nykterhet' }).click()
  await writePlace(page, place)
  await save(page)
  const receipt = page.getByText(/^Mottagen \d\d:\d\d, ref TRF-\d+/)
  await expect(receipt).toBeVisible()
  return /TRF-\d+/.exec(await receipt.innerText())?.[0] ?? ''
}

test('an officer logs, the coordinator confirms, and anybody sees it counted', async ({ page, browser, baseURL }) => {
  const before = await publicPromise(browser, baseURL)
  await before.context.close()
  const place = placeOfOurs('kedjan')
  const ref = await logCheck(page, place)

  const desk = await browser.newContext({ baseURL })
  const review = await desk.newPage()
  await signIn(review, 'samordnare', '/lage/aktiviteter')
  await settled(review)
  await review.getByLabel('Sök plats, text eller referens').fill(ref)
  await review.getByRole('button', { name: 'Sök', exact: true }).click()
  const row = review.locator('main li > button[aria-expanded]')
  await expect(row).toHaveCount(1)
  await expect(row).toContainText(place)
  await row.click()
  await review.getByRole('button', { name: 'Bekräfta', exact: true }).click()
  await expect(review.getByRole('status').filter({ hasText: 'är bekräftad' })).toBeVisible()
  await desk.close()

  const after = await publicPromise(browser, baseURL)
  expect(after.counted).toBe(before.counted + 1)
  await expect(after.promise).toContainText(place)
  await after.context.close()
})
