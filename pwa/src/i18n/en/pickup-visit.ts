import type { Words } from '../words'
import type sv from '../sv/pickup-visit'

const en: Words<typeof sv> = {
  choose: 'Which pickup point?',
  search: 'Search by name or locality',
  near: 'Nearest first',
  change: 'Choose another',
  none: 'No pickup point fits. The coordinator adds new ones.',
  noPoints: 'There are no pickup points in the list yet. The coordinator adds them under Coordination.',
  noKit: 'The list is not on the phone yet. Connect to a network once and try again.',
  never: 'Never visited',
  lastVisit: (date: string) => `Last visited ${date}`,
  visit: 'Not visited this year',
  complete: 'Information and training remain this year',
  followUp: 'The last visit asked for a follow-up',
  contact: (month: string) => `The next contact was set for ${month}`,
  dueHere: 'To do here',
  nothingDue: 'Nothing in particular is due here.',
  completeOn: (date: string) => `Last with both information and training ${date}`,
  neverComplete: 'Has not had both information and training yet',
  commitment: (done: number, required: number) => `${done} of ${required} done`,
  away: (distance: string) => `${distance} away`,
  counts: 'The visit counts for the pledge.',
  countsNot: 'The visit counts for the pledge only when both information and training have been given.',
  suspicion: 'Suspicions of crime do not belong here. Call 114 14, or 112 when it is going on.',
}

export default en
