import en from './en/device'
import { dictionary } from './language.svelte'
import sv from './sv/device'

export const deviceWords = dictionary(sv, en, 'device')
