import { dictionary } from './language.svelte'
import sv from './sv/form-folded'

export const foldedWords = dictionary(sv, 'form-folded')
