/** Whose the device is, as was last said at sign-in. Until somebody has said so, it is taken to be shared. */
export type DeviceKind = 'shared' | 'personal'

const key = 'loftet.device-kind'

export function heldDevice(): DeviceKind {
  try {
    return localStorage.getItem(key) === 'personal' ? 'personal' : 'shared'
  } catch {
    return 'shared'
  }
}

export function holdDevice(kind: DeviceKind): void {
  try {
    localStorage.setItem(key, kind)
  } catch {
    // Asked again the next time.
  }
}
