/** The list of localities and roads whose names the public may read at once. */
import { expect, test } from '@playwright/test'
import { overflowOf, settled, signIn, violationsOn } from './journey'

test('a coordinator adds, pastes, renames and removes names, and two who work at once lose nothing', async ({
  page,
  browser,
}) => {
  test.slow()
  await signIn(page, 'samordnare')
  await page.getByRole('link', { name: 'Orter och vägar' }).click()
  await settled(page)
  const other = await (await browser.newContext()).newPage()
  await signIn(other, 'samordnare', '/lage/orter')
  await settled(other)
  expect(await violationsOn(page), 'the list').toEqual([])

  const names = page.getByLabel('Lägg till namn')
  await names.fill('Yttersta påhittade byn\n\nPåhittade skolan\nStorgatan 5')
  await page.getByRole('button', { name: 'Lägg till på listan' }).click()
  await expect(page.getByText(/^Rad 3, ”Påhittade skolan”/)).toBeVisible()
  await expect(page.getByText(/^Rad 4, ”Storgatan 5”/)).toBeVisible()
  await expect(names).toHaveAttribute('aria-invalid', 'true')
  await page.reload()
  await expect(names).toHaveValue('Yttersta påhittade byn\n\nPåhittade skolan\nStorgatan 5')
  await names.fill('Yttersta påhittade byn\nÅttersta påhittade byn')
  await page.getByRole('button', { name: 'Lägg till på listan' }).click()
  await expect(page.getByText('2 namn är tillagda.')).toBeVisible()

  // Whoever reads an older list adds to the one that is there now.
  await other.getByLabel('Lägg till namn').fill('Ändlösa påhittade vägen')
  await other.getByRole('button', { name: 'Lägg till på listan' }).click()
  await expect(other.getByText('Ändlösa påhittade vägen står nu på listan.')).toBeVisible()
  await other.getByLabel('Sök på listan').fill('påhittade')
  await expect(other.getByRole('region', { name: /namn på listan/ }).getByRole('listitem')).toContainText([
    'Yttersta',
    'Åttersta',
    'Ändlösa',
  ])

  await other.getByRole('button', { name: 'Ändra Yttersta påhittade byn' }).click()
  await other.getByLabel('Nytt namn på Yttersta påhittade byn').fill('Innersta påhittade byn')
  await other.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(other.getByText('Yttersta påhittade byn heter nu Innersta påhittade byn.')).toBeVisible()
  await other.getByRole('button', { name: 'Ta bort Innersta påhittade byn från listan' }).click()
  await expect(other.getByText('2 namn stämmer.')).toBeVisible()
  await other.getByRole('button', { name: 'Ångra' }).click()
  await expect(other.getByText('3 namn stämmer.')).toBeVisible()
  await other.context().close()
})

test('a place that the list lacks is added in one tap, and taken back', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await signIn(page, 'samordnare', '/lage/orter')
  await settled(page)
  expect(await overflowOf(page), 'scrolls sideways').toBe(0)
  const lacking = page.getByRole('region', { name: 'Platser som inte står på listan' })
  const add = lacking.getByRole('button', { name: /^Lägg till .+ på listan$/ }).first()
  const name = ((await add.getAttribute('aria-label')) ?? '').replace(/^Lägg till (.+) på listan$/, '$1')
  await add.click()
  await expect(page.getByRole('button', { name: `Ändra ${name}`, exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(lacking.getByRole('button', { name: `Lägg till ${name} på listan`, exact: true })).toBeVisible()
})

test('a chief reads the list and changes nothing', async ({ page }) => {
  await signIn(page, 'chef', '/lage/orter')
  await settled(page)
  await expect(page.getByRole('heading', { name: /namn på listan/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^(Ändra|Ta bort|Lägg till)/ })).toHaveCount(0)
})
