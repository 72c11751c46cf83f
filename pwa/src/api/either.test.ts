import { afterEach, describe, expect, test, vi } from 'vitest'
import { either } from './either'

afterEach(() => vi.unstubAllGlobals())

describe.each([
  ['with AbortSignal.any', AbortSignal],
  ['in a browser from before it', class {}],
])('%s', (_, known) => {
  test('either signal stops it, with its own reason', () => {
    vi.stubGlobal('AbortSignal', known)
    const [one, other] = [new AbortController(), new AbortController()]
    const first = either(one.signal, other.signal)
    const second = either(one.signal, other.signal)
    expect(first.aborted).toBe(false)
    other.abort('late')
    one.abort('gone')
    expect([first.reason, second.reason]).toEqual(['late', 'late'])
    expect(either(one.signal, new AbortController().signal).reason).toBe('gone')
  })
})
