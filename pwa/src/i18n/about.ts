import { dictionary } from './language.svelte'
import sv from './sv/about'

export const aboutWords = dictionary(sv, 'about')
