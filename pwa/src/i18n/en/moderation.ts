import type { Words } from '../words'
import type sv from '../sv/moderation'

const actions: Record<string, string> = {
  RECEIVED: 'put back in the queue',
  PUBLISHED: 'published',
  PUBLISHED_REDACTED: 'published with parts removed',
  NOT_PUBLISHED: 'decided not to publish',
  FORWARDED: 'referred to the police',
  reply: 'answered',
  'reply again': 'answer changed',
}
const codes: Record<string, string> = {
  PERSONAL_DATA: 'personal data',
  CRIME_TIP: 'tip about a crime',
  THREAT_ABUSE: 'threats or abuse',
  OFF_TOPIC: 'about something else',
  DUPLICATE: 'duplicate',
  SPAM: 'advertising',
}

const en: Words<typeof sv> = {
  title: 'Feedback',
  lead: 'Read, decide and answer. Nothing is visible to others until you have published it.',
  show: 'Show',
  toModerate: 'To go through',
  all: 'All',
  theme: 'Theme',
  allThemes: 'All themes',
  search: 'Search the text',
  searchDo: 'Search',
  left: (n) => (n === 0 ? 'Nothing left to go through' : `${n} left to go through`),
  count: (n) => (n === 1 ? '1 piece of feedback' : `${n} pieces of feedback`),
  news: 'The queue has changed.',
  showNews: 'Show what is new',
  more: 'Show more feedback',
  emptyTitle: 'All has been gone through',
  emptyText: 'New feedback is shown here when it comes in.',
  emptyNext: 'See what is published',
  emptyFilterTitle: 'No feedback to show',
  emptyFilterText: 'Change the selection to see more.',
  keys: 'Keys: J and K go forward and back, M marks, R takes the marked as advertising, P publishes, S strikes words, N does not publish, H refers, D duplicate, V answers, Z undoes.',
  mark: (what) => `Mark ${what}`,
  marked: (n) => `${n} marked`,
  unmark: 'Unmark',
  bulkSpam: 'Advertising, do not publish',
  bulkOffTopic: 'Off topic, do not publish',
  bulkTitle: (n) => (n === 1 ? 'Not publish 1 piece of feedback?' : `Not publish ${n} pieces of feedback?`),
  bulkText: 'The texts are kept internally, and each decision can be changed one at a time.',
  decidedMany: (n, of) => {
    const done = `${n} will not be published`
    return n === of ? done : `${done}. Somebody else had changed ${of - n}, which are left`
  },

  publish: 'Publish',
  redact: 'Strike words',
  withhold: 'Do not publish',
  forward: 'Refer',
  duplicate: 'Duplicate',
  reply: 'Answer',
  replyAgain: 'Change the answer',
  takeBack: 'Put back in the queue',
  takenBack: 'The decision is undone',
  decided: {
    RECEIVED: 'Back in the queue',
    PUBLISHED: 'Published',
    PUBLISHED_REDACTED: 'Published without the struck words',
    NOT_PUBLISHED: 'Will not be published',
    FORWARDED: 'Marked as referred',
  },
  conflict:
    'Somebody else has already decided about it. The latest is shown now, and nothing of yours is saved.',
  cancel: 'Cancel',
  save: 'Save',
  remove: 'Remove',
  optional: 'optional',

  findsShort: 'Personal data?',
  finds: (n) =>
    n === 1
      ? 'One place is marked: it looks like personal data. Strike it, or confirm that it is not.'
      : `${n} places are marked: they look like personal data. Strike them, or confirm that they are not.`,
  find: {
    PERSONNUMMER: 'looks like a personal identity number',
    PHONE: 'looks like a phone number',
    EMAIL: 'looks like an e-mail address',
    PLATE: 'looks like a registration plate',
  },
  wordsRemoved: 'The words are removed for good.',
  place: 'Place',
  when: 'Time',
  safety: 'Safety',
  ofFive: (n) => `${n} of 5`,
  dialogue: 'Dialogue',
  why: 'Reason',
  similar: (n) => (n === 1 ? 'Another one is like this' : `${n} others are like this`),
  markSimilar: 'Mark all that are alike',
  history: (n) => (n === 1 ? 'History, 1 event' : `History, ${n} events`),
  actionOf: (action) => actions[action] ?? (action.startsWith('outcome') ? 'outcome changed' : action),
  reasonOf: (reason) => {
    const [code, ...rest] = reason.split(': ')
    return [codes[code ?? ''] ?? code, ...rest].join(': ')
  },

  redactTitle: 'Strike words',
  redactHow:
    'Press a word to strike it, once more to take it back. The arrow keys go between words, space strikes.',
  redactPlace: 'The name of the place',
  redactPlaceHint: 'Shown to everybody. Empty the field to show no place.',
  redactResult: 'This is how it is published',
  redactForGood: 'The struck words are removed for good. Nobody can get them back, not even you.',
  redactDo: 'Strike and publish',
  harmless: 'What is left is no personal data, publish',
  withholdTitle: 'Do not publish',
  withholdDo: 'Do not publish',
  withholdForGood: 'With this reason the words are removed for good. Nobody can get them back.',
  reason: 'Why?',
  reasonMissing: 'Choose why the feedback is not published.',
  note: 'Note',
  noteHint: 'For the history. No personal data.',
  forwardTitle: 'Refer to the police',
  forwardHow:
    'The writer sees in the receipt that the tip belongs with the police. What must be passed on you pass on yourself, nothing is sent from here.',
  forwardTo: 'Where?',
  to11414: '114 14, tips to the police',
  to112: '112, emergency',
  forwardDo: 'Refer',
  duplicateTitle: 'Duplicate',
  duplicateHow: 'This one is not published. Its writer sees the same answer as the other gets.',
  duplicateOf: 'Says the same as',
  duplicateDo: 'It is a duplicate',

  replyTitle: 'Outcome and answer',
  outcome: 'What became of it?',
  outcomeMissing: 'Choose what became of it.',
  outcomeText: 'Explain to everybody',
  outcomeTextHint: 'Shown on You said, we did and in the receipt.',
  outcomeTextMissing: 'Write why, so that the reader understands.',
  links: 'What did it lead to?',
  linksHint: 'The commitment, the problem or the activity. Of a problem only the theme is shown to others.',
  linksFind: 'Search by word, place or reference',
  linksFound: (n) =>
    n === 0 ? 'Nothing fits what you have written.' : n === 1 ? '1 suggestion' : `${n} suggestions`,
  linksOffered: 'Suggestions',
  linksChosen: 'Led to',
  linksMissing: 'Choose the commitment, the problem or the activity that it led to.',
  linkKind: { COMMITMENT: 'Commitments', PROBLEM: 'Local problems', ACTIVITY: 'Activities' },
  linkOf: { COMMITMENT: 'A commitment', PROBLEM: 'A local problem', ACTIVITY: 'An activity' },
  linkRemove: (what) => `Remove ${what}`,
  replyText: 'Answer',
  replyHint:
    'Shown in the receipt, and below the feedback if that is published. Begin with the template and rewrite it.',
  replyDo: 'Save outcome and answer',
  replied: 'The answer is saved',
  outcomeSaved: 'The outcome is saved',
  isReplied: 'Answered',

  templates: 'Edit the templates',
  templatesTitle: 'Reply templates',
  templatesLead:
    'A text to begin an answer with for each theme and outcome. Whoever answers always rewrites it.',
  templateText: 'Template',
  templateEdited: 'The municipality’s own text.',
  templateStandard: 'The text that comes with the product. Rewrite it so that it sounds like you.',
  templateReset: 'Go back to the text that came with it',
  templateSaved: 'The template is saved',
  templateConflict:
    'Somebody else has changed the templates since you opened them. What you wrote is still here. Save again to overwrite.',
}

export default en
