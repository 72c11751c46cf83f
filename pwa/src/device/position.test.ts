import { sharedCases } from '../../test/cases'
import { expect, test } from 'vitest'
import { distance } from './distance'
import { rounded } from './position'

test('nothing finer than about 100 m leaves the phone', () => {
  expect(rounded(65.676543, 21.001234)).toEqual({ lat: 65.677, lon: 21.002 })
})

test('Älvsbyn to Vidsel is about 28 km', () => {
  const metres = distance({ lat: 65.677, lon: 20.993 }, { lat: 65.86, lon: 20.53 })
  expect(metres).toBeGreaterThan(28_000)
  expect(metres).toBeLessThan(30_500)
})

test.each(sharedCases<{ lat: number; lon: number; rounded: [number, number] }>('position.json'))(
  '$lat, $lon is rounded as the server does',
  ({ lat, lon, rounded: [toLat, toLon] }) => {
    expect(rounded(lat, lon)).toEqual({ lat: toLat, lon: toLon })
  },
)
