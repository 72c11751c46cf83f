import { dictionary } from './language.svelte'
import sv from './sv/personal-data'

export const personalDataWords = dictionary(sv, 'personal-data')
