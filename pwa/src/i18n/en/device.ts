import type { Words } from '../words'
import type sv from '../sv/device'

const en: Words<typeof sv> = {
  title: 'Phones',
  lead: 'Here you see whether any phone has work left to send, by what it reported when last in contact. You see how much is waiting, not what it is.',
  count: (n, unsent) => {
    const all = n === 1 ? '1 phone' : `${n} phones`
    return unsent === 0 ? `${all}, none with unsent work` : `${all}, ${unsent} with unsent work`
  },
  asOf: (time) => `As of ${time}`,
  refresh: 'Update',
  more: 'Show more phones',
  emptyTitle: 'No phones yet',
  emptyText: 'A phone is shown here once it has sent something for the first time.',
  silent: 'No contact for a day',
  silentText:
    'Ask the user to open Löftet on the phone where there is coverage. What is waiting is then sent by itself.',
  silentSignedOut:
    'The phone is signed out. Ask the user to sign in on it again where there is coverage. What is waiting is then sent.',
  unsent: (n) => (n === 1 ? '1 unsent activity' : `${n} unsent activities`),
  nothingUnsent: 'Nothing unsent',
  signedOut: 'Signed out',
  waiting: 'Waiting to be sent',
  activities: (n) => (n === 1 ? '1 activity' : `${n} activities`),
  waitingSince: (n, oldest) => (n === 1 ? `1 activity, from ${oldest}` : `${n} activities, the oldest from ${oldest}`),
  lastSeen: 'Last contact',
  both: (ago, when) => `${ago} (${when})`,
  version: 'App version',
  storage: 'Storage',
  kept: 'Protected from being cleared',
  notKept: 'Not protected, the browser may clear it',
  installed: 'Installed as an app',
  isInstalled: 'Yes',
  notInstalled: 'No, used in the browser',
  unknown: 'Not known',
  signOut: 'Sign the phone out',
  signOutAgain: 'Sign the phone out again',
  signOutWhose: (what, user) => `${what}: ${user}`,
  askTitle: (user) => `Sign out the phone that ${user} uses?`,
  askText: (user) => `The phone is signed out at once. To fetch or send anything, ${user} must sign in on it again.`,
  askUnsent: (n, user) =>
    n === 1
      ? `1 activity is unsent. It stays on the phone until ${user} signs in there again, and is then sent.`
      : `${n} activities are unsent. They stay on the phone until ${user} signs in there again, and are then sent.`,
  askNothingUnsent: (user) =>
    `Nothing was waiting at the last contact. What may have been saved since stays on the phone until ${user} signs in there again, and is then sent.`,
  askRest: 'Nothing is deleted from the phone. The user’s other phones are not affected.',
  askOwn: 'This is your own account. If it is the device that you are using now, you will have to sign in again.',
  cancel: 'Cancel',
  done: (user) => `The phone that ${user} uses is signed out.`,
  importLink: 'Hand in a file of unsent work',
  file: {
    title: 'Hand in unsent work',
    lead: 'When a phone must be handed back, its user can save the unsent work as a file. Choose that file here. The work is registered in its author’s name, and it shows that you handed it in.',
    choose: 'Choose the file',
    unreadable: 'The file cannot be read',
    unreadableText: 'Choose a file saved from the page Waiting to be sent, named loftet-ej-skickat.',
    of: (user: string) => `Work by ${user}`,
    holds: (n: number, when: string) =>
      n === 1 ? `1 activity, saved as a file ${when}.` : `${n} activities, saved as a file ${when}.`,
    drafts: (n: number) =>
      n === 1
        ? '1 draft in the file is left out. Only its author can finish it.'
        : `${n} drafts in the file are left out. Only their author can finish them.`,
    handIn: 'Hand in',
    handingIn: 'Handing in …',
    received: (n: number, all: number) => `${n} of ${all} are on the server now.`,
    accepted: 'Handed in',
    duplicate: 'Was there already',
    refused: 'Not received',
    conflict: 'There already with other content',
    later: 'Try again',
    review: 'Review the activities',
  },
  failed: 'The phone could not be signed out',
}
export default en
