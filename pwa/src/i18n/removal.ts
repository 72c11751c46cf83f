import { dictionary } from './language.svelte'
import sv from './sv/removal'

export const removalWords = dictionary(sv, 'removal')
