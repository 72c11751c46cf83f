import { dictionary } from './language.svelte'
import sv from './sv/period'

export const periodWords = dictionary(sv, 'period')
