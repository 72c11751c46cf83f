import type { Words } from '../words'
import type sv from '../sv/about'

const en: Words<typeof sv> = {
  title: 'About Löftet',
  lead: 'Löftet shows what the police and the municipality have promised together, what they have done and how it goes. Everybody can follow it without signing in.',
  whatTitle: 'What a citizens’ pledge is',
  what1:
    'A citizens’ pledge is an agreement between a local police area and a municipality. In it they promise what they will do to prevent crime and make people safer during a certain time.',
  what2:
    'The pledge is made from dialogue with residents, dialogue with police staff, and statistics and measurements. What you read here is the pledge word for word as it was signed, in Swedish.',
  howTitle: 'How we count',
  how1: 'Every commitment is followed up by itself. When the police or the municipality have done something they log it on the spot, and it counts for the commitments it belongs to. Nobody types in a result, and we compute no percentages.',
  how2: 'Commitments that are to be done a number of times are followed up by period, usually a year. “5 of 6 periods fulfilled” means that the promised number was reached in five of the six periods that are over or already fulfilled.',
  how3: 'What is done beyond the promise is shown, but never carried over to the next period.',
  statusTitle: 'What the words mean',
  status: {
    FULFILLED: 'What was promised for the period has been done.',
    ON_TRACK: 'The work is going on at the pace of the pledge.',
    AT_RISK: 'The work is behind, or less than a quarter of the period is left and not all is done.',
    NOT_STARTED: 'Nothing has been done yet, but there is plenty of time.',
    MISSED:
      'The period is over and not all was done. Those responsible are then to give an explanation that everybody can read. If something done in time is reported afterwards the status changes, and that is shown.',
    ONGOING: 'The commitment goes on all the time and has no number to reach. We show when something was last done.',
    NOT_TRIGGERED: 'The commitment applies when a local problem arises, and right now there is none.',
  },
  kindsTitle: 'Four kinds of commitments',
  kinds: {
    RECURRING: 'To be done a number of times in each period, for example dog searches in the school twice a year.',
    DELIVERABLE: 'To be made once, in one or more steps. Fulfilled when all steps are done.',
    CONDITIONAL:
      'Applies when a local problem arises, for example that the crime prevention council meets and makes a plan.',
    CONTINUOUS: 'Goes on all the time, for example cooperating with support organisations.',
  },
  publicTitle: 'What is shown to everybody',
  public1:
    'Activities are shown with their day and locality or road. We never show which school, company or pickup point it was, and never anything about individuals.',
  public2:
    'Dog searches, workplace inspections and visits to pickup points are shown after 14 days at the earliest. Traffic checks are shown at once. What is planned is never shown.',
  public3:
    'Small numbers are protected: one to four is shown as “fewer than 5” where an exact number could point somebody out.',
  runningTitle: 'When the pledge’s time has passed',
  running:
    'A pledge may hold until a new one is given. The follow-up then goes on in the same way after its last day, and it is said that the pledge runs on.',
  helpTitle: 'If you need help',
  help: 'Call 112 in an emergency. To tip off or contact the police call 114 14. Löftet takes no tips or reports.',
}
export default en
