/** What the field journeys share: taps that are counted, going offline, and what the server really holds. */
import { expect, request, type Page } from '@playwright/test'
import { holdsRing, password } from './journey'

/** A place that no other journey uses, so that its activities can be told apart. */
export function placeOfOurs(name: string): string {
  const letters = crypto
    .randomUUID()
    .slice(0, 8)
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))
  return `Påhittat ${name} ${letters}`
}

/** Counts what a thumb does. */
export class Thumb {
  taps = 0
  constructor(readonly page: Page) {}

  async chip(name: string): Promise<void> {
    this.taps += 1
    await this.page.locator('label').filter({ hasText: name }).first().click()
  }

  /** The first of the latest places: which it is depends on what others have done. */
  async latestPlace(): Promise<void> {
    this.taps += 1
    await this.page.getByRole('group', { name: 'Senaste platserna' }).locator('label').first().click()
  }

  async button(name: string): Promise<void> {
    this.taps += 1
    await this.page.getByRole('button', { name, exact: true }).click()
  }
}

/** The app and the field kit are on the phone: from here on it works without coverage. */
export async function readyForOffline(page: Page): Promise<void> {
  await holdsRing(page, 'field')
  await expect(page.getByText(/^Hämtat /)).toBeVisible()
  if (!(await page.evaluate(() => navigator.serviceWorker.controller !== null))) {
    await page.reload()
    await expect(page.getByText(/^Hämtat /)).toBeVisible()
  }
}

/**
 * The phone's clock was a day ahead while something was saved without coverage, and is put right before it is sent:
 * the time that it says is one that has not been, by the phone's own clock too, and the server refuses it.
 */
export async function savedAhead(page: Page, save: () => Promise<unknown>): Promise<void> {
  const context = page.context()
  await page.clock.setSystemTime(new Date(Date.now() + 26 * 3_600_000))
  await context.setOffline(true)
  await save()
  await page.clock.setSystemTime(new Date())
  await context.setOffline(false)
  await page.evaluate(() => dispatchEvent(new Event('online')))
}

export async function openForm(page: Page, slug: string): Promise<void> {
  await page.goto(`/falt/ny/${slug}`)
  await expect(page.getByRole('button', { name: 'Spara', exact: true })).toBeVisible()
}

/** Fills in the place by hand: the journeys tell their work apart by it. */
export async function writePlace(page: Page, place: string): Promise<void> {
  await page.getByLabel(/^(Annan plats|Ort eller väg)/).fill(place)
}

export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText(/^Sparad på telefonen/)).toBeVisible()
}

interface Stored {
  id: string
  ref: string
  summary: string | null
  performedBy: { username: string }
  place: { name: string; position: { lat: number; lon: number } | null }
  countsFor: string[]
}

let token: Promise<string> | undefined

async function coordinatorsToken(base: string): Promise<string> {
  const context = await request.newContext({ baseURL: base })
  const answer = await context.post('/auth/sign-in', { data: { username: 'samordnare', password } })
  return ((await answer.json()) as { accessToken: string }).accessToken
}

interface Found {
  totalCount: number
  nodes: Stored[]
}

async function find(base: string, text: string): Promise<Found> {
  token ??= coordinatorsToken(base)
  const context = await request.newContext({ baseURL: base })
  const answer = await context.post('/graphql', {
    headers: { authorization: `Bearer ${await token}` },
    data: {
      query: `query ($text: String!) { activities(filter: { text: $text }, first: 20) {
        totalCount
        nodes { id ref summary performedBy { username } place { name position { lat lon } } countsFor } } }`,
      variables: { text },
    },
  })
  return ((await answer.json()) as { data: { activities: Found } }).data.activities
}

/** What the server holds that speaks of the text, by its own answer: the latest 20. */
export async function storedWith(base: string, text: string): Promise<Stored[]> {
  return (await find(base, text)).nodes
}

export async function countWith(base: string, text: string): Promise<number> {
  return (await find(base, text)).totalCount
}
