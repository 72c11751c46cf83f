import { dictionary } from './language.svelte'
import sv from './sv/review'

export const reviewWords = dictionary(sv, 'review')
