import { expect, test, type Page } from '@playwright/test'
import { settled, signIn } from './journey'

function height(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight)
}

test('weeks that were missed are marked by year, explained in one act, and told to all', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, 'pitea', '/lage/perioder')
  await settled(page)
  expect(await height(page), 'of hundreds of weeks').toBeLessThan(9000)
  const form = page.locator('form').filter({ hasText: 'Markera dem som har samma orsak' }).first()
  await form.getByRole('button', { name: 'Publicera förklaringen' }).click()
  await expect(form.getByText('Markera minst en period.')).toBeVisible()
  await form.getByLabel(/^2025: alla \d+ veckor$/).check()
  const text = 'Påhittad förklaring: en bil var ur bruk under våren.'
  await form.getByLabel('Förklaring till allmänheten').fill(text)
  await expect(form.getByText('Markera minst en period.')).toBeHidden()

  await page.reload()
  await expect(form.getByLabel(/^2025: alla \d+ veckor$/)).toBeChecked()
  await form.getByText('Välj en och en').first().click()
  await form.getByRole('button', { name: 'Publicera förklaringen' }).click()
  await expect(page.getByRole('status').filter({ hasText: /Förklaringen är publicerad för \d+ veckor/ })).toBeVisible()
  await expect(form.getByLabel(/^2025: alla/)).toHaveCount(0)

  await page.goto('/lofte/pitea-2024-2027')
  await settled(page)
  expect(await height(page), 'of the public page').toBeLessThan(15000)
  const year = page.locator('section').filter({ hasText: /^2025 \d+ av 52 veckor uppfyllda/ })
  await expect(year).toContainText(text)
  await expect(year.getByText(/^Vecka 7 2025/)).toHaveCount(0)
  await year.getByText(/^Visa alla 52 veckor/).click()
  await expect(year.getByText(/^Vecka 7 2025/)).toBeVisible()
})
