import { dictionary } from './language.svelte'
import sv from './sv/feedback'

export const feedbackWords = dictionary(sv, 'feedback')
