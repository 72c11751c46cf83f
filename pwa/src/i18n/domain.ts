import { dictionary } from './language.svelte'
import sv from './sv/domain'

export const domain = dictionary(sv, 'domain')
