/** Whether feedback waits on this device, known without opening its database: the app's start asks every time. */
const key = 'loftet.feedback-waits'

export function isFeedbackWaiting(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

export function noteFeedbackWaiting(isWaiting: boolean): void {
  try {
    if (isWaiting) localStorage.setItem(key, '1')
    else localStorage.removeItem(key)
  } catch {
    // Without it what waits is sent when the form is opened.
  }
}
