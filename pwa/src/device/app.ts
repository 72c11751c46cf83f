/** The app on the home screen: whether it is there, and the number on its icon. */

export function isInstalled(): boolean {
  const isStandalone = matchMedia('(display-mode: standalone)').matches
  return isStandalone || (navigator as { standalone?: boolean }).standalone === true
}

/** How much is waiting, on the icon where there is one. */
export async function showBadge(count: number): Promise<void> {
  try {
    await (count > 0 ? navigator.setAppBadge?.(count) : navigator.clearAppBadge?.())
  } catch {
    // An icon without a number.
  }
}
