/** By keyboard alone: from signing in to an empty queue, and from a citizen's worry to the answer. */
import { expect, test, type APIRequestContext, type Locator, type Page } from '@playwright/test'
import { ask, tokenOf } from './api'
import { settled, violationsOn, password } from './journey'
import { arrowTo, expectSeen, tabTo } from './keyboard'

/** A lake that nobody else writes about. */
const lake = 'Kvarnsjötjärn'

/** What citizens have told a member of staff, who writes it in: no work is asked of those who are signed in. */
async function told(request: APIRequestContext, token: string, text: string): Promise<string> {
  const input = { id: crypto.randomUUID(), area: '2560', theme: 'TRAFFIC', text, whenDays: [], whenParts: [] }
  const query = `mutation ($input: FeedbackInput!) { feedbackSubmit(input: $input) { receiptCode } }`
  const { feedbackSubmit } = await ask<{ feedbackSubmit: { receiptCode: string } }>(request, token, query, {
    input,
  })
  expect(feedbackSubmit.receiptCode).toMatch(/\d/)
  return input.id
}

const texts = {
  plain: `Snöskotrarna vid ${lake} kör utan ljus efter skymningen.`,
  named: `Kalle Påhittad vid ${lake} ringer på 070-123 45 67 om kvällarna.`,
  school: `Skolmaten på ${lake}skolan borde vara godare på fredagar.`,
  tip: `Någon säljer hembränt ur en vit skåpbil på parkeringen, ${lake}.`,
  mopeds: `Mopederna vid ${lake} badplats kör alldeles för fort på kvällarna.`,
  again: `Mopederna kör för fort vid ${lake} badplats på kvällarna igen.`,
  tyres: `Köp billiga vinterdäck på nätet, ange koden ${lake} och få rabatt.`,
  loans: `Låna pengar snabbt utan säkerhet, svara ${lake} redan i dag.`,
}

const rows = (page: Page): Locator => page.locator('main li .head')
const said = (page: Page, text: string): Locator => page.getByRole('status').filter({ hasText: text })

/** The next piece is open and has focus, and says what is written in it. */
async function expectAt(page: Page, text: string): Promise<void> {
  const head = page.locator('.head:focus')
  await expect(head).toHaveAttribute('aria-expanded', 'true')
  await expect(head).toHaveAccessibleDescription(new RegExp(text.slice(0, 20)))
  await expectSeen(page)
}

async function signInByKeyboard(page: Page, username: string): Promise<void> {
  await page.goto('/logga-in')
  await tabTo(page, page.getByLabel('Användarnamn'))
  await page.keyboard.type(username)
  await tabTo(page, page.getByLabel('Lösenord', { exact: true }))
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await page.waitForURL('/lage')
}

