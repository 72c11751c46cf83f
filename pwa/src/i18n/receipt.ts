import { dictionary } from './language.svelte'
import sv from './sv/receipt'

export const receiptWords = dictionary(sv, 'receipt')
