import en from './en/statistics'
import { dictionary } from './language.svelte'
import sv from './sv/statistics'

export const statisticsWords = dictionary(sv, en, 'statistics')
