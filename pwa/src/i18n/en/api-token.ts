import type { Words } from '../words'
import type sv from '../sv/api-token'

const en: Words<typeof sv> = {
  title: 'API keys',
  lead: 'With a key Excel, Power BI, R or Python can read what you may read. A key can never change anything.',
  leadAdmin: 'Here you make keys for analysts in your areas, and take back those that should no longer work.',
  add: 'New key',
  emptyTitle: 'No keys yet',
  emptyText:
    'Make a key for each program that is to read data. Then you can take one back while the others go on.',
  formTitle: 'New key',
  name: 'What is the key for?',
  nameHint: 'For example “Power BI, monthly report”.',
  nameMissing: 'Write what the key is for.',
  username: 'The analyst’s username',
  usernameMissing: 'Write whose key it is.',
  areas: 'Areas that the key may read',
  areasMissing: 'Choose at least one area.',
  expiresOn: 'Works until and including',
  expiresHint: 'At most a year ahead.',
  expiresMissing: 'Choose the key’s last day.',
  create: 'Make the key',
  cancel: 'Cancel',
  secretTitle: (name) => `The key for ${name}`,
  secretText: 'Copy the key now. It is shown only this once.',
  secretCare:
    'Keep it as you keep a password: in a password manager or the program’s own settings, never in a document or an e-mail. Whoever has the key reads what you may read.',
  secret: 'Key',
  copy: 'Copy the key',
  copied: 'The key has been copied.',
  copyFailed: 'It could not be copied. The key is selected: copy it yourself.',
  secretDone: 'I have saved the key',
  list: 'Keys',
  more: 'Show more keys',
  status: {
    ACTIVE: 'Works',
    EXPIRED: 'Has expired',
    REVOKED: 'Taken back',
  },
  begins: 'Begins with',
  owner: 'Belongs to',
  reads: 'Reads',
  made: 'Made',
  madeBy: (date, by) => `${date} by ${by}`,
  until: 'Works until and including',
  used: 'Last used',
  neverUsed: 'never',
  revoked: 'Taken back',
  revoke: 'Take back',
  revokeWhat: (name) => `Take back ${name}`,
  revokeTitle: (name) => `Take back ${name}?`,
  revokeText:
    'Programs that use the key stop working at once. It cannot be undone, but you can make a new key.',
  revokeDone: (name) => `${name} has been taken back.`,
}

export default en
