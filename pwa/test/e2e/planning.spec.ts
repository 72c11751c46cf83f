/** What units plan: from a suggestion in one tap, by hand, changed, cancelled, and in a calendar of one's own. */
import { expect, test, type APIRequestContext } from '@playwright/test'
import { ask, tokenOf } from './api'
import { holdsRing, overflowOf, settled, signIn, violationsOn } from './journey'

const submit = `mutation($input: FeedbackInput!) { feedbackSubmit(input: $input) { userErrors { message } } }`
const decide = `mutation($id: ID!, $input: FeedbackModerationInput!) {
  feedbackModerate(id: $id, revision: 1, input: $input) { userErrors { message } } }`

/** Saturday evenings in a made-up village, reported six times, read and published. */
async function report(request: APIRequestContext): Promise<void> {
  const token = await tokenOf(request, 'samordnare')
  for (let i = 0; i < 6; i += 1) {
    const id = crypto.randomUUID()
    const when = { whenDays: ['SATURDAY'], whenParts: ['EVENING'], placeName: 'Inre Påhitt' }
    const text = `Folk blir av med cyklar vid den påhittade stationen, gång ${i + 1}.`
    await ask(request, token, submit, { input: { id, area: '2560', theme: 'THEFT', text, ...when } })
    await ask(request, token, decide, { id, input: { status: 'PUBLISHED' } })
  }
}

