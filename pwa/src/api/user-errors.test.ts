import { expect, test } from 'vitest'
import { errorAt, errorsElsewhere, isConflict } from './user-errors'

const errors = [
  { field: ['input', 'title'], code: 'INVALID', message: 'Rubriken saknas.' },
  { field: ['plan', 'measures', '0', 'text'], code: 'INVALID', message: 'Åtgärden saknas.' },
  { field: null, code: 'CONFLICT', message: 'Ändrad av någon annan.' },
]

test('an error is found at its field, with or without the argument’s name before it', () => {
  expect(errorAt(errors, 'title')).toBe('Rubriken saknas.')
  expect(errorAt(errors, 'plan.measures.0.text')).toBe('Åtgärden saknas.')
  expect(errorAt(errors, 'description')).toBeUndefined()
})

test('what has no field in the form is not lost', () => {
  expect(errorsElsewhere(errors, ['title'])).toEqual(['Åtgärden saknas.', 'Ändrad av någon annan.'])
})

test('a conflict is told apart from a mistake', () => {
  expect(isConflict(errors)).toBe(true)
  expect(isConflict(errors.slice(0, 2))).toBe(false)
})
