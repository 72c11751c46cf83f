/**
 * Streets and villages with a number behind them: "Storgatan 5", "Vistträsk 23". The server has the same rules and
 * the same lists, and says why (server/domain/address.go).
 */
const space = '[ \\u00A0\\u2009\\u202F]'
const dash = '[-\\u2010-\\u2014\\u2212]'
const numbered = new RegExp(
  `(\\p{L}+)((?:[,:;/]|${dash}|${space}){0,3})((?:[Nn][Rr]|[Nn]ummer|` +
    `NUMMER)\\.?${space}?)?([1-9][0-9]{0,3})((?:[A-Za-z]|${space}[A-H])?)`,
  'gu',
)
const streetEnd = new RegExp('(?:gatan|gata|vägen|väg|gränden|gränd|stigen|stig|torget|torg|allén|allé)$', 'u')
const placeEnd = new RegExp(
  '(?:backen|backe|svängen|slingan|esplanaden|kajen|gården|udden|åsen|åker|åkern|träsk|träsket|sel|' +
    'selet|byn|by|fors|forsen|liden|heden|hed|näs|näset|berg|berget|ån|strand|stranden|lund|vik|viken|' +
    'mark|sjö|sjön|holm|holmen|hult|torp|sund|sundet|dal|dalen|hamn|hamnen|bäck|bäcken|fjärden|järv|jaur|' +
    'mokk|tjärn|myran|böle|köping|borg|lax|moran|näset|kläppen|brännan|bruket|vare|luspen)$',
  'u',
)
const placeNames = new Set(
  `boden hortlax jävre kalix kiruna luleå lillpite långträsk norsjö pajala piteå skellefteå storfors
   umeå vitberget övertorneå haparanda gällivare arjeplog`.split(/\s+/),
)
const noPlaces = new Set(
  `från ifrån därifrån härifrån varifrån diesel pensel korsel hobby rugby baby rån lån moped`.split(/\s+/),
)
const numberedRoad = new RegExp('^(?:riks|läns|europa)?väg(?:en)?$', 'u')
const ownersWord = new RegExp(
  `(?:\\p{Lu}\\p{L}+s|(?:Gamla|Nya|Norra|Södra|Östra|Västra|Stora|Lilla|Övre|Nedre))${space}$`,
  'u',
)
const notNumbered = new RegExp(
  '^(?:e|rv|lv|bd|km|kl|klockan|kilometer|sträcka|sträckan|etapp|punkt|mätplats|kontrollplats|' +
    'rastplats|parkering|hållplats|zon|område|distrikt|klass|sal|grind|port|spår|bro|tunnel|vecka|dag|' +
    'plats|avfart|avfarten|trafikplats|rondell|rondellen|korsning|korsningen|infart|infarten|utfart|ca|' +
    'cirka|\\p{L}*led|\\p{L}*leden|mot|vid|från|till|och|nr|max)$',
  'u',
)
const counts = new RegExp(
  `^(?:(?:[.,]|${dash})[0-9]+)?${space}?(?:%|(?:km|m|cm|mil|meter|metern|kilometer|km/h|kmh|knyck|kg|` +
    'ton|grader|procent|kr|kronor|st|stycken|h|min|minuter|tim|timme|timmar|dag|dagar|vecka|veckor|' +
    'månader|år|åringar|av|till|gång|gånger|fordon|bil|bilar|lastbilar|bussar|mopeder|moppar|a-traktorer|' +
    'traktorer|motorcyklar|cyklar|cyklister|skotrar|båtar|förare|personer|person|ungdomar|unga|elever|' +
    'barn|vuxna|deltagare|boende|hushåll|prov|utandningsprov|blås|kontroller|kontroll|besök|möten|' +
    'synpunkter|anmärkningar|böter|ordningsböter|körkort|stopp|pass|patruller|poliser|olyckor|inbrott|' +
    'anmälningar|samtal|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|' +
    'december|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec)(?:[^\\p{L}]|$)|:[ea](?:[^\\p{L}]|$)|' +
    `${dash}(?:sträcka|väg|skylt|zon))`,
  'iu',
)
const timeBehind = new RegExp('^(?:\\.[0-9]{2}|:[0-5][0-9](?:[^0-9]|$))', 'u')
const monthBehind = new RegExp('^/(?:0?[1-9]|1[0-2])(?:[^0-9]|$)', 'u')
const goalsBehind = new RegExp(`^${dash}([0-9])(?:[^0-9]|$)`, 'u')
const hourBehind = new RegExp(`^${dash}([0-9]{2}|[0-9]{4})(?:[^0-9]|$)`, 'u')

/** Where addresses stand. In the name of a place every name with a number behind it is one. */
export function addresses(text: string, isPlace: boolean): { start: number; end: number }[] {
  return [...text.matchAll(numbered)].flatMap((m) => {
    const entrance = m[5] ?? ''
    const end = m.index + m[0].length - entrance.length
    const found = {
      word: m[1] ?? '',
      before: text.slice(0, m.index),
      isApart: m[2] !== '',
      isNumbered: m[3] !== undefined,
      number: m[4] ?? '',
      behind: text.slice(end),
      entrance: /^[\p{L}\p{Nd}]/u.test(text.slice(end + entrance.length)) ? '' : entrance,
    }
    return isAddress(found, isPlace) ? [{ start: m.index, end: end + found.entrance.length }] : []
  })
}

/** A word with a number behind it. */
interface Candidate {
  word: string
  before: string
  isApart: boolean
  isNumbered: boolean
  number: string
  behind: string
  entrance: string
}

function isAddress(c: Candidate, isPlace: boolean): boolean {
  if (/^[0-9]/.test(c.behind)) return false
  const lower = c.word.toLowerCase()
  const street = isStreet(c, lower)
  if (!street && !isVillage(c, lower, isPlace)) return false
  if (c.isNumbered) return true
  return !(isYear(c) || counts.test(c.behind) || isTime(c, street) || isDay(c) || (!street && isScore(c)))
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function isStreet(c: Candidate, lower: string): boolean {
  if (numberedRoad.test(lower)) return ownersWord.test(c.before) && !c.before.trim().endsWith('Längs')
  const end = streetEnd.exec(lower)?.[0]
  return end !== undefined && (isCapital(c.word) || end.length < lower.length)
}

function isVillage(c: Candidate, lower: string, isPlace: boolean): boolean {
  if (!isCapital(c.word) || noPlaces.has(lower) || numberedRoad.test(lower)) return false
  if (placeNames.has(lower) || (placeEnd.test(lower) && lower.length >= 5)) return true
  return isPlace && c.isApart && lower.length >= 3 && !notNumbered.test(lower)
}

function isYear(c: Candidate): boolean {
  return /^(?:19|20)[0-9]{2}$/.test(c.number) && c.entrance === ''
}

/** "14.30", "14-16" and "1400-1600" are times; in a street "14-16" are two houses, and "12:3" names a property. */
function isTime(c: Candidate, street: boolean): boolean {
  if (timeBehind.test(c.behind)) return c.behind.startsWith('.') || c.number.length === 2
  const until = hourBehind.exec(c.behind)?.[1] ?? ''
  return !street && until.length === c.number.length && c.number < until && until <= '24'.padEnd(until.length, '0')
}

/** "2-0". Houses are counted upwards. */
function isScore(c: Candidate): boolean {
  const goals = goalsBehind.exec(c.behind)?.[1]
  return goals !== undefined && c.number.length === 1 && goals <= c.number
}

function isDay(c: Candidate): boolean {
  return Number(c.number) <= 31 && monthBehind.test(c.behind)
}
