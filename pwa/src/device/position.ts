/**
 * Where the phone is, only when somebody has asked for it. It is measured until it is good enough, can be used
 * at any time, gives up by itself, and never stands in the way of saving. What leaves this module is rounded to
 * about 100 m: nothing finer is ever stored.
 */

/** A measured place, rounded. `accuracy` is in metres, as the phone said. */
export interface Fix {
  lat: number
  lon: number
  accuracy: number
}

export type Locating =
  | { state: 'asking' }
  | { state: 'measuring'; fix: Fix }
  | { state: 'done'; fix: Fix }
  /** Time is up; the best so far can still be used. */
  | { state: 'poor'; fix: Fix }
  | { state: 'failed'; reason: 'denied' | 'unavailable' | 'timeout' }

export interface LocateOptions {
  geolocation: Pick<Geolocation, 'watchPosition' | 'clearWatch'> | undefined
  timers?: { set(run: () => void, ms: number): unknown; clear(timer: unknown): void }
  onchange: (now: Locating) => void
}

export interface Locator {
  /** Takes the best so far, however poor. */
  use(): void
  stop(): void
}

const goodEnough = 15
const patience = 30_000

const browserTimers = {
  set: (run: () => void, ms: number) => setTimeout(run, ms),
  clear: (timer: unknown) => clearTimeout(timer as number),
}

/** Measures until 15 m or better, for at most 30 s. Call it from a tap: the browser may ask for leave. */
export function locate({ geolocation, timers = browserTimers, onchange }: LocateOptions): Locator {
  let best: Fix | undefined
  let watch: number | undefined = undefined
  let isOver = false

  if (!geolocation) {
    onchange({ state: 'failed', reason: 'unavailable' })
    return { use: () => undefined, stop: () => undefined }
  }

  const timer = timers.set(() => {
    end(best ? { state: 'poor', fix: best } : { state: 'failed', reason: 'timeout' })
  }, patience)

  function end(now: Locating): void {
    if (isOver) return
    stop()
    onchange(now)
  }

  function stop(): void {
    isOver = true
    timers.clear(timer)
    if (watch !== undefined) geolocation?.clearWatch(watch)
  }

  function measured({ coords }: GeolocationPosition): void {
    if (isOver) return
    if (best && coords.accuracy >= best.accuracy) return
    best = { ...rounded(coords.latitude, coords.longitude), accuracy: Math.round(coords.accuracy) }
    if (coords.accuracy <= goodEnough) end({ state: 'done', fix: best })
    else onchange({ state: 'measuring', fix: best })
  }

  function failed(error: GeolocationPositionError): void {
    // A phone that loses the satellites for a moment goes on looking; only a "no" is final.
    if (error.code === 1) end({ state: 'failed', reason: 'denied' })
    else if (error.code === 2 && !best) end({ state: 'failed', reason: 'unavailable' })
  }

  onchange({ state: 'asking' })
  watch = geolocation.watchPosition(measured, failed, {
    enableHighAccuracy: true,
    timeout: patience,
    maximumAge: 10_000,
  })
  if (isOver) stop()
  return {
    use: () => {
      if (!best) return
      stop()
      onchange({ state: 'done', fix: best })
    },
    stop,
  }
}

/** The server's rounding: about 100 m in Norrbotten. */
export function rounded(lat: number, lon: number): { lat: number; lon: number } {
  return { lat: Math.round(lat * 1000) / 1000, lon: Math.round(lon * 500) / 500 }
}
