import { expect, test } from 'vitest'
import { leavingKey, meKey } from '../../src/api/session-machine'
import { anna, bo, Device, json, page, settle, token, twoTabs, type Asked } from './device'

test.each([
  ['a lost answer', (asked: Asked) => asked.lose()],
  ['a proxy’s 403 page', (asked: Asked) => asked.answer(page(403))],
  ['a proxy’s 401 page', (asked: Asked) => asked.answer(page(401))],
  ['a portal’s 200 page', (asked: Asked) => asked.answer(page(200))],
  ['JSON of something else', (asked: Asked) => asked.answer(json({ error: 'blocked' }, { status: 403 }))],
  [
    'the server’s words in a page of somebody else’s',
    (asked: Asked) =>
      asked.answer(
        new Response(JSON.stringify({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }), { status: 401 }),
      ),
  ],
  [
    'cut JSON',
    (asked: Asked) => asked.answer(new Response('{"acc', { headers: { 'content-type': 'application/json' } })),
  ],
  [
    'UNAVAILABLE',
    (asked: Asked) => asked.answer(json({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] }, { status: 503 })),
  ],
])('39, 40, 41, 54: a renewal that comes to %s ends no session', async (_, answer) => {
  const device = new Device()
  device.kept.set(meKey, JSON.stringify(anna))
  const { session } = device.tab()
  void session.start()
  await settle()
  await answer(device.asked[0]!)
  expect(session.state()).toMatchObject({ status: 'remembered', me: anna })
})

test('39: a renewal that is not answered is given up, and the person stays signed in', async () => {
  const device = new Device()
  const { session } = await device.opened(anna)
  const renewed = session.refresh('first')
  await settle()
  await device.pass(20_000)
  expect(await renewed).toBe(false)
  expect(device.asked[0]!.isAborted()).toBe(true)
  expect(session.state().status).toBe('signedIn')
})

test('42: a renewal under way at sign-out is aborted, and its late answer changes nothing', async () => {
  const device = new Device()
  const { session } = await device.opened(anna)
  const renewed = session.refresh('first')
  await settle()
  void session.signOut()
  expect(device.asked[0]!.isAborted()).toBe(true)
  await device.asked[0]!.answer(token('second', anna))
  expect(await renewed).toBe(false)
  expect(session.state()).toEqual({ status: 'signedOut', me: undefined })
  expect(session.token()).toBeUndefined()
  expect(device.kept.has(meKey)).toBe(false)
})

test('42: a renewal whose answer comes after somebody else has begun to sign in changes nothing', async () => {
  const device = new Device()
  const { session } = await device.opened(anna)
  let send = (_: string): void => undefined
  const body = new ReadableStream<Uint8Array>({
    start: (out) => {
      send = (text) => (out.enqueue(new TextEncoder().encode(text)), out.close())
    },
  })
  const renewed = session.refresh('first')
  await settle()
  await device.asked[0]!.answer(new Response(body, { headers: { 'content-type': 'application/json' } }))
  const signingIn = session.signIn('bo', 'secret')
  send(JSON.stringify({ accessToken: 'late', expiresAt: '', me: anna }))
  await settle()
  await device.asked.at(-1)!.answer(token('bos', bo))
  expect(await signingIn).toEqual(bo)
  expect(await renewed).toBe(false)
  expect(session.token()).toBe('bos')
  expect(session.state().me).toEqual(bo)
})

test('43: sign-out without coverage is remembered, and carried out when there is one', async () => {
  const device = new Device()
  const { session } = await device.opened(anna)
  void session.signOut()
  await settle()
  await device.asked[0]!.lose()
  expect(device.kept.has(leavingKey)).toBe(true)

  // Also by another start of the app, which must not renew the session instead.
  const { session: next, wake } = device.tab()
  void next.start()
  await settle()
  await device.asked[1]!.answer(page(200))
  expect(await next.refresh()).toBe(false)
  wake()
  await settle()
  await device.asked[2]!.answer(json({ signedOut: true }))
  expect(device.paths()).toEqual(['/auth/sign-out', '/auth/sign-out', '/auth/sign-out'])
  expect(device.kept.has(leavingKey)).toBe(false)
})

