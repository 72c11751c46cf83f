import { expect } from '@playwright/test'
import { openForm, placeOfOurs, save, storedWith, writePlace } from '../e2e/field'
import { signIn } from '../e2e/journey'
import { inTheField, log, server, test } from './browser'
import { isSubmission } from './network'

test('9: the session ends in the field: logging goes on, and all is sent after signing in', async ({
  page,
  network,
}) => {
  const [first, second] = [placeOfOurs('pass ett'), placeOfOurs('pass två')]
  await inTheField(page, 'polis2')
  await openForm(page, 'fotpatrull')
  await writePlace(page, first)
  network.weather = (asked) => (isSubmission(asked) || asked.path === '/auth/refresh' ? 'signedOut' : 'fine')
  await save(page)
  await expect(page.getByText('Logga in för att skicka')).toBeVisible()
  expect(network.submissions).toHaveLength(1)
  await log(page, second)
  expect(await storedWith(server, first)).toHaveLength(0)

  network.weather = () => 'fine'
  await signIn(page, 'polis2')
  await expect(page.getByRole('link', { name: /0\s*väntar/ })).toBeVisible()
  await expect(page.getByText('Logga in för att skicka')).toHaveCount(0)
  for (const place of [first, second]) expect(await storedWith(server, place)).toHaveLength(1)
})
