/** What a piece of feedback can have led to: how each is named, and how it is found. */
import type { LinkActivityFragment } from '../../api/gen/graphql'
import { domain } from '../../i18n/domain'
import { longDate } from '../../i18n/format'
import { excerpt, type Link, type LinkChoices } from './queue'

export type LinkActivity = LinkActivityFragment
export type LinkOption = Link & { label: string }

/** The most characters that activities can be searched for. */
export const longestSearch = 64
/** How many local problems are offered at once; what is typed finds the others. */
const mostProblems = 10

export function activityOption({ id, type, place, occurredAt, ref }: LinkActivity): LinkOption {
  const label = `${domain().activityType[type]}, ${place.name}, ${longDate(occurredAt)} (${ref})`
  return { kind: 'ACTIVITY', id, label }
}

export function commitmentOptions(choices: LinkChoices | undefined): LinkOption[] {
  return (choices?.currentPledge?.focusAreas ?? []).flatMap(({ commitments }) =>
    commitments.map(({ id, text }) => ({ kind: 'COMMITMENT' as const, id, label: excerpt(text, 110) })),
  )
}

export function problemOptions(choices: LinkChoices | undefined): LinkOption[] {
  return (choices?.problems.nodes ?? []).map(({ id, title }) => ({ kind: 'PROBLEM', id, label: title }))
}

/** Those whose label holds every word that was typed, in any order. */
export function matching(options: readonly LinkOption[], typed: string): LinkOption[] {
  const words = typed.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean)
  return options.filter(({ label }) => {
    const text = label.toLocaleLowerCase('sv')
    return words.every((word) => text.includes(word))
  })
}

/** All that fits what was typed, in the order it is shown. The server has searched the activities itself. */
export function found(
  choices: LinkChoices | undefined,
  activities: readonly LinkActivity[],
  typed: string,
  chosen: readonly Link[],
): LinkOption[] {
  const all = [
    ...matching(commitmentOptions(choices), typed),
    ...matching(problemOptions(choices), typed).slice(0, mostProblems),
    ...activities.filter(({ reviewStatus }) => reviewStatus !== 'REJECTED').map(activityOption),
  ]
  return all.filter(({ id }) => !chosen.some((link) => link.id === id))
}
