import { expect, test } from 'vitest'
import { areaOf, sortedAreas } from './area'
import { sharedCases } from '../../test/cases'

const areas = [
  { code: '2581', name: 'Piteå' },
  { code: '2560', name: 'Älvsbyn' },
  { code: '2506', name: 'Arjeplog' },
]

test('areas are in Swedish order', () => {
  expect(sortedAreas(areas).map(({ name }) => name)).toEqual(['Arjeplog', 'Piteå', 'Älvsbyn'])
})

test('the chosen area is kept for as long as it is theirs', () => {
  expect(areaOf(areas, '2581', '2560')?.code).toBe('2581')
  expect(areaOf(areas, '9999', '2560')?.code).toBe('2560')
  expect(areaOf(areas, undefined, undefined)?.code).toBe('2506')
  expect(areaOf([], '2560', '2560')).toBeUndefined()
})

test.each(sharedCases<{ names: string[] }>('swedish-order.json'))(
  'the server has the same order: $names',
  ({ names }) => {
    const mixed = names.map((name) => ({ code: name, name })).reverse()
    expect(sortedAreas(mixed).map(({ name }) => name)).toEqual(names)
  },
)
