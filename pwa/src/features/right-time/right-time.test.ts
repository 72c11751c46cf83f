import { describe, expect, test } from 'vitest'
import { levelOf } from '../../page/week'
import { drawingOf, width } from './map'
import { choiceIn, faultOf, heatOf, monthsBefore, rounded, searchOf, type Place } from './right-time'

const themes = ['TRAFFIC', 'NARCOTICS']
const inAddress = (query: string) => choiceIn(new URLSearchParams(query), themes, '2026-11-28')

describe('the choice in the address', () => {
  test('begins with traffic and half a year, and says nothing then', () => {
    expect(inAddress('')).toEqual({ theme: 'TRAFFIC', period: '6', from: '2026-05-29', to: '2026-11-28' })
    expect(searchOf(inAddress(''))).toBe('')
  })

  test.each(['?tema=NARCOTICS', '?manader=12', '?fran=2025-01-01&till=2025-12-31'])(
    '%s is read as written',
    (query) => {
      expect(searchOf(inAddress(query))).toBe(query)
    },
  )

  test.each(['?tema=HACKING', '?manader=7', '?manader=own', '?fran=2025-02-30&till=2025-12-31', '?fran=2025-01-01'])(
    '%s is as if it were not there',
    (query) => {
      expect(searchOf(inAddress(query))).toBe('')
    },
  )

  test('says what the server would refuse', () => {
    expect(faultOf(inAddress('?fran=2025-12-31&till=2025-01-01'))).toBe('backwards')
    expect(faultOf(inAddress('?fran=2020-01-01&till=2025-01-01'))).toBe('long')
    expect(faultOf(inAddress('?fran=2025-01-01&till=2025-01-01'))).toBeUndefined()
  })
})

test.each([
  ['2026-11-28', 6, '2026-05-29'],
  ['2026-08-31', 6, '2026-03-01'],
  ['2026-01-15', 3, '2025-10-16'],
  ['2028-02-29', 12, '2027-03-01'],
])('the months before %s that are %s begin on %s', (today, months, from) => {
  expect(monthsBefore(today, months)).toBe(from)
})

describe('the week', () => {
  const slots = [
    { weekday: 'FRIDAY', dayPart: 'EVENING', reported: 8, checks: 0, minutes: 0 },
    { weekday: 'SATURDAY', dayPart: 'EVENING', reported: 0.04, checks: 2, minutes: 60 },
  ] as const
  const suggestion = { id: 'x', weekday: 'FRIDAY', dayPart: 'EVENING', place: 'Vidsel', weight: 8, reason: '' } as const
  const heat = heatOf({ slots: [...slots], suggestions: [suggestion] })

  test('has seven rows of six, Monday night first', () => {
    expect(heat.map((row) => row.length)).toEqual([6, 6, 6, 6, 6, 6, 6])
    expect(heat[0]![0]).toMatchObject({ weekday: 'MONDAY', dayPart: 'NIGHT', level: 0, reported: 0 })
  })

  test('shades by quarters of the most, and knows what is suggested', () => {
    expect(heat[4]![4]).toMatchObject({ level: 4, suggested: [1] })
    expect(heat[5]![4]).toMatchObject({ level: 1, suggested: [], checks: 2 })
    expect([0, 1, 2, 3, 4].map((n) => levelOf(n, 4))).toEqual([0, 1, 2, 3, 4])
  })

  test('never rounds something to nothing', () => {
    expect([0, 0.04, 1 / 6, 2.25].map(rounded)).toEqual([0, 0.1, 0.2, 2.3])
  })
})

describe('the map', () => {
  const place = (name: string, reported: number, lat?: number, lon?: number): Place => ({
    name,
    reported,
    checks: 0,
    minutes: 0,
    cell: lat === undefined ? null : { lat, lon: lon! },
  })

  test('is none without a cell', () => {
    expect(drawingOf([place('Vidsel', 3)])).toBeUndefined()
  })

  test('lays north up and east right, within its edges, with the numbers of the table', () => {
    const drawing = drawingOf([place('utan', 9), place('nord', 8, 65.9, 20.5), place('sydost', 2, 65.6, 21.1)])!
    const [north, southEast] = drawing.dots
    expect([north!.n, southEast!.n]).toEqual([2, 3])
    expect(north!.y).toBeLessThan(southEast!.y)
    expect(north!.x).toBeLessThan(southEast!.x)
    expect(north!.side).toBeGreaterThan(southEast!.side)
    for (const { x, y, side } of drawing.dots) {
      expect(x - side / 2).toBeGreaterThanOrEqual(0)
      expect(x + side / 2).toBeLessThanOrEqual(width)
      expect(y - side / 2).toBeGreaterThanOrEqual(0)
      expect(y + side / 2).toBeLessThanOrEqual(drawing.height)
    }
  })

  test('puts a single place in the middle, with lines 500 m apart', () => {
    const drawing = drawingOf([place('Vidsel', 1, 65.8, 20.5)])!
    expect(drawing.dots[0]).toMatchObject({ x: width / 2, y: drawing.height / 2 })
    expect(drawing.step).toBe(500)
    expect(drawing.columns.length).toBeGreaterThan(4)
  })
})
