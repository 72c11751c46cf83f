import { expect, test, type Locator, type Page } from '@playwright/test'
import { settled, signIn } from './journey'

/** The reference that a row shows: TRF-12. */
async function referenceOf(row: Locator): Promise<string> {
  return (await row.innerText()).match(/[A-ZÅÄÖ]{2,4}-\d+/)?.[0] ?? ''
}

async function openReview(page: Page): Promise<void> {
  await signIn(page, 'samordnare', '/lage/aktiviteter')
  await settled(page)
}

const rows = (page: Page) => page.locator('main li > button[aria-expanded]')

test('an activity is confirmed, and the confirmation taken back', async ({ page }) => {
  await openReview(page)
  const before = await rows(page).count()
  expect(before).toBeGreaterThan(0)
  await rows(page).first().click()
  await page.getByRole('button', { name: 'Bekräfta', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'är bekräftad' })).toBeVisible()
  await expect(rows(page)).toHaveCount(before - 1)
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(rows(page)).toHaveCount(before)
})

test('a rejection asks for a reason and keeps it', async ({ page }) => {
  await openReview(page)
  const before = await rows(page).count()
  const reference = await referenceOf(rows(page).last())
  await rows(page).last().click()
  await page.getByRole('button', { name: 'Underkänn', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Underkänn' }).click()
  await expect(dialog.getByText('Skriv ett skäl på minst 3 tecken.')).toBeVisible()
  await dialog.getByLabel('Skäl').fill('Dubbelt inrapporterad.')
  await dialog.getByRole('button', { name: 'Underkänn' }).click()
  await expect(dialog).toBeHidden()
  await expect(rows(page)).toHaveCount(before - 1)
  await page.getByText('Underkänd', { exact: true }).click()
  await rows(page).filter({ hasText: reference }).click()
  await expect(page.locator('main')).toContainText('Dubbelt inrapporterad.')
  await page.getByRole('button', { name: 'Ta tillbaka granskningen' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'åter att granska' })).toBeVisible()
})

test('the list is worked by keyboard alone', async ({ page }) => {
  await openReview(page)
  const before = await rows(page).count()
  await rows(page).first().focus()
  await page.keyboard.press('j')
  await expect(rows(page).nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await expect(rows(page).first()).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('b')
  await expect(rows(page)).toHaveCount(before - 1)
  await expect(rows(page).first()).toBeFocused()
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(rows(page)).toHaveCount(before)
})

test('who was first is shown, and nothing is overwritten', async ({ page, browser }) => {
  await openReview(page)
  const ref = await referenceOf(rows(page).first())
  const other = await browser.newPage()
  await openReview(other)
  await rows(other).filter({ hasText: ref }).click()
  await other.getByRole('button', { name: 'Bekräfta', exact: true }).click()
  await expect(other.getByRole('status').filter({ hasText: `${ref} är bekräftad` })).toBeVisible()

  await rows(page).filter({ hasText: ref }).click()
  await page.getByRole('button', { name: 'Underkänn', exact: true }).click()
  await page.getByRole('dialog').getByLabel('Skäl').fill('Fel plats.')
  await page.getByRole('dialog').getByRole('button', { name: 'Underkänn' }).click()
  await expect(page.getByRole('dialog')).toContainText('Någon annan har ändrat aktiviteten.')
  await expect(page.getByRole('dialog').getByLabel('Skäl')).toHaveValue('Fel plats.')
  await page.keyboard.press('Escape')
  await expect(rows(page).filter({ hasText: ref })).toContainText('Bekräftad')
  await page.getByRole('button', { name: 'Ta tillbaka granskningen' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'åter att granska' })).toBeVisible()
  await other.close()
})

test('a reason survives that the network is gone', async ({ page }) => {
  await openReview(page)
  await rows(page).first().click()
  await page.getByRole('button', { name: 'Underkänn', exact: true }).click()
  await page.getByRole('dialog').getByLabel('Skäl').fill('Fel dag.')
  await page.route('**/graphql', (route) => route.abort())
  await page.getByRole('dialog').getByRole('button', { name: 'Underkänn' }).click()
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Inget är sparat ännu')
  await expect(page.getByRole('dialog').getByLabel('Skäl')).toHaveValue('Fel dag.')
})
