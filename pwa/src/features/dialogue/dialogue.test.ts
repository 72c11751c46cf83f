import { expect, test } from 'vitest'
import { draftOf, inputOf, issuesIn, newDraft, newOccasion, pathsOf, withSaved, type Dialogue } from './dialogue'

const dialogue: Dialogue = {
  id: 'd1',
  kind: 'CITIZEN',
  title: 'Trygg i centrum',
  question: 'Var känner du dig otrygg?',
  opensOn: '2026-10-01',
  closesOn: null,
  status: 'OPEN',
  summary: null,
  occasions: [{ on: '2026-10-12', place: 'Biblioteket', attendees: 0 }],
  revision: 3,
}

test('a dialogue read and saved again is the same, and nobody is not the same as not counted', () => {
  expect(inputOf('2560', draftOf(dialogue))).toEqual({
    area: '2560',
    kind: 'CITIZEN',
    title: 'Trygg i centrum',
    question: 'Var känner du dig otrygg?',
    opensOn: '2026-10-01',
    closesOn: null,
    summary: null,
    occasions: [{ on: '2026-10-12', place: 'Biblioteket', attendees: 0 }],
  })
})

test('a new one without days is being prepared', () => {
  const input = inputOf('2560', { ...newDraft('x'), title: ' Fråga ', occasions: [newOccasion()] })
  expect(input).toMatchObject({ title: 'Fråga', opensOn: null, occasions: [{ attendees: null }] })
})

test('every missing thing is told at its field', () => {
  const draft = { ...newDraft('x'), occasions: [{ on: '', place: ' ', attendees: 'många' }] }
  expect(issuesIn(draft).map(({ path }) => path)).toEqual([
    'title',
    'question',
    'occasions.0.on',
    'occasions.0.place',
    'occasions.0.attendees',
  ])
  for (const { path } of issuesIn(draft)) expect(pathsOf(draft)).toContain(path)
  expect(issuesIn(draftOf(dialogue))).toEqual([])
})

test('a saved one keeps its place, and a new one comes first', () => {
  const other = { ...dialogue, id: 'd2' }
  expect(withSaved([other, dialogue], { ...dialogue, title: 'Ny' }).map(({ title }) => title)).toEqual([
    'Trygg i centrum',
    'Ny',
  ])
  expect(withSaved([dialogue], other).map(({ id }) => id)).toEqual(['d2', 'd1'])
})
