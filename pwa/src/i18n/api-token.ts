import en from './en/api-token'
import { dictionary } from './language.svelte'
import sv from './sv/api-token'

export const apiTokenWords = dictionary(sv, en, 'api-token')
