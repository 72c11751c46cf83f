import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import { ask, tokenOf } from './api'
import { admit, settled } from './journey'

/** An officer somewhere hands in a traffic check, by the API as a phone does. */
async function handIn(request: APIRequestContext, place: string): Promise<void> {
  const token = await tokenOf(request, 'polis')
  const at = (hoursAgo: number): string => new Date(Date.now() - hoursAgo * 3_600_000).toISOString()
  const activity = {
    id: crypto.randomUUID(),
    area: '2560',
    type: 'TRAFFIC_CHECK',
    occurredAt: at(1),
    recordedAt: at(0.5),
    place: { name: place },
    participating: [],
    details: { trafficCheck: { checkKinds: ['SPEED'], vehiclesChecked: 7 } },
  }
  const batch = {
    deviceId: crypto.randomUUID(),
    sentAt: at(0),
    clientVersion: '0.1.0',
    waiting: { count: 0, oldest: null, persisted: true, installed: true },
    activities: [activity],
  }
  const query = `mutation ($batch: ActivityBatch!) { activitiesSubmit(batch: $batch) { results { outcome } } }`
  expect(await ask(request, token, query, { batch })).toMatchObject({
    activitiesSubmit: { results: [{ outcome: 'ACCEPTED' }] },
  })
}

/** A citizen's words, written in by a member of staff: no work is asked of those who are signed in. */
async function writeIn(request: APIRequestContext, text: string): Promise<void> {
  const token = await tokenOf(request, 'chef')
  const input = { id: crypto.randomUUID(), area: '2560', theme: 'OTHER', text, whenDays: [], whenParts: [] }
  const query = `mutation ($input: FeedbackInput!) { feedbackSubmit(input: $input) { receiptCode } }`
  expect(await ask(request, token, query, { input })).toMatchObject({
    feedbackSubmit: { receiptCode: expect.any(String) },
  })
}

/** Opens the page and waits until it hears of changes. */
async function openListening(page: Page, path: string): Promise<void> {
  const listening = page.waitForResponse((response) =>
    (response.headers()['content-type'] ?? '').startsWith('text/event-stream'),
  )
  await page.goto(path)
  await listening
  await settled(page)
}

test('the overview counts what comes in by itself, and moves nothing', async ({ page, request }) => {
  await admit(page, 'samordnare')
  await openListening(page, '/lage')
  // Its parts come each in its time: all of them are there before anything is measured.
  await expect(page.getByRole('link', { name: /^Saknar förklaring/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Telefoner med osänt arbete/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Det här står på tur' })).toBeVisible()
  const tile = page.getByRole('link', { name: /^Att granska/ })
  const before = Number(/\d+/.exec(await tile.innerText())?.[0])
  const tools = page.getByRole('link', { name: 'Utlämningsställen' })
  await tools.focus()
  const place = await tools.boundingBox()
  await handIn(request, 'Påhittade vägen, läget')
  await expect(tile).toContainText(`${before + 1} aktiviteter väntar`)
  await expect(page.getByRole('status').filter({ hasText: `${before + 1} aktiviteter att granska` })).toHaveCount(1)
  await expect(tools).toBeFocused()
  expect(await tools.boundingBox()).toEqual(place)

  // What a citizen writes is counted too.
  const unread = page.getByRole('link', { name: /^Synpunkter/ })
  const count = Number(/\d+/.exec(await unread.innerText())?.[0])
  await writeIn(request, 'Det är mörkt vid busshållplatsen i Nattavaara by.')
  await expect(unread).toContainText(`${count + 1} väntar på att läsas`)
  await expect(page.getByRole('status').filter({ hasText: `${count + 1} synpunkter att läsa` })).toHaveCount(1)
  await expect(tools).toBeFocused()
})

test('the review says what is new, and shows it when asked', async ({ page, request }) => {
  await admit(page, 'samordnare')
  await openListening(page, '/lage/aktiviteter')
  const rows = page.locator('main li > button[aria-expanded]')
  const before = await rows.allInnerTexts()
  await rows.first().focus()
  await handIn(request, 'Påhittade vägen, nyss')
  await expect(page.getByRole('status').filter({ hasText: '1 ny har kommit in.' })).toBeVisible()
  expect(await rows.allInnerTexts()).toEqual(before)
  await expect(rows.first()).toBeFocused()
  await page.getByRole('button', { name: 'Visa den nya' }).click()
  await expect(rows.filter({ hasText: 'Påhittade vägen, nyss' })).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Visa den nya' })).toHaveCount(0)
  await expect(rows.first()).toBeFocused()
})

test('what came while the connection was down is there when it is back', async ({ page, request }) => {
  await admit(page, 'samordnare')
  await openListening(page, '/lage')
  // Its parts come each in its time: all of them are there before anything is measured.
  await expect(page.getByRole('link', { name: /^Saknar förklaring/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Telefoner med osänt arbete/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Det här står på tur' })).toBeVisible()
  const tile = page.getByRole('link', { name: /^Att granska/ })
  const before = Number(/\d+/.exec(await tile.innerText())?.[0])
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await handIn(request, 'Påhittade vägen, dold')
  await expect(tile).toContainText(`${before} aktiviteter väntar`)
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'visible' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect(tile).toContainText(`${before + 1} aktiviteter väntar`)
})
