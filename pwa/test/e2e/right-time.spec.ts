/** Rätt tid och plats: what citizens report becomes suggestions of where to be and when. */
import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import { ask, tokenOf } from './api'
import { overflowOf, settled, signIn, violationsOn } from './journey'

const submit = `mutation($input: FeedbackInput!) { feedbackSubmit(input: $input) { userErrors { message } } }`
const decide = `mutation($id: ID!, $input: FeedbackModerationInput!) {
  feedbackModerate(id: $id, revision: 1, input: $input) { userErrors { message } } }`

/** Friday evenings in a made-up village, reported so many times, read and published. */
async function report(request: APIRequestContext, times: number): Promise<void> {
  const token = await tokenOf(request, 'samordnare')
  for (let i = 0; i < times; i += 1) {
    const id = crypto.randomUUID()
    const input = {
      id,
      area: '2560',
      theme: 'VANDALISM',
      text: `Rutor slås sönder vid den påhittade kiosken på fredagarna, gång ${i + 1}.`,
      placeName: 'Yttre Påhitt',
      position: { lat: 65.7 + i / 1000, lon: 20.9 },
      whenDays: ['FRIDAY'],
      whenParts: ['EVENING'],
    }
    await ask(request, token, submit, { input })
    await ask(request, token, decide, { id, input: { status: 'PUBLISHED' } })
  }
}

async function choose(page: Page, theme: string): Promise<void> {
  await page.getByLabel('Tema').selectOption({ label: theme })
  await settled(page)
}

test('what citizens report with a time and a place is suggested, on a phone, in words and by more than colour', async ({
  page,
  request,
}) => {
  await signIn(page, 'samordnare')
  await page.getByRole('link', { name: 'Rätt tid och plats', exact: true }).click()
  await settled(page)
  await choose(page, 'Skadegörelse')
  await expect(page.getByText('För litet underlag')).toBeVisible()

  await report(request, 6)
  const suggestions = page.getByRole('region', { name: 'Förslag' })
  // The page follows what is written meanwhile.
  await expect(suggestions.getByRole('listitem')).toHaveText(
    /Förslag 1:\s*Fredag kväll, Yttre Påhitt: 6 synpunkter, ingen kontroll än\./,
  )
  await expect(page.getByText('0 procent av det som rapporterats')).toBeVisible()

  const week = page.getByRole('table', { name: /^Rapporterat och kontroller/ })
  await expect(week.getByRole('rowheader')).toHaveCount(7)
  await expect(week.getByRole('columnheader')).toHaveCount(6)
  await expect(week.getByRole('cell', { name: '6 rapporterat, ingen kontroll. Förslag 1' })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Karta med / })).toBeVisible()
  await expect(page.getByRole('row', { name: /Yttre Påhitt/ })).toBeVisible()
  await page.getByText('Så räknar vi').click()
  await expect(page.getByText(/fler böter ger inte fler förslag/)).toBeVisible()

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violationsOn(page), colorScheme).toEqual([])
  }
  await page.emulateMedia({ forcedColors: 'active' })
  // Shades are gone there: the line under the number is as long as the cell is wide, in the person's own colour.
  const friday = week.getByRole('cell', { name: /^6 rapporterat/ })
  const [line, cell] = await Promise.all([friday.locator('.line').boundingBox(), friday.boundingBox()])
  expect(line!.width).toBeGreaterThan(0.8 * cell!.width)
  expect(line!.height).toBeGreaterThanOrEqual(4)
  await page.emulateMedia({ forcedColors: 'none' })
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await overflowOf(page), 'scrolls sideways').toBe(0)
  // The address holds the choice: a reload shows the same.
  await page.reload()
  await expect(suggestions.getByRole('listitem')).toHaveCount(1)
})

test('own days are asked for, and what cannot be is said', async ({ page }) => {
  await signIn(page, 'polis', '/ratt-tid?fran=2025-06-30&till=2025-01-01')
  await expect(page.getByText('Sista dagen kan inte ligga före den första.')).toBeVisible()
  await page.getByLabel('Från och med').fill('2024-01-01')
  await page.getByLabel('Från och med').blur()
  await settled(page)
  await expect(page.getByRole('table', { name: /^Rapporterat och kontroller/ })).toBeVisible()
  await page.getByLabel('Tid', { exact: true }).selectOption({ label: 'Senaste året' })
  await expect(page).toHaveURL(/\/ratt-tid\?manader=12$/)
})

test('without coverage the page says so, and shows what there is when it is back', async ({ page, context }) => {
  await signIn(page, 'samordnare', '/ratt-tid')
  await settled(page)
  await context.setOffline(true)
  await page.getByLabel('Tema').selectOption({ label: 'Stölder' })
  const again = page.getByRole('button', { name: 'Försök igen' })
  await expect(again).toBeVisible()
  expect(await violationsOn(page), 'offline').toEqual([])
  await context.setOffline(false)
  await again.click()
  await settled(page)
  await expect(page.getByRole('region', { name: 'Förslag' }).or(page.getByText('Inget att visa'))).toBeVisible()
})

for (const account of ['analytiker', 'admin'] as const) {
  test(`${account} has no such page`, async ({ page }) => {
    await signIn(page, account, '/ratt-tid')
    await expect(page.getByRole('heading', { name: 'Rätt tid och plats' })).toHaveCount(0)
    await expect(page.locator('main h1')).toBeVisible()
  })
}
