import type { Words } from '../words'
import type sv from '../sv/sign-in'

const en: Words<typeof sv> = {
  title: 'Sign in',
  lead: 'For you who work with the pledge at the police or the municipality. Everybody can read the pledge and how it goes without signing in.',
  username: 'Username',
  password: 'Password',
  showPassword: 'Show the password',
  device: 'Whose device is this?',
  deviceHint: 'On a shared device you are signed out 12 hours after you sign in, on your own after 30 days.',
  deviceShared: 'Shared by several',
  devicePersonal: 'Only mine',
  submit: 'Sign in',
  usernameMissing: 'Enter your username.',
  passwordMissing: 'Enter your password.',
  wrongTitle: 'You could not be signed in',
  wrong: 'The username or the password is not right.',
  expired: 'Your session has ended. Sign in again. What you saved on the phone is still there.',
  demoTitle: 'Try the demonstration',
  demoText: 'Choose a role and you are signed in at once.',
  demoOfflineTitle: 'Try it without coverage',
  demoOfflineSteps: [
    'Sign in as polis, on a phone or in a narrow window.',
    'Turn the network off: flight mode on the phone, or Offline under Network in the browser’s developer tools (F12).',
    'Log a traffic check. It is saved on the phone and waits.',
    'Turn the network on. It is sent by itself and gets a reference, which the coordinator sees too.',
  ],
  welcome: (name) => `Signed in as ${name}`,
  accounts: {
    polis: 'Police officer in the field',
    polis2: 'Police officer in the field, a colleague',
    falt: 'Municipal field staff',
    samordnare: 'Coordinator in Älvsbyn',
    chef: 'Chief of the local police area',
    kommunchef: 'Chief at the municipality',
    analytiker: 'Analyst',
    admin: 'Administrator',
    polisadmin: 'Administrator at the police',
    pitea: 'Coordinator in Piteå',
  },
}
export default en
