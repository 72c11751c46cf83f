import en from './en/easy-text'
import { dictionary } from './language.svelte'
import sv from './sv/easy-text'

export const easyTextWords = dictionary(sv, en, 'easy-text')
