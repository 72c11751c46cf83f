import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { kindsFound } from './personal-data'

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
  finds?: { kind: string; text: string }[]
}

// The cases that phone and server are both held to.
const shared = new URL('../../../../server/domain/testdata/personal-data.json', import.meta.url)

describe.runIf(existsSync(shared))('the cases shared with the server', () => {
  const { cases } = JSON.parse(existsSync(shared) ? readFileSync(shared, 'utf8') : '{"cases":[]}') as {
    cases: Case[]
  }
  test.each(cases.map((c) => [c.text, c.finds ?? []] as const))('%s', (text, finds) => {
    expect(kindsFound(text).sort()).toEqual([...new Set(finds.map((find) => find.kind))].sort())
  })
})
