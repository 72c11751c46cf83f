import en from './en/heard'
import { dictionary } from './language.svelte'
import sv from './sv/heard'

export const heardWords = dictionary(sv, en, 'heard')
