import { dictionary } from './language.svelte'
import sv from './sv/pickup-point'

export const pickupPointWords = dictionary(sv, 'pickup-point')
