import type { Words } from '../words'
import type sv from '../sv/notice'

const en: Words<typeof sv> = {
  kinds: {
    ACCESSIBILITY: 'Accessibility statement',
    PERSONAL_DATA: 'Personal data',
    PUBLIC_RECORDS: 'Public records',
    CONTACT: 'Contact',
  },
  email: 'E-mail',
  updated: (date) => `The page was last changed ${date}.`,
  onlySwedish: 'This page is in Swedish only.',
  openData: 'Open data',
  editTitle: 'Pages that the law requires',
  editLead: 'What is written here is shown to everybody who visits the site. The texts are in Swedish.',
  edit: 'Edit',
  editWhat: (title) => `Edit ${title}`,
  see: 'See the page',
  seeWhat: (title) => `See the page ${title}`,
  isDefault: 'Nobody has written this page yet. Visitors see the standard text.',
  written: (date) => `Changed ${date}`,
  text: 'Text',
  textHint:
    'An empty line between paragraphs. ## before a heading. - before an item of a list. [text](address) becomes a link.',
  emailLabel: 'E-mail address for questions',
  emailHint: 'Shown on the contact page and in the catalogue of open data.',
  preview: 'The page will look like this',
  save: 'Save and show to everybody',
  cancel: 'Cancel',
  saved: (title) => `${title} is saved and shown`,
  textMissing: 'Write at least 20 characters.',
  earlier: (n) => (n === 1 ? 'One earlier text' : `${n} earlier texts`),
  earlierUntil: (date, by) => `Stood until ${date}, changed by ${by}`,
  restore: 'Take in this text',
  accessibilityNote:
    'The statement must not promise more than has been tested. Write when you last made an assessment of your own.',
}
export default en
