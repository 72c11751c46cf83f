/** The cells of the places on a plain grid, north up. It is drawn here: no map is fetched from anybody. */
import { levelOf, type Level } from '../../page/week'
import type { Place } from './right-time'

/** The drawing's own units. */
export const width = 320
const margin = 20
const leastHeight = 160
const mostHeight = 320
const metresPerDegree = 111_320
/** So much is shown at least, so that one place alone does not fill the drawing. */
const leastMetres = 3000
const mostLines = 12

export interface Dot {
  place: Place
  /** Its number in the list of places, from 1. */
  n: number
  x: number
  y: number
  /** The side of its square, larger for more: what colour says is said by size too. */
  side: number
  level: Level
}

export interface Drawing {
  height: number
  dots: Dot[]
  /** Where the grid's lines go. */
  columns: number[]
  rows: number[]
  /** How many metres are between two lines. */
  step: number
}

/** The drawing of those places that have a cell; none when no place has one. */
export function drawingOf(places: readonly Place[]): Drawing | undefined {
  const located = places.flatMap((place, i) => (place.cell ? [{ place, n: i + 1, cell: place.cell }] : []))
  if (located.length === 0) return undefined
  const lats = located.map(({ cell }) => cell.lat)
  const lons = located.map(({ cell }) => cell.lon)
  const middle = { lat: (Math.min(...lats) + Math.max(...lats)) / 2, lon: (Math.min(...lons) + Math.max(...lons)) / 2 }
  const east = metresPerDegree * Math.cos((middle.lat * Math.PI) / 180)
  const metres = located.map(({ cell }) => ({
    x: (cell.lon - middle.lon) * east,
    y: (middle.lat - cell.lat) * metresPerDegree,
  }))
  const wide = Math.max(leastMetres, 2 * Math.max(...metres.map(({ x }) => Math.abs(x))))
  const high = 2 * Math.max(...metres.map(({ y }) => Math.abs(y)))
  const scale = Math.min((width - 2 * margin) / wide, (mostHeight - 2 * margin) / Math.max(high, 1))
  const height = Math.max(leastHeight, Math.min(mostHeight, high * scale + 2 * margin))
  const most = Math.max(...places.map(({ reported }) => reported))
  const dots = located.map(({ place, n }, i) => {
    const level = levelOf(place.reported, most)
    const at = metres[i]!
    return { place, n, level, side: 14 + 4 * level, x: width / 2 + at.x * scale, y: height / 2 + at.y * scale }
  })
  const step = stepFor(width / scale)
  return { height, dots, columns: lines(width, step * scale), rows: lines(height, step * scale), step }
}

/** The distance between lines: 500 m, or the multiple of it that keeps the lines few. */
function stepFor(metres: number): number {
  const steps = [500, 1000, 2000, 5000, 10_000, 20_000, 50_000]
  return steps.find((step) => metres / step <= mostLines) ?? 100_000
}

function lines(length: number, between: number): number[] {
  const half = Math.floor(length / 2 / between)
  return Array.from({ length: 2 * half + 1 }, (_, i) => length / 2 + (i - half) * between)
}
