/** The app on the home screen: whether it is there, and the number on its icon. */

export function isInstalled(): boolean {
  const isStandalone = matchMedia('(display-mode: standalone)').matches
  return isStandalone || (navigator as { standalone?: boolean }).standalone === true
}

/**
 * iPhones and iPads have no installing by a button: it is done from the share menu, and only then does the system
 * keep what the app has saved for longer than a week of disuse. An iPad says that it is a Mac, but has touch.
 */
export function isIos({ userAgent, maxTouchPoints }: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): boolean {
  return /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)
}

const declinedKey = 'loftet.install.declined'

/** Whether to say how the app is put on the home screen: on an iPhone where it is not, and nobody has said no. */
export function mayOfferInstall(): boolean {
  return isIos(navigator) && !isInstalled() && localStorage.getItem(declinedKey) === null
}

export function declineInstall(): void {
  localStorage.setItem(declinedKey, '1')
}

/** How much is waiting, on the icon where there is one. */
export async function showBadge(count: number): Promise<void> {
  try {
    await (count > 0 ? navigator.setAppBadge?.(count) : navigator.clearAppBadge?.())
  } catch {
    // An icon without a number.
  }
}
