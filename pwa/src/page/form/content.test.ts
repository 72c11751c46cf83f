import { expect, test } from 'vitest'
import { contentOf, differing, valueAt } from './content'

test('the revision is no part of what has been written', () => {
  expect(contentOf({ text: 'a', revision: 1 })).toBe(contentOf({ text: 'a', revision: 2 }))
  expect(contentOf({ text: 'a', revision: 1 })).not.toBe(contentOf({ text: 'b', revision: 1 }))
})

test('a path of the input is found where the form keeps it', () => {
  const values = { title: 'T', heldOn: '2026-01-28', measures: [{ text: 'M' }] }
  expect(valueAt(values, 'title')).toBe('T')
  expect(valueAt(values, 'council.heldOn')).toBe('2026-01-28')
  expect(valueAt(values, 'plan.measures.0.text')).toBe('M')
  expect(valueAt(values, 'plan.measures.1.text')).toBeUndefined()
})

test('two versions are compared by the names of their fields, and only what differs is shown', () => {
  const mine = [
    { label: 'Rubrik', text: 'En' },
    { label: 'Text', text: 'samma ' },
    { label: 'Åtgärd 1', text: 'Lampa' },
  ]
  const theirs = [
    { label: 'Rubrik', text: 'Två' },
    { label: 'Text', text: 'samma' },
  ]
  expect(differing(mine, theirs)).toEqual([
    { label: 'Rubrik', mine: 'En', theirs: 'Två' },
    { label: 'Åtgärd 1', mine: 'Lampa', theirs: '' },
  ])
})
