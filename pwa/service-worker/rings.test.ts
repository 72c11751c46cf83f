import { expect, test } from 'vitest'
import { buildOf, listed, markOf, ringsAmong, spare } from './rings'

test('what the field needs stays on a full disk, also where others need it too', () => {
  const build = { shell: ['/'], public: ['/', 'a', 'b'], language: ['l'], field: ['b', 'c'], desk: ['c', 'd'] }
  expect(spare(build)).toEqual(['a', 'd'])
})

test('a build is the same when it has been sent', () => {
  const build = { shell: ['/'], public: ['/a', '/b'], language: [], field: ['/b', '/c'], desk: ['/c'] }
  expect(listed(build)).toContainEqual(['public,field', ['/b']])
  expect(buildOf(listed(build))).toEqual(build)
})

test('a ring is there when its mark is, whatever else is', () => {
  expect(ringsAmong(['/', '/assets/field.js', markOf('public')])).toEqual(['public'])
  expect(ringsAmong([])).toEqual([])
})
