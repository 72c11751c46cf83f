import { dictionary } from './language.svelte'
import sv from './sv/week'

export const weekWords = dictionary(sv, 'week')
