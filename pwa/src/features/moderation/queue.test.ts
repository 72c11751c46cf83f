import { describe, expect, test } from 'vitest'
import { afterDecision, canUndo, excerpt, indexAfter, templateFor, variablesOf, type Queued } from './queue'

const piece = (id: string, status = 'RECEIVED', text = 'Text'): Queued =>
  ({ id, status, text, placeName: null }) as Queued
const waiting = { status: 'RECEIVED', theme: '', text: '' } as const

test('what is asked for says only what was chosen', () => {
  expect(variablesOf('2560', { status: '', theme: '', text: ' ' })).toEqual({
    area: '2560',
    status: null,
    theme: null,
    text: null,
  })
  expect(variablesOf('2560', { status: 'PUBLISHED', theme: 'TRAFFIC', text: ' väg 94 ' })).toMatchObject({
    status: 'PUBLISHED',
    theme: 'TRAFFIC',
    text: 'väg 94',
  })
})

describe('after a decision', () => {
  const list = [piece('a'), piece('b'), piece('c')]

  test('the piece leaves the queue of what waits', () => {
    expect(afterDecision(list, piece('b', 'PUBLISHED'), waiting).map(({ id }) => id)).toEqual(['a', 'c'])
  })

  test('it stays, changed, in the list of all', () => {
    const all = afterDecision(list, piece('b', 'PUBLISHED'), { ...waiting, status: '' })
    expect(all.map(({ status }) => status)).toEqual(['RECEIVED', 'PUBLISHED', 'RECEIVED'])
  })

  test('the next is looked at, or the last when there is no next', () => {
    expect(indexAfter(1, 2)).toBe(1)
    expect(indexAfter(2, 2)).toBe(1)
    expect(indexAfter(0, 0)).toBe(0)
  })

  test('it can be taken back only when no word is gone', () => {
    expect(canUndo(piece('a'), piece('a', 'PUBLISHED'))).toBe(true)
    expect(canUndo(piece('a'), piece('a', 'PUBLISHED_REDACTED', 'Te […]'))).toBe(false)
    expect(canUndo(piece('a', 'PUBLISHED'), piece('a', 'FORWARDED'))).toBe(false)
  })
})

test('a template is found by theme and outcome', () => {
  const templates = {
    revision: 0,
    templates: [{ theme: 'FRAUD', outcome: 'INCLUDED', text: 'Tack!', edited: false }],
  } as const
  expect(templateFor({ ...templates, templates: [...templates.templates] }, 'FRAUD', 'INCLUDED')).toBe(
    'Tack!',
  )
  expect(templateFor({ ...templates, templates: [...templates.templates] }, 'FRAUD', 'UNDER_REVIEW')).toBe('')
  expect(templateFor(undefined, 'FRAUD', 'INCLUDED')).toBe('')
})

test('an excerpt ends between words', () => {
  expect(excerpt('De kör\n fort')).toBe('De kör fort')
  expect(excerpt('ett två tre fyra', 9)).toBe('ett två …')
  expect(excerpt(null)).toBe('')
})
