import { expect } from '@playwright/test'
import { placeOfOurs, storedWith } from '../e2e/field'
import { inTheField, log, server, backInTheField, test } from './browser'
import { isSubmission } from './network'

const cases = [
  { title: '1: the browser is killed in flight, and the server got it', weather: 'answerHeld', before: 1 },
  { title: '2: the browser is killed in flight, and the server did not get it', weather: 'held', before: 0 },
] as const

for (const { title, weather, before } of cases) {
  test(title, async ({ network, phone }) => {
    const place = placeOfOurs('i luften')
    const page = await phone.start()
    await inTheField(page)
    network.weather = (asked) => (isSubmission(asked) && asked.body.includes(place) ? weather : 'fine')
    await log(page, place)
    await expect.poll(() => network.held).toBe(1)
    await phone.kill()
    expect(await storedWith(server, place)).toHaveLength(before)

    network.weather = () => 'fine'
    const again = await phone.start()
    await backInTheField(again)
    await again.goto('/falt/skickat')
    await expect(again.getByRole('article').filter({ hasText: place })).toContainText(/Mottagen .*, ref FOT-/)
    expect(await storedWith(server, place)).toHaveLength(1)
  })
}
