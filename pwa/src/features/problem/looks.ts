/** How a problem's status looks, beside its words. */
export const looks = {
  RAISED: { tone: 'wait', icon: 'alert' },
  CONVENED: { tone: 'calm', icon: 'people' },
  PLANNED: { tone: 'calm', icon: 'progress' },
  CLOSED: { tone: 'good', icon: 'check' },
} as const
