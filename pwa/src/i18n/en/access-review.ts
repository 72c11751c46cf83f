import type { Words } from '../words'
import type sv from '../sv/access-review'

const en: Words<typeof sv> = {
  title: 'Access review',
  lead: 'Go through all accounts and say which are needed. Nothing changes until you close the review.',
  due: (date) => `To be done by ${date}.`,
  progress: (done, all) => `${done} of ${all} done.`,
  unusedFirst: (days) => `Those not used for ${days} days come first. Somebody else reviews your own account.`,
  unused: 'Unused',
  lastUsed: (when) => `Used ${when}`,
  neverUsed: 'Never used',
  elsewhere: 'Works in other municipalities too. Removed here, the account stays there.',
  answer: { CONFIRMED: 'Needed', REMOVED: 'To be removed' },
  keep: 'Needed',
  keepWhat: (name) => `${name} is needed`,
  remove: 'Remove',
  removeWhat: (name) => `Remove ${name}`,
  undo: 'Undo the answer',
  undoWhat: (name) => `Undo the answer for ${name}`,
  said: (name, answer) =>
    answer === 'CONFIRMED'
      ? `${name} is needed.`
      : answer === 'REMOVED'
        ? `${name} is removed when the review is closed.`
        : `${name} has no answer.`,
  changed: 'Somebody else has answered meanwhile. This is how it stands now.',
  closeText: (n) =>
    n === 0
      ? 'No account is removed when you close it.'
      : n === 1
        ? 'When you close it, 1 account is signed out and shut at once.'
        : `When you close it, ${n} accounts are signed out and shut at once.`,
  close: 'Close the review',
  closed: 'The review is closed.',
  emptyTitle: 'There are no other accounts to go through',
  earlier: 'Earlier reviews',
  noEarlier: 'No review has been closed yet.',
  result: (date, by, kept, removed) => `${date}, by ${by}: ${kept} needed, ${removed} removed`,
  file: 'Save as a file',
  fileOf: (date) => `Save the review of ${date} as a file`,
  more: 'Show more',
}

export default en
