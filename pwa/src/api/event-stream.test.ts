import { expect, test } from 'vitest'
import { createEventReader } from './event-stream'

const stream =
  ':\n\nevent: next\ndata: {"a":1}\n\nevent: next\r\ndata: one\r\ndata: two\r\n\r\ndata:bare\n\nevent: complete\n\n'
const events = [
  { type: 'next', data: '{"a":1}' },
  { type: 'next', data: 'one\ntwo' },
  { type: 'message', data: 'bare' },
]

test('events are read, and comments and events without data are not', () => {
  expect(createEventReader()(stream)).toEqual(events)
})

test('it does not matter where the parts of the stream end', () => {
  for (let size = 1; size < 9; size += 1) {
    const read = createEventReader()
    const parts = stream.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
    expect(parts.flatMap(read)).toEqual(events)
  }
})

test('an event that is not finished is not told', () => {
  expect(createEventReader()('event: next\ndata: half\n')).toEqual([])
})
