/** From what a citizen writes without coverage to what everybody can read about what became of it. */
import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import { ask, tokenOf } from './api'
import { settled, signIn } from './journey'

const words = 'De kör jättefort på väg 374 vid Vidsels skola varje fredagskväll, säger Bertil Påhittad.'
const left = 'De kör jättefort på väg 374 vid Vidsels skola varje fredagskväll, säger […].'

/** Fills in the form with what is needed, and no more. */
async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('group', { name: 'Vad gäller det?' }).getByText('Trafik', { exact: true }).click()
  await page.getByLabel('Vad vill du berätta?').fill(text)
}

const code = (page: Page) => page.locator('.receipt .groups')

async function digitsOf(page: Page): Promise<string> {
  await expect(code(page)).toBeVisible({ timeout: 20_000 })
  return (await code(page).innerText()).replace(/\D/g, '')
}

async function look(page: Page, receiptCode: string): Promise<void> {
  await page.goto('/kvitto')
  await page.getByLabel('Kvittokod').fill(receiptCode)
  await page.getByRole('button', { name: 'Visa', exact: true }).click()
}

test('written offline, sent, redacted, answered, and seen by all', async ({ page, context, browser }) => {
  test.setTimeout(90_000)
  await page.goto('/synpunkt')
  await settled(page)
  // The whole form has come: its lower parts come after the first.
  await expect(page.getByRole('group', { name: 'Dagar' })).toBeVisible()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await context.setOffline(true)
  await expect(page.getByText('Du har inget nät just nu.')).toBeVisible()
  await write(page, words)
  await page.getByRole('group', { name: 'Dagar' }).getByText('Fredag').click()
  await page.getByRole('button', { name: 'Spara, och skicka när det finns nät' }).click()
  await expect(page.getByText('Sparad i den här enheten, inte skickad än')).toBeVisible()

  // The page is closed and opened again without coverage: nothing is lost.
  await page.reload()
  await expect(page.getByText('Sparad i den här enheten, inte skickad än')).toBeVisible()
  await context.setOffline(false)
  const receiptCode = await digitsOf(page)
  expect(receiptCode).toMatch(/^\d{20}$/)
  await expect(page.locator('main')).not.toContainText('inte skickad än')

  await look(page, receiptCode.replace(/(.{4})/g, '$1-'))
  await expect(page.getByText('Den är mottagen och väntar på att läsas.')).toBeVisible()

  const staff = await browser.newPage()
  await moderate(staff)
  await staff.close()

  await look(page, receiptCode)
  await expect(page.getByText('publicerad, men några ord är borttagna')).toBeVisible()
  await expect(page.getByText('Vi ökar kontrollerna vid skolan.')).toBeVisible()
  await page.goto('/ni-sa-vi-gjorde?tema=TRAFFIC')
  const chain = page.getByRole('article').filter({ hasText: left })
  await expect(chain).toContainText('Vi lovade')
  await expect(chain).toContainText('Vi gjorde')
  await expect(chain).toContainText('Vi ökar kontrollerna vid skolan.')
  await expect(page.locator('main')).not.toContainText('Bertil')

  // And the other way: from the promise to what was said.
  await chain.locator('.promise a').click()
  await settled(page)
  await page.locator(`${new URL(page.url()).hash} a[href^="/ni-sa-vi-gjorde"]`).click()
  await expect(page.getByRole('heading', { name: 'Det här är lovat' })).toBeVisible()
  await expect(page.getByRole('article').filter({ hasText: left })).toBeVisible()
})

