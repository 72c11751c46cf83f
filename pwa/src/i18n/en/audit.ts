import type { Words } from '../words'
import type sv from '../sv/audit'

const en: Words<typeof sv> = {
  title: 'Audit log',
  lead: 'Who has signed in, changed accounts and keys, or taken out data. The log cannot be changed.',
  area: 'Area',
  count: (n, one) => (one ? `${n} event` : `${n} events`),
  emptyTitle: 'Nothing has happened yet',
  more: 'Show more events',
  action: {
    SIGN_IN: 'Signed in',
    SIGN_OUT: 'Signed out',
    SIGN_IN_STOLEN: 'A sign-in was used by two and ended',
    SIGN_IN_FAILED: 'Somebody gave a wrong password',
    DEVICE_SIGN_OUT: 'Signed out somebody else’s phone',
    USER_ADD: 'Added an account',
    USER_PASSWORD: 'Changed an account’s password',
    USER_INVITE: 'Somebody was invited to an account',
    USER_ACCEPT: 'A password was chosen after an invitation',
    USER_CHANGE: 'An account was changed',
    USER_DISABLE: 'An account was shut',
    USER_ENABLE: 'An account was opened again',
    USER_RETIRE: 'An account was shut for good',
    ACCESS_REVIEW: 'The party’s accounts were gone through',
    SESSION_END: 'Sign-ins were ended',
    KEY_CREATE: 'Made an API key',
    KEY_REVOKE: 'Took back an API key',
    CALENDAR_MAKE: 'Made a private calendar address',
    CALENDAR_REVOKE: 'A private calendar address was taken back',
    EXPORT: 'Took out data as a file',
  },
}

export default en
