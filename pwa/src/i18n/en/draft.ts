import type { Words } from '../words'
import type sv from '../sv/draft'

const en: Words<typeof sv> = {
  kept: (when: string) => `Draft kept ${when}`,
  notKept: 'The draft cannot be kept on this device. Save before you leave the page.',
  restored: (when: string) => `You are going on with your draft from ${when}.`,
  startOver: 'Start over from what is saved',
  thrown: 'The draft is removed',
  left: 'The draft is kept on this page',
  leave: 'What you have written cannot be kept as a draft. Leave it anyway?',
  begun: 'You have begun',
  goOn: 'Go on',
  goOnWith: (what: string) => `Go on writing ${what}`,
  remove: 'Remove',
  removeWhat: (what: string) => `Remove the draft ${what}`,
  untitled: 'Untitled',
  conflictTitle: 'Somebody else was first',
  conflictText: 'This has been changed since you began to write. Choose which is to stand.',
  mine: 'You have written',
  theirs: 'Saved now',
  keepMine: 'Go on with mine',
  takeTheirs: 'Take what is saved',
  nothing: 'Empty',
}

export default en
