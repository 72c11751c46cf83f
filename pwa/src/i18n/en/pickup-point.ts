import type { Words } from '../words'
import type sv from '../sv/pickup-point'

const en: Words<typeof sv> = {
  title: 'Pickup points',
  lead: 'Places that hand out parcels. The list is on the phone of those who visit. It is never shown to the public.',
  add: 'Add a pickup point',
  edit: 'Edit',
  editWhat: (name) => `Edit ${name}`,
  name: 'Name',
  operator: 'Agent or carrier',
  operatorHint: 'For example PostNord or DHL.',
  address: 'Address',
  isActive: 'Hands out parcels today',
  isActiveHint: 'Clear this if the place has stopped. Visits already made remain.',
  active: 'In operation',
  inactive: 'Has stopped',
  lastVisit: (date) => `Last visit ${date}`,
  neverVisited: 'No visit yet',
  showInactive: 'Show places that have stopped too',
  save: 'Save',
  cancel: 'Cancel',
  saved: (name) => `${name} is saved.`,
  deactivated: (name) => `${name} is marked as stopped.`,
  deactivate: 'Mark as stopped',
  reactivate: 'Mark as in operation',
  nameMissing: 'Enter the name of the place.',
  emptyTitle: 'No pickup points yet',
  emptyText: 'Add the first one, and it will be on the phones the next time they have coverage.',
  more: 'Show more pickup points',
  conflict:
    'Somebody else has changed the place since you opened it. What you wrote is still here. Save again to overwrite, or cancel to see the latest.',
}
export default en
