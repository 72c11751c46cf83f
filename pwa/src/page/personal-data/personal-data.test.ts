import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findInPlace, findPersonalData, kindsFound } from './personal-data'

test.each([
  ['Föraren 811218-9876 var nykter.', ['PERSONNUMMER']],
  ['19811218-9876', ['PERSONNUMMER']],
  ['250614 1530', []],
  ['811218-9877', []],
  ['Ring 070-123 45 67.', ['PHONE']],
  ['Ring 112, eller tipsa 114 14 eller 077-114 14 00.', []],
  ['Skriv till anna.b@exempel.se', ['EMAIL']],
  ['Bilen ABC 123 och abc12d', ['PLATE']],
  ['Se TRF-391 och väg 374 och 120 bilar.', []],
  ['Cirka 40 fordon mellan 14.00 och 16.30.', []],
])('%s', (text, kinds) => {
  expect(kindsFound(text)).toEqual(kinds)
})

interface Case {
  text: string
  in?: 'place'
  finds: { kind: string; text: string }[]
}

// The cases that phone and server are both held to.
const shared = new URL('../../../../server/domain/testdata/personal-data.json', import.meta.url)
const { cases } = JSON.parse(readFileSync(shared, 'utf8')) as { cases: Case[] }

test('there are cases enough', () => {
  expect(cases.length).toBeGreaterThanOrEqual(150)
})

test.each(cases.map((c) => [c.text, c] as const))('%s', (text, c) => {
  const finds = c.in === 'place' ? findInPlace(text) : findPersonalData(text)
  expect(finds.map((find) => ({ kind: find.kind, text: text.slice(find.start, find.end) }))).toEqual(c.finds)
})
