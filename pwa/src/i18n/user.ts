import { dictionary } from './language.svelte'
import sv from './sv/user'

export const userWords = dictionary(sv, 'user')
