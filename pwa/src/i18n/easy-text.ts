import { dictionary } from './language.svelte'
import sv from './sv/easy-text'

export const easyTextWords = dictionary(sv, 'easy-text')
