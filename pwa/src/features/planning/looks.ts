/** How what is planned stands looks, beside its words. */
export const looks = {
  PLANNED: { tone: 'calm', icon: 'calendar' },
  DONE: { tone: 'good', icon: 'check' },
  CANCELLED: { tone: 'still', icon: 'cross' },
} as const
