/** What asks for the coordinator's attention, from what the pages already know. */
import type { Pledge } from '../pledge/pledge'
import type { Problem } from '../problem/problem'

/** How many steps of deliverables are not done. */
export function stepsLeft(pledge: Pledge): number {
  const steps = pledge.focusAreas.flatMap(({ commitments }) =>
    commitments.flatMap((commitment) => commitment.steps),
  )
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
