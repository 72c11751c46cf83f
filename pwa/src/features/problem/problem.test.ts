import { expect, test } from 'vitest'
import {
  draftOf,
  inputOf,
  isChanged,
  measureInputOf,
  newDraft,
  newMeasure,
  pathsOf,
  withSaved,
  type Problem,
} from './problem'

const problem: Problem = {
  id: 'p1',
  theme: 'TRAFFIC',
  title: 'Störande körning',
  description: null,
  status: 'CONVENED',
  raisedOn: '2026-10-01',
  council: { convenedOn: '2026-10-05', heldOn: '2026-10-20' },
  plan: null,
  measures: [
    { id: 'm1', revision: 3, text: 'Kontroller', party: 'POLICE', dueOn: null, status: 'STARTED' },
    { id: 'm2', revision: 1, text: 'Samtal', party: 'MUNICIPALITY', dueOn: '2026-11-01', status: 'PLANNED' },
  ],
  evaluation: { learnt: null, unansweredReason: null },
  closedOn: null,
  revision: 2,
}

test('a problem read and saved again is the same', () => {
  expect(inputOf('2560', draftOf(problem))).toEqual({
    area: '2560',
    theme: 'TRAFFIC',
    title: 'Störande körning',
    description: null,
    raisedOn: '2026-10-01',
    council: { convenedOn: '2026-10-05', heldOn: '2026-10-20' },
    plan: null,
    closedOn: null,
    evaluation: { learnt: '', unansweredReason: '' },
  })
})

test('a new one says nothing of council or plan until they are written', () => {
  const input = inputOf('2560', { ...newDraft('x', '2026-11-23'), theme: 'FRAUD', title: ' Bedrägerier ' })
  expect(input).toMatchObject({ title: 'Bedrägerier', raisedOn: '2026-11-23', council: null, plan: null })
})

test('a measure without a day has no day', () => {
  const measure = { ...newMeasure('m'), text: ' Kontroller ', party: 'POLICE' } as const
  expect(measureInputOf('x', measure)).toEqual({
    problemId: 'x',
    text: 'Kontroller',
    party: 'POLICE',
    dueOn: null,
    status: 'PLANNED',
  })
  expect(pathsOf({ ...newDraft('x', '2026-11-23'), measures: [measure] })).toContain('measures.0.text')
})

test('only the measures that were written on are saved again', () => {
  const [first, second] = draftOf(problem).measures
  expect([first, second].map((each) => isChanged(each!))).toEqual([false, false])
  expect(isChanged({ ...second!, dueOn: '' })).toBe(true)
  expect(isChanged(newMeasure('m'))).toBe(true)
})

test('a saved problem takes its own place, and a new one the first', () => {
  const other = { ...problem, id: 'p2' }
  expect(withSaved([problem, other], { ...other, revision: 3 }).map((p) => [p.id, p.revision])).toEqual([
    ['p1', 2],
    ['p2', 3],
  ])
  expect(withSaved([problem], other).map((p) => p.id)).toEqual(['p2', 'p1'])
})
