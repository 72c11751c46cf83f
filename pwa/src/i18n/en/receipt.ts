import type { Words } from '../words'
import type sv from '../sv/receipt'

const en: Words<typeof sv> = {
  title: 'Follow your feedback',
  lead: 'Enter the receipt code you got when you sent it, and see where your feedback is and what it led to.',
  code: 'Receipt code',
  codeHint: '20 digits. Spaces and hyphens make no difference.',
  codeIssue: {
    missing: 'Enter the receipt code.',
    letters: 'The receipt code has digits only.',
    length: 'The receipt code has 20 digits. Check that all are there.',
    checkDigit: 'Some digit is wrong. Read the code once more.',
  },
  unknown: 'There is no feedback with that code. Check that every part is spelled right.',
  show: 'Show',
  kept: 'Codes that are in this device',
  keptItem: (theme, date) => `${theme}, received ${date}`,
  resultTitle: 'Your feedback',
  sentOn: (date) => `sent ${date}`,
  because: (reason) => `Reason: ${reason.toLowerCase()}.`,
  forwarded112: 'It has been read and passed on to 112.',
  outcome: 'What it led to',
  reply: 'Reply to you',
  replyBy: (by, date) => `${by}, ${date}`,
  noReply: 'No reply yet. Keep the code and come back.',
  linked: 'Belongs with',
  statusText: {
    RECEIVED: 'It has been received and is waiting to be read.',
    PUBLISHED: 'It has been read and is published.',
    PUBLISHED_REDACTED: 'It has been read and is published, with some words removed.',
    NOT_PUBLISHED: 'It has been read but is not published.',
    FORWARDED: 'It has been read. What you tell belongs with the police: call 114 14, in an emergency 112.',
  },
  outcomeText: {
    UNDER_REVIEW: 'It is considered when the next citizens’ pledge is prepared.',
    INCLUDED: 'It is part of the pledge or of the work.',
    HANDLED_OTHERWISE: 'It is dealt with in another way than through the pledge.',
    NOT_TAKEN_UP: 'It led to nothing this time.',
  },
  write: 'Give feedback',
  heard: 'See what others have said and what was done',
}

export default en
