import { dictionary } from './language.svelte'
import sv from './sv/access-review'

export const accessReviewWords = dictionary(sv, 'access-review')
