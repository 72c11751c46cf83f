import { dictionary } from './language.svelte'
import sv from './sv/moderation'

export const moderationWords = dictionary(sv, 'moderation')
