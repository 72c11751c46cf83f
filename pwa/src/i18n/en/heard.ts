import type { Words } from '../words'
import type sv from '../sv/heard'

const en: Words<typeof sv> = {
  title: 'You said, we did',
  lead: 'Here you see what residents have told the police and the municipality, what they have promised to do about it, and what came of it.',
  youSaid: 'You said',
  howSaid: 'Residents write what makes the place where they live unsafe.',
  weAnswered: 'We answered',
  wePromised: 'We promised',
  howPromised:
    'The police and the municipality sign a joint pledge about what they will do together. The words are those that were signed.',
  weDid: 'We did',
  howDid: 'What has been done is counted and shown openly, also when the pledge has not been kept.',
  write: 'Give feedback',
  theme: 'What do you want to read about?',
  allThemes: (n) => `Everything (${n})`,
  themeCount: (theme, n) => `${theme} (${n})`,
  summary: (published, replied, included) => `${published} published, ${replied} answered, ${included} included.`,
  list: 'Feedback',
  redacted: 'Words that pointed somebody out are removed.',
  inDialogue: 'From the dialogue',
  notYet: 'No answer yet.',
  counted: {
    NOW: (done, required) => `${done} of ${required} this period.`,
    THEN: (done, required, year) => `${done} of ${required} in the period of ${year}.`,
    STEPS: (done, required) => `${done} of ${required} steps done.`,
  },
  inAll: (n) => `${n} in all.`,
  nothingYet: 'Nothing that followed has been reported.',
  more: 'Show more',
  emptyTitle: 'Nothing to show yet',
  emptyText: 'When feedback has been read and published it is shown here.',
  promiseTitle: 'This is promised',
  showAll: 'Show all that residents have said',
  behind: 'This is what you said',
}

export default en
