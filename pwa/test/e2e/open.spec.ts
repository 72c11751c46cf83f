import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, type Page } from '@playwright/test'
import { overflowOf, settled, signIn, violationsOn } from './journey'

async function openPledge(page: Page): Promise<void> {
  await page.goto('/lofte/alvsbyn-2023-2025')
  await settled(page)
}

test('a citizen reads the year’s numbers, and why some are not told', async ({ page }) => {
  await openPledge(page)
  const numbers = page.getByRole('region', { name: 'Siffror för året' })
  await expect(numbers.getByRole('table')).toBeVisible()
  await expect(numbers.getByRole('row', { name: /^Utandningsprov \d+$/ })).toBeVisible()
  await numbers.getByLabel('År').selectOption('2024')
  await expect(numbers.getByRole('row', { name: /färre än 5$/ }).first()).toBeVisible()
  for (const cell of await numbers.getByRole('row', { name: /^Positiva|^Misstänkta|^Körförbud/ }).all()) {
    await expect(cell).not.toHaveText(/\s[1-4]$/)
  }
  await numbers.getByText('Varför står det').click()
  await expect(numbers).toContainText('Små tal skulle kunna peka ut en människa')
  const years = await numbers.getByLabel('År').locator('option').allTextContents()
  await numbers.getByLabel('År').selectOption(years[0] ?? '')
  await expect(numbers).toContainText(/Vad kontroller har lett till det här året redovisas den 1\sfebruari \d{4}\./)
})

test('the commitments are there in easy Swedish for those who ask, also the next time', async ({ page }) => {
  await openPledge(page)
  const search = page.getByRole('article').filter({ hasText: 'Hundsök i skolan två gånger per år.' })
  await expect(search).not.toContainText('De har med sig en hund')
  await page.getByLabel('Visa på lättläst svenska').check()
  await expect(search).toContainText('De har med sig en hund')
  await expect(search).toContainText('Hundsök i skolan två gånger per år.')
  expect(await violationsOn(page)).toEqual([])
  await page.reload()
  await settled(page)
  await expect(search).toContainText('De har med sig en hund')
  await page.getByLabel('Visa på lättläst svenska').focus()
  await page.keyboard.press('Space')
  await expect(search).not.toContainText('De har med sig en hund')
})

test('a coordinator writes a commitment in easy Swedish and the public reads it', async ({ page }) => {
  await signIn(page, 'samordnare', '/lage')
  await page.getByRole('link', { name: 'Lättläst svenska' }).click()
  await settled(page)
  const form = page.getByRole('listitem').filter({ hasText: 'Samverka med stödorganisationer.' })
  await form.getByLabel('På lättläst svenska').fill('x'.repeat(601))
  await form.getByRole('button', { name: 'Spara' }).click()
  await expect(form).toContainText('högst 600 tecken')
  await expect(form.getByLabel('På lättläst svenska')).toHaveValue('x'.repeat(601))
  await form.getByLabel('På lättläst svenska').fill('Polis och kommun hjälper de föreningar som hjälper andra.')
  await form.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByText('Texten är sparad')).toBeVisible()
  await openPledge(page)
  await page.getByLabel('Visa på lättläst svenska').check()
  await expect(page.getByText('Polis och kommun hjälper de föreningar')).toBeVisible()
})

