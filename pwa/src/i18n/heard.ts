import { dictionary } from './language.svelte'
import sv from './sv/heard'

export const heardWords = dictionary(sv, 'heard')
