import type { Words } from '../words'
import type sv from '../sv/coordination'

const en: Words<typeof sv> = {
  title: 'Overview',
  lead: (area) => `What needs you today in ${area}.`,
  toReview: 'To review',
  toReviewText: (n) =>
    n === 0 ? 'Everything is reviewed' : n === 1 ? '1 activity is waiting' : `${n} activities are waiting`,
  feedback: 'Feedback',
  feedbackText: (n) =>
    n === 0 ? 'All has been gone through' : n === 1 ? '1 is waiting to be read' : `${n} are waiting to be read`,
  dialogues: 'Dialogues',
  dialoguesText: 'Ask residents and employees, and sum up what came out of it',
  missing: 'Without an explanation',
  missingText: (n) =>
    n === 0
      ? 'No period lacks an explanation'
      : n === 1
        ? '1 period needs an explanation'
        : `${n} periods need an explanation`,
  problems: 'Open problems',
  problemsText: (n) => (n === 0 ? 'No open problems' : n === 1 ? '1 is open' : `${n} are open`),
  steps: 'Steps that remain',
  stepsText: (n) =>
    n === 0 ? 'All steps of the deliverables are done' : n === 1 ? '1 step is not done' : `${n} steps are not done`,
  phones: 'Phones with unsent work',
  phonesText: (n, silent) => {
    if (n === 0) return 'Nothing is waiting on the phones'
    const all = n === 1 ? '1 phone has not sent everything' : `${n} phones have not sent everything`
    return silent === 0 ? all : `${all}, ${silent} without contact for a day`
  },
  openProblems: 'Open problems',
  noCouncil: 'The council has not been convened',
  waitsForMeeting: (date) => `The council was convened ${date} but has not met`,
  noPlan: 'There is no action plan',
  inProgress: 'There is an action plan',
  more: 'Tools',
  rightTime: 'The right time and place',
  rightTimeText: 'When and where it happens, and when and where you have been',
  planning: 'Planning',
  planningText: 'What is to be done, week by week and unit by unit',
  pickupPoints: 'Pickup points',
  pickupPointsText: 'The list that those in the field have on their phones',
  localities: 'Localities and roads',
  localitiesText: 'The places whose names the public may read at once',
  easyText: 'Easy Swedish',
  easyTextText: 'The commitments in simple words',
  notices: 'Pages that the law requires',
  noticesText: 'Accessibility, personal data, public records, contact',
  field: 'Log in the field',
  fieldText: 'The same forms that officers and field staff use',
  pledge: 'The pledge as the public sees it',
  pledgeText: 'This is how everybody else sees how it goes',
  statistics: 'Statistics',
  statisticsText: 'How it has gone, in charts, tables and files',
  access: 'Access review',
  accessText: 'Which of your party’s accounts are needed',
  accessDue: 'It is time to go through your party’s accounts.',
  users: 'Accounts',
  usersText: 'Invite, change and shut those who sign in',
  keys: 'API keys',
  keysText: 'The analysts’ keys, which you can take back',
  audit: 'Audit log',
  auditText: 'Sign-ins, accounts, keys and data taken out',
  updatedFeedback: (waiting) => `Updated: ${waiting} ${waiting === 1 ? 'piece' : 'pieces'} of feedback to read.`,
  updated: (waiting) => `Updated: ${waiting} ${waiting === 1 ? 'activity' : 'activities'} to review.`,
  listsChanged: 'Show the new lists',
  adminNote:
    'As an administrator you see the pledge, but not activities or problems. They are for coordinators and chiefs.',
}
export default en
