/**
 * Ten steps in the browsers that the journeys do not use: a citizen's visit and an officer's work, over a network that
 * can be cut. In one browser, one after another, as one person would take them.
 */
import { expect, test as plain } from '@playwright/test'
import { password } from '../e2e/journey'
import { placeOfOurs, storedWith } from '../e2e/field'
import { server } from '../failure/browser'
import { Network } from '../failure/network'
import { firefox } from './firefox'
import { Browser } from './webdriver'
import { webkit } from './webkit'

export type Engine = { name: 'firefox' | 'webkit'; path: string }

const engines = { firefox, webkit }

const test = plain.extend<object, { engine: Engine; visitor: Browser }>({
  engine: [
    { name: 'firefox', path: 'firefox-esr' },
    { option: true, scope: 'worker' },
  ],
  visitor: [
    async ({ engine }, use) => {
      const visitor = new Browser(await engines[engine.name](engine.path))
      await use(visitor)
      await visitor.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

test.describe.configure({ mode: 'serial' })

let network: Network
test.beforeAll(async () => {
  network = await Network.open(server)
})
test.afterAll(() => network.close())

const place = placeOfOurs('smoke')
let receipt = ''

test('1: the start page says how the pledge goes', async ({ visitor }) => {
  await visitor.open(network.url)
  await visitor.reads(/\d+ av \d+ perioder uppfyllda/)
})

test('2: the pledge is shown in the words that were signed', async ({ visitor }) => {
  await visitor.press('link', /^Läs hela löftet/)
  await visitor.reads('Hundsök i skolan två gånger per år.')
  await visitor.reads('Chefen för lokalpolisområdet')
})

test('3: the language is changed, and back', async ({ visitor }) => {
  await visitor.press('button', /^In English$/)
  await visitor.reads('Sign in')
  expect(await visitor.run('return document.documentElement.lang')).toBe('en')
  await visitor.press('button', /^På svenska$/)
  await visitor.reads('Logga in')
})

test('4: a citizen writes, and gets a receipt', async ({ visitor }) => {
  await visitor.press('link', /^Lämna en synpunkt/)
  await visitor.isAt('/synpunkt')
  await visitor.press('choice', /^Trafik$/)
  await visitor.type(/^Vad vill du berätta\?/, `De kör fort vid ${place}.`)
  await visitor.press('button', /^Skicka synpunkten$/)
  const code = () =>
    visitor.run(`return document.querySelector('.receipt .groups')?.innerText.replace(/\\D/g, '') ?? ''`)
  await expect.poll(code).toMatch(/^\d{20}$/)
  receipt = String(await code())
})

test('5: the receipt says what has become of it', async ({ visitor }) => {
  await visitor.open(`${network.url}/kvitto`)
  await visitor.type(/^Kvittokod/, receipt)
  await visitor.press('button', /^Visa$/)
  await visitor.reads('Den är mottagen och väntar på att läsas.')
})

test('6: an officer signs in', async ({ visitor }) => {
  await visitor.press('link', /^Logga in$/)
  await visitor.type(/^Användarnamn/, 'polis')
  await visitor.type(/^Lösenord/, password)
  await visitor.press('button', /^Logga in$/)
  await visitor.isAt('/falt')
  await visitor.reads('Hämtat ')
})

test('7: a traffic check is saved with the network cut', async ({ visitor }) => {
  const ring = `caches.match('/.ring/field').then(Boolean)`
  await expect.poll(() => visitor.awaited(ring)).toBe(true)
  // The worker answers for the page from the next load on.
  await visitor.reload()
  await visitor.reads('Hämtat ')
  network.weather = () => 'lost'
  await visitor.press('link', /Trafikkontroll/)
  await visitor.press('choice', /^Nykterhet$/)
  await visitor.type(/^(Annan plats|Ort eller väg)/, place)
  await visitor.press('button', /^Spara$/)
  await visitor.reads(/Sparad på telefonen \d\d:\d\d/)
})

test('8: without a network the page opens again, and the work is there', async ({ visitor }) => {
  // By its address: WebKit may load the one before again when it is asked to just after the page has changed it.
  await visitor.open(`${network.url}/falt`)
  await visitor.reads(/1 väntar/)
  expect(await storedWith(server, place)).toHaveLength(0)
})

test('9: with the network back it is sent, once', async ({ visitor }) => {
  network.weather = () => 'fine'
  await visitor.run(`dispatchEvent(new Event('online'))`)
  await visitor.reads(/0 väntar/)
  await visitor.reload()
  await visitor.reads(/1 mottagna/)
  expect(await storedWith(server, place)).toHaveLength(1)
})

test('10: the officer signs out, and nothing of theirs is left', async ({ visitor }) => {
  await visitor.press('button', /^Logga ut$/)
  await visitor.isAt('/')
  await visitor.open(`${network.url}/falt`)
  await visitor.isAt('/logga-in')
})
