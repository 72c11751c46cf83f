import type { Words } from '../words'
import type sv from '../sv/amend'

const en: Words<typeof sv> = {
  title: (what: string, ref: string) => `Amend ${what.toLocaleLowerCase('en')} ${ref}`,
  loading: 'Amend',
  lead: 'What stood before is kept, and the reason is shown with the amendment.',
  reason: 'Why do you amend it?',
  reasonHint: 'At least 3 characters, without details of individuals.',
  save: 'Save the amendment',
  done: (ref: string) => `${ref} is amended.`,
  conflictTitle: 'Somebody else has changed the activity',
  conflictText: 'Nothing was saved. Fetch the latest and amend it again.',
  startOver: 'Fetch the latest',
}

export default en
