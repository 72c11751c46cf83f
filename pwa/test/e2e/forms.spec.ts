/** What the forms of the desk have in common: focus given back, both versions when somebody else was first. */
import { expect, test, type Page } from '@playwright/test'
import { admit, settled, signIn } from './journey'

test.use({ viewport: { width: 1280, height: 900 } })

const pages = [
  ['/problem', /^Ändra /],
  ['/lage/sidor', /^Ändra /],
  ['/lage/utlamningsstallen', /^Ändra /],
  ['/lage/dialoger', /^Ändra /],
  ['/problem', 'Ny problembild'],
] as const

test('"Avbryt" gives focus back to what opened the form, and what was thrown away can be taken back', async ({
  page,
}) => {
  test.slow()
  await admit(page, 'samordnare')
  for (const [path, name] of pages) {
    await page.goto(path)
    await settled(page)
    const opener = page.getByRole('button', { name }).first()
    await opener.click()
    const field = page.locator('form input:not([type=checkbox]):not([type=radio]), form textarea').first()
    await field.fill('2026-01-15').catch(() => field.fill('Påhittat'))
    await page.getByRole('button', { name: 'Avbryt' }).click()
    await expect(page.getByRole('button', { name }).first()).toBeFocused()
    await page.getByRole('button', { name: 'Ångra' }).click()
    await expect(page.getByText('Du har börjat skriva')).toBeVisible()
    await page.getByRole('button', { name: /^Ta bort utkastet/ }).click()
    await expect(page.getByText('Du har börjat skriva')).toHaveCount(0)
  }
})

test('"Avbryt" in a dialog gives focus back to the button that opened it', async ({ page }) => {
  await signIn(page, 'samordnare', '/lage/aktiviteter')
  await settled(page)
  await page.locator('main li > button.head').first().click()
  await page.getByRole('button', { name: 'Underkänn' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Avbryt' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Underkänn' })).toBeFocused()
})

async function editFirst(page: Page, text: string): Promise<void> {
  await page.goto('/lage/utlamningsstallen')
  await settled(page)
  await page
    .getByRole('button', { name: /^Ändra / })
    .last()
    .click()
  await page.getByLabel(/^Adress/).fill(text)
}

test('somebody else was first: both are shown, and mine is saved knowingly', async ({ page, browser }) => {
  await admit(page, 'samordnare')
  await editFirst(page, 'Min påhittade stig')
  const other = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  await admit(other, 'samordnare')
  await editFirst(other, 'Den andras påhittade stig')
  await other.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(other.getByText('är sparat.')).toBeVisible()

  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  const both = page.getByRole('alert').filter({ hasText: 'Någon annan hann före' })
  await expect(both).toContainText('Min påhittade stig')
  await expect(both).toContainText('Den andras påhittade stig')
  await page.getByRole('button', { name: 'Fortsätt med mitt' }).click()
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByRole('article').filter({ hasText: 'Min påhittade stig' })).toBeVisible()
  await other.context().close()
})

test('a pickup point gets a position by its coordinates, and words that are none are marked', async ({ page }) => {
  await signIn(page, 'samordnare', '/lage/utlamningsstallen')
  await settled(page)
  await page.getByRole('button', { name: 'Lägg till utlämningsställe' }).click()
  await page.getByLabel('Namn').fill('Påhittat ombud Yttersta')
  await page.getByLabel(/^Koordinater/).fill('vid torget')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByLabel(/^Koordinater/)).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel(/^Koordinater/)).toBeFocused()
  await page.getByLabel(/^Koordinater/).fill('65,676 21,003')
  await expect(page.getByLabel(/^Koordinater/)).not.toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await page
    .getByRole('article')
    .filter({ hasText: 'Påhittat ombud Yttersta' })
    .getByRole('button', { name: /^Ändra/ })
    .click()
  await expect(page.getByLabel(/^Koordinater/)).toHaveValue(/^65\.676, 21\.00\d$/)
})

test('municipal staff see their own work first, and are told before saving what will not count', async ({ page }) => {
  await signIn(page, 'falt', '/falt')
  await expect(page.getByText(/^Hämtat /)).toBeVisible()
  await expect(page.locator('a.big').first()).not.toHaveText('Trafikkontroll')
  await expect(page.getByRole('region', { name: 'Det här står på tur' })).not.toContainText('Hundsök')
  await page.goto('/falt/ny/hundsok')
  await expect(page.getByText('Så här räknas det inte för något åtagande: ansvarig är polisen.')).toBeVisible()
})
