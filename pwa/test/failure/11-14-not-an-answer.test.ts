import { describe, expect, test } from 'vitest'
import { Phone } from './phone'
import { FakeServer, type Fault } from './server'

async function afterFault(fault: Fault): Promise<{ phone: Phone; server: FakeServer; id: string }> {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const id = await phone.save()
  server.fault = () => fault
  await phone.sender.trigger('save')
  expect(await phone.received()).toEqual([])
  expect(await phone.waiting()).toEqual([id])
  return { phone, server, id }
}

async function isReceivedLater({ phone, server, id }: Awaited<ReturnType<typeof afterFault>>): Promise<void> {
  server.fault = () => 'none'
  await phone.untilNextTry()
  expect(await phone.received()).toEqual([id])
  expect(server.made.get(id)).toBe(1)
}

describe('11: a network that wants a sign-in', () => {
  test.each(['portalPage', 'portalRedirect', 'portal511', 'empty'] as const)(
    '%s is not an answer, and the work stays',
    async (fault) => {
      const after = await afterFault(fault)
      expect(after.phone.sender.state()).toMatchObject({ phase: 'waiting', problem: 'portal' })
      await isReceivedLater(after)
    },
  )
})

describe('12: an answer that does not speak of the item', () => {
  test.each(['noIds', 'foreignIds'] as const)('%s leaves it waiting', async (fault) => {
    const after = await afterFault(fault)
    expect(after.phone.sender.state()).toMatchObject({ phase: 'waiting', problem: 'unanswered' })
    await isReceivedLater(after)
  })

  test('an answer for some leaves the others waiting', async () => {
    const server = new FakeServer()
    const phone = new Phone({ server })
    const [first, second] = [await phone.save(), await phone.save()]
    const whole = server.fetch.bind(server)
    const partial: typeof fetch = async (...request) => {
      const answer = await whole(...request)
      const body = JSON.parse(await answer.text())
      body.data.activitiesSubmit.results.splice(1)
      return new Response(JSON.stringify(body), { headers: answer.headers })
    }
    Object.assign(server, { fetch: partial })
    await phone.sender.trigger('save')

    expect(await phone.received()).toEqual([first])
    expect(await phone.waiting()).toEqual([second])
  })
})

describe('13: JSON that is cut or no JSON', () => {
  test.each(['cut', 'cutBefore'] as const)('%s leaves it waiting', async (fault) => {
    await isReceivedLater(await afterFault(fault))
  })
})

describe('14: every rejected fetch is the network, whatever its text', () => {
  test.each([
    new TypeError('Failed to fetch'),
    new TypeError('NetworkError when attempting to fetch resource.'),
    new TypeError('Load failed'),
    new DOMException('The user aborted a request.', 'AbortError'),
    new DOMException('signal timed out', 'TimeoutError'),
    new Error('net::ERR_INTERNET_DISCONNECTED'),
  ])('%s', async (error) => {
    const server = new FakeServer()
    const phone = new Phone({ server })
    const id = await phone.save()
    server.networkError = () => error
    server.fault = () => 'droppedBefore'
    await phone.sender.trigger('save')

    expect(phone.sender.state()).toMatchObject({ phase: 'waiting', problem: 'network' })
    expect(await phone.store.entry(id)).toMatchObject({ problem: 'network', failures: 0 })
    await isReceivedLater({ phone, server, id })
  })
})
