import { dictionary } from './language.svelte'
import sv from './sv/public-total'

export const publicTotalWords = dictionary(sv, 'public-total')
