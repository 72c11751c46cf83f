import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { admit, settled, signIn } from './journey'
import { openForm, placeOfOurs, readyForOffline, save, savedAhead, storedWith, Thumb, writePlace } from './field'

const base = (url: string | undefined): string => url ?? ''

test('a traffic check by a road takes at most six taps, and is saved without coverage', async ({
  page,
  context,
  baseURL,
}) => {
  await signIn(page, 'polis')
  await readyForOffline(page)
  await context.setOffline(true)
  await page.goto('/falt/ny/trafikkontroll')
  const thumb = new Thumb(page)
  await thumb.chip('Nykterhet')
  await thumb.latestPlace()
  await thumb.chip('Utan anmärkning')
  await thumb.button('Spara')
  await expect(page.getByText(/^Sparad på telefonen \d\d:\d\d/)).toBeVisible()
  expect(thumb.taps).toBeLessThanOrEqual(6)
  await expect(page.getByRole('link', { name: /1\s*väntar/ })).toBeVisible()

  await context.setOffline(false)
  await expect(page.getByText(/^Mottagen \d\d:\d\d, ref TRF-\d+/)).toBeVisible()
  const ref = (await page.getByText(/ref TRF-/).innerText()).match(/TRF-\d+/)?.[0] ?? ''
  expect(await storedWith(base(baseURL), ref)).toHaveLength(1)
})

test('the same as last time takes three taps', async ({ page }) => {
  await admit(page, 'polis')
  await openForm(page, 'trafikkontroll')
  await page.locator('label').filter({ hasText: 'Hastighet' }).click()
  await writePlace(page, placeOfOurs('igen'))
  await save(page)
  await openForm(page, 'trafikkontroll')
  const thumb = new Thumb(page)
  thumb.taps += 1
  await page.getByRole('button', { name: /^Samma som sist: Påhittat igen .*hastighet/ }).click()
  await thumb.chip('Utan anmärkning')
  await thumb.button('Spara')
  await expect(page.getByText(/^Mottagen /)).toBeVisible()
  expect(thumb.taps).toBe(3)
})

