import type { Words } from '../words'
import type sv from '../sv/shell'

const en: Words<typeof sv> = {
  name: 'Löftet',
  skip: 'Skip to content',
  demo: 'Demonstration: the pledge is the signed one, all activity is made up.',
  menu: 'Main menu',
  start: 'Start',
  pledge: 'The pledge',
  about: 'About Löftet',
  accessibility: 'Accessibility',
  field: 'In the field',
  coordination: 'Overview',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedInAs: (name) => `Signed in as ${name}`,
  footer: 'Footer',
  footerText: 'Follow what the police and the municipality have promised, and how it goes.',
  emergency: 'In an emergency call 112. To tip off the police call 114 14.',
  otherLanguage: 'På svenska',
  otherLanguageCode: 'sv',
  night: 'Dark mode',
  day: 'Light mode',
  version: (v) => `Version ${v}`,
  loadingPage: 'Loading the page …',
  pageFailedTitle: 'The page could not be loaded',
  pageFailedText: 'Check your connection and try again.',
  notFoundTitle: 'There is no such page',
  notFoundText: 'The address may be mistyped, or the page has moved.',
  notFoundStart: 'Go to the start page',
  noAccessTitle: 'This page is not for your role',
  noAccessText:
    'You are signed in, but this page is for other roles. Ask the coordinator if you think that is wrong.',
  newVersion: 'There is a new version of Löftet.',
  newVersionAction: 'Switch to it',
  offline: 'You seem to be offline. What you see may be older.',
}
export default en
