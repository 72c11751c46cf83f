import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { admit, settled, signIn } from './journey'

const figure = (page: Page, heading: RegExp) =>
  page.getByRole('region', { name: heading }).filter({ has: page.getByRole('heading', { level: 2 }) })

test('an analyst begins at the statistics, filters them, and a link shows the same', async ({ page }) => {
  await signIn(page, 'analytiker')
  await settled(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Statistik')
  const years = figure(page, /^Så har löftet hållits/)
  await expect(years.getByRole('strong').filter({ hasText: '2024' })).toBeVisible()
  await page.getByLabel('Tid', { exact: true }).selectOption('2025')
  await expect(page).toHaveURL(/\?fran=2025-01-01&till=2025-12-31$/)
  await expect(years.getByRole('strong').filter({ hasText: '2024' })).toHaveCount(0)
  await page.getByLabel('Slag av aktivitet').selectOption({ label: 'Hundsök i skola' })
  await expect(figure(page, /^Trafikkontroller/)).toHaveCount(0)
  await page.reload()
  await settled(page)
  await expect(page.getByLabel('Tid', { exact: true })).toHaveValue('2025')
  await expect(page.getByLabel('Slag av aktivitet')).toHaveValue('SCHOOL_DOG_SEARCH')
  await page.getByRole('button', { name: 'Visa allt' }).click()
  await expect(page).toHaveURL(/\/statistik$/)
  await expect(figure(page, /^Trafikkontroller/)).toBeVisible()
})

test('a link with a filter survives signing in', async ({ page }) => {
  await page.goto('/statistik?fran=2025-01-01&till=2025-12-31')
  await page.getByRole('button', { name: /^analytiker / }).click()
  await expect(page).toHaveURL(/\/statistik\?fran=2025-01-01&till=2025-12-31$/)
  await expect(page.getByLabel('Tid', { exact: true })).toHaveValue('2025')
})

test('dates that go backwards are said at their field', async ({ page }) => {
  await signIn(page, 'analytiker', '/statistik?fran=2025-02-01&till=2025-01-01')
  await settled(page)
  await expect(page.getByText('Sista dagen kan inte ligga före den första.')).toBeVisible()
  await expect(page.getByLabel('Till och med')).toHaveAttribute('aria-invalid', 'true')
})

test('a chart is also a table, and its sums agree with the figures', async ({ page }) => {
  await signIn(page, 'analytiker')
  await settled(page)
  const sums = figure(page, /^I siffror/)
  const shown = (await sums.locator('dd.sum').first().innerText()).replace(/\s/g, '')
  const times = figure(page, /^Trafikkontroller/)
  await times.getByText('Visa som tabell').click()
  await expect(times.getByRole('columnheader', { name: 'Utandningsprov' })).toBeVisible()
  await sums.getByText('Visa som tabell').click()
  const row = sums.getByRole('row', { name: /^Aktiviteter/ })
  await expect(row.getByRole('cell').first()).toHaveText(new RegExp(`^${shown.split('').join('\\s?')}$`))
})

test('the table and the rows behind it come as files that hold what is shown', async ({ page }) => {
  await signIn(page, 'analytiker', '/statistik?fran=2025-01-01&till=2025-12-31')
  await settled(page)
  const years = figure(page, /^Så har löftet hållits/)
  await years.getByText('Ladda ner', { exact: false }).first().click()
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    years.getByRole('button', { name: 'Tabellen (CSV)' }).click(),
  ])
  expect(table.suggestedFilename()).toBe('loftet-perioder-per-ar.csv')
  const text = readFileSync(await table.path(), 'utf8')
  expect(text).toMatch(/^\uFEFFÅr;Uppfyllda;Inte uppfyllda;Pågår;/)
  expect(text).toMatch(/\r\n2025;\d+;\d+;\d+;\d+\r\n$/)

  const sums = figure(page, /^I siffror/)
  const count = Number((await sums.locator('dd.sum').first().innerText()).replace(/\s/g, ''))
  await sums.getByText('Ladda ner').first().click()
  const [rows] = await Promise.all([page.waitForEvent('download'), sums.getByRole('button', { name: /^CSV/ }).click()])
  expect(rows.suggestedFilename()).toMatch(/^loftet-activities-.*\.csv$/)
  const lines = readFileSync(await rows.path(), 'utf8')
    .trimEnd()
    .split('\r\n')
  expect(lines[0]).toMatch(/^\uFEFFid;ref;/)
  expect(lines).toHaveLength(count + 1)
  await expect(sums.getByRole('status')).toContainText('är nedladdad')
})