test('what the server refuses is not lost: it opens with its field marked, and is sent again once', async ({
  page,
  baseURL,
}) => {
  const place = placeOfOurs('framtid')
  await signIn(page, 'polis2')
  await readyForOffline(page)
  await savedAhead(page, async () => {
    await openForm(page, 'fotpatrull')
    await writePlace(page, place)
    await save(page)
  })
  await expect(page.getByText('Servern tog inte emot den.', { exact: false })).toBeVisible()
  expect(await storedWith(base(baseURL), place)).toHaveLength(0)

  await page.getByRole('link', { name: 'Rätta', exact: true }).click()
  await expect(page.getByRole('article')).toContainText('Inte mottagen')
  await expect(page.getByRole('article')).toContainText('Tiden ligger framåt.')
  await page.getByRole('link', { name: 'Rätta', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Servern tog inte emot den här')
  await expect(page.getByLabel('Datum').first()).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel(/^(Annan plats|Ort eller väg)/)).toHaveValue(place)
  await page.getByLabel('Datum').first().fill('2026-01-15')
  await page.getByRole('button', { name: 'Spara rättelsen' }).click()
  await expect(page.getByText(/^Mottagen .*, ref FOT-/)).toBeVisible()
  expect(await storedWith(base(baseURL), place)).toHaveLength(1)
})

test('two tabs do not send twice', async ({ page, context, baseURL }) => {
  const place = placeOfOurs('flikar')
  const sent: string[] = []
  // What has left the phone: an attempt before its network was there is none.
  context.on('requestfinished', (request) => {
    const body = request.postData() ?? ''
    if (body.includes('activitiesSubmit') && body.includes(place)) sent.push(body)
  })
  await signIn(page, 'polis')
  await readyForOffline(page)
  const other = await context.newPage()
  await other.goto('/falt')
  await expect(other.getByText(/^Hämtat /)).toBeVisible()
  await context.setOffline(true)
  await openForm(page, 'fotpatrull')
  await writePlace(page, place)
  await save(page)
  await expect(other.getByRole('link', { name: /1\s*väntar/ })).toBeVisible()
  expect(sent).toEqual([])
  await context.setOffline(false)
  await Promise.all([page, other].map((tab) => tab.evaluate(() => dispatchEvent(new Event('online')))))
  await expect(page.getByText(/^Mottagen /)).toBeVisible()
  await expect(other.getByRole('link', { name: /0\s*väntar/ })).toBeVisible()

  expect(sent).toHaveLength(1)
  expect(await storedWith(base(baseURL), place)).toHaveLength(1)
})

for (const [training, counts] of [
  [true, 'Besöket räknas för löftet.'],
  [false, 'Besöket räknas för löftet först när både information och utbildning har getts.'],
] as const) {
  test(`a pickup-point visit ${training ? 'with' : 'without'} training`, async ({ page, baseURL }) => {
    const summary = placeOfOurs('besök')
    await admit(page, 'falt')
    await openForm(page, 'utlamningsstalle')
    await expect(page.getByText('114 14').first()).toBeVisible()
    await page.getByRole('button', { name: /Påhittat ombud Norr/ }).click()
    await page.locator('label').filter({ hasText: 'Uppföljning' }).click()
    await page.getByLabel('Information gavs').check()
    if (training) await page.getByLabel('Utbildning gavs').check()
    await expect(page.getByText(counts, { exact: true })).toBeVisible()
    await page.getByText('Fler uppgifter', { exact: true }).click()
    await page.locator('label').filter({ hasText: 'Polisen' }).click()
    await page.getByLabel(/Kort sammanfattning/).fill(summary)
    await save(page)
    await expect(page.getByText(/^Mottagen .*, ref UTL-/)).toBeVisible()
    const [stored] = await storedWith(base(baseURL), summary)
    expect(stored?.place.name).toBe('Älvsbyn')
    expect((stored?.countsFor.length ?? 0) > 0).toBe(training)
  })
}

test('a form survives a call-out: several drafts, each where it was left', async ({ page }) => {
  await admit(page, 'polis2')
  await openForm(page, 'trafikkontroll')
  await writePlace(page, 'Påhittade vägen')
  await page.getByRole('button', { name: 'Öka Fordon' }).click()
  await page.getByRole('link', { name: 'I fält' }).click()
  const drafts = page.getByRole('region', { name: 'Påbörjat' })
  await expect(drafts.getByRole('listitem')).toHaveCount(1)
  await openForm(page, 'fotpatrull')
  await writePlace(page, 'Påhittade torget')
  await expect(page.getByText(/^Utkastet sparat/)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel(/^(Annan plats|Ort eller väg)/)).toHaveValue('Påhittade torget')

  await page.goto('/falt')
  await expect(drafts.getByRole('listitem')).toHaveCount(2)
  await drafts.getByRole('link', { name: /Trafikkontroll/ }).click()
  await expect(page.getByLabel(/^(Annan plats|Ort eller väg)/)).toHaveValue('Påhittade vägen')
  await expect(page.getByLabel('Fordon', { exact: true })).toHaveValue('1')
  await save(page)
  await expect(drafts.getByRole('listitem')).toHaveCount(1)
  await drafts.getByRole('button', { name: /Ta bort utkastet/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click()
  await expect(drafts).toHaveCount(0)
})

test('counting as it happens: each press is kept, and can be taken back', async ({ page }) => {
  await admit(page, 'polis2')
  await openForm(page, 'trafikkontroll')
  await page.locator('label').filter({ hasText: 'Nykterhet' }).click()
  await page.getByRole('button', { name: 'Räkna löpande' }).click()
  for (let i = 0; i < 3; i += 1) await page.getByRole('button', { name: /^Fordon, / }).click()
  await page.getByRole('button', { name: 'Ångra senaste' }).click()
  await page.reload()
  await expect(page.getByLabel('Fordon', { exact: true })).toHaveValue('2')
})

test('signing out with unsent work asks; what is kept is never sent in another’s name', async ({
  page,
  context,
  baseURL,
}) => {
  const place = placeOfOurs('kvar')
  await signIn(page, 'polis')
  await readyForOffline(page)
  await context.setOffline(true)
  await openForm(page, 'fotpatrull')
  await writePlace(page, place)
  await save(page)
  await page.getByRole('button', { name: 'Logga ut' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('1 sparad aktivitet väntar.')
  await dialog.getByText('Ta bort och logga ut').first().click()
  await expect(dialog.getByRole('button', { name: 'Ta bort och logga ut' })).toBeDisabled()
  await dialog.getByRole('button', { name: 'Behåll och logga ut' }).click()
  await expect(page.getByRole('link', { name: 'Logga in' })).toBeVisible()

  await context.setOffline(false)
  await signIn(page, 'falt')
  await settled(page)
  await expect(page.getByText('En annan persons arbete väntar också')).toBeVisible()
  expect(await storedWith(base(baseURL), place)).toHaveLength(0)
  await page.getByRole('button', { name: 'Logga ut' }).click()

  await signIn(page, 'polis')
  await expect.poll(async () => (await storedWith(base(baseURL), place)).length).toBe(1)
  expect((await storedWith(base(baseURL), place))[0]?.performedBy.username).toBe('polis')
})

test('a position is taken by a tap, rounded, and is never in the way', async ({ page, context, baseURL }) => {
  const place = placeOfOurs('läge')
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ latitude: 65.676543, longitude: 21.001234, accuracy: 12 })
  await admit(page, 'falt')
  await openForm(page, 'fotpatrull')
  await writePlace(page, place)
  await page.getByRole('button', { name: 'Mät position' }).click()
  await expect(page.getByText('Position tagen, 12 meters noggrannhet')).toBeVisible()
  await save(page)
  await expect(page.getByText(/^Mottagen /)).toBeVisible()
  const [stored] = await storedWith(base(baseURL), place)
  expect(stored?.place.position).toEqual({ lat: 65.677, lon: 21.002 })

  await context.clearPermissions()
  await openForm(page, 'fotpatrull')
  await page.getByRole('button', { name: 'Mät position' }).click()
  await expect(page.getByText('Telefonen får inte visa sin position.', { exact: false })).toBeVisible()
  await writePlace(page, placeOfOurs('utan läge'))
  await save(page)
})

test('personal data is found before anything is sent', async ({ page }) => {
  await admit(page, 'polis2')
  await openForm(page, 'fotpatrull')
  await writePlace(page, 'Påhittade vägen')
  await page.getByText('Fler uppgifter', { exact: true }).click()
  await page.getByLabel(/Kort sammanfattning/).fill('Föraren 811218-9876 var nykter.')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('personnummer')
  await expect(page.getByLabel(/Kort sammanfattning/)).toHaveAttribute('aria-invalid', 'true')
})

test('a whole log by keyboard alone', async ({ page }) => {
  await signIn(page, 'polis2')
  await settled(page)
  await page.getByRole('link', { name: 'Trafikkontroll', exact: true }).first().focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Nykterhet').focus()
  await page.keyboard.press('Space')
  await page.getByLabel(/^(Annan plats|Ort eller väg)/).focus()
  await page.keyboard.type(placeOfOurs('tangent'))
  await page.getByLabel('Fordon', { exact: true }).focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByLabel('Fordon', { exact: true })).toHaveValue('2')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^Sparad på telefonen/)).toBeVisible()
})

