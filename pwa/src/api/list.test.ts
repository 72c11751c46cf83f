import { expect, test } from 'vitest'
import { joined, listOf, type Page } from './list.svelte'

interface Thing {
  id: string
}

/** A server that has so many, and gives 100 at a time. */
function server(count: number): {
  things: Thing[]
  asked: (string | null)[]
  fetch: (after: string | null) => Promise<Page<Thing>>
} {
  const things = Array.from({ length: count }, (_, i) => ({ id: `${i}` }))
  const asked: (string | null)[] = []
  return {
    things,
    asked,
    async fetch(after) {
      asked.push(after)
      const from = after === null ? 0 : things.findIndex(({ id }) => id === after) + 1
      const nodes = things.slice(from, from + 100)
      return {
        nodes,
        totalCount: things.length,
        pageInfo: { hasNextPage: from + 100 < things.length, endCursor: nodes.at(-1)?.id ?? null },
      }
    },
  }
}

test('53: a list of 1,000 ends at 1,000', async () => {
  const { fetch } = server(1000)
  const list = listOf(fetch)
  await list.reload()
  let times = 0
  while (list.data?.pageInfo.hasNextPage && times < 20) {
    await list.more()
    times += 1
  }
  expect(list.data?.nodes).toHaveLength(1000)
  expect(times).toBe(9)
})

test('53: what is shown is asked for anew to as many as are shown, whatever has come meanwhile', async () => {
  const { things, fetch } = server(250)
  const list = listOf(fetch)
  await list.reload()
  await list.more()
  things.unshift({ id: 'new' })
  await list.reload()
  expect(list.data?.nodes).toHaveLength(200)
  expect(list.data?.nodes[0]).toEqual({ id: 'new' })
  await list.more()
  expect(list.data?.nodes).toHaveLength(251)
})

test('a next page that does not come leaves what is shown, and can be asked for again', async () => {
  const { fetch } = server(150)
  let isDown = false
  const list = listOf((after) => (isDown ? Promise.reject(new Error('no network')) : fetch(after)))
  await list.reload()
  isDown = true
  await list.more()
  expect(list.moreError).toBeInstanceOf(Error)
  expect(list.data?.nodes).toHaveLength(100)
  isDown = false
  await list.more()
  expect(list.moreError).toBeUndefined()
  expect(list.data?.nodes).toHaveLength(150)
})

test('a page of another list is not mixed in', async () => {
  const { fetch } = server(150)
  let go = (): void => undefined
  const wait = new Promise<void>((resolve) => (go = resolve))
  const list = listOf(async (after) => {
    if (after !== null) await wait
    return fetch(after)
  })
  await list.reload()
  const more = list.more()
  list.reset()
  go()
  await more
  expect(list.data).toBeUndefined()
})

test('what comes twice is shown once', () => {
  expect(joined([{ id: 'a' }, { id: 'b' }], [{ id: 'b' }, { id: 'c' }]).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})
