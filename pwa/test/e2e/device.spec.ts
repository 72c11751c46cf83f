import { expect, test, type APIRequestContext } from '@playwright/test'
import { tokenOf } from './api'
import { settled, signIn } from './journey'

const device = `e2e-${crypto.randomUUID()}`
// No other journey's phone has it: what the phone is told apart by.
const clientVersion = '0.1.0-telefon'

/** Hands in one traffic check, and reports that three more are waiting on the phone since yesterday. */
async function submit(request: APIRequestContext, token: string) {
  const now = Date.now()
  const at = (hoursAgo: number): string => new Date(now - hoursAgo * 3_600_000).toISOString()
  const activity = {
    id: crypto.randomUUID(),
    area: '2560',
    type: 'TRAFFIC_CHECK',
    occurredAt: at(2),
    recordedAt: at(1),
    place: { name: 'Påhittade vägen' },
    participating: [],
    details: { trafficCheck: { checkKinds: ['SPEED'], vehiclesChecked: 12 } },
  }
  const waiting = { count: 3, oldest: at(23), persisted: false, installed: true }
  const batch = { deviceId: device, sentAt: at(0), clientVersion, waiting, activities: [activity] }
  const query = `mutation ($batch: ActivityBatch!) {
    activitiesSubmit(batch: $batch) { results { outcome reason { message } } } }`
  const answer = await request.post('/graphql', {
    headers: { authorization: `Bearer ${token}` },
    data: { query, variables: { batch } },
  })
  return (await answer.json()) as {
    data?: { activitiesSubmit: { results: { outcome: string }[] } }
    errors?: { extensions: { code: string } }[]
  }
}

test('a phone with unsent work is seen and signed out, and what it asks for then is refused', async ({
  page,
  request,
}) => {
  const token = await tokenOf(request, 'polis', device)
  expect((await submit(request, token)).data?.activitiesSubmit.results).toMatchObject([{ outcome: 'ACCEPTED' }])

  await signIn(page, 'samordnare')
  await settled(page)
  await page.getByRole('link', { name: /^Telefoner med osänt arbete/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Telefoner')
  const phone = page.getByRole('article').filter({ hasText: clientVersion })
  await expect(phone).toContainText('3 osända aktiviteter')
  await expect(phone).toContainText(/3 aktiviteter, den äldsta från .+\d{2}:\d{2}/)
  await expect(phone).toContainText('Inte skyddad, webbläsaren kan rensa den')
  await expect(page.getByRole('article').first()).toContainText(/osänd/)

  const signOut = phone.getByRole('button', { name: 'Logga ut telefonen: polis' })
  await signOut.click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('De ligger kvar på telefonen tills polis loggar in där igen')
  await dialog.getByRole('button', { name: 'Avbryt' }).click()
  await expect(dialog).toBeHidden()
  await expect(signOut).toBeFocused()
  expect((await submit(request, token)).errors).toBeUndefined()

  await signOut.click()
  await page.route('**/graphql', (route) => route.abort(), { times: 1 })
  await dialog.getByRole('button', { name: 'Logga ut telefonen' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Telefonen gick inte att logga ut')
  await dialog.getByRole('button', { name: 'Logga ut telefonen' }).click()
  await expect(dialog).toBeHidden()
  await expect(phone).toContainText('Utloggad')
  await expect(phone).toContainText('3 osända aktiviteter')

  expect((await submit(request, token)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  expect((await request.post('/auth/refresh', { data: {} })).status()).toBe(401)
})
