import { expect, test } from 'vitest'
import { piecesOf, textsWith } from './removal'

const record = {
  id: 'Påhittad Persson',
  title: 'Stölder hos Påhittad Persson',
  plan: { measures: [{ text: 'Tala med PÅHITTAD PERSSON' }, { text: 'Ljus' }] },
  performedBy: { username: 'påhittad persson' },
  note: null,
  again: 'Stölder hos Påhittad Persson',
}

test('what will go is every text that holds the words, in capitals or not, and no name of a record or account', () => {
  expect(textsWith(record, ' påhittad persson ')).toEqual(['Stölder hos Påhittad Persson', 'Tala med PÅHITTAD PERSSON'])
  expect(textsWith(record, 'p')).toEqual([])
  expect(textsWith(record, 'Andersson')).toEqual([])
})

test('the words are shown struck where they stand, also within other words', () => {
  expect(piecesOf('Anna och Annan', 'anna')).toEqual([
    { text: 'Anna', isGone: true },
    { text: ' och ', isGone: false },
    { text: 'Anna', isGone: true },
    { text: 'n', isGone: false },
  ])
})

test('of a long text only what stands around the words is shown', () => {
  const long = `${'före '.repeat(50)}NAMN${' mellan'.repeat(50)} NAMN${' efter'.repeat(50)}`
  const shown = piecesOf(long, 'namn')
  expect(shown.filter(({ isGone }) => isGone)).toHaveLength(2)
  expect(shown.map(({ text }) => text).join('').length).toBeLessThan(300)
  expect(shown[0]?.text).toMatch(/^… .*före $/)
})