test('what citizens say is counted, comes as rows without what was removed, and opens in GraphiQL', async ({
  page,
}) => {
  await signIn(page, 'analytiker', '/statistik?fran=2024-01-01&till=2024-12-31')
  await settled(page)
  const themes = figure(page, /^Synpunkter per tema/)
  const totals = (await themes.getByRole('listitem').locator('strong').allInnerTexts()).map(Number)
  const total = totals.reduce((sum, n) => sum + n, 0)
  expect(totals.length).toBeGreaterThan(2)
  await expect(themes.getByRole('listitem').first()).toContainText(/Trygghet \d(,\d)? av 5/)
  await themes.getByText('Visa som tabell').click()
  await expect(themes.getByRole('columnheader', { name: 'Trafik' })).toBeVisible()
  const times = figure(page, /^När det händer/)
  await expect(times.getByRole('row', { name: /^fre / }).getByRole('cell', { name: '2' }).first()).toBeVisible()
  await times.getByText('Visa som tabell').click()
  await expect(times.getByRole('row', { name: /^inte angivet/ }).first()).toBeVisible()

  await themes.getByText('Ladda ner').first().click()
  const [rows] = await Promise.all([
    page.waitForEvent('download'),
    themes.getByRole('button', { name: /^CSV/ }).click(),
  ])
  const text = readFileSync(await rows.path(), 'utf8')
  expect(text.trimEnd().split('\r\n')).toHaveLength(total + 1)
  expect(text).toContain('förbi skolan på morgnarna')
  expect(text).not.toContain('Persson') // the demo's moderator has removed the neighbour

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Urval: 2024')).toBeVisible()
  await expect(page.getByLabel('Tid', { exact: true })).toBeHidden()
  await expect(themes.locator('summary').first()).toBeHidden()
  await page.emulateMedia({ media: 'screen' })

  await themes.getByRole('link', { name: /Öppna som GraphQL/ }).click()
  await expect(page.getByLabel('Query Editor')).toContainText('query FeedbackByMonth')
  await expect(page.getByLabel('Variables')).toContainText('"2024-12-31"')
  await page.getByRole('button', { name: /^Execute query/ }).click()
  await expect(page.getByLabel('Result Window')).toContainText(`"feedback": ${total},`)

  await page.goto('/statistik?fran=2023-06-01&till=2023-12-31')
  await settled(page)
  await expect(themes).toContainText('Inget att visa')
})

