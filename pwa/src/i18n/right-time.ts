import { dictionary } from './language.svelte'
import sv from './sv/right-time'

export const rightTimeWords = dictionary(sv, 'right-time')
