import { expect } from '@playwright/test'
import { placeOfOurs, storedWith, writePlace } from '../e2e/field'
import { inTheField, log, server, test } from './browser'
import { isSubmission } from './network'

test('18: two tabs that write in one draft: nothing that either wrote is lost', async ({ page, context }) => {
  const [first, second] = [placeOfOurs('flik ett'), placeOfOurs('flik två')]
  await inTheField(page, 'falt')
  await page.goto('/falt/ny/fotpatrull')
  await writePlace(page, 'Påhittade torget')
  await expect(page).toHaveURL(/draft=/)
  const other = await context.newPage()
  await other.goto(page.url())
  await writePlace(other, second)
  const drafts = page.getByRole('region', { name: 'Påbörjat' })
  await expect(other.getByText(/^Utkastet sparat/)).toBeVisible()
  await writePlace(page, first)
  await page.getByRole('link', { name: 'I fält' }).click()
  await expect(drafts.getByRole('listitem').filter({ hasText: first })).toHaveCount(1)
  await expect(drafts.getByRole('listitem').filter({ hasText: second })).toHaveCount(1)
})

test('19: the tab that sends dies: another takes over within 5 s, and it is one record', async ({
  page,
  context,
  network,
}) => {
  const place = placeOfOurs('dör')
  await inTheField(page)
  const other = await context.newPage()
  await other.goto('/falt')
  await expect(other.getByText(/^Hämtat /)).toBeVisible()
  let isFirst = true
  network.weather = (asked) => {
    if (!isSubmission(asked) || !asked.body.includes(place) || !isFirst) return 'fine'
    isFirst = false
    return 'answerHeld'
  }
  // Both are told to send at once, and either may be the one that does.
  const tabs = { sending: page, living: other }
  other.on('request', (request) => {
    if (request.postData()?.includes(place)) Object.assign(tabs, { sending: other, living: page })
  })
  await log(page, place)
  await expect.poll(() => network.held).toBe(1)
  const { sending, living } = tabs
  await expect(living.getByRole('link', { name: /1\s*väntar/ })).toBeVisible()
  await sending.close()
  await expect(living.getByRole('link', { name: /0\s*väntar/ })).toBeVisible({ timeout: 5_000 })
  expect(await storedWith(server, place)).toHaveLength(1)
})
