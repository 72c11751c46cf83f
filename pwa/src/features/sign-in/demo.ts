/** The accounts that `demo` makes. They open nothing anywhere else. */
export const accounts = [
  'polis',
  'polis2',
  'falt',
  'samordnare',
  'chef',
  'kommunchef',
  'analytiker',
  'admin',
  'polisadmin',
  'pitea',
] as const

export const password = 'alvsbyn-demo'
