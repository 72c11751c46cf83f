/** Whether the person reads the commitments in easy Swedish too, kept on their device. */
const key = 'loftet.easy'
let isOn = $state(stored())

export const easy = {
  get isOn(): boolean {
    return isOn
  },
  set isOn(next: boolean) {
    isOn = next
    try {
      localStorage.setItem(key, next ? 'on' : 'off')
    } catch {
      // A full or blocked storage only means that the choice is not remembered.
    }
  },
}

function stored(): boolean {
  try {
    return localStorage.getItem(key) === 'on'
  } catch {
    return false
  }
}
