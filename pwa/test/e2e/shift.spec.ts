/** A whole shift on one phone: what is done by a road, what goes wrong there, and what the coordinator sees after. */
import { expect, type Page } from '@playwright/test'
import { inTheField, server, backInTheField, test } from '../failure/browser'
import { isSubmission } from '../failure/network'
import { openForm, placeOfOurs, save, storedWith, writePlace } from './field'
import { settled, signIn } from './journey'

// SHOTS=folder keeps a picture of each step.
const folder = process.env['SHOTS']

async function picture(page: Page, name: string): Promise<void> {
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

async function check(page: Page, kind: string, place: string): Promise<void> {
  await openForm(page, 'trafikkontroll')
  await page.locator('label').filter({ hasText: kind }).click()
  await writePlace(page, place)
  await page.getByRole('button', { name: 'Öka Fordon' }).click()
}

test('a shift: offline, three checks, a visit interrupted, the browser killed, one refused and corrected, receipts', async ({
  phone,
  network,
  browser,
}) => {
  test.setTimeout(120_000)
  const place = placeOfOurs('pass')
  let page = await phone.start()
  await inTheField(page)
  await picture(page, '01-home')

  network.weather = (asked) => (asked.method === 'POST' ? 'lost' : 'fine')
  for (const kind of ['Nykterhet', 'Hastighet', 'Körkort, fordon']) {
    await check(page, kind, place)
    if (kind === 'Nykterhet') await picture(page, '02-check')
    await save(page)
  }
  await picture(page, '03-three-saved')

  await openForm(page, 'utlamningsstalle')
  await picture(page, '04-points')
  await page.getByRole('button', { name: /Påhittat ombud Norr/ }).click()
  await page.getByLabel('Information gavs').check()
  await expect(page.getByText('Att göra här')).toBeVisible()
  await expect(page.getByText(/^Utkastet sparat/)).toBeVisible()
  await picture(page, '05-arrival')
  await phone.kill()

  network.weather = (asked) => (isSubmission(asked) ? 'lost' : 'fine')
  page = await phone.start()
  await backInTheField(page)
  const home = page.getByRole('link', { name: /3\s*väntar/ })
  await expect(home).toBeVisible()
  const draft = page.getByRole('region', { name: 'Påbörjat' }).getByRole('link', { name: /Besök/ })
  await expect(draft).toContainText('Avbröts')
  await picture(page, '06-after-kill')
  await draft.click()
  await expect(page.getByLabel('Information gavs')).toBeChecked()
  await page.locator('label').filter({ hasText: 'Uppföljning' }).first().click()
  await page.getByLabel('Utbildning gavs').check()
  await save(page)

  // The phone believes that it is the day after tomorrow, so the server refuses one.
  await page.clock.setFixedTime(Date.now() + 26 * 3_600_000)
  await openForm(page, 'fotpatrull')
  await writePlace(page, place)
  await save(page)
  await page.clock.setFixedTime(Date.now())
  await page.goto('/falt/osant')
  await picture(page, '07-waiting')
  // With coverage again the phone sends by itself, maybe before anybody could press a button.
  network.weather = () => 'fine'
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(page.getByText('Behöver rättas')).toBeVisible()
  await picture(page, '08-refused')
  await page.getByRole('article').getByRole('link', { name: 'Rätta', exact: true }).click()
  await expect(page.getByLabel('Datum').first()).toHaveAttribute('aria-invalid', 'true')
  await picture(page, '09-correct')
  await page.getByLabel('Datum').first().fill('2026-01-15')
  await page.getByRole('button', { name: 'Spara rättelsen' }).click()
  await expect(page.getByText(/^Mottagen .*, ref FOT-/)).toBeVisible()
  await picture(page, '10-received')
  await page.getByRole('link', { name: /mottagna/ }).click()
  await expect(page.getByRole('article').filter({ hasText: /Mottagen .*, ref/ })).toHaveCount(5)
  await picture(page, '11-receipts')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 320, height: 700 })
  for (const path of ['/falt', '/falt/skickat', '/falt/ny/utlamningsstalle']) {
    await page.goto(path)
    await settled(page)
    await picture(page, `12-dark${path.replaceAll('/', '-')}`)
  }

  const refs = (await storedWith(server, place)).map(({ ref }) => ref)
  expect(refs).toHaveLength(4)
  const desk = await (await browser.newContext({ baseURL: server, viewport: { width: 390, height: 844 } })).newPage()
  await signIn(desk, 'samordnare')
  await settled(desk)
  await picture(desk, '13-board')
  await desk.goto('/lage/telefoner')
  await settled(desk)
  await picture(desk, '14-phones')
  await desk.goto('/lage/aktiviteter')
  await settled(desk)
  await desk.getByRole('searchbox').fill(place)
  await desk.keyboard.press('Enter')
  for (const ref of refs) await expect(desk.getByText(ref)).toBeVisible()
  await desk.getByRole('button', { name: new RegExp(refs[0] ?? '') }).click()
  await picture(desk, '15-review')
  await desk.context().close()
})
