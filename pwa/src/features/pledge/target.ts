/** A commitment's target in plain words. */
import { domain } from '../../i18n/domain'
import { pledgeWords } from '../../i18n/pledge'
import type { Commitment } from './pledge'

/** "Minst två gånger per år på olika platser. Räknas när det innehåller information och utbildning." */
export function targetInWords(commitment: Pick<Commitment, 'target' | 'kind' | 'condition'>): string {
  const t = pledgeWords()
  const { target, kind, condition } = commitment
  if (!target) {
    const meeting = condition?.answeredBy === 'COUNCIL_AND_PLAN' ? t.councilWithin(condition.conveneWithinDays) : ''
    return [t.kindText[kind], meeting].filter(Boolean).join(' ')
  }
  const often = t.atLeast(t.times(target.count), domain().per[target.period])
  const where = target.distinctPlaces ? ` ${t.distinctPlaces}` : ''
  const parts = target.requires.map((need) => t.requires[need]).join(` ${t.and} `)
  return `${often}${where}.${parts ? ` ${t.mustHold} ${parts}.` : ''}`
}
