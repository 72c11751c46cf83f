import { dictionary } from './language.svelte'
import sv from './sv/shell'

export const shell = dictionary(sv, 'shell')
