import { expect, test } from '@playwright/test'
import { settled } from './journey'

test('anybody sees how the pledge goes, in counts', async ({ page }) => {
  await page.goto('/')
  await settled(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Så går det med löftet i Älvsbyns kommun')
  await expect(page.locator('main')).toContainText(/\d+ av \d+\s*perioder uppfyllda/)
  await expect(page.locator('main')).not.toContainText('%')
  for (const area of ['Arbetslivskriminalitet', 'Narkotika', 'Våld i nära relationer']) {
    await expect(page.getByRole('link', { name: area })).toBeVisible()
  }
  await expect(page.getByText('Johan Dahlqvist')).toBeVisible()
  await expect(page.getByText('Andreas Nyberg')).toBeVisible()
})

test('every page says that the demonstration is made up', async ({ page }) => {
  for (const path of ['/', '/om', '/tillganglighet', '/logga-in', '/finns-inte']) {
    await page.goto(path)
    await expect(page.getByText('Demonstration: löftet är det undertecknade, all aktivitet är påhittad.')).toBeVisible()
  }
})

test('the pledge is shown in the words that were signed', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Läs hela löftet' }).click()
  await settled(page)
  const main = page.locator('main')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Medborgarlöfte 2023-2025')
  for (const words of [
    'Kontroll minst en gång per år.',
    'Hundsök i skolan två gånger per år.',
    'Drogvaneundersökning genomförs och följs upp.',
    'Anordnar samverkansmöte mellan kommun, polis och utlämningsställen.',
    'Besök, information och utbildning till ett utlämningsställe per år.',
    'Utarbeta koncepten hotellkurage och huskurage.',
    'Samverka med stödorganisationer.',
    'Inriktning mot brott som göder organiserad kriminalitet',
    'till 31 december 2025 eller tills nytt löfte ges',
    'Eftersom inget nytt löfte har undertecknats gäller det fortfarande',
    'Chefen för lokalpolisområdet',
    'Folkhälsorådet',
  ]) {
    await expect(main).toContainText(words)
  }
})

test('a commitment shows its periods, an explanation where one was missed, and what was done', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Läs hela löftet' }).click()
  await settled(page)
  const search = page.getByRole('article').filter({ hasText: 'Hundsök i skolan två gånger per år.' })
  await expect(search).toContainText('Lovat av')
  await expect(search).toContainText('Minst två gånger per år.')
  await expect(search.getByRole('listitem').filter({ hasText: '2023' })).toContainText('Inte uppfyllt')
  await expect(search.getByRole('listitem').filter({ hasText: '2023' })).toContainText('Förklaring')
  await search.getByText(/Visa vad som har gjorts/).click()
  await expect(search.getByText('Hundsök i skola', { exact: true }).first()).toBeVisible()
})

test('focus and the window’s title follow a person from page to page', async ({ page }) => {
  await page.goto('/')
  await settled(page)
  await page.getByRole('link', { name: 'Om Löftet' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Om Löftet')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveTitle('Om Löftet – Löftet')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Så går det')
  await expect(page).toHaveTitle('Medborgarlöftet – Löftet')
})

test('a link to a part of the pledge leads there', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Våld i nära relationer', exact: true }).click()
  await settled(page)
  await expect(page.getByRole('heading', { level: 2, name: 'Våld i nära relationer' })).toBeInViewport()
})

test('the first thing a keyboard reaches is the way past the menu', async ({ page }) => {
  await page.goto('/')
  await settled(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('the language is changed and remembered, and the signed words stay Swedish', async ({ page }) => {
  await page.goto('/')
  await settled(page)
  await page.getByRole('contentinfo').getByRole('button', { name: 'In English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('How the pledge is going')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('How the pledge is going')
  await expect(page.getByRole('link', { name: 'Arbetslivskriminalitet' })).toHaveAttribute('lang', 'sv')
})

test('dark mode is chosen by hand and remembered', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Mörkt läge' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('an address that is nowhere says so', async ({ page }) => {
  await page.goto('/finns-inte')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte')
  await page.goto('/lofte/finns-inte')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte')
})

test('without contact the page says so and tries again', async ({ page }) => {
  await page.route('**/graphql', (route) => route.abort())
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('Ingen kontakt med servern')
  await page.unroute('**/graphql')
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await expect(page.locator('main')).toContainText('perioder uppfyllda')
})

test('a captive portal’s page is not taken for an answer', async ({ page }) => {
  await page.route('**/graphql', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Logga in på nätet</h1>' }),
  )
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('Ingen kontakt med servern')
})
