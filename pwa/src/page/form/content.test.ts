import { expect, test } from 'vitest'
import { contentOf, differing, setAt, textsAt, valueAt } from './content'

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

test('the texts that were refused are found where the form keeps them, each once, and written there', () => {
  const values = { title: 'Ring 0911', heldOn: 3, measures: [{ text: 'M' }] }
  const errors = [['input', 'title'], ['title'], ['plan', 'measures', '0', 'text'], ['council', 'heldOn'], ['no']].map(
    (field) => ({ field, message: '', personalData: 'PHONE' }),
  )
  expect(textsAt(values, errors)).toEqual([
    { path: 'title', text: 'Ring 0911', kinds: ['PHONE', 'PHONE'] },
    { path: 'plan.measures.0.text', text: 'M', kinds: ['PHONE'] },
  ])
  expect(textsAt(values, [{ field: ['title'], message: 'För lång.' }])).toEqual([])
  setAt(values, 'plan.measures.0.text', 'N')
  setAt(values, 'no.where', 'X')
  expect(values).toEqual({ title: 'Ring 0911', heldOn: 3, measures: [{ text: 'N' }] })
})
