/** Northern Sámi (davvisámegiella): filled by a translator, see TRANSLATING.md. What is not here is shown in Swedish. */
import type { Translation } from './languages'

const se: Translation = {}
export default se