test('a file that cannot be fetched is said, and can be tried again', async ({ page }) => {
  await signIn(page, 'analytiker')
  await settled(page)
  await page.route('**/export/**', (route) => route.abort())
  const sums = figure(page, /^I siffror/)
  await sums.getByText('Ladda ner').first().click()
  await sums.getByRole('button', { name: /^Excel/ }).click()
  await expect(sums.getByRole('alert')).toContainText('Inget har sparats.')
  await page.unroute('**/export/**')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    sums.getByRole('button', { name: 'Försök igen' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/)
})

test('figures that cannot be fetched say so, one by one', async ({ page }) => {
  await admit(page, 'analytiker')
  await page.route('**/graphql', (route) =>
    /TrafficChecksByTime|FeedbackByTime/.test(route.request().postData() ?? '') ? route.abort() : route.continue(),
  )
  await page.goto('/statistik')
  await settled(page)
  for (const heading of [/^Trafikkontroller/, /^När det händer/]) {
    await expect(figure(page, heading).getByRole('alert')).toContainText('Ingen kontakt med servern')
  }
  await expect(
    figure(page, /^I siffror/)
      .locator('dd.sum')
      .first(),
  ).toBeVisible()
})

test('a key is made, used by a program, and taken back', async ({ page, request }) => {
  await signIn(page, 'analytiker', '/statistik/nycklar')
  await settled(page)
  await page.getByRole('button', { name: 'Ny nyckel' }).click()
  await page.getByRole('button', { name: 'Gör nyckeln' }).click()
  await expect(page.getByText('Skriv vad nyckeln är till för.')).toBeVisible()
  await page.getByLabel('Vad är nyckeln till för?').fill('Påhittad månadsrapport')
  await page.getByRole('button', { name: 'Gör nyckeln' }).click()
  const secret = await page.getByLabel('Nyckel', { exact: true }).inputValue()
  expect(secret).toMatch(/^lft_/)
  await page.getByRole('button', { name: 'Jag har sparat nyckeln' }).click()
  await expect(page.getByText(secret)).toHaveCount(0)

  const ask = () =>
    request.post('/graphql', {
      headers: { authorization: `Bearer ${secret}` },
      data: { query: '{ activityStats(filter: {}, groupBy: []) { activities } }' },
    })
  const answer = (await (await ask()).json()) as { data: { activityStats: { activities: number } } }
  expect(answer.data.activityStats.activities).toBeGreaterThan(0)
  const card = page.getByRole('article', { name: 'Påhittad månadsrapport' })
  await page.reload()
  await settled(page)
  await expect(card).not.toContainText('aldrig')

  await card.getByRole('button', { name: /^Återkalla/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Återkalla' }).click()
  await expect(card).toContainText('Återkallad')
  expect((await ask()).status()).toBe(401)
})

test('an administrator makes nobody’s key, takes an analyst’s back, and it is in the log', async ({
  page,
  browser,
}) => {
  const analyst = await browser.newPage()
  await signIn(analyst, 'analytiker', '/statistik/nycklar')
  await analyst.getByRole('button', { name: 'Ny nyckel' }).click()
  await analyst.getByLabel('Vad är nyckeln till för?').fill('Påhittad nyckel att återkalla')
  await analyst.getByRole('button', { name: 'Gör nyckeln' }).click()
  await expect(analyst.getByLabel('Nyckel', { exact: true })).toBeVisible()
  await analyst.close()

  await signIn(page, 'admin')
  await page.getByRole('link', { name: 'API-nycklar' }).click()
  await settled(page)
  const card = page.getByRole('article', { name: 'Påhittad nyckel att återkalla' })
  await expect(card).toContainText('analytiker')
  await expect(page.getByRole('button', { name: 'Ny nyckel' })).toHaveCount(0)
  await card.getByRole('button', { name: /^Återkalla/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Återkalla' }).click()
  await expect(card).toContainText('Återkallad')
  await page.goto('/admin/granskningslogg')
  await settled(page)
  await expect(page.getByRole('listitem').filter({ hasText: 'Återkallade en API-nyckel' }).first()).toContainText(
    'admin',
  )
})

test('the other roles are not shown what is not theirs', async ({ page }) => {
  await signIn(page, 'polis')
  await expect(page.getByRole('link', { name: 'Statistik' })).toHaveCount(0)
  await page.goto('/statistik')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan är inte för din roll')
})

test('who may not write questions of their own is not shown where', async ({ page }) => {
  await signIn(page, 'chef', '/statistik')
  await settled(page)
  await expect(figure(page, /^Synpunkter per tema/).getByText('Ladda ner')).toBeVisible()
  await expect(page.getByRole('link', { name: /GraphQL/ })).toHaveCount(0)
  await page.goto('/statistik/data')
  await settled(page)
  await expect(page.getByRole('link', { name: /GraphiQL/ })).toHaveCount(0)
})
