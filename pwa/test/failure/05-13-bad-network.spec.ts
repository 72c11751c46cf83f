/** What a network can do between the phone and the server, one after the other, to one item. */
import { expect } from '@playwright/test'
import { placeOfOurs, storedWith } from '../e2e/field'
import { inTheField, log, server, test } from './browser'
import { isSubmission, type Weather } from './network'

const cases: { title: string; weather: Weather; says: RegExp; has: number }[] = [
  { title: '11: a portal’s page', weather: 'portalPage', says: /Nätet vill att du loggar in/, has: 0 },
  {
    title: '11: a portal’s redirect',
    weather: 'portalRedirect',
    says: /Nätet vill att du loggar in/,
    has: 0,
  },
  { title: '11: a portal’s 511', weather: 'portal511', says: /Nätet vill att du loggar in/, has: 0 },
  { title: '11: an empty 200', weather: 'empty', says: /Nätet vill att du loggar in/, has: 0 },
  { title: '13: an answer that is cut', weather: 'cut', says: /Ingen kontakt med servern/, has: 1 },
  { title: '14: a request that is lost', weather: 'lost', says: /Ingen kontakt med servern/, has: 0 },
  { title: '14: an answer that is lost', weather: 'answerLost', says: /Ingen kontakt med servern/, has: 1 },
]

test('5, 11, 13, 14: whatever the network does, the item waits, says why, and is received once', async ({
  page,
  network,
}) => {
  test.setTimeout(90_000)
  await inTheField(page)
  for (const { title, weather, says, has } of cases) {
    await test.step(title, async () => {
      const place = placeOfOurs('väder')
      network.weather = (asked) => (isSubmission(asked) ? weather : 'fine')
      await log(page, place)
      await page.getByRole('link', { name: /1\s*väntar/ }).click()
      const item = page.getByRole('article').filter({ hasText: place })
      await expect(item).toContainText(says)
      expect(await storedWith(server, place)).toHaveLength(has)

      // The network is well again, and even gives the server everything twice.
      network.weather = () => 'twice'
      await page.getByRole('button', { name: 'Skicka nu' }).click()
      await expect(page.getByText('Inget väntar')).toBeVisible()
      expect(await storedWith(server, place)).toHaveLength(1)
    })
  }
})
