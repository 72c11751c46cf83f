import en from './en/feedback'
import { dictionary } from './language.svelte'
import sv from './sv/feedback'

export const feedbackWords = dictionary(sv, en, 'feedback')
