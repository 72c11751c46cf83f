import type { Words } from '../words'
import type sv from '../sv/form-folded'

const en: Words<typeof sv> = {
  tally: 'Count as you go',
  tallyTitle: 'Count as you go',
  tallyHint: 'One press is one. Each press is kept at once.',
  tallyUndo: 'Undo the latest',
  tallyUndone: (what: string) => `Undone: ${what}`,
  tallyDone: 'Done counting',
  tallyAdd: (what: string, n: number) => `${what}, ${n}. Add one`,
  whenNow: 'Just now',
  whenAgo: { half: '½ hour ago', one: '1 hour ago', two: '2 hours ago' },
  started: 'Began',
  ended: 'Ended',
  endWhen: 'End',
  endChoice: { auto: 'When I save', none: 'Not given', at: 'Give a time' },
  date: 'Date',
  time: 'Time',
  participating: 'Who else took part?',
  approximate: 'The counts are approximate',
  summary: 'Short summary',
  summaryHint: 'May be published. No names, personal numbers or registration plates.',
}

export default en
