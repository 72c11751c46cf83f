/** The keys of the desk's lists, from wherever on the page one happens to be. */
import { expect, test } from '@playwright/test'
import { settled, signIn } from './journey'

test.use({ viewport: { width: 1280, height: 900 } })

test('a letter works without the list having focus, ? lists them, and they can be turned off', async ({ page }) => {
  await signIn(page, 'samordnare', '/lage/aktiviteter')
  await settled(page)
  const heads = page.locator('main li .head')
  await page.locator('h1').click()
  await page.keyboard.press('j')
  await expect(heads.first()).toBeFocused()

  await page.locator('h1').click()
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Tangenter i listan' })
  await expect(dialog).toContainText('J och K')
  await dialog.getByLabel('Använd tangenterna').uncheck()
  await page.keyboard.press('Escape')
  await page.locator('h1').click()
  await page.keyboard.press('j')
  await expect(heads.first()).not.toBeFocused()
})

test('the open synpunkt is acted on from anywhere, and not while something is written', async ({ page }) => {
  await signIn(page, 'samordnare', '/lage/synpunkter')
  await settled(page)
  await page.locator('h1').click()
  await page.keyboard.press('v')
  const reply = page.getByRole('textbox', { name: /svar/i }).first()
  await expect(reply).toBeVisible()
  await reply.fill('')
  await reply.pressSequentially('jkp')
  await expect(reply).toHaveValue('jkp')
})
