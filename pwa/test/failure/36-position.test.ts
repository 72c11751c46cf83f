import { expect, test } from 'vitest'
import { locate, type Locating } from '../../src/device/position'

function phone() {
  const states: Locating[] = []
  let found: PositionCallback = () => undefined
  let lost: PositionErrorCallback | null | undefined
  let isWatching = false
  let timeUp: () => void = () => undefined
  const start = () =>
    locate({
      geolocation: {
        watchPosition(success, error) {
          found = success
          lost = error
          isWatching = true
          return 1
        },
        clearWatch() {
          isWatching = false
        },
      },
      timers: {
        set(run) {
          timeUp = run
          return 1
        },
        clear: () => undefined,
      },
      onchange: (now) => states.push(now),
    })
  return {
    states,
    start,
    measure: (accuracy: number) =>
      found({ coords: { latitude: 65.67654, longitude: 21.00123, accuracy } } as GeolocationPosition),
    fail: (code: number) => lost?.({ code } as GeolocationPositionError),
    passTime: () => timeUp(),
    isWatching: () => isWatching,
  }
}

test('36: it is measured until 15 m, with the metres shown on the way, and then the phone stops looking', () => {
  const p = phone()
  p.start()
  p.measure(3000)
  p.measure(80)
  p.measure(200)
  p.measure(12)

  expect(p.states.map((s) => ('fix' in s ? s.fix.accuracy : s.state))).toEqual(['asking', 3000, 80, 12])
  expect(p.states.at(-1)?.state).toBe('done')
  expect(p.isWatching()).toBe(false)
})

test('36: a poor position can be used as it is', () => {
  const p = phone()
  const locator = p.start()
  p.measure(3000)
  locator.use()

  expect(p.states.at(-1)).toEqual({ state: 'done', fix: { lat: 65.677, lon: 21.002, accuracy: 3000 } })
  expect(p.isWatching()).toBe(false)
})

test('36: after 30 s it gives up, and keeps what it has', () => {
  const p = phone()
  p.start()
  p.measure(90)
  p.passTime()
  expect(p.states.at(-1)?.state).toBe('poor')

  const without = phone()
  without.start()
  without.passTime()
  expect(without.states.at(-1)).toEqual({ state: 'failed', reason: 'timeout' })
})

test('36: a no is final, and nothing is measured after it', () => {
  const p = phone()
  p.start()
  p.fail(1)
  p.measure(5)

  expect(p.states.at(-1)).toEqual({ state: 'failed', reason: 'denied' })
})
