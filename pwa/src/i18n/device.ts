import { dictionary } from './language.svelte'
import sv from './sv/device'

export const deviceWords = dictionary(sv, 'device')
