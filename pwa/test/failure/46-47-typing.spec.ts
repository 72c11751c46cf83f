/** What a thumb types in the field: Enter never saves, a number is understood or marked, and nothing covers Spara. */
import { expect, type Page } from '@playwright/test'
import { openForm, placeOfOurs, save, storedWith, writePlace } from '../e2e/field'
import { admit, settled, signIn, signInByForm } from '../e2e/journey'
import { server, test } from './browser'

const slugs = [
  'trafikkontroll',
  'utlamningsstalle',
  'skolsok',
  'fotpatrull',
  'arbetsplats',
  'mote',
  'drogvaneundersokning',
]

/** Every one-line field that can be seen, the counts included. */
function fields(page: Page) {
  return page.locator('main form input:not([type=checkbox]):not([type=radio]):visible')
}

test('46: Enter, "Klar" and "Nästa" never save in any form of the field', async ({ page }) => {
  test.slow()
  await signIn(page, 'polis')
  await settled(page)
  const hrefs = await page
    .locator('main a[href^="/falt/ny/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))])
  expect(hrefs.length).toBeGreaterThanOrEqual(slugs.length)
  for (const href of hrefs) {
    await page.goto(href)
    await expect(page.getByRole('button', { name: 'Spara', exact: true })).toBeVisible()
    const all = await fields(page).all()
    for (const field of all) {
      await field.focus()
      await field.press('Enter')
    }
    await expect(page.locator('#form-problems')).toBeEmpty()
    expect(new URL(page.url()).pathname).toBe(href.split('?')[0])
  }
})

test('46: a place and Enter sends nothing; Ctrl+Enter saves, as the button does', async ({ page }) => {
  const place = placeOfOurs('enter')
  await admit(page, 'polis')
  await openForm(page, 'fotpatrull')
  await writePlace(page, place)
  await page.getByLabel(/^(Annan plats|Ort eller väg)/).press('Enter')
  await expect(page.getByText(/^Utkastet sparat/)).toBeVisible()
  expect(await storedWith(server, place)).toHaveLength(0)
  await page.getByLabel(/^(Annan plats|Ort eller väg)/).press('Control+Enter')
  await expect.poll(async () => (await storedWith(server, place)).length).toBe(1)
})

for (const [typed, stands] of [
  ['1 000', '1000'],
  ['1\u00a0000', '1000'],
  ['1\u202f000', '1000'],
] as const) {
  test(`47: ${JSON.stringify(typed)} is a thousand`, async ({ page }) => {
    await admit(page, 'polis')
    await openForm(page, 'trafikkontroll')
    await page.getByLabel('Fordon', { exact: true }).pressSequentially(typed)
    await page.getByLabel('Fordon', { exact: true }).blur()
    await expect(page.getByLabel('Fordon', { exact: true })).toHaveValue(stands)
    await expect(page.getByText(/^Skriv ett helt tal/)).toHaveCount(0)
  })
}

for (const typed of ['12,5', '3 bilar', '20000']) {
  test(`47: "${typed}" is marked at its field and stops the save`, async ({ page }) => {
    await admit(page, 'polis')
    await openForm(page, 'trafikkontroll')
    await writePlace(page, placeOfOurs('tal'))
    const field = page.getByLabel('Fordon', { exact: true })
    await field.pressSequentially(typed)
    await page.getByRole('button', { name: 'Spara', exact: true }).click()
    await expect(field).toHaveValue(typed)
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(page).toHaveURL(/trafikkontroll/)
    await expect(page.locator('#form-problems')).toContainText('Skriv ett helt tal')
    // Mended, it is no longer said to be wrong.
    await field.fill('12')
    await expect(page.locator('#form-problems')).toBeEmpty()
    await save(page)
  })
}

test('47: a step tells a screen reader the new number', async ({ page }) => {
  await admit(page, 'polis')
  await openForm(page, 'trafikkontroll')
  await page.getByRole('button', { name: 'Öka Fordon' }).click()
  await page.getByRole('button', { name: 'Öka Fordon' }).click()
  await expect(page.getByRole('status').filter({ hasText: /^2$/ })).toHaveCount(1)
})

test('Backspace in the day leaves the time, and the day can be typed anew', async ({ page }) => {
  await admit(page, 'polis')
  await openForm(page, 'fotpatrull')
  await page.getByText('Ändra tiderna').click()
  const [day, time] = [page.getByLabel('Datum').first(), page.getByLabel('Tid', { exact: true }).first()]
  await time.fill('10:15')
  await day.focus()
  await day.press('Backspace')
  await expect(day).toHaveValue('')
  await expect(time).toHaveValue('10:15')
  await day.fill('2026-01-15')
  await expect(time).toHaveValue('10:15')
})

test('what was typed in the last half second before a reload is there', async ({ page }) => {
  const place = placeOfOurs('omladdning')
  await admit(page, 'polis')
  await openForm(page, 'fotpatrull')
  await writePlace(page, place)
  await page.reload()
  await expect(page.getByLabel(/^(Annan plats|Ort eller väg)/)).toHaveValue(place)
  await page.goto('/falt')
  await expect(page.getByRole('region', { name: 'Påbörjat' })).toContainText(place)
})

test('a message never takes the tap that is meant for Spara, nor for anything under its words', async ({ page }) => {
  await signInByForm(page, 'polis', '/logga-in?till=/falt')
  await page.getByRole('link', { name: 'Fotpatrull', exact: true }).click()
  const button = page.getByRole('button', { name: 'Spara', exact: true })
  await expect(button).toBeVisible()
  await expect(page.locator('.toast')).toBeVisible()
  const covered = await button.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const points = [0.05, 0.25, 0.5, 0.75, 0.95].map((x) => [left + (right - left) * x, (top + bottom) / 2] as const)
    return points.filter(([x, y]) => !element.contains(document.elementFromPoint(x, y))).length
  })
  expect(covered).toBe(0)
  const words = await page.locator('.toast p').evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  })
  expect(words).toBe(false)
})

test('who is signed in is seen on a phone, and that one is offline is said', async ({ page }) => {
  await signIn(page, 'polis')
  await expect(page.getByRole('banner').getByText('polis', { exact: true })).toBeInViewport()
  await page.context().setOffline(true)
  await expect(page.getByText('Du verkar sakna nät. Det du ser kan vara äldre.')).toBeVisible()
  await page.context().setOffline(false)
  await expect(page.getByText('Du verkar sakna nät. Det du ser kan vara äldre.')).toHaveCount(0)
})

test('"back" comes to where one was, also when the page has to be fetched anew', async ({ page }) => {
  await page.goto('/ni-sa-vi-gjorde')
  await expect(page.locator('.skeleton')).toHaveCount(0)
  await page.evaluate(() => scrollTo(0, 1200))
  await page
    .getByRole('contentinfo')
    .getByRole('link')
    .first()
    .evaluate((link: HTMLElement) => link.click())
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(1200)
  await page.goBack()
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(1200)
})
