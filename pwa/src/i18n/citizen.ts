import { dictionary } from './language.svelte'
import sv from './sv/citizen'

export const citizenWords = dictionary(sv, 'citizen')
