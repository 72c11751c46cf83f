import en from './en/pickup-point'
import { dictionary } from './language.svelte'
import sv from './sv/pickup-point'

export const pickupPointWords = dictionary(sv, en, 'pickup-point')
