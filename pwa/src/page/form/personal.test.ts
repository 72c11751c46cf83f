import { expect, test } from 'vitest'
import { foundIn } from './personal'

test('a text is cut where what was found begins and ends, of the kinds that it was refused for', () => {
  const text = 'Ring 0929-170 00, om ABC 12A'
  expect(foundIn({ path: 'summary', text, kinds: ['PHONE'] }).pieces).toEqual([
    { text: 'Ring ' },
    { text: '0929-170 00', kind: 'PHONE' },
    { text: ', om ABC 12A' },
  ])
  expect(foundIn({ path: 'summary', text }).finds.map(({ kind }) => kind)).toEqual(['PHONE', 'PLATE'])
})

test('of the names of places each line is one, also where a sentence would hold no address', () => {
  const text = 'Lillkorsgatan 5\nVidsel\nÅkroken 12'
  const { finds } = foundIn({ path: 'names', text, kinds: ['ADDRESS'] })
  expect(finds.map(({ start, end }) => text.slice(start, end))).toEqual(['Lillkorsgatan 5', 'Åkroken 12'])
  expect(foundIn({ path: 'place.name', text: 'Åkroken 12' }).finds).toHaveLength(1)
  expect(foundIn({ path: 'summary', text: 'Vi var vid Åkroken 12 gånger' }).finds).toEqual([])
})
