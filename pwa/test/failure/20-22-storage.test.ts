import { afterEach, expect, test, vi } from 'vitest'
import { createDatabase, StorageFull, StorageUnavailable } from '../../src/store/database'
import { createFieldStore } from '../../src/store/field-store'
import { Phone } from './phone'
import { FakeServer } from './server'

afterEach(() => {
  vi.restoreAllMocks()
})

test('20: the disk is full: the save says so, nothing is half, and what was there stays', async () => {
  const phone = new Phone({ server: new FakeServer() })
  const first = await phone.save()
  const put = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'records') throw new DOMException('full', 'QuotaExceededError')
    return put.apply(this, args as [unknown])
  })
  await expect(phone.save()).rejects.toThrow(StorageFull)
  vi.restoreAllMocks()

  expect(await phone.waiting()).toEqual([first])
  expect(await phone.store.records('a')).toHaveLength(1)
})

test('20: the disk is full when a receipt is written: the item stays, and is received later', async () => {
  const server = new FakeServer()
  let isFull = true
  const phone = new Phone({
    server,
    outbox: (outbox) => ({
      ...outbox,
      settle: (settlements) => (isFull ? Promise.reject(new StorageFull('no room')) : outbox.settle(settlements)),
    }),
  })
  const id = await phone.save()
  await phone.sender.trigger('save')
  expect(phone.sender.state()).toMatchObject({ phase: 'waiting', problem: 'storage' })
  isFull = false
  await phone.untilNextTry()

  expect(await phone.received()).toEqual([id])
  expect(server.made.get(id)).toBe(1)
})

test('21: the system has closed the connection: it is opened again, and the save succeeds', async () => {
  const phone = new Phone({ server: new FakeServer() })
  const first = await phone.save()
  await phone.database.run(async (connection) => connection.close())
  const second = await phone.save()

  expect(await phone.waiting()).toEqual([first, second])
})

test('21: it is opened again once and no more, and then it is said', async () => {
  const database = createDatabase({ name: 'closing' })
  let tries = 0
  const failing = database.run(async () => {
    tries += 1
    throw new DOMException('The database connection is closing.', 'InvalidStateError')
  })

  await expect(failing).rejects.toThrow('closing')
  expect(tries).toBe(2)
})

test('22: there is no database: it is an error of its own, which can be told before anybody types', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  const store = createFieldStore(createDatabase({ name: 'none' }))

  await expect(store.drafts('a')).rejects.toThrow(StorageUnavailable)
})
