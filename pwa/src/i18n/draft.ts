import en from './en/draft'
import { dictionary } from './language.svelte'
import sv from './sv/draft'

export const draftWords = dictionary(sv, en, 'draft')