test('a coordinator writes a page that the law asks for, sees how it looks, and can take back what it said', async ({
  page,
}) => {
  await signIn(page, 'samordnare', '/lage/sidor')
  await settled(page)
  await page.getByRole('button', { name: 'Ändra Allmänna handlingar' }).click()
  const text = page.getByLabel('Text', { exact: true })
  await text.fill('Kort')
  await page.getByRole('button', { name: 'Spara och visa för alla' }).click()
  await expect(page.getByText('Skriv minst 20 tecken.')).toBeVisible()
  await text.fill('## Fråga oss\n\nSe [kontakt](/kontakt) och [farligt](javascript:alert(1)).\n\n- en sak\n- en till')
  await expect(page.getByRole('heading', { name: 'Fråga oss' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Så här blir sidan' }).getByRole('link')).toHaveCount(1)
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Spara och visa för alla' }).click()
  await expect(page.getByText(/går inte att använda/)).toBeVisible()
  await text.fill('## Fråga oss\n\nSe [kontakt](/kontakt), så får du svar.')
  await page.getByRole('button', { name: 'Spara och visa för alla' }).click()
  await expect(page.getByText('Allmänna handlingar är sparad och syns nu')).toBeVisible()
  await page.getByRole('button', { name: 'Ändra Allmänna handlingar' }).click()
  await text.fill('En helt ny text, som är bättre.')
  await page.getByRole('button', { name: 'Spara och visa för alla' }).click()
  await page.getByRole('button', { name: 'Ändra Allmänna handlingar' }).click()
  await page.getByText('En tidigare text').click()
  await page.getByRole('button', { name: 'Hämta in den här texten' }).click()
  await expect(text).toHaveValue(/så får du svar/)
  await page.goto('/allmanna-handlingar')
  await expect(page.getByText('En helt ny text, som är bättre.')).toBeVisible()
})

test('two who write the same page at once lose nothing', async ({ page, browser }) => {
  await signIn(page, 'samordnare', '/lage/sidor')
  await settled(page)
  await page.getByRole('button', { name: 'Ändra Personuppgifter' }).click()
  const other = await (await browser.newContext()).newPage()
  await signIn(other, 'admin', '/lage/sidor')
  await other.getByRole('button', { name: 'Ändra Personuppgifter' }).click()
  await other.getByLabel('Text', { exact: true }).fill('Administratörens text om uppgifter.')
  await other.getByRole('button', { name: 'Spara och visa för alla' }).click()
  await expect(other.getByText('Personuppgifter är sparad')).toBeVisible()
  await other.context().close()
  const text = page.getByLabel('Text', { exact: true })
  await text.fill('Samordnarens text om uppgifter.')
  await page.getByRole('button', { name: 'Spara och visa för alla' }).click()
  const both = page.getByRole('alert').filter({ hasText: 'Administratörens text om uppgifter.' })
  await expect(both).toContainText('Samordnarens text om uppgifter.')
  await expect(text).toHaveValue('Samordnarens text om uppgifter.')
  await both.getByRole('button').first().click()
  await page.getByRole('button', { name: 'Spara och visa för alla' }).click()
  await expect(page.getByText('Personuppgifter är sparad')).toBeVisible()
})

test('what the law asks for is found from every page', async ({ page }) => {
  for (const [link, words] of [
    ['Tillgänglighet', 'Myndigheten för digital förvaltning'],
    ['Personuppgifter', 'uppgifter'],
    ['Allmänna handlingar', 'Allmänna handlingar'],
    ['Kontakt', '114 14'],
  ] as const) {
    await page.goto('/')
    await page.getByRole('contentinfo').getByRole('link', { name: link, exact: true }).click()
    await settled(page)
    await expect(page.locator('main')).toContainText(words)
  }
  await page.goto('/tillganglighet')
  await expect(page.locator('main')).toContainText('Ingen som själv använder skärmläsare har prövat webbplatsen')
})

test('anybody takes the data away, and shows the status elsewhere', async ({ page, request }) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Öppna data' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Öppna data' })).toBeVisible()
  await page.getByText('Kolumnerna i Åtaganden').click()
  expect(await violationsOn(page)).toEqual([])
  expect(await overflowOf(page)).toBe(0)
  for (const link of await page.getByRole('link', { name: / som (CSV|JSON|Turtle|JSON-LD)$|flöde$|^Kalender/ }).all()) {
    const answer = await request.get((await link.getAttribute('href')) ?? '')
    expect(answer.status()).toBe(200)
    expect((await answer.body()).length).toBeGreaterThan(200)
  }
  await page.getByRole('link', { name: 'Se hur rutan ser ut' }).click()
  await expect(page.getByText(/\d+ av \d+ perioder uppfyllda/)).toBeVisible()
})

test('the widget stands whole on another site, as the page says to put it there, and nothing else does', async ({
  page,
  baseURL,
}) => {
  await page.goto('/open-data')
  const embed = await page.locator('pre').innerText()
  // The address that the municipality has, as this server is reached here.
  const widget = embed.replace(/src="https?:\/\/[^/]+/, `src="${baseURL}`)
  const other = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8')
    answer.end(`<!doctype html><title>Kommunen</title>${widget}<iframe id="form" src="${baseURL}/synpunkt"></iframe>`)
  })
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  try {
    const { port } = other.address() as AddressInfo
    await page.goto(`http://127.0.0.1:${port}/`)
    const shown = page.frameLocator('iframe').first()
    await expect(shown.getByRole('heading', { name: 'Medborgarlöfte 2023-2025' })).toBeVisible()
    await expect(shown.getByText('perioder uppfyllda')).toBeVisible()
    const left = await shown
      .locator('html')
      .evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => [
        scrollHeight - clientHeight,
        scrollWidth - clientWidth,
      ])
    expect(left, 'what does not fit').toEqual([0, 0])
    await expect(page.frameLocator('#form').getByText('Lämna en synpunkt')).toHaveCount(0)
  } finally {
    other.close()
  }
})
