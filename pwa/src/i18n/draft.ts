import { dictionary } from './language.svelte'
import sv from './sv/draft'

export const draftWords = dictionary(sv, 'draft')
