import { describe, expect, test } from 'vitest'
import {
  afterDecision,
  canUndo,
  excerpt,
  indexAfter,
  isBehind,
  sizeOf,
  templateFor,
  variablesOf,
  withLatest,
  type Queued,
} from './queue'

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

describe('while others work', () => {
  const at = (id: string, revision: number): Queued => ({ ...piece(id), revision })
  const list = [at('a', 1), at('b', 1), at('c', 1)]
  const shown = { nodes: list, totalCount: 3 }

  test('the list is behind when something has come, gone or been changed', () => {
    expect(isBehind(shown, undefined)).toBe(false)
    expect(isBehind(shown, { nodes: [...list], totalCount: 3 })).toBe(false)
    expect(isBehind(shown, { nodes: list, totalCount: 4 })).toBe(true)
    expect(isBehind(shown, { nodes: [at('a', 1), at('b', 1), at('d', 1)], totalCount: 3 })).toBe(true)
    expect(isBehind(shown, { nodes: [at('a', 2), at('b', 1), at('c', 1)], totalCount: 3 })).toBe(true)
  })

  test('what is written about stays as it was read, and where it was', () => {
    const latest = [at('a', 2), at('b', 2), at('d', 1)]
    const revisions = (of: Queued[]) => of.map(({ id, revision }) => `${id}${revision}`)
    expect(revisions(withLatest(list, latest, undefined))).toEqual(['a2', 'b2', 'd1'])
    expect(revisions(withLatest(list, latest, 'b'))).toEqual(['a2', 'b1', 'd1'])
    expect(revisions(withLatest(list, latest, 'c'))).toEqual(['a2', 'b2', 'c1', 'd1'])
    expect(revisions(withLatest(list, [], 'b'))).toEqual(['b1'])
  })

  test('as many are compared as are shown', () => {
    expect([undefined, shown, { nodes: Array<Queued>(60), totalCount: 60 }].map((of) => sizeOf(of, 25))).toEqual([
      25, 25, 60,
    ])
    expect(sizeOf({ nodes: Array<Queued>(300), totalCount: 300 }, 25)).toBe(100)
  })
})

test('a template is found by theme and outcome', () => {
  const templates = {
    revision: 0,
    templates: [{ theme: 'FRAUD', outcome: 'INCLUDED', text: 'Tack!', edited: false }],
  } as const
  expect(templateFor({ ...templates, templates: [...templates.templates] }, 'FRAUD', 'INCLUDED')).toBe('Tack!')
  expect(templateFor({ ...templates, templates: [...templates.templates] }, 'FRAUD', 'UNDER_REVIEW')).toBe('')
  expect(templateFor(undefined, 'FRAUD', 'INCLUDED')).toBe('')
})

test('an excerpt ends between words', () => {
  expect(excerpt('De kör\n fort')).toBe('De kör fort')
  expect(excerpt('ett två tre fyra', 9)).toBe('ett två …')
  expect(excerpt(null)).toBe('')
})
