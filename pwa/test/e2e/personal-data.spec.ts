/** What was refused as personal data is taken out, or saved by somebody who says why it is none. */
import { expect, test } from '@playwright/test'
import { openForm, placeOfOurs, readyForOffline, storedWith, writePlace } from './field'
import { overflowOf, settled, signIn, violationsOn } from './journey'

test('without coverage an officer says that it is no personal data, and the work is received', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 800 })
  await signIn(page, 'polis')
  await readyForOffline(page)
  await context.setOffline(true)
  await openForm(page, 'trafikkontroll')
  await writePlace(page, 'Vidsel')
  await page.getByText('Fler uppgifter', { exact: true }).click()
  const ours = placeOfOurs('möte')
  await page.getByLabel(/Kort sammanfattning/).fill(`${ours}: ring växeln på 0929-170 00`)
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Det här ser ut som personuppgifter')).toBeVisible()
  expect(await violationsOn(page), 'what was found').toEqual([])
  expect(await overflowOf(page), 'scrolls sideways').toBe(0)
  await page.getByRole('button', { name: 'Det är inga personuppgifter' }).click()
  await page.keyboard.type('Kommunens växel')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page).toHaveURL(/\/falt(\?|$)/)
  await context.setOffline(false)
  await expect
    .poll(async () => (await storedWith(baseURL ?? '', ours)).map(({ summary }) => summary), { timeout: 20_000 })
    .toEqual([`${ours}: ring växeln på 0929-170 00`])
})

test('at the desk what was found is marked, taken out in a tap, or explained', async ({ page }) => {
  await signIn(page, 'samordnare', '/problem')
  await settled(page)
  await page
    .getByRole('button', { name: /^Ändra / })
    .first()
    .click()
  const text = page.getByLabel(/^Beskrivning/)
  await text.fill('Bilen stod där: ABC 12A, eller ABC 34B.')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Det här ser ut som personuppgifter')).toBeVisible()
  await expect(page.locator('mark')).toHaveCount(2)
  expect(await violationsOn(page), 'what was found').toEqual([])
  await page.getByRole('button', { name: 'Ta bort ABC 34B' }).click()
  await expect(text).toHaveValue('Bilen stod där: ABC 12A, eller .')
  await page.getByRole('button', { name: 'Det är inga personuppgifter' }).click()
  await page.keyboard.type('Påhittat exempel ur en utbildning')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByRole('article').filter({ hasText: 'Bilen stod där: ABC 12A, eller .' })).toBeVisible()
})
