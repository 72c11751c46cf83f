import { describe, expect, test } from 'vitest'
import { coarse, contentOf, isBegun, newForm, restored } from './feedback'
import { issuesIn, piecesOf, previewOf } from './reading'
import { sharedCases } from '../../../test/cases'

const filled = {
  ...newForm('f1'),
  theme: 'TRAFFIC' as const,
  text: ' De kör fort vid skolan om kvällarna. ',
}

describe('the form', () => {
  test('is not begun before something is written or chosen', () => {
    expect(isBegun(newForm('f1'))).toBe(false)
    expect(isBegun({ ...newForm('f1'), text: '  \n' })).toBe(false)
    expect(isBegun({ ...newForm('f1'), feltSafety: '2' })).toBe(true)
    expect(isBegun({ ...newForm('f1'), whenDays: ['FRIDAY'] })).toBe(true)
  })

  test('has no issues when it says what and what about', () => {
    expect(issuesIn(filled)).toEqual([])
  })

  test.each([
    ['without a theme', { theme: '' as const }, 'themeMissing'],
    ['without a text', { text: ' ' }, 'textMissing'],
    ['with nine characters', { text: 'Det är ho' }, 'textShort'],
    ['with one character too many', { text: 'å'.repeat(2001) }, 'textLong'],
    ['with a long place', { placeName: 'å'.repeat(121) }, 'placeLong'],
    ['with a street number', { placeName: 'Storgatan 12' }, 'streetNumber'],
    ['with a phone number for a place', { placeName: 'Ring 070-123 45 67' }, 'placePersonal'],
  ])('%s is told so', (_, change, rule) => {
    expect(issuesIn({ ...filled, ...change }).map((issue) => issue.rule)).toEqual([rule])
  })

  test('takes ten characters, counted as people count', () => {
    expect(issuesIn({ ...filled, text: '👍'.repeat(9) }).map(({ rule }) => rule)).toEqual(['textShort'])
    expect(issuesIn({ ...filled, text: '👍'.repeat(10) })).toEqual([])
  })

  test('may hold personal data, which waits for a person', () => {
    expect(issuesIn({ ...filled, text: 'Ring mig på 070-123 45 67.' })).toEqual([])
  })
})

test('what is sent says nothing of what was not filled in', () => {
  expect(contentOf('2560', filled)).toEqual({
    id: 'f1',
    area: '2560',
    dialogueId: null,
    theme: 'TRAFFIC',
    text: 'De kör fort vid skolan om kvällarna.',
    placeName: null,
    position: null,
    whenDays: [],
    whenParts: [],
    feltSafety: null,
    website: null,
  })
})

test('a position is as coarse as half a kilometre before it is kept', () => {
  expect(coarse({ lat: 65.67712, lon: 20.99847 })).toEqual({ lat: 65.675, lon: 21 })
})

describe('the preview', () => {
  test('marks what looks like personal data', () => {
    expect(piecesOf('Ring 070-123 45 67 nu').map(({ text, find }) => [text, find?.kind])).toEqual([
      ['Ring ', undefined],
      ['070-123 45 67', 'PHONE'],
      [' nu', undefined],
    ])
  })

  test('shows theme, text and place, and says what is never shown by itself', () => {
    const preview = previewOf({
      ...filled,
      placeName: ' Vidsel ',
      position: { lat: 65.8, lon: 20.5 },
      whenParts: ['EVENING'],
      feltSafety: '2',
    })
    expect(preview).toEqual({
      theme: 'TRAFFIC',
      pieces: [{ text: 'De kör fort vid skolan om kvällarna.' }],
      placeName: 'Vidsel',
      hidden: ['position', 'times', 'safety'],
    })
  })
})

test('a form that another version kept opens with what it has', () => {
  expect(restored({ id: 'f2', text: 'Hej' })).toEqual({ ...newForm('f2'), text: 'Hej' })
  expect(restored(null)).toBeUndefined()
  expect(restored({ text: 'Hej' })).toBeUndefined()
})

interface RuleCase {
  name: string
  theme: boolean
  text: number
  place: number
  broken: string[]
}

test.each(sharedCases<RuleCase>('feedback-rules.json'))('the server refuses the same: $name', (c) => {
  const form = { ...newForm('f1'), text: 'å'.repeat(c.text), placeName: 'å'.repeat(c.place) }
  const issues = issuesIn({ ...form, theme: c.theme ? 'TRAFFIC' : '' })
  expect(issues.map(({ path }) => path).sort()).toEqual(c.broken)
})
