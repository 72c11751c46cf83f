/** The browsers' processes: started in a group of their own, so that all of it can be ended. */
import { spawn, type ChildProcess } from 'node:child_process'

export interface Running {
  process: ChildProcess
  /** What it has written to its fourth descriptor. */
  told(): string
}

export function start(path: string, args: string[], environment: NodeJS.ProcessEnv = {}): Running {
  const started = spawn(path, args, {
    detached: true,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  let told = ''
  started.stdio[3]?.on('data', (part: Buffer) => (told += part.toString()))
  // What cannot be started is found out by what waits for it.
  started.on('error', () => undefined)
  return { process: started, told: () => told }
}

/** Ends the process and all that it has started. */
export async function end({ process: started }: Running): Promise<void> {
  if (!started.pid || started.exitCode !== null) return
  const ended = new Promise((resolve) => started.once('exit', resolve))
  process.kill(-started.pid, 'SIGKILL')
  await ended
}

/** Asks until there is an answer, for at most a minute: a browser's first start is slow on a busy machine. */
export async function within<T>(
  otherwise: string,
  answer: () => T | Promise<T>,
): Promise<Exclude<Awaited<T>, false | 0 | undefined>> {
  const deadline = Date.now() + 60_000
  for (;;) {
    const answered = await answer()
    if (answered) return answered as Exclude<Awaited<T>, false | 0 | undefined>
    if (Date.now() > deadline) throw new Error(otherwise)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
