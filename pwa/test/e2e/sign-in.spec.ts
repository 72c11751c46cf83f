import { expect, test } from '@playwright/test'
import { password, signIn, signInByForm, type Account } from './journey'

const homes: [Account, string][] = [
  ['polis', '/falt'],
  ['falt', '/falt'],
  ['samordnare', '/lage'],
  ['chef', '/lage'],
  ['admin', '/lage'],
  ['analytiker', '/statistik'],
  ['pitea', '/lage'],
]

for (const [account, path] of homes) {
  test(`${account} begins at ${path}`, async ({ page }) => {
    await signInByForm(page, account)
    await expect(page).toHaveURL(path)
    await expect(page.getByRole('button', { name: 'Logga ut' })).toBeVisible()
  })
}

test('signing in by hand leads to the page that was asked for', async ({ page }) => {
  await page.goto('/lage/aktiviteter')
  await expect(page).toHaveURL(/\/logga-in\?till=/)
  await page.getByLabel('Användarnamn').fill('samordnare')
  await page.getByLabel('Lösenord', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Logga in', exact: true }).click()
  await expect(page).toHaveURL('/lage/aktiviteter')
})

test('a wrong password is refused, and what was typed stays', async ({ page }) => {
  await page.goto('/logga-in')
  await page.getByLabel('Användarnamn').fill('polis')
  await page.getByLabel('Lösenord', { exact: true }).fill('inte rätt alls')
  await page.getByRole('button', { name: 'Logga in', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Användarnamnet eller lösenordet stämmer inte.')
  await expect(page.getByLabel('Användarnamn')).toHaveValue('polis')
})

test('what is missing is said at its field', async ({ page }) => {
  await page.goto('/logga-in')
  await page.getByRole('button', { name: 'Logga in', exact: true }).click()
  await expect(page.getByLabel('Användarnamn')).toBeFocused()
  await expect(page.getByText('Skriv ditt användarnamn.')).toBeVisible()
  await expect(page.getByText('Skriv ditt lösenord.')).toBeVisible()
})

test('a session outlives a reload, and ends by signing out', async ({ page }) => {
  await signIn(page, 'samordnare')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Läget')
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await expect(page).toHaveURL('/')
  await page.goto('/lage')
  await expect(page).toHaveURL(/\/logga-in/)
})

test('no token is ever stored on the device', async ({ page }) => {
  const answered = page.waitForResponse('**/auth/sign-in')
  await signInByForm(page, 'samordnare')
  const { accessToken } = (await (await answered).json()) as { accessToken: string }
  const stored = await page.evaluate(everythingStored)
  expect(stored).toContain('samordnare')
  for (const part of accessToken.split('.')) expect(stored).not.toContain(part)
})

test('a page of another role says that it is not for this one', async ({ page }) => {
  await signIn(page, 'polis', '/lage/aktiviteter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan är inte för din roll')
})

/** All that the page keeps on the device: both storages and every record of every database. */
async function everythingStored(): Promise<string> {
  const settled = <T>(asked: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(asked.error ?? new Error('no answer'))
    })
  const held: unknown[] = [{ ...localStorage }, { ...sessionStorage }]
  for (const { name } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name ?? ''))
    for (const store of database.objectStoreNames) {
      held.push(await settled(database.transaction(store).objectStore(store).getAll()))
    }
    database.close()
  }
  return JSON.stringify(held)
}
