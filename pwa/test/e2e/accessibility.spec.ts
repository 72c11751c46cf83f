import { expect, test, type Page } from '@playwright/test'
import { overflowOf, settled, signIn, violationsOn } from './journey'

const everybodys = [
  '/',
  '/synpunkt',
  '/kvitto',
  '/dialog',
  '/ni-sa-vi-gjorde',
  '/om',
  '/logga-in',
  '/inbjudan/pahittad',
  '/finns-inte',
]
const informing = [
  '/tillganglighet',
  '/personuppgifter',
  '/allmanna-handlingar',
  '/kontakt',
  '/open-data',
  '/widget/2560',
]
const administrators = ['/lage', '/admin', '/admin/fil', '/konto']
const coordinators = [
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
]

async function expectAccessible(page: Page, what: string): Promise<void> {
  await settled(page)
  expect(await violationsOn(page), what).toEqual([])
  expect(await overflowOf(page), `${what} scrolls sideways`).toBe(0)
}

for (const colorScheme of ['light', 'dark'] as const) {
  // 320 px is also what 200 % zoom makes of a window of 640 px.
  for (const width of [390, 320]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 844 } })

      test('everybody’s pages', async ({ page }) => {
        for (const path of everybodys) {
          await page.goto(path)
          await expectAccessible(page, path)
        }
        await page.goto('/')
        await page.getByRole('link', { name: 'Läs hela löftet' }).click()
        await settled(page)
        for (const more of await page.locator('main summary').all()) await more.click()
        await expectAccessible(page, 'the pledge with all opened')
      })

      test('the pages that inform', async ({ page }) => {
        for (const path of informing) {
          await page.goto(path)
          await expectAccessible(page, path)
        }
      })

      test('the coordinators’ pages', async ({ page }) => {
        await signIn(page, 'samordnare')
        for (const path of coordinators) {
          await page.goto(path)
          await expectAccessible(page, path)
        }
      })

      test('the accounts’ pages', async ({ page }) => {
        await signIn(page, 'admin')
        for (const path of administrators) {
          await page.goto(path)
          await expectAccessible(page, path)
        }
        await page.getByRole('button', { name: 'Byt lösenord' }).click()
        await expectAccessible(page, 'a password with mistakes')
        await page.goto('/admin')
        await page.getByRole('button', { name: 'Bjud in någon' }).click()
        await page.getByRole('button', { name: 'Skapa inbjudan' }).click()
        await expectAccessible(page, 'an invitation with mistakes')
        await page.getByRole('button', { name: 'Stäng av' }).first().click()
        await expectAccessible(page, 'an account to shut')
      })

      test('a citizen’s form with mistakes and a preview', async ({ page }) => {
        await page.goto('/synpunkt')
        await settled(page)
        await page.getByLabel('Vad vill du berätta?').fill('Ring 070-123 45 67.')
        await page.getByRole('button', { name: 'Skicka synpunkten' }).click()
        await expectAccessible(page, 'feedback with mistakes')
      })

      test('the panels of the feedback queue', async ({ page }) => {
        await signIn(page, 'samordnare')
        await page.goto('/lage/synpunkter')
        await settled(page)
        for (const panel of ['Stryk ord', 'Publicera inte', 'Hänvisa', 'Svara']) {
          await page.getByRole('button', { name: panel, exact: true }).first().click()
          await expectAccessible(page, panel)
          await page.getByRole('button', { name: 'Avbryt', exact: true }).click()
        }
        await page.goto('/lage/dialoger')
        await page.getByRole('button', { name: 'Ny dialog' }).click()
        await page.getByRole('button', { name: 'Lägg till tillfälle' }).click()
        await page.getByRole('button', { name: 'Spara' }).click()
        await expectAccessible(page, 'a dialogue with mistakes')
      })

      test('the coordinators’ forms', async ({ page }) => {
        await signIn(page, 'samordnare')
        await page.goto('/problem')
        await page.getByRole('button', { name: 'Ny problembild' }).click()
        await page.getByRole('button', { name: 'Lägg till åtgärd' }).click()
        await page.getByRole('button', { name: 'Spara' }).click()
        await expectAccessible(page, 'a problem with mistakes')
        await page.goto('/lage/aktiviteter')
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
    })
  }
}

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