test('a suggestion is planned in one tap, changed and cancelled with a reason', async ({ page, request }) => {
  test.slow()
  await report(request)
  await signIn(page, 'samordnare')
  await page.goto('/ratt-tid?tema=THEFT')
  await settled(page)
  await page.getByRole('button', { name: /^Planera: Lördag kväll, Inre Påhitt/ }).click()
  await page.getByRole('link', { name: 'Visa i planeringen' }).click()
  await settled(page)
  const plan = page.getByRole('article').filter({ hasText: 'Inre Påhitt' })
  await expect(plan).toContainText('Fotpatrull, Inre Påhitt')
  await expect(plan).toContainText('Lördag kväll, Inre Påhitt: 6 synpunkter, ingen kontroll än.')
  await expect(plan).toContainText('Lokalpolisområde Piteå älvdal, Älvsbyn')
  expect(await violationsOn(page), 'a week').toEqual([])

  await plan.getByRole('button', { name: 'Ändra' }).click()
  await page.getByLabel('Ort eller väg').fill('Yttersta Påhitt')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  const moved = page.getByRole('article').filter({ hasText: 'Yttersta Påhitt' })
  await expect(moved).toBeVisible()

  await moved.getByRole('button', { name: 'Ställ in' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ställ in' }).click()
  await expect(page.getByText('Skriv varför det inte blir av.')).toBeVisible()
  await page.getByLabel('Varför blir det inte av?').fill('Utryckning')
  expect(await violationsOn(page), 'cancelling').toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Ställ in' }).click()
  await expect(moved).toContainText('Inställd: Utryckning')
  await moved.getByRole('button', { name: 'Ta tillbaka' }).click()
  await expect(moved).toContainText('Planerad')
})

test('an officer plans every week by keyboard at 320 px, and others see it come', async ({ page, browser }) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 700 })
  await signIn(page, 'polis')
  await page.goto('/planering')
  await settled(page)
  const other = await (await browser.newContext()).newPage()
  await signIn(other, 'samordnare')
  await other.goto('/planering?visa=lista')
  await settled(other)

  await page.getByRole('button', { name: 'Planera något', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Planera något' })).toBeFocused()
  await page.getByLabel('Ort eller väg').fill('Storgatan 5')
  await page.getByLabel('Upprepa').selectOption({ label: 'Varje vecka, 4 gånger' })
  await page.getByRole('button', { name: 'Spara', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Ort eller väg')).toBeFocused()
  expect(await violationsOn(page), 'a plan with mistakes').toEqual([])
  expect(await overflowOf(page), 'scrolls sideways').toBe(0)
  await page.getByLabel('Ort eller väg').fill('Mellersta Påhitt')
  await page.getByRole('button', { name: 'Spara', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article').filter({ hasText: 'Mellersta Påhitt' })).toHaveCount(1)
  await expect(other.getByRole('article').filter({ hasText: 'Mellersta Påhitt' })).toHaveCount(4)
  await page.getByRole('button', { name: 'Veckan efter' }).click()
  await settled(page)
  await expect(page.getByRole('article').filter({ hasText: 'Mellersta Påhitt' })).toHaveCount(1)
  await expect(page).toHaveURL(/vecka=\d{4}-W\d{2}/)
  await other.context().close()
})

test('a calendar address shows what the unit plans until it is taken back', async ({ page, request }) => {
  await signIn(page, 'polis2')
  await page.goto('/planering')
  await settled(page)
  await page.getByText('Ha planeringen i din kalender').click()
  await page.getByRole('button', { name: 'Gör en adress' }).click()
  const address = await page.getByLabel('Kalenderns adress').inputValue()
  expect(await (await request.get(address)).text()).toContain('BEGIN:VCALENDAR')
  expect(await violationsOn(page), 'the address').toEqual([])
  await page.getByRole('button', { name: 'Ta tillbaka adressen' }).click()
  await expect(page.getByText('Adressen fungerar inte längre.')).toBeVisible()
  expect((await request.get(address)).status()).toBe(404)
})

for (const account of ['analytiker', 'admin'] as const) {
  test(`${account} sees nothing of what is planned`, async ({ page }) => {
    await signIn(page, account)
    await page.goto('/planering')
    await expect(page.locator('main h1')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Planera något' })).toHaveCount(0)
  })
}

const savePlan = `mutation($id: ID!, $input: PlannedActivityInput!) {
  plannedActivitySave(id: $id, input: $input) { plannedActivity { status } userErrors { message } } }`

test('what is planned is done from the phone without coverage, and the coordinator sees it', async ({
  page,
  request,
  browser,
  context,
}) => {
  test.slow()
  const on = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())
  const input = {
    area: '2560',
    type: 'TRAFFIC_CHECK',
    unit: 'Lokalpolisområde Piteå älvdal, Älvsbyn',
    on,
    place: { name: 'Nedre Påhitt' },
    reason: 'Sex påhittade synpunkter om A-traktorer.',
  }
  const id = crypto.randomUUID()
  await ask(request, await tokenOf(request, 'samordnare'), savePlan, { id, input })
  const desk = await (await browser.newContext()).newPage()
  await signIn(desk, 'samordnare')
  await desk.goto('/planering')
  await settled(desk)
  const plan = desk.getByRole('article').filter({ hasText: 'Nedre Påhitt' })
  await expect(plan).toContainText('Planerad')

  await signIn(page, 'polis')
  await page.goto('/falt')
  const mine = page.getByRole('region', { name: 'Planerat för er' })
  await expect(mine.getByRole('link', { name: /Nedre Påhitt/ })).toBeVisible()
  expect(await violationsOn(page), 'the field with a plan').toEqual([])
  await holdsRing(page, 'field')
  await context.setOffline(true)
  await page.reload()

  // Two taps: what was planned, and save.
  await mine.getByRole('link', { name: /Nedre Påhitt/ }).click()
  await expect(page.getByText('Sex påhittade synpunkter om A-traktorer.')).toBeVisible()
  await expect(page.getByText('Gör det som var planerat')).toBeVisible()
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByText('Sparad på telefonen')).toBeVisible()
  await expect(mine.getByRole('link', { name: /Nedre Påhitt/ })).toHaveCount(0)
  await expect(plan).toContainText('Planerad')

  await context.setOffline(false)
  await expect(page.getByText(/^Mottagen .*TRF-/).first()).toBeVisible({ timeout: 20_000 })
  await expect(plan).toContainText(/Gjord/)
  await expect(plan).toContainText(/TRF-\d+/)
  await desk.context().close()
})

test('a commitment’s next date is planned from the first page of the desk', async ({ page }) => {
  await signIn(page, 'samordnare')
  await settled(page)
  await page
    .getByRole('link', { name: /^Planera: / })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Planera något' })).toBeVisible()
  await expect(page).toHaveURL(/\/planering$/)
  await expect(page.getByLabel('Dag', { exact: true })).toHaveValue(/^\d{4}-\d{2}-\d{2}$/)
  await page.getByLabel('Ort eller väg').fill('Översta Påhitt')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText(/är planerad/)).toBeVisible()
  await page.getByText('Lista', { exact: true }).click()
  await expect(page.getByRole('article').filter({ hasText: 'Översta Påhitt' })).toHaveCount(1)
})
