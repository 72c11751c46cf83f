import { dictionary } from './language.svelte'
import sv from './sv/problem'

export const problemWords = dictionary(sv, 'problem')
