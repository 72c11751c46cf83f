import { expect } from '@playwright/test'
import { placeOfOurs, storedWith, writePlace } from '../e2e/field'
import { inTheField, log, server, backInTheField, test } from './browser'
import { isSubmission } from './network'

test('4: saved without coverage, the browser killed, started again: exactly one is received', async ({ phone }) => {
  const place = placeOfOurs('avbrott')
  const page = await phone.start()
  await inTheField(page)
  await page.context().setOffline(true)
  await log(page, place)
  await phone.kill()

  const again = await phone.start()
  await backInTheField(again)
  await again.goto('/falt/skickat')
  await expect(again.getByRole('article').filter({ hasText: place })).toContainText(/Mottagen .*, ref FOT-\d+/)
  expect(await storedWith(server, place)).toHaveLength(1)
  await again.goto('/falt/osant')
  await expect(again.getByText('Inget väntar')).toBeVisible()
})

test('4: killed at the very tap on save: it is saved whole, or its draft is there', async ({ phone, network }) => {
  const place = placeOfOurs('mitt i')
  const page = await phone.start()
  await inTheField(page)
  network.weather = (asked) => (isSubmission(asked) ? 'lost' : 'fine')
  await page.goto('/falt/ny/fotpatrull')
  await writePlace(page, place)
  await expect(page.getByText(/^Utkastet sparat/)).toBeVisible()
  await page.getByRole('button', { name: 'Spara', exact: true }).dispatchEvent('click')
  await phone.kill()

  const again = await phone.start()
  const saved = again.getByRole('link', { name: /1\s*väntar/ })
  const draft = again.getByRole('region', { name: 'Påbörjat' }).getByRole('listitem').filter({ hasText: place })
  await backInTheField(again)
  await expect(saved.or(draft)).toBeVisible()
  await expect(draft).toHaveCount((await saved.isVisible()) ? 0 : 1)
})
