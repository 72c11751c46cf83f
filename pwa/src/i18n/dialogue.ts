import { dictionary } from './language.svelte'
import sv from './sv/dialogue'

export const dialogueWords = dictionary(sv, 'dialogue')
