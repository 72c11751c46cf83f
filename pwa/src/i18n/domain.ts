import en from './en/domain'
import { dictionary } from './language.svelte'
import sv from './sv/domain'

export const domain = dictionary(sv, en, 'domain')
