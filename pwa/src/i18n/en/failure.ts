import type { Words } from '../words'
import type sv from '../sv/failure'

const en: Words<typeof sv> = {
  networkTitle: 'No contact with the server',
  networkText: 'You seem to be offline. Try again when you have coverage.',
  networkSave: 'Nothing has been saved yet, but what you wrote is still here. Try again when you have coverage.',
  waitTitle: 'Too many attempts',
  waitText: (seconds) =>
    seconds < 90 ? `Wait ${seconds} seconds and try again.` : `Wait ${Math.ceil(seconds / 60)} minutes and try again.`,
  waitABit: 'Wait a while and try again.',
  serverTitle: 'Something went wrong on our side',
  serverText: 'It is not your fault. Try again in a while.',
  forbiddenTitle: 'You are not allowed to do this',
  forbiddenText: 'This is for other roles.',
  signInTitle: 'You need to sign in again',
  signInText: 'Your session has ended. What you wrote is still on the page: sign in in a new tab and try again.',
  conflictTitle: 'Somebody else was first',
  conflictText: 'This was changed after you opened it. We have fetched the latest. What you wrote is still here.',
  notFoundTitle: 'There is no such thing',
  notFoundText: 'It may have been removed or moved.',
  invalidTitle: 'It could not be saved',
  checkFields: 'Correct what is marked and try again. Nothing you wrote has been lost.',
  remembered: (when) => `You see what was fetched ${when}, because the server cannot be reached.`,
}
export default en
