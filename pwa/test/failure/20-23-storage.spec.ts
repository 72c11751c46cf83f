import { expect, request } from '@playwright/test'
import { openForm, placeOfOurs, save, savedAhead, storedWith, writePlace } from '../e2e/field'
import { admit, password } from '../e2e/journey'
import { inTheField, log, server, test } from './browser'

test('20: the disk is full at save: the form stays and says what to do, and saves when there is room', async ({
  page,
  context,
  network,
}) => {
  const place = placeOfOurs('full')
  const browser = await context.newCDPSession(page)
  await browser.send('Storage.overrideQuotaForOrigin', { origin: network.url, quotaSize: 1 })
  await admit(page, 'falt')
  await openForm(page, 'fotpatrull')
  await writePlace(page, place)
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Telefonen är full')
  await expect(page.getByLabel(/^(Annan plats|Ort eller väg)/)).toHaveValue(place)

  await browser.send('Storage.overrideQuotaForOrigin', { origin: network.url })
  await save(page)
  await expect(page.getByText(/^Mottagen /)).toBeVisible()
  expect(await storedWith(server, place)).toHaveLength(1)
})

test('22: there is no database: it is said before anybody types', async ({ page }) => {
  await inTheField(page, 'falt')
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError')
    }
  })
  await page.goto('/falt/ny/fotpatrull')
  await expect(page.getByRole('alert')).toContainText('Telefonen kan inte spara')
  await expect(page.getByRole('button', { name: 'Spara', exact: true })).toHaveCount(0)
})

interface Phone {
  user: { username: string }
  waitingCount: number
  oldestWaiting: string | null
}

/** What the coordinator's page is told of the phones. */
async function phones(): Promise<Phone[]> {
  const context = await request.newContext({ baseURL: server })
  const signedIn = await context.post('/auth/sign-in', { data: { username: 'samordnare', password } })
  const { accessToken } = (await signedIn.json()) as { accessToken: string }
  const answer = await context.post('/graphql', {
    headers: { authorization: `Bearer ${accessToken}` },
    data: {
      query: `{ devices(area: "2560", first: 100) { nodes { user { username } waitingCount oldestWaiting } } }`,
    },
  })
  const { data } = (await answer.json()) as { data: { devices: { nodes: Phone[] } } }
  return data.devices.nodes
}

test('23: the storage is evicted: the server’s last report shows what was lost, and the phone works on', async ({
  page,
  context,
  network,
}) => {
  await inTheField(page, 'polis2')
  // One item is refused and stays: that much is on the phone at its last report.
  await savedAhead(page, () => log(page, placeOfOurs('försvinner')))
  await expect(page.getByText('Servern tog inte emot den.', { exact: false })).toBeVisible()
  const waits = (phone: Phone): boolean => phone.user.username === 'polis2' && phone.waitingCount === 1
  await expect.poll(async () => (await phones()).filter(waits).length).toBe(1)

  const browser = await context.newCDPSession(page)
  await page.goto('about:blank')
  await browser.send('Storage.clearDataForOrigin', {
    origin: network.url,
    storageTypes: 'indexeddb,local_storage,service_workers,cache_storage',
  })
  await inTheField(page, 'polis2')
  await expect(page.getByRole('link', { name: /0\s*att rätta/ })).toBeVisible()
  const [lost] = (await phones()).filter(waits)
  expect(Date.parse(lost?.oldestWaiting ?? '')).toBeGreaterThan(0)
})
