import { expect, test } from '@playwright/test'
import { openForm, placeOfOurs, save, storedWith, writePlace } from './field'
import { admit, signIn } from './journey'

test('received work is amended with a reason: by its author, and by a coordinator over what is latest', async ({
  page,
  browser,
  baseURL,
}) => {
  const [first, second] = [placeOfOurs('före'), placeOfOurs('efter')]
  await admit(page, 'polis2')
  await openForm(page, 'trafikkontroll')
  await page.locator('label').filter({ hasText: 'Hastighet' }).click()
  await writePlace(page, first)
  await page.getByRole('button', { name: 'Öka Fordon' }).click()
  await save(page)
  await expect(page.getByText(/^Mottagen /)).toBeVisible()
  await page.getByRole('link', { name: /mottagna/ }).click()
  await page
    .getByRole('article')
    .filter({ hasText: first })
    .getByRole('link', { name: /^Rätta TRF-/ })
    .click()
  await expect(page.getByLabel('Fordon', { exact: true })).toHaveValue('1')
  await writePlace(page, second)
  await page.getByRole('button', { name: 'Spara rättelsen' }).click()
  await expect(page.getByRole('alert')).toContainText('Skriv varför du rättar')

  // Interrupted, and taken up again where it was left.
  await page.getByLabel('Varför rättar du?').fill('fel plats')
  await expect(page.getByText(/^Utkastet sparat/)).toBeVisible()
  await page.getByRole('link', { name: 'I fält' }).click()
  await page.getByRole('region', { name: 'Påbörjat' }).getByRole('link', { name: second }).click()
  await expect(page.getByLabel('Varför rättar du?')).toHaveValue('fel plats')

  // A coordinator is first, so the author must look at the latest.
  const other = await (await browser.newContext({ baseURL, viewport: { width: 1280, height: 900 } })).newPage()
  await signIn(other, 'samordnare', '/lage/aktiviteter')
  await other.getByLabel('Sök plats, text eller referens').fill(first)
  await other.getByRole('button', { name: 'Sök', exact: true }).click()
  await other.getByRole('button', { name: new RegExp(first) }).click()
  await other.getByRole('link', { name: 'Rätta', exact: true }).click()
  await other.getByLabel('Varför rättar du?').fill('fel antal')
  await other.getByRole('button', { name: 'Öka Fordon' }).click()
  await other.getByRole('button', { name: 'Spara rättelsen' }).click()
  await expect(other.getByText(/^TRF-\d+ är rättad/)).toBeVisible()
  await other.context().close()

  await page.getByRole('button', { name: 'Spara rättelsen' }).click()
  await expect(page.getByRole('alert')).toContainText('Någon annan har ändrat aktiviteten')
  await page.getByRole('button', { name: 'Hämta det senaste' }).click()
  await expect(page.getByLabel('Fordon', { exact: true })).toHaveValue('2')
  await writePlace(page, second)
  await page.getByLabel('Varför rättar du?').fill('fel plats')
  await page.getByRole('button', { name: 'Spara rättelsen' }).click()
  await expect(page.getByText(/^TRF-\d+ är rättad/)).toBeVisible()
  expect(await storedWith(baseURL ?? '', second)).toHaveLength(1)
  await page.getByRole('link', { name: 'I fält' }).click()
  await expect(page.getByRole('region', { name: 'Påbörjat' })).toHaveCount(0)
})
