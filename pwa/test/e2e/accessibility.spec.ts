/** Every page once, as its visitor comes to it, and then the forms and panels that are opened on it. */
import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { admit, settled, signIn, violationsOn, type Account } from './journey'

/** Unfolds all that is folded. */
async function unfold(page: Page): Promise<void> {
  for (const more of await page.locator('main summary').all()) await more.click()
}

const pages: readonly { of: string; by?: Account; paths: readonly string[]; first?: (page: Page) => Promise<void> }[] =
  [
    {
      of: 'everybody’s',
      paths: [
        '/',
        '/synpunkt',
        '/kvitto',
        '/dialog',
        '/ni-sa-vi-gjorde',
        '/om',
        '/logga-in',
        '/inbjudan/pahittad',
        '/finns-inte',
      ],
    },
    { of: 'the pledge’s', paths: ['/lofte/alvsbyn-2023-2025'], first: unfold },
    {
      of: 'the informing',
      paths: ['/tillganglighet', '/personuppgifter', '/allmanna-handlingar', '/kontakt', '/open-data', '/widget/2560'],
    },
    {
      of: 'the coordinators’',
      by: 'samordnare',
      paths: [
        '/lage',
        '/lage/aktiviteter',
        '/lage/synpunkter',
        '/lage/synpunkter/mallar',
        '/lage/dialoger',
        '/lage/utlamningsstallen',
        '/lage/orter',
        '/lage/telefoner',
        '/lage/perioder',
        '/lage/lattlast',
        '/lage/sidor',
        '/problem',
        '/ratt-tid',
        '/planering',
      ],
    },
    {
      of: 'the administrators’',
      by: 'admin',
      paths: ['/lage', '/lage/atkomst', '/admin', '/admin/fil', '/admin/nycklar', '/admin/granskningslogg', '/konto'],
    },
    {
      of: 'the analysts’',
      by: 'analytiker',
      paths: ['/statistik', '/statistik/data', '/statistik/nycklar'],
      first: unfold,
    },
  ]

for (const { of, by, paths, first } of pages) {
  test(`${of} pages`, async ({ page }) => {
    test.setTimeout(60_000)
    if (by) await admit(page, by)
    for (const path of paths) {
      await page.goto(path)
      await settled(page)
      await first?.(page)
      await expectAccessible(page, path)
    }
  })
}

test('an account’s forms with mistakes', async ({ page }) => {
  await signIn(page, 'admin', '/konto')
  await page.getByRole('button', { name: 'Byt lösenord' }).click()
  await expectAccessible(page, 'a password with mistakes')
  await page.goto('/admin')
  await page.getByRole('button', { name: 'Bjud in någon' }).click()
  await page.getByRole('button', { name: 'Skapa inbjudan' }).click()
  await expectAccessible(page, 'an invitation with mistakes')
  await page.getByRole('button', { name: 'Stäng av' }).first().click()
  await expectAccessible(page, 'an account to shut')
})

test('a key with mistakes', async ({ page }) => {
  await signIn(page, 'analytiker', '/statistik/nycklar')
  await page.getByRole('button', { name: 'Ny nyckel' }).click()
  await page.getByRole('button', { name: 'Gör nyckeln' }).click()
  await expectAccessible(page, 'a key with mistakes')
})

test('a citizen’s form with mistakes and a preview', async ({ page }) => {
  await page.goto('/synpunkt')
  await settled(page)
  await page.getByLabel('Vad vill du berätta?').fill('Ring 070-123 45 67.')
  await page.getByRole('button', { name: 'Skicka synpunkten' }).click()
  await expectAccessible(page, 'feedback with mistakes')
})

test('the panels of the feedback queue', async ({ page }) => {
  await signIn(page, 'samordnare', '/lage/synpunkter')
  await settled(page)
  for (const panel of ['Stryk ord', 'Publicera inte', 'Hänvisa', 'Svara']) {
    await page.getByRole('button', { name: panel, exact: true }).first().click()
    await expectAccessible(page, panel)
    await page.getByRole('button', { name: 'Avbryt', exact: true }).click()
  }
})

test('the coordinators’ forms with mistakes', async ({ page }) => {
  await signIn(page, 'samordnare', '/lage/dialoger')
  await page.getByRole('button', { name: 'Ny dialog' }).click()
  await page.getByRole('button', { name: 'Lägg till tillfälle' }).click()
  await page.getByRole('button', { name: 'Spara' }).click()
  await expectAccessible(page, 'a dialogue with mistakes')
  await page.goto('/problem')
  await page.getByRole('button', { name: 'Ny problembild' }).click()
  await page.getByRole('button', { name: 'Lägg till åtgärd' }).click()
  await page.getByRole('button', { name: 'Spara' }).click()
  await expectAccessible(page, 'a problem with mistakes')
})

test('the coordinators’ dialogs', async ({ page }) => {
  await signIn(page, 'samordnare', '/lage/aktiviteter')
  await settled(page)
  await page.locator('main li > button[aria-expanded]').first().click()
  await expectAccessible(page, 'an activity to review')
  await page.getByRole('button', { name: 'Underkänn', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Underkänn' }).click()
  await expectAccessible(page, 'a rejection')
  await page.goto('/lage/telefoner')
  await settled(page)
  await page
    .getByRole('button', { name: /^Logga ut telefonen/ })
    .first()
    .click()
  await expectAccessible(page, 'a phone to sign out')
})

test('an empty sign-in is said so that everybody hears it', async ({ page }) => {
  await page.goto('/logga-in')
  await page.getByRole('button', { name: 'Logga in', exact: true }).click()
  await expectAccessible(page, 'sign-in with mistakes')
})

test('a fault would be found', async ({ page }) => {
  await page.goto('/om')
  await settled(page)
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('button'), document.createElement('img'))
  })
  expect((await violationsOn(page)).join(' ')).toMatch(/button-name[\s\S]*image-alt/)
})
