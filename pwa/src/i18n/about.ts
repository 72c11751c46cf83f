import en from './en/about'
import { dictionary } from './language.svelte'
import sv from './sv/about'

export const aboutWords = dictionary(sv, en, 'about')
