/** Meänkieli (meänkieli): filled by a translator, see TRANSLATING.md. What is not here is shown in Swedish. */
import type { Translation } from './languages'

const fit: Translation = {}
export default fit
