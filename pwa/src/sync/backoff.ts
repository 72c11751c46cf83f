/** How long to wait before trying again by oneself. */

const shortest = 2_000
const longest = 15 * 60_000

/**
 * Milliseconds after the nth attempt in a row that came to nothing (from 0): anywhere between 2 s and a limit
 * that doubles up to 15 min, so that many phones that come back into coverage at once do not keep step.
 */
export function backoff(n: number, random: () => number): number {
  const limit = Math.min(longest, shortest * 2 ** Math.min(n + 1, 20))
  return Math.round(shortest + random() * (limit - shortest))
}

/** What the server asks for, in milliseconds, within reason: a proxy's "tomorrow" is not obeyed. */
export function asked(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : Math.min(longest, Math.max(shortest, seconds * 1000))
}
