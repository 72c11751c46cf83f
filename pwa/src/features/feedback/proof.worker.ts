/** A worker that does one task and answers with the number, or null when there is none. */
import { solve, type Challenge } from './proof'

addEventListener('message', ({ data }: MessageEvent<Challenge>) => {
  postMessage(solve(data) ?? null)
})
