import en from './en/receipt'
import { dictionary } from './language.svelte'
import sv from './sv/receipt'

export const receiptWords = dictionary(sv, en, 'receipt')
