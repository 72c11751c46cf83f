import { dictionary } from './language.svelte'
import sv from './sv/locality'

export const localityWords = dictionary(sv, 'locality')