/** By keyboard alone, from the overview: strikes the name, publishes, says what became of it and answers. */
async function moderate(page: Page): Promise<void> {
  await signIn(page, 'samordnare', '/lage/synpunkter')
  await settled(page)
  await page.getByLabel('Sök i texten').fill('Bertil')
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 kvar att gå igenom')).toBeVisible()
  await page.locator('.head').first().focus()
  await page.keyboard.press('s')
  await expect(page.locator('[data-word]:focus')).toHaveCount(1)
  for (let i = 0; i < 12; i += 1) await page.keyboard.press('ArrowRight')
  await expect(page.locator(':focus')).toHaveText('Bertil')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(page.locator('.result')).toContainText(left)
  await page.getByRole('button', { name: 'Stryk och publicera' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'utan de strukna orden' })).toBeVisible()

  await page.getByLabel('Sök i texten').fill('')
  await page.getByLabel('Visa', { exact: true }).selectOption({ label: 'Publicerad med strykningar' })
  await expect(page.locator('.detail').filter({ hasText: left })).toBeVisible()
  await page.locator('.head').first().focus()
  await page.keyboard.press('v')
  await page.getByRole('radio', { name: 'Togs med' }).check()
  await expect(page.getByLabel('Svar')).toHaveValue(/Tack för din synpunkt om trafik/)
  await page.getByRole('button', { name: 'Spara utfall och svar' }).click()
  await expect(page.getByText('Välj åtagandet, problembilden eller aktiviteten')).toBeVisible()
  await page.getByLabel('Vad ledde den till?').click()
  await page.getByRole('option', { name: /Trafikkontroller på/ }).click()
  await page.getByLabel('Svar').fill('Vi ökar kontrollerna vid skolan.')
  await page.getByRole('button', { name: 'Spara utfall och svar' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Svaret är sparat' })).toBeVisible()
}

test('what is typed is kept, what looks like personal data is told, and the preview shows just what can be seen', async ({
  page,
}) => {
  await page.goto('/synpunkt')
  await settled(page)
  await page.getByRole('button', { name: 'Skicka synpunkten' }).click()
  await expect(page.getByText('Välj vad synpunkten gäller.')).toBeVisible()
  await expect(page.getByText('Skriv vad du vill berätta.')).toBeVisible()
  await write(page, 'Ring mig på 070-123 45 67 om mopederna.')
  await expect(page.getByText('”070-123 45 67” ser ut som ett telefonnummer')).toBeVisible()
  await expect(page.locator('.preview mark')).toHaveText('070-123 45 67')
  await page.getByRole('combobox', { name: /^Plats/ }).fill('Storgatan 12')
  await page.getByRole('button', { name: 'Skicka synpunkten' }).click()
  await expect(page.getByText('Skriv platsen utan gatunummer.')).toBeVisible()
  await expect(page.getByRole('combobox', { name: /^Plats/ })).toBeFocused()
  await expect(page.getByText(/^Utkastet sparat/)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Vad vill du berätta?')).toHaveValue('Ring mig på 070-123 45 67 om mopederna.')
})

/** Asks a question that is open from yesterday, or lets yesterday be its last day, by the API. */
async function question(
  request: APIRequestContext,
  id: string,
  revision: number | null,
  isOpen: boolean,
): Promise<void> {
  const token = await tokenOf(request, 'samordnare')
  const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toLocaleDateString('sv-SE')
  const input = {
    area: '2560',
    kind: 'CITIZEN',
    title: 'Trygg vid älven',
    question: 'Var vid älven känner du dig otrygg?',
    opensOn: day(3),
    closesOn: isOpen ? null : day(2),
    occasions: [],
  }
  const query = `mutation ($id: ID!, $revision: Int, $input: DialogueInput!) {
    dialogueSave(id: $id, revision: $revision, input: $input) { dialogue { status } } }`
  expect(await ask(request, token, query, { id, revision, input })).toMatchObject({
    dialogueSave: { dialogue: { status: isOpen ? 'OPEN' : 'CLOSED' } },
  })
}

test('a question that closes while somebody answers it is told at its field, and the answer is kept', async ({
  page,
  request,
}) => {
  const id = crypto.randomUUID()
  await question(request, id, null, true)
  await page.goto(`/synpunkt?dialog=${id}`)
  await settled(page)
  await expect(page.getByText('Var vid älven känner du dig otrygg?')).toBeVisible()
  const answer = 'Vid bron, där lamporna har varit trasiga hela hösten.'
  await write(page, answer)
  await question(request, id, 1, false)
  await page.getByRole('button', { name: 'Skicka synpunkten' }).click()
  await expect(page.getByText('Synpunkten togs inte emot')).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Öppna och rätta' }).click()
  const field = page.getByLabel('Svarar du på en fråga?')
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription(/^Dialogen stängde /)
  await expect(page.getByLabel('Vad vill du berätta?')).toHaveValue(answer)

  // One who opens the form with the question when it has closed is told before anything is sent.
  await page.reload()
  await expect(field).toHaveAccessibleDescription(/^Frågan tar inte emot svar nu\./)
  await page.getByRole('button', { name: 'Skicka synpunkten' }).click()
  await expect(field).toBeFocused()
  await field.selectOption({ label: 'Nej, jag vill berätta om något eget' })
  await page.getByRole('button', { name: 'Skicka synpunkten' }).click()
  await digitsOf(page)
})

test('a form that is emptied by mistake comes back', async ({ page }) => {
  await page.goto('/synpunkt')
  await settled(page)
  await write(page, 'Gatlyktorna vid simhallen är släckta.')
  await page.getByRole('button', { name: 'Töm formuläret' }).click()
  await expect(page.getByLabel('Vad vill du berätta?')).toHaveValue('')
  await page.getByRole('button', { name: 'Ångra', exact: true }).click()
  await expect(page.getByLabel('Vad vill du berätta?')).toHaveValue('Gatlyktorna vid simhallen är släckta.')
  await expect(page.getByRole('radio', { name: 'Trafik', exact: true })).toBeChecked()
})

test('a flood is told when to try again, and nothing is lost', async ({ page }) => {
  await page.route('**/auth/challenge', (route) => route.fulfill({ status: 429, headers: { 'retry-after': '600' } }))
  await page.goto('/synpunkt')
  await settled(page)
  await write(page, 'Det är mörkt vid busshållplatsen i Korsträsk.')
  await page.getByRole('button', { name: 'Skicka synpunkten' }).click()
  await expect(page.getByText('Det har kommit många synpunkter härifrån.')).toBeVisible()
  await expect(page.getByText(/^Nästa försök klockan/)).toBeVisible()
  await page.unroute('**/auth/challenge')
  await page.getByRole('button', { name: 'Försök nu' }).click()
  await digitsOf(page)
})

test('a wrong code is told at its field', async ({ page }) => {
  await look(page, '1234 5678 9012 3456 7895')
  await expect(page.getByText('Någon siffra är fel. Läs koden en gång till.')).toBeVisible()
  await look(page, '1234 5678 9012 3456 7894')
  await expect(page.getByText('Det finns ingen synpunkt med den koden.')).toBeVisible()
  await expect(page.getByLabel('Kvittokod')).toHaveValue('1234 5678 9012 3456 7894')
})

test('one key publishes, and Z takes it back', async ({ page }) => {
  await signIn(page, 'samordnare', '/lage/synpunkter')
  await settled(page)
  const count = page.locator('.count')
  const before = Number((await count.innerText()).match(/^\d+/)?.[0])
  expect(before).toBeGreaterThan(1)
  const clean = page
    .locator('li', { has: page.locator('.head') })
    .filter({ hasNotText: 'Personuppgifter?' })
    .first()
  await clean.locator('.head').focus()
  await page.keyboard.press('p')
  await expect(count).toHaveText(`${before - 1} kvar att gå igenom`)
  await expect(page.locator('.head:focus')).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('z')
  await expect(count).toHaveText(`${before} kvar att gå igenom`)
})

test('a coordinator asks a question, and a citizen answers it', async ({ page, browser }) => {
  await signIn(page, 'samordnare', '/lage/dialoger')
  await settled(page)
  await page.getByRole('button', { name: 'Ny dialog' }).click()
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByText('Skriv frågan.')).toBeVisible()
  await page.getByLabel('Rubrik').fill('Tryggt vid badplatsen')
  await page.getByLabel('Frågan').fill('Vad skulle göra det tryggare vid badplatsen?')
  await page.getByRole('button', { name: 'Spara' }).click()
  const card = page.getByRole('article').filter({ hasText: 'Tryggt vid badplatsen' })
  await expect(card).toContainText('Förbereds')
  await card.getByRole('button', { name: 'Öppna i dag' }).click()
  await expect(card).toContainText('Öppen')

  const citizen = await browser.newPage()
  await citizen.goto('/dialog')
  await citizen.getByRole('link', { name: 'Tryggt vid badplatsen', exact: true }).click()
  await settled(citizen)
  await citizen.getByRole('link', { name: 'Svara på frågan', exact: true }).click()
  await expect(citizen.getByText('Vad skulle göra det tryggare vid badplatsen?')).toBeVisible()
  await write(citizen, 'Lampor längs stigen ner till stranden.')
  await citizen.getByRole('button', { name: 'Skicka synpunkten' }).click()
  await digitsOf(citizen)
  await citizen.close()
})
