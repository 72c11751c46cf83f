import { dictionary } from './language.svelte'
import sv from './sv/planning'

export const planningWords = dictionary(sv, 'planning')
