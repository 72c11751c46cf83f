import { describe, expect, test, vi } from 'vitest'
import { anna, bo, Device, over, page, settle, token, twoTabs } from '../../test/failure/device'
import { HttpError, NetworkError } from './errors'
import { meKey } from './session-machine'

describe('a start', () => {
  test('asks nothing for a device that knows nobody', async () => {
    const device = new Device()
    const { session } = device.tab()
    await session.start()
    expect(session.state().status).toBe('signedOut')
    expect(device.asked).toEqual([])
  })

  test('lets requests wait for the first renewal, and renews once for all that ask', async () => {
    const device = new Device()
    device.kept.set(meKey, JSON.stringify(anna))
    const { session } = device.tab()
    void session.start()
    const tokens = Promise.all([session.currentToken(), session.currentToken()])
    void session.refresh()
    await settle()
    expect(device.paths()).toEqual(['/auth/refresh'])
    await device.asked[0]!.answer(token('first', anna))
    expect(await tokens).toEqual(['first', 'first'])
    expect(session.state()).toEqual({ status: 'signedIn', me: anna })
  })

  test('on a slow network lets nobody wait for long', async () => {
    const device = new Device()
    device.kept.set(meKey, JSON.stringify(anna))
    const { session } = device.tab()
    void session.start()
    const asked = session.currentToken()
    await settle()
    await device.pass(8_000)
    expect(await asked).toBeUndefined()
  })

  test('without an answer remembers the person, and renews when there may be a network', async () => {
    const device = new Device()
    device.kept.set(meKey, JSON.stringify(anna))
    const { session, wake } = device.tab()
    void session.start()
    await settle()
    await device.asked[0]!.lose()
    expect(session.state()).toMatchObject({ status: 'remembered', me: anna })
    wake()
    await settle()
    await device.asked[1]!.answer(token('second', anna))
    expect(session.state().status).toBe('signedIn')
  })
})

describe('a renewal', () => {
  test('of a token that has been exchanged already is not asked for', async () => {
    const device = new Device()
    const { session } = await device.opened(anna)
    const renewed = session.refresh('first')
    await settle()
    await device.asked[0]!.answer(token('second', anna))
    expect(await renewed).toBe(true)
    expect(await session.refresh('first')).toBe(true)
    expect(device.paths()).toHaveLength(1)
  })

  test('does not make the person a new one, and says nothing when nothing is new', async () => {
    const device = new Device()
    const { session } = await device.opened(anna)
    const before = session.state().me
    const heard = vi.fn()
    session.subscribe(heard)
    void session.refresh()
    await settle()
    await device.asked[0]!.answer(token('second', { ...anna }))
    expect(session.token()).toBe('second')
    expect(session.state().me).toBe(before)
    expect(heard).toHaveBeenCalledOnce()
  })

  test('that the server says no to ends the session, and the person is remembered', async () => {
    const device = new Device()
    const { session } = await device.opened(anna)
    const renewed = session.refresh('first')
    await settle()
    await device.asked[0]!.answer(over())
    expect(await renewed).toBe(false)
    expect(session.state()).toEqual({ status: 'expired', me: anna })
    expect(session.token()).toBeUndefined()
  })

  test('that turns out to be somebody else’s sends nothing of the one before', async () => {
    const device = new Device()
    const { session, told } = await device.opened(anna)
    const renewed = session.refresh('first')
    await settle()
    await device.asked[0]!.answer(token('bos', bo))
    expect(await renewed).toBe(false)
    expect(session.state().me).toEqual(bo)
    expect(told).toEqual(['otherUser'])
  })
})

describe('signing in', () => {
  test('says whether the device is the person’s own', async () => {
    const device = new Device()
    const { session } = device.tab()
    void session.signIn('anna', 'secret', { isPersonal: true })
    await settle()
    expect(device.asked[0]!.body).toMatchObject({ username: 'anna', deviceId: 'device', personalDevice: true })
    await device.asked[0]!.answer(token('t', anna))
    void session.signIn('anna', 'secret')
    await settle()
    expect(device.asked[1]!.body).toMatchObject({ personalDevice: false })
  })

  test('that is refused is told apart from a network that answers in the server’s place', async () => {
    const device = new Device()
    const { session } = device.tab()
    const attempt = async (response: Response): Promise<unknown> => {
      const failed = session.signIn('anna', 'secret').catch((error: unknown) => error)
      await settle()
      await device.asked.at(-1)!.answer(response)
      return failed
    }
    expect(await attempt(over())).toMatchObject({ status: 401 } satisfies Partial<HttpError>)
    expect(await attempt(page(401))).toBeInstanceOf(NetworkError)
    expect(await attempt(page(200))).toBeInstanceOf(NetworkError)
    expect(session.state().me).toBeUndefined()
  })
})

describe('two tabs', () => {
  test('go on when the same person signs in anew in one of them', async () => {
    const { device, a, b } = await twoTabs()
    const ended = b.session.refresh('b')
    await settle()
    await device.asked[0]!.answer(over())
    expect(await ended).toBe(false)
    void a.session.signIn('anna', 'secret')
    await settle()
    await device.asked[1]!.answer(token('new', anna))
    expect(b.told).toEqual([])
    await device.asked[2]!.answer(token('new too', anna))
    expect(b.session.state().status).toBe('signedIn')
  })

  test('renew one after the other, never at once', async () => {
    const { device, a, b } = await twoTabs()
    void a.session.refresh('a')
    void b.session.refresh('b')
    await settle()
    expect(device.paths()).toHaveLength(1)
    await device.asked[0]!.answer(token('a2', anna))
    expect(device.paths()).toHaveLength(2)
  })
})
