import type { Words } from '../words'
import type sv from '../sv/personal-data'

const en: Words<typeof sv> = {
  title: 'This looks like personal data',
  said: 'You have said that it is no personal data',
  kind: {
    PERSONNUMMER: 'Personal number',
    PHONE: 'Telephone number',
    EMAIL: 'E-mail address',
    PLATE: 'Registration plate',
    ADDRESS: 'Address',
  },
  remove: 'Remove',
  removeWhat: (what) => `Remove ${what}`,
  never: 'A personal number must never be here. Remove it.',
  vouch: 'It is no personal data',
  reason: 'Why is it no personal data?',
  reasonHint:
    'For example: the number is the municipality’s switchboard. The reason is kept in the history. Then save again.',
  takeBack: 'Undo, it may be personal data',
}

export default en
