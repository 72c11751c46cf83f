import { dictionary } from './language.svelte'
import sv from './sv/pickup-visit'

export const pickupVisit = dictionary(sv, 'pickup-visit')