test('a queue is emptied by keyboard alone, while a colleague works in it', async ({ page, request }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 1280, height: 800 })
  const chief = await tokenOf(request, 'chef')
  for (const text of Object.values(texts)) await told(request, chief, text)

  await signInByKeyboard(page, 'samordnare')
  await tabTo(page, page.getByRole('link', { name: /^Synpunkter/ }).first())
  await page.keyboard.press('Enter')
  await settled(page)
  await tabTo(page, page.getByLabel('Sök i texten'))
  await page.keyboard.type(lake)
  await page.keyboard.press('Enter')
  await expect(said(page, '8 kvar att gå igenom')).toBeVisible()
  await tabTo(page, rows(page).first())

  // Published with one key, put back with another, and published again.
  await expectAt(page, texts.plain)
  await page.keyboard.press('p')
  await expectAt(page, texts.named)
  await page.keyboard.press('z')
  await expect(said(page, 'Beslutet är ångrat')).toBeVisible()
  await expectAt(page, texts.plain)
  await page.keyboard.press('p')

  // What looks like personal data is not published by a slip: the key leads to striking it. The name is struck too.
  await expectAt(page, texts.named)
  await page.keyboard.press('p')
  await expect(page.getByRole('heading', { name: 'Stryk ord' })).toBeVisible()
  await expect(page.locator(':focus')).toHaveText('070-123')
  await expectSeen(page)
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  const result = page.locator('.result')
  await expect(result).toContainText(`[…] vid ${lake} ringer på […] om kvällarna.`)
  // Left by mistake and come back to, the words are struck still.
  await page.keyboard.press('Escape')
  await page.keyboard.press('s')
  await expect(result).toContainText(`[…] vid ${lake} ringer på […] om kvällarna.`)
  await tabTo(page, page.getByRole('button', { name: 'Stryk och publicera' }))
  await page.keyboard.press('Enter')

  // Not published, with the reason. Without one it is said which is missing; Escape goes back to the line.
  await expectAt(page, texts.school)
  await page.keyboard.press('n')
  await page.keyboard.press('Escape')
  await expectAt(page, texts.school)
  await page.keyboard.press('n')
  await tabTo(page, page.getByRole('button', { name: 'Publicera inte' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Välj varför synpunkten inte publiceras.')).toBeVisible()
  await arrowTo(page, page.getByRole('radio', { name: 'Handlar om något annat' }))
  await tabTo(page, page.getByLabel('Anteckning'))
  await page.keyboard.type('Lämnad till skolan')
  await page.keyboard.press('Control+Enter')

  await expectAt(page, texts.tip)
  await page.keyboard.press('h')
  await arrowTo(page, page.getByRole('radio', { name: /^114 14/ }))
  await page.keyboard.press('Control+Enter')

  // The first of two that say the same is published, and the second is its double.
  await expectAt(page, texts.mopeds)
  await page.keyboard.press('p')
  await expectAt(page, texts.again)
  await expect(page.getByRole('heading', { name: 'En annan liknar den här' })).toBeVisible()
  await page.keyboard.press('d')
  await expect(page.getByRole('radio', { name: new RegExp(texts.mopeds.slice(0, 30)) })).toBeFocused()
  expect(await violationsOn(page), 'a duplicate').toEqual([])
  await page.keyboard.press('Enter')

  // Two pieces of advertising are marked and put aside at once. Nothing is left, and that is where focus is.
  await expectAt(page, texts.tyres)
  await page.keyboard.press('m')
  await page.keyboard.press('j')
  await expectAt(page, texts.loans)
  await page.keyboard.press('m')
  await expect(said(page, '2 markerade')).toHaveCount(1)
  await page.keyboard.press('r')
  await expect(page.getByRole('dialog', { name: 'Låta bli att publicera 2 synpunkter?' })).toBeVisible()
  expect(await violationsOn(page), 'many at once').toEqual([])
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Publicera inte' }))
  await page.keyboard.press('Enter')
  await expect(said(page, '2 publiceras inte')).toBeVisible()
  await expect(said(page, 'Inget kvar att gå igenom')).toBeVisible()
  await expect(page.locator('#queue')).toBeFocused()
  expect(await violationsOn(page), 'an empty queue').toEqual([])

  // The advertising and the double are in the history with their reasons.
  await tabTo(page, page.getByLabel('Visa', { exact: true }), 'Shift+Tab')
  await page.keyboard.type('Publiceras inte')
  await expect(said(page, '4 synpunkter')).toBeVisible()
  await tabTo(page, rows(page).first())
  for (const [text, why] of [
    [texts.loans, 'reklam'],
    [texts.tyres, 'reklam'],
    [texts.again, 'dubblett'],
    [texts.school, 'handlar om något annat: Lämnad till skolan'],
  ] as const) {
    await expectAt(page, text)
    await tabTo(page, page.locator('summary').filter({ hasText: 'Historik' }))
    await page.keyboard.press('Enter')
    await expect(page.locator('.detail')).toContainText(`beslut att inte publicera (samordnare) – ${why}`)
    await page.keyboard.press('j')
  }

  await answerByKeyboard(page, request, chief)
})

/** Rewrites what answers about traffic begin with when it was taken up, and comes back. */
async function writeTemplate(page: Page, words: string): Promise<void> {
  await settled(page)
  await tabTo(page, page.getByLabel('Vad blev det av den?'))
  await page.keyboard.type('Togs med')
  const text = page.getByLabel('Mall', { exact: true })
  await expect(text).toHaveAccessibleDescription(/Den text som följer med/)
  await tabTo(page, text)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(words)
  // Another is looked at before it is saved: what is typed is kept.
  await tabTo(page, page.getByLabel('Vad blev det av den?'), 'Shift+Tab')
  await page.keyboard.press('ArrowDown')
  await expect(text).not.toHaveValue(words)
  await page.keyboard.press('ArrowUp')
  await expect(text).toHaveValue(words)
  await tabTo(page, page.getByRole('button', { name: 'Spara' }))
  await page.keyboard.press('Enter')
  await expect(said(page, 'Mallen är sparad')).toBeVisible()
  await expect(text).toHaveAccessibleDescription(/Egen text för kommunen/)
  await tabTo(page, page.getByRole('link', { name: 'Synpunkter' }).first(), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await settled(page)
}

/** Answers what is published about the mopeds, with a promise and a check that are found by typing. */
async function answerByKeyboard(page: Page, request: APIRequestContext, chief: string): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: 'Ändra mallarna' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await writeTemplate(page, 'Tack för din synpunkt om trafik. Nu är vi ute oftare.')
  await tabTo(page, page.getByLabel('Sök i texten'))
  await page.keyboard.type(lake)
  await tabTo(page, page.getByLabel('Visa', { exact: true }), 'Shift+Tab')
  await page.keyboard.type('Publicerad')
  await expect(said(page, '2 synpunkter')).toBeVisible()
  await tabTo(page, rows(page).first())
  await expectAt(page, texts.mopeds)
  await page.keyboard.press('v')
  await arrowTo(page, page.getByRole('radio', { name: 'Togs med' }))
  await expect(page.getByLabel('Svar')).toHaveValue('Tack för din synpunkt om trafik. Nu är vi ute oftare.')

  const search = page.getByRole('combobox', { name: 'Vad ledde den till?' })
  await tabTo(page, search)
  await page.keyboard.type('rätt plats')
  const option = page.getByRole('option', { name: /Trafikkontroller på/ })
  await expect(option).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(option).toHaveAttribute('aria-selected', 'true')
  expect(await violationsOn(page), 'what fits, listed').toEqual([])
  await page.keyboard.press('Enter')
  const chosen = page.getByRole('list', { name: 'Ledde till' }).getByRole('listitem')
  await expect(chosen).toHaveText([/Trafikkontroller på/])
  await page.keyboard.type('finns verkligen inte')
  await expect(said(page, 'Inget passar det du har skrivit.')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('TRF-1')
  const check = page.getByRole('option', { name: /^Trafikkontroll, .*\(TRF-1\d*\)$/ }).first()
  await expect(check).toBeVisible()
  await expect(page.getByRole('option', { name: /Trafikkontroller på/ })).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(chosen).toHaveCount(2)

  await tabTo(page, page.getByLabel('Svar'))
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Vi kontrollerar oftare vid badplatsen.')

  // A colleague is first with another answer. What is written stays, and that is said when it is saved.
  const others = `query ($text: String) { feedbackQueue(area: "2560", status: PUBLISHED, text: $text) { nodes { id } } }`
  const { feedbackQueue } = await ask<{ feedbackQueue: { nodes: { id: string }[] } }>(request, chief, others, {
    text: 'Mopederna vid ' + lake,
  })
  const reply = `mutation ($id: ID!, $text: String!) { feedbackReply(id: $id, text: $text) { userErrors { code } } }`
  await ask(request, chief, reply, { id: feedbackQueue.nodes[0]?.id, text: 'Tack, vi har läst den.' })
  await expect(said(page, 'Kön har ändrats.')).toBeVisible()
  await expect(page.getByLabel('Svar')).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Visa det nya' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expectAt(page, texts.mopeds)
  await expect(page.getByLabel('Svar')).toHaveValue('Vi kontrollerar oftare vid badplatsen.')
  // Escape loses nothing either.
  await page.keyboard.press('Escape')
  await page.keyboard.press('v')
  await expect(page.getByLabel('Svar')).toHaveValue('Vi kontrollerar oftare vid badplatsen.')
  await expect(chosen).toHaveCount(2)
  await tabTo(page, page.getByRole('button', { name: 'Spara utfall och svar' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Någon annan har redan beslutat om den.')).toBeVisible()
  expect(await violationsOn(page), 'a conflict').toEqual([])
  await expect(page.getByLabel('Svar')).toHaveValue('Vi kontrollerar oftare vid badplatsen.')
  await tabTo(page, page.getByRole('button', { name: 'Spara utfall och svar' }))
  await page.keyboard.press('Enter')
  await expect(said(page, 'Svaret är sparat')).toBeVisible()
  await expectAt(page, texts.mopeds)

  await page.goto('/ni-sa-vi-gjorde?tema=TRAFFIC')
  const chain = page.getByRole('article').filter({ hasText: texts.mopeds })
  await expect(chain).toContainText('Trafikkontroller på')
  await expect(chain).toContainText('Vi kontrollerar oftare vid badplatsen.')
}

test('a citizen writes, sends and follows a piece of feedback by keyboard alone', async ({ page }) => {
  test.setTimeout(60_000)
  await page.goto('/')
  await settled(page)
  await tabTo(page, page.getByRole('link', { name: 'Lämna en synpunkt' }).first())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Lämna en synpunkt' })).toBeFocused()

  // Sent empty: focus goes to the first that is missing.
  const send = page.getByRole('button', { name: 'Skicka synpunkten' })
  await tabTo(page, send)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: 'Vad gäller det?' })).toBeFocused()
  await expect(page.getByRole('group', { name: 'Vad gäller det?' })).toHaveAccessibleDescription(
    'Välj vad synpunkten gäller.',
  )
  await page.keyboard.press('Tab')
  await arrowTo(page, page.getByRole('radio', { name: 'Trafik', exact: true }))
  const text = page.getByLabel('Vad vill du berätta?')
  await tabTo(page, text)
  await expect(text).toHaveAccessibleDescription(/Skriv vad du vill berätta\./)
  await page.keyboard.type('Det är halt vid övergången, ring 811218-9876.')
  await expect(said(page, '”811218-9876” ser ut som ett personnummer')).toBeVisible()
  for (let i = 0; i < ', ring 811218-9876.'.length; i += 1) await page.keyboard.press('Backspace')
  await expect(said(page, 'personnummer')).toHaveCount(0)
  await page.keyboard.type(' vid stationen.')
  await tabTo(page, page.getByRole('combobox', { name: /^Plats/ }))
  await page.keyboard.type('Älvsbyns centrum')
  await tabTo(page, page.getByRole('checkbox', { name: 'Måndag' }))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('radio', { name: '1, mycket otrygg' }))
  await arrowTo(page, page.getByRole('radio', { name: '2, ganska otrygg' }))
  await expect(page.locator('.preview')).toContainText('Det är halt vid övergången vid stationen.')
  await tabTo(page, send)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Tack, synpunkten är mottagen' })).toBeFocused({
    timeout: 20_000,
  })
  expect(await violationsOn(page), 'a receipt').toEqual([])
  const code = (await page.locator('.receipt .groups').innerText()).replace(/\D/g, '')

  await tabTo(page, page.getByRole('link', { name: 'Se vad som händer med den' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByText('Den är mottagen och väntar på att läsas.')).toBeVisible()

  // With the code alone, read from a paper, and one digit wrong at first.
  await page.goto('/kvitto')
  const field = page.getByLabel('Kvittokod')
  await tabTo(page, field)
  await page.keyboard.type(`${code.slice(0, 19)}${(Number(code[19]) + 1) % 10}`)
  await page.keyboard.press('Enter')
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription(/Någon siffra är fel\. Läs koden en gång till\./)
  await page.keyboard.press('Backspace')
  await page.keyboard.type(code.slice(19))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Den är mottagen och väntar på att läsas.')).toBeVisible()
  expect(await violationsOn(page), 'a status').toEqual([])
})
