/** What is written at the desk stays until it is saved or thrown away, whatever happens to the page. */
import { expect, test, type Locator, type Page } from '@playwright/test'
import { admit, settled, signIn } from '../e2e/journey'

interface DeskForm {
  name: string
  path: string
  /** Opens it, where it is not always there. */
  open?: (page: Page) => Promise<void>
  /** Goes on with what was begun, after the page has come anew. */
  resume?: (page: Page) => Promise<void>
  field: (page: Page) => Locator
  account?: 'analytiker'
  /** It lies over the page, which has to be left before anything else is done there. */
  isDialog?: boolean
  /** Opens another of its kind. */
  other?: (page: Page) => Promise<void>
  /** Shows other rows of its page. */
  filter?: (page: Page) => Promise<void>
}

const words = 'Påhittat, och inte färdigt ännu'

const goOn = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Fortsätt skriva/ }).click()
}

const press =
  (name: RegExp | string, n = 0) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name }).nth(n).click()
  }

const reject = async (page: Page): Promise<void> => {
  const row = page.locator('main li > button.head').first()
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.click()
  await page.getByRole('button', { name: 'Underkänn' }).click()
}

const forms: DeskForm[] = [
  {
    name: 'a new problem',
    path: '/problem',
    open: press('Ny problembild'),
    resume: goOn,
    field: (page) => page.getByLabel(/^Beskrivning/),
    other: press(/^Ändra /),
    filter: (page) => page.getByText('Alla', { exact: true }).click(),
  },
  {
    name: 'a problem that is changed',
    path: '/problem',
    open: press(/^Ändra /),
    resume: goOn,
    field: (page) => page.getByLabel(/^Beskrivning/),
    other: press(/^Ändra /),
    filter: (page) => page.getByText('Avslutade', { exact: true }).click(),
  },
  {
    name: 'a new plan',
    path: '/planering',
    open: press('Planera något'),
    resume: goOn,
    field: (page) => page.getByLabel(/^Varför då och där/),
  },
  {
    name: 'a new dialogue',
    path: '/lage/dialoger',
    open: press('Ny dialog'),
    resume: goOn,
    field: (page) => page.getByLabel(/^Frågan/),
    other: press(/^Ändra /),
  },
  {
    name: 'a dialogue that is changed',
    path: '/lage/dialoger',
    open: press(/^Ändra /),
    resume: goOn,
    field: (page) => page.getByLabel(/^Frågan/),
  },
  {
    name: 'a page that the law asks for',
    path: '/lage/sidor',
    open: press(/^Ändra /),
    resume: goOn,
    field: (page) => page.getByLabel('Text', { exact: true }),
    other: press(/^Ändra /, 0),
  },
  {
    name: 'a pickup point',
    path: '/lage/utlamningsstallen',
    open: press('Lägg till utlämningsställe'),
    resume: goOn,
    field: (page) => page.getByLabel('Namn'),
    other: press(/^Ändra /),
    filter: (page) => page.getByText('Visa även ställen som har slutat').click(),
  },
  {
    name: 'an explanation of what was missed',
    path: '/lage/perioder',
    open: press('Ändra förklaringen'),
    field: (page) => page.getByLabel('Förklaring till allmänheten').last(),
  },
  {
    name: 'a step',
    path: '/lage/perioder',
    open: press(/^(Ändra|Markera som klart): /),
    field: (page) => page.getByLabel(/^Vad som gjordes/).last(),
  },
  {
    name: 'an easy text',
    path: '/lage/lattlast',
    field: (page) => page.getByRole('textbox').first(),
  },
  {
    name: 'a reply template',
    path: '/lage/synpunkter/mallar',
    field: (page) => page.getByRole('textbox').first(),
  },
  {
    name: 'a reply',
    path: '/lage/synpunkter',
    open: press(/^(Svara|Ändra svaret)/),
    resume: press(/^(Svara|Ändra svaret)/),
    field: (page) => page.getByLabel(/^Svar/).last(),
  },
  {
    name: 'a note on what is not published',
    path: '/lage/synpunkter',
    open: press(/^Publicera inte/),
    resume: press(/^Publicera inte/),
    field: (page) => page.getByLabel(/^Anteckning/),
  },
  {
    name: 'a reason for rejecting',
    path: '/lage/aktiviteter',
    open: reject,
    resume: reject,
    field: (page) => page.getByLabel(/^Motivering|^Skäl|^Varför/),
    isDialog: true,
  },
  {
    name: 'a key for the API',
    path: '/statistik/nycklar',
    account: 'analytiker',
    open: press(/^Ny nyckel|^Skapa/),
    resume: goOn,
    field: (page) => page.getByLabel(/^Vad är nyckeln/),
  },
]

test.use({ viewport: { width: 1280, height: 900 } })

async function write(page: Page, form: DeskForm): Promise<void> {
  await page.goto(form.path)
  await settled(page)
  await form.open?.(page)
  await form.field(page).fill(words)
}

async function expectKept(page: Page, form: DeskForm): Promise<void> {
  await settled(page)
  if (!(await form.field(page).isVisible())) await form.resume?.(page)
  await expect(form.field(page)).toHaveValue(words)
}

for (const form of forms) {
  test(`50: ${form.name} is still there after a link, back, a reload and what else may happen`, async ({ page }) => {
    const account = form.account ?? 'samordnare'
    await admit(page, account)
    await write(page, form)
    // At once, before the half second in which it is kept is over.
    await page.reload()
    await expectKept(page, form)
    if (form.isDialog) await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Om Löftet' }).first().click()
    await expect(page).toHaveURL(/om$/)
    await page.goBack()
    await expectKept(page, form)
    await form.filter?.(page)
    if (form.filter) await expectKept(page, form)
    if (form.other) {
      await form.other(page)
      await expect(page.getByText('Du har börjat skriva')).toBeVisible()
      await goOn(page)
      await expect(form.field(page)).toHaveValue(words)
    }
    if (form.isDialog) await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Logga ut' }).click()
    await expect(page.getByRole('link', { name: 'Logga in' })).toBeVisible()
    await signIn(page, account, form.path)
    await expectKept(page, form)
  })
}
