/** How somebody gets an account, and how it ends. */
import { expect, test, type Page } from '@playwright/test'
import { overflowOf, settled, signIn, violationsOn } from './journey'

const chosen = 'gran tall björk och asp'

const accountOf = (page: Page, username: string) => page.getByRole('article', { name: username, exact: true })

/** Fills in who is invited, and gives the link that is shown for it. */
async function invite(page: Page, username: string): Promise<string> {
  await page.getByRole('button', { name: 'Bjud in någon' }).click()
  await page.getByLabel('Användarnamn').fill(username)
  await page.getByRole('group', { name: 'Roll' }).getByText('Samordnare', { exact: true }).click()
  await page.getByRole('button', { name: 'Skapa inbjudan' }).click()
  await expect(page.getByRole('heading', { name: `Inbjudan till ${username}` })).toBeFocused()
  expect(await violationsOn(page), 'the link').toEqual([])
  expect(await overflowOf(page), 'the link scrolls sideways').toBe(0)
  return page.getByLabel('Länk', { exact: true }).inputValue()
}

/** Follows the link: a password is chosen, and signed in with. */
async function accept(page: Page, link: string, username: string): Promise<void> {
  await page.goto(link)
  await settled(page)
  expect(await violationsOn(page), 'the invitation').toEqual([])
  const password = page.getByLabel('Nytt lösenord')
  await password.fill('för kort')
  await page.getByRole('button', { name: 'Spara lösenordet' }).click()
  await expect(password).toHaveAccessibleDescription(/måste ha minst 12\stecken/)
  await password.fill(chosen)
  await page.getByRole('button', { name: 'Spara lösenordet' }).click()
  await expect(page).toHaveURL('/logga-in')
  await page.getByLabel('Användarnamn').fill(username)
  await page.getByLabel('Lösenord', { exact: true }).fill(chosen)
  await page.getByRole('button', { name: 'Logga in', exact: true }).click()
  await expect(page).toHaveURL('/lage')
}

test('somebody is invited, chooses a password and sees the account, and is out when it is shut', async ({
  page,
  browser,
}) => {
  test.setTimeout(60_000)
  await signIn(page, 'admin')
  await page.getByRole('link', { name: 'Konton', exact: true }).click()
  await settled(page)
  const link = await invite(page, 'pahittad.kollega')
  await page.getByRole('button', { name: 'Klar' }).click()
  await expect(accountOf(page, 'pahittad.kollega')).toContainText('Inbjuden')

  const theirs = await browser.newContext()
  const other = await theirs.newPage()
  await accept(other, link, 'pahittad.kollega')
  await other.getByRole('link', { name: 'Inloggad som pahittad.kollega' }).click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Ditt konto')
  await expect(other.locator('main')).toContainText('pahittad.kollega')
  await expect(other.locator('main')).toContainText('Samordnare')
  await expect(other.locator('main')).toContainText('Den här enheten', { ignoreCase: true })

  // The link was good once.
  const late = await browser.newPage()
  await late.goto(link)
  await expect(late.getByText('Länken fungerar inte')).toBeVisible()
  await late.close()

  await page.reload()
  await settled(page)
  const account = accountOf(page, 'pahittad.kollega')
  await expect(account).toContainText('Aktivt')
  await account.getByRole('button', { name: 'Stäng av' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Stäng av' }).click()
  await expect(dialog.getByText('Skriv varför.')).toBeVisible()
  await dialog.getByLabel('Varför?').fill('Påhittat: har slutat.')
  await dialog.getByRole('button', { name: 'Stäng av' }).click()
  await expect(account).toContainText('Avstängt')
  await expect(page.getByText('pahittad.kollega är avstängt. 1 inloggning och 0 nycklar slutade gälla.')).toBeVisible()

  // The page that is open asks once more, and is answered that nobody is signed in.
  await other.getByLabel('Nuvarande lösenord').fill(chosen)
  await other.getByLabel('Nytt lösenord').fill(`${chosen} och en`)
  await other.getByRole('button', { name: 'Byt lösenord' }).click()
  await expect(other.getByRole('alert')).toContainText('Du behöver logga in igen')
  await other.goto('/logga-in')
  await other.getByLabel('Användarnamn').fill('pahittad.kollega')
  await other.getByLabel('Lösenord', { exact: true }).fill(chosen)
  await other.getByRole('button', { name: 'Logga in', exact: true }).click()
  await expect(other.getByRole('alert')).toBeVisible()
  await theirs.close()

  await page.goto('/admin/granskningslogg')
  await settled(page)
  await expect(page.getByRole('listitem').filter({ hasText: 'pahittad.kollega' }).first()).toBeVisible()
})

test('a file is tried, what is wrong is told by its line, and then two are invited', async ({ page }) => {
  await signIn(page, 'admin', '/admin')
  await page.getByRole('link', { name: 'Bjud in flera från en fil' }).click()
  await settled(page)
  const text = page.getByLabel('Konton, en rad för varje')
  const head = 'användarnamn;roll;part;enhet;områden'
  const first = 'pahittad.ett;samordnare;kommunen;Påhittad enhet;2560'
  await page.getByRole('button', { name: 'Pröva' }).click()
  await expect(text).toHaveAccessibleDescription(/Välj en fil eller klistra in raderna\./)
  await text.fill([head, first, 'pahittad.tva;kapten;kommunen;;2560'].join('\n'))
  await page.getByRole('button', { name: 'Pröva' }).click()
  await expect(page.getByRole('alert')).toContainText('Rad 3, roll:')
  expect(await violationsOn(page), 'a file with faults').toEqual([])

  await text.fill([head, first, 'pahittad.tva;Kommunens personal i fält;kommunen;;2560'].join('\n'))
  await page.getByRole('button', { name: 'Pröva' }).click()
  await expect(page.getByText('2 konton kan bjudas in. Inget är gjort ännu.')).toBeVisible()
  await page.getByRole('button', { name: 'Bjud in 2' }).click()
  await expect(page.getByText('2 inbjudningar är skapade')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: /^pahittad\.tva .*\/inbjudan\// })).toBeVisible()
  expect(await violationsOn(page), 'the links').toEqual([])
  expect(await overflowOf(page), 'the links scroll sideways').toBe(0)
  await page.goto('/admin')
  for (const username of ['pahittad.ett', 'pahittad.tva']) {
    await expect(accountOf(page, username)).toContainText('Inbjuden')
  }
})
