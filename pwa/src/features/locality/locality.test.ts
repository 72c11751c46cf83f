import { describe, expect, test } from 'vitest'
import { applied, folded, isListed, linesOf, matching, placeOf } from './locality'
import { byLine } from './save'
import { sharedCases } from '../../../test/cases'

const names = ['Vidsel', 'Väg 94', 'Älvsbyn']

describe('a change of the list', () => {
  test('holds for whatever list is there when it is saved', () => {
    expect(applied(names, { add: ['Ny by'] })).toEqual(['Ny by', ...names])
    expect(applied(names, { rename: 'vidsel', to: 'Vidsele' })).toEqual(['Vidsele', 'Väg 94', 'Älvsbyn'])
    expect(applied(names, { remove: 'Väg  94.' })).toEqual(['Vidsel', 'Älvsbyn'])
  })

  test('is not made of a name that somebody else has taken away', () => {
    expect(applied(names, { rename: 'Korsträsk', to: 'Korset' })).toBeUndefined()
    expect(applied(names, { remove: 'Korsträsk' })).toBeUndefined()
  })
})

test('names that differ in case, spacing and stops are one', () => {
  expect(folded('  VÄG   94. ')).toBe('väg 94')
  expect(isListed(names, 'älvsbyn,')).toBe(true)
  expect(isListed(names, 'Älvsby')).toBe(false)
})

test('the search finds a part of a name, whatever its case', () => {
  expect(matching(names, 'v')).toEqual(names)
  expect(matching(names, ' VÄG ')).toEqual(['Väg 94'])
  expect(matching(names, '')).toEqual(names)
})

test('each line that is refused is said by its number in what was pasted', () => {
  const lines = linesOf('Vidsel\r\n\n  Påhittade skolan \nStorgatan 5')
  expect(lines.map(({ number }) => number)).toEqual([1, 3, 4])
  const said = byLine(lines, [
    { field: ['names', '1'], message: 'Ingen skola.' },
    { field: ['names', '2'], message: 'Inget nummer.', personalData: 'ADDRESS' },
    { field: ['names', '7'], message: 'Om en som stod där.' },
  ])
  const mark = '2 rader kan inte läggas till. Rätta dem eller ta bort dem, så går resten igenom.'
  expect(said.slice(0, 2)).toMatchObject([
    { field: ['names'], message: mark },
    { field: ['names'], message: mark, personalData: 'ADDRESS' },
  ])
  expect(said.slice(2).map(({ message }) => message)).toEqual([
    'Rad 3, ”Påhittade skolan”: Ingen skola.',
    'Rad 4, ”Storgatan 5”: Inget nummer.',
    'Om en som stod där.',
  ])
  expect(placeOf({ field: ['names'], message: 'För många.' })).toBeUndefined()
})

test.each(sharedCases<{ name: string; folded: string }>('folded.json'))(
  'the server compares “$name” as the same',
  ({ name, folded: wanted }) => {
    expect(folded(name)).toBe(wanted)
  },
)
