import { dictionary } from './language.svelte'
import sv from './sv/statistics'

export const statisticsWords = dictionary(sv, 'statistics')
