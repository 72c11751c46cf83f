import en from './en/shell'
import { dictionary } from './language.svelte'
import sv from './sv/shell'

export const shell = dictionary(sv, en, 'shell')
