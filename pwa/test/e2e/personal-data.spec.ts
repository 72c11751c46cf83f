/** What was refused as personal data is taken out, or saved by somebody who says why it is none. */
import { expect, test, type Locator, type Page } from '@playwright/test'
import { openForm, placeOfOurs, readyForOffline, storedWith, writePlace } from './field'
import { overflowOf, settled, signIn, violationsOn } from './journey'

test('without coverage an officer says that it is no personal data, and the work is received', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 800 })
  await signIn(page, 'polis')
  await readyForOffline(page)
  await context.setOffline(true)
  await openForm(page, 'trafikkontroll')
  await writePlace(page, 'Vidsel')
  await page.getByText('Fler uppgifter', { exact: true }).click()
  const ours = placeOfOurs('möte')
  await page.getByLabel(/Kort sammanfattning/).fill(`${ours}: ring växeln på 0929-170 00`)
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Det här ser ut som personuppgifter')).toBeVisible()
  expect(await violationsOn(page), 'what was found').toEqual([])
  expect(await overflowOf(page), 'scrolls sideways').toBe(0)
  await page.getByRole('button', { name: 'Det är inga personuppgifter' }).click()
  await page.keyboard.type('Kommunens växel')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page).toHaveURL(/\/falt(\?|$)/)
  await context.setOffline(false)
  await expect
    .poll(async () => (await storedWith(baseURL ?? '', ours)).map(({ summary }) => summary), { timeout: 20_000 })
    .toEqual([`${ours}: ring växeln på 0929-170 00`])
})

test('at the desk what was found is marked, taken out in a tap, or explained', async ({ page }) => {
  await signIn(page, 'samordnare', '/problem')
  await settled(page)
  await page
    .getByRole('button', { name: /^Ändra / })
    .first()
    .click()
  const text = page.getByLabel(/^Beskrivning/)
  await text.fill('Bilen stod där: ABC 12A, eller ABC 34B.')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Det här ser ut som personuppgifter')).toBeVisible()
  await expect(page.locator('mark')).toHaveCount(2)
  expect(await violationsOn(page), 'what was found').toEqual([])
  await page.getByRole('button', { name: 'Ta bort ABC 34B' }).click()
  await expect(text).toHaveValue('Bilen stod där: ABC 12A, eller .')
  await page.getByRole('button', { name: 'Det är inga personuppgifter' }).click()
  await page.keyboard.type('Påhittat exempel ur en utbildning')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByRole('article').filter({ hasText: 'Bilen stod där: ABC 12A, eller .' })).toBeVisible()
})

interface Words {
  name: string
  path: string
  open: (page: Page) => Promise<void>
  field: (page: Page) => Locator
  save: string | RegExp
  /** What is seen when it has been saved. */
  done: string | RegExp
}

const text = 'Ring växeln på 0929-170 00, om ABC 12A.'

const places: Words[] = [
  {
    name: 'a note on what is not published',
    path: '/lage/synpunkter',
    open: async (page) => {
      await page.getByRole('button', { name: /^Publicera inte/ }).click()
      await page.getByText('Är reklam eller skickad av en robot').click()
    },
    field: (page) => page.getByLabel(/^Anteckning/),
    save: /^Publicera inte$/,
    done: 'Publiceras inte',
  },
  {
    name: 'a reply',
    path: '/lage/synpunkter',
    open: async (page) => {
      await page.getByRole('button', { name: /^Svara/ }).click()
      await page.getByText('Togs inte upp', { exact: true }).last().click()
    },
    field: (page) => page.getByLabel(/^Förklara för alla/),
    save: 'Spara utfall och svar',
    done: 'Svaret är sparat',
  },
  {
    name: 'why an activity is rejected',
    path: '/lage/aktiviteter',
    open: async (page) => {
      await page.locator('main li > button.head').first().click()
      await page.getByRole('button', { name: 'Underkänn' }).click()
    },
    field: (page) => page.getByLabel('Skäl'),
    save: 'Underkänn',
    done: /är underkänd/,
  },
  {
    name: 'the names of localities',
    path: '/lage/orter',
    open: async () => undefined,
    field: (page) => page.getByLabel('Lägg till namn'),
    save: 'Lägg till på listan',
    done: 'står nu på listan',
  },
]

for (const place of places) {
  test(`${place.name}: who knows better says so, and it is saved`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await signIn(page, 'samordnare')
    await page.goto(place.path)
    await settled(page)
    await place.open(page)
    await place.field(page).fill(text)
    const form = page.locator('form', { has: place.field(page) })
    await form.getByRole('button', { name: place.save }).first().click()
    await page.getByRole('button', { name: 'Det är inga personuppgifter' }).click()
    await page.keyboard.type('Kommunens växel')
    await form.getByRole('button', { name: place.save }).first().click()
    await expect(page.locator('.toast')).toContainText(place.done)
  })
}