test('43: a network that comes back while a sign-out is still failing is used at once', async () => {
  const device = new Device()
  const { session, wake } = await device.opened(anna)
  void session.signOut()
  await settle()
  wake()
  await device.asked[0]!.lose()
  await device.asked[1]!.answer(json({ signedOut: true }))
  expect(device.paths()).toEqual(['/auth/sign-out', '/auth/sign-out'])
  expect(device.kept.has(leavingKey)).toBe(false)
})

test('43: a sign-out that was broken off for the next person is not tried once more for the network’s sake', async () => {
  const device = new Device()
  const { session, wake } = await device.opened(anna)
  void session.signOut()
  await settle()
  wake()
  const signingIn = session.signIn('bo', 'secret')
  await device.pass(3_000)
  await device.asked[1]!.answer(token('bos', bo))
  expect(await signingIn).toEqual(bo)
  expect(device.paths()).toEqual(['/auth/sign-out', '/auth/sign-in'])
})

test('39: a network that comes back while a renewal is still failing is used at once', async () => {
  const device = new Device()
  device.kept.set(meKey, JSON.stringify(anna))
  const { session, wake } = device.tab()
  void session.start()
  await settle()
  await device.asked[0]!.lose()
  wake()
  await settle()
  wake()
  await device.asked[1]!.lose()
  await device.asked[2]!.answer(token('first', anna))
  expect(session.state()).toMatchObject({ status: 'signedIn', me: anna })
  expect(device.paths()).toHaveLength(3)
})

test('43: sign-out is tried again by itself, less and less often', async () => {
  const device = new Device()
  const { session } = await device.opened(anna)
  void session.signOut()
  await settle()
  await device.asked[0]!.lose()
  await device.pass(30_000)
  await device.asked[1]!.lose()
  await device.pass(59_000)
  expect(device.asked).toHaveLength(2)
  await device.pass(1_000)
  await device.asked[2]!.answer(json({ signedOut: true }))
  expect(device.timers.size).toBe(0)
})

test('43: a slow sign-out neither holds up the next person nor touches their cookie', async () => {
  const device = new Device()
  const { session } = await device.opened(anna)
  void session.signOut()
  await settle()
  expect(session.state().status).toBe('signedOut')
  const signingIn = session.signIn('bo', 'secret')
  await device.pass(3_000)
  expect(device.asked[0]!.isAborted()).toBe(true)
  await device.asked[1]!.answer(token('bos', bo))
  expect(await signingIn).toEqual(bo)
  expect(device.kept.has(leavingKey)).toBe(false)
  await device.pass(60 * 60_000)
  expect(device.paths()).toEqual(['/auth/sign-out', '/auth/sign-in'])
})

test('42, 44: sign-out in one tab is sign-out in all, whatever is under way', async () => {
  const { device, a, b } = await twoTabs()
  const renewed = b.session.refresh('b')
  await settle()
  void a.session.signOut()
  expect(b.session.state()).toEqual({ status: 'signedOut', me: undefined })
  expect(b.session.token()).toBeUndefined()
  expect(b.told).toEqual(['signedOut'])
  expect(a.told).toEqual([])
  await device.asked[0]!.answer(token('late', anna))
  expect(await renewed).toBe(false)
  expect(b.session.state().me).toBeUndefined()
})

test('44: another person in one tab is told in all', async () => {
  const { device, a, b } = await twoTabs()
  void a.session.signIn('bo', 'secret')
  await settle()
  await device.asked[0]!.answer(token('bos', bo))
  expect(b.session.state()).toEqual({ status: 'remembered', me: bo })
  expect(b.session.token()).toBeUndefined()
  expect(b.told).toEqual(['otherUser'])
  await device.asked[1]!.answer(token('bos too', bo))
  expect(b.session.state().status).toBe('signedIn')
})

test('44: a tab that slept reads what happened when it wakes', async () => {
  const { device, b } = await twoTabs()
  device.kept.delete(meKey)
  b.wake()
  expect(b.session.state().status).toBe('signedOut')
  expect(b.told).toEqual(['signedOut'])
})
