import { dictionary } from './language.svelte'
import sv from './sv/amend'

export const amendWords = dictionary(sv, 'amend')
