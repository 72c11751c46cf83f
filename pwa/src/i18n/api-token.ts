import { dictionary } from './language.svelte'
import sv from './sv/api-token'

export const apiTokenWords = dictionary(sv, 'api-token')
