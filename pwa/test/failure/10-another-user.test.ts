import { expect, test } from 'vitest'
import { Phone } from './phone'
import { FakeServer } from './server'

test("10: another user signs in: A's work waits for A, and B's is sent as B's", async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const ofA = await phone.save()
  phone.signIn('b')
  const ofB = await phone.save()
  await phone.sender.trigger('signedIn')

  expect([...server.stored].map(([id, { author }]) => [id, author])).toEqual([[ofB, 'b']])
  expect(await phone.store.hasOthersWork('b')).toBe(true)
  expect((await phone.store.records('b')).map((record) => record.id)).toEqual([ofB])

  phone.signIn('a')
  await phone.sender.trigger('signedIn')
  expect(server.stored.get(ofA)?.author).toBe('a')
})

test("10: the session becomes another's while A's work is being sent: nothing of A's goes in B's name", async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const ids: string[] = []
  for (let i = 0; i < 45; i += 1) ids.push(await phone.save())
  let calls = 0
  server.fault = () => {
    calls += 1
    if (calls === 2) phone.signIn('b')
    return 'none'
  }
  await phone.sender.trigger('save')

  expect([...server.stored.values()].every(({ author }) => author === 'a')).toBe(true)
  expect(await phone.store.due('a')).toHaveLength(5)
  phone.signIn('a')
  await phone.sender.trigger('signedIn')
  expect(server.stored.size).toBe(45)
})

test("10: renewing the session gives another's, by another tab: nothing is sent in it", async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const id = await phone.save()
  server.tokens.clear()
  const signIn = phone.signIn.bind(phone)
  phone.signIn = () => signIn('b')
  await phone.sender.trigger('save')

  expect(server.stored.size).toBe(0)
  expect((await phone.store.due('a')).map((entry) => entry.id)).toEqual([id])
})
