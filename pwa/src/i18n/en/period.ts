import type { Words } from '../words'
import type sv from '../sv/period'

const en: Words<typeof sv> = {
  title: 'Periods and deliverables',
  lead: 'When a period is not fulfilled it is to be given an explanation that everybody can read. Here you write it, and mark which steps are done.',
  missingTitle: 'In need of an explanation',
  missingEmpty: 'All periods that were not fulfilled have an explanation.',
  explainedTitle: 'With an explanation',
  stepsTitle: 'Deliverables in steps',
  doneOf: (done, required) => `${done} of ${required} done`,
  explanation: 'Explanation to the public',
  explanationHint:
    'Say what happened, what you do instead and when. Mention no individuals. Write in Swedish.',
  tooShort: 'Write an explanation of at least 10 characters.',
  tooLong: 'The explanation may have at most 1000 characters.',
  publish: 'Publish the explanation',
  publishNote: 'The explanation is shown to everybody at once. A new one takes the place of the old.',
  published: 'The explanation is published.',
  change: 'Change the explanation',
  cancel: 'Cancel',
  markDone: 'Mark as done',
  changeStep: 'Change',
  changeStepWhat: (title) => `Change: ${title}`,
  markDoneWhat: (title) => `Mark as done: ${title}`,
  doneOn: 'Done on',
  note: 'What was done',
  noteHint: 'Shown to everybody. Describe the result or give a link below.',
  link: 'Link to the result',
  linkHint: 'Begins with https://',
  save: 'Save',
  stepSaved: (title) => `Saved: ${title}`,
  notDone: 'Take back, it is not done',
  doneOnMissing: 'Choose the day the step was done.',
  noteMissing: 'Describe what was done, or give a link.',
  readOnlySteps: 'The coordinator marks which steps are done.',
}
export default en
