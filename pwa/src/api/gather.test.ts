import { expect, test } from 'vitest'
import { gather, type Nouns } from './gather'

function stage() {
  const told: Nouns[] = []
  const waiting = new Set<() => void>()
  const after = (_: number, work: () => void): (() => void) => {
    waiting.add(work)
    return () => void waiting.delete(work)
  }
  const pass = (): void => {
    const due = [...waiting]
    waiting.clear()
    for (const work of due) work()
  }
  return { told, waiting, pass, gathered: gather((nouns) => told.push(nouns), after) }
}

test('changes that come together are told once, each kind of record once', () => {
  const { told, pass, gathered } = stage()
  for (let i = 0; i < 50; i += 1) gathered.add('ACTIVITY')
  gathered.add('PROBLEM')
  expect(told).toEqual([])
  pass()
  expect(told).toEqual([new Set(['ACTIVITY', 'PROBLEM'])])
})

test('what comes later is told later', () => {
  const { told, pass, gathered } = stage()
  gathered.add('ACTIVITY')
  pass()
  gathered.add('DEVICE')
  pass()
  expect(told).toEqual([new Set(['ACTIVITY']), new Set(['DEVICE'])])
})

test('nothing is told after it has been stopped', () => {
  const { told, waiting, pass, gathered } = stage()
  gathered.add('ACTIVITY')
  gathered.stop()
  pass()
  expect(told).toEqual([])
  expect(waiting.size).toBe(0)
})
