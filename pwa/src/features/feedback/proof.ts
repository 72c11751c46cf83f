/**
 * The work that shows that no machine is sending thousands: find the number whose SHA-256, with the task's salt
 * before it, is the target (server/auth/challenge.go). The browser's own SHA-256 answers by promise, which costs
 * more than the hash itself, so the one block that is needed is computed here. It runs in a worker of its own.
 */
export interface Challenge {
  algorithm: string
  ticket: string
  salt: string
  /** In hexadecimal. */
  target: string
  /** The number is less than this. */
  max: number
  /** How long to wait before the answer is sent, in milliseconds from when the task came. */
  waitMs: number
}

/** The longest salt and number that one block of SHA-256 holds, with its padding. */
const blockText = 55

/** The number that is looked for; undefined when there is none, or when the task is not one that can be done here. */
export function solve({ algorithm, salt, target, max }: Challenge): number | undefined {
  if (algorithm !== 'SHA-256' || !/^[0-9a-f]{64}$/.test(target)) return undefined
  if (!/^[ -~]*$/.test(salt) || salt.length + String(max).length > blockText) return undefined
  const wanted = wordsOf(target)
  const block = new Uint8Array(64)
  for (let i = 0; i < salt.length; i += 1) block[i] = salt.charCodeAt(i)
  for (let n = 0; n < max; n += 1) {
    write(block, salt.length, n)
    if (isDigest(block, wanted)) return n
  }
  return undefined
}

function wordsOf(hex: string): number[] {
  return Array.from({ length: 8 }, (_, i) => Number.parseInt(hex.slice(i * 8, i * 8 + 8), 16) | 0)
}

/** Writes the number's digits after the salt, and the padding after them. */
function write(block: Uint8Array, at: number, n: number): void {
  const digits = String(n)
  let end = at
  for (let i = 0; i < digits.length; i += 1) block[end++] = digits.charCodeAt(i)
  block[end] = 0x80
  block.fill(0, end + 1)
  block[62] = (end * 8) >> 8
  block[63] = (end * 8) & 0xff
}

const primes = firstPrimes(64)
const roundConstants = Int32Array.from(primes, (p) => fraction(Math.cbrt(p)))
const start = Int32Array.from(primes.slice(0, 8), (p) => fraction(Math.sqrt(p)))
const w = new Int32Array(64)

function firstPrimes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n += 1) if (found.every((p) => n % p !== 0)) found.push(n)
  return found
}

/** The first 32 bits of the fractional part (FIPS 180-4, 4.2.2 and 5.3.3). */
function fraction(x: number): number {
  return ((x - Math.floor(x)) * 2 ** 32) | 0
}

const turned = (x: number, by: number): number => (x >>> by) | (x << (32 - by))

/** Whether the SHA-256 of the one padded block is the wanted one (FIPS 180-4, 6.2.2). */
function isDigest(block: Uint8Array, wanted: readonly number[]): boolean {
  schedule(block)
  let [a, b, c, d, e, f, g, h] = start as unknown as [number, number, number, number, number, number, number, number]
  for (let i = 0; i < 64; i += 1) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + roundConstants[i]! + w[i]!) | 0
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  if (((start[0]! + a) | 0) !== wanted[0]) return false
  return [a, b, c, d, e, f, g, h].every((word, i) => ((start[i]! + word) | 0) === wanted[i])
}

function schedule(block: Uint8Array): void {
  for (let i = 0; i < 16; i += 1) {
    const at = i * 4
    w[i] = (block[at]! << 24) | (block[at + 1]! << 16) | (block[at + 2]! << 8) | block[at + 3]!
  }
  for (let i = 16; i < 64; i += 1) {
    const x = w[i - 15]!
    const y = w[i - 2]!
    const s0 = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3)
    const s1 = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10)
    w[i] = (w[i - 16]! + s0 + w[i - 7]! + s1) | 0
  }
}