test('the last resort: a file, which a coordinator hands in for its author; the phone’s own sending adds nothing', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const place = placeOfOurs('fil')
  await signIn(page, 'falt')
  await readyForOffline(page)
  await context.setOffline(true)
  await openForm(page, 'fotpatrull')
  await writePlace(page, place)
  await save(page)
  await page.goto('/falt/osant')
  await expect(page.getByRole('article')).toContainText('Ingen kontakt med servern')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Spara som fil' }).click()
  const file = await (await coming).path()
  const held = JSON.parse(readFileSync(file, 'utf8')) as {
    activities: { input: { place: { name: string } } }[]
  }
  expect(held.activities.map(({ input }) => input.place.name)).toEqual([place])

  const desk = await (await browser.newContext({ baseURL })).newPage()
  await signIn(desk, 'samordnare', '/lage/telefoner')
  await desk.getByRole('link', { name: 'Läs in en fil med osänt arbete' }).click()
  await desk.getByLabel('Välj filen').setInputFiles({
    name: 'fel.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  })
  await expect(desk.getByRole('alert')).toContainText('Filen går inte att läsa')
  await desk.getByLabel('Välj filen').setInputFiles(file)
  await expect(desk.getByRole('heading', { name: 'Arbete av falt' })).toBeVisible()
  await desk.getByRole('button', { name: 'Läs in' }).click()
  await expect(desk.getByText('1 av 1 finns nu på servern.')).toBeVisible()
  await expect(desk.getByText(/^Inläst, FOT-\d+/)).toBeVisible()
  await desk.context().close()
  expect(await storedWith(base(baseURL), place)).toMatchObject([{ performedBy: { username: 'falt' } }])

  await context.setOffline(false)
  await expect(page.getByText('Inget väntar')).toBeVisible()
  expect(await storedWith(base(baseURL), place)).toHaveLength(1)
})
