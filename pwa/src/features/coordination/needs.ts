/** What asks for the coordinator's attention, from what the pages already know. */
import type { Pledge } from '../pledge/pledge'
import type { Problem } from '../problem/problem'

/** How many steps of deliverables are not done. */
export function stepsLeft(pledge: Pledge): number {
  const steps = pledge.focusAreas.flatMap(({ commitments }) => commitments.flatMap((commitment) => commitment.steps))
  return steps.filter(({ doneOn }) => !doneOn).length
}

/** The next thing that a local problem waits for: the council is called, meets, and decides on a plan. */
export function waitsFor({
  council,
  plan,
}: Pick<Problem, 'council' | 'plan'>): 'council' | 'meeting' | 'plan' | 'nothing' {
  if (!council?.convenedOn && !council?.heldOn) return 'council'
  if (!council.heldOn) return 'meeting'
  return plan?.decidedOn ? 'nothing' : 'plan'
}

/** What is listed on the page beside the numbers. */
export interface Lists {
  pledge?: Pledge | null | undefined
  problems?: readonly Problem[] | undefined
}

/** Whether something else would be listed now than what is. What has not been fetched yet is nothing new. */
export function areBehind(held: Lists, latest: Lists): boolean {
  const differs = (a: unknown, b: unknown): boolean =>
    a !== undefined && b !== undefined && JSON.stringify(a) !== JSON.stringify(b)
  return (
    differs(held.problems, latest.problems) ||
    differs(held.pledge && dueIn(held.pledge), latest.pledge && dueIn(latest.pledge))
  )
}

/** What the list of what comes next is made of. */
function dueIn(pledge: Pledge): unknown {
  return pledge.focusAreas.map(({ commitments }) => commitments.map(({ current, steps }) => [current, steps]))
}
