import { addresses } from './address'

/**
 * Finds what looks like a personal number, a phone number, an e-mail address, a registration plate or a street
 * address, so that the writer can take it out before anything is sent. The server does the same and has the last word
 * (server/domain/personal_data.go says what each shape is and why).
 */
export type FindKind = 'PERSONNUMMER' | 'PHONE' | 'EMAIL' | 'PLATE' | 'ADDRESS'

export interface Find {
  kind: FindKind
  start: number
  end: number
}

interface Finder {
  kind: FindKind
  pattern: RegExp
  isOne: (text: string, start: number, end: number) => boolean
}

const space = '[ \\u00A0\\u2009\\u202F]'
const dash = '[-\\u2010-\\u2014\\u2212]'
const apart = `(?:${space}|${dash}|[./])?`
const loose = `(?:${space}{0,2}|${space}?(?:${dash}|[+./])${space}?)`
const areaJoint = `(?:${space}?(?:${dash}|/)${space}?|${space}|\\.)`
const inGroups =
  `(?:[0-9]{5,8}|[0-9]{2,3}(?:${space}[0-9]{2,3}){1,3}|[0-9]{2,3}(?:${dash}[0-9]{2,3}){1,3}` +
  '|[0-9]{2,3}(?:\\.[0-9]{2,3}){1,3})'
const mixedGroups = `[0-9]{2,3}(?:(?:${space}|${dash}|\\.)[0-9]{2,4}){1,3}`
const plateStart = '[A-HJ-PR-UW-Z]{3}'
const plateEnd = '[0-9]{2}[0-9A-HJ-NPR-UW-Z]'
const refPrefixes = [
  'TRF',
  'UTL',
  'HUN',
  'ARB',
  'SAM',
  'BRA',
  'ENK',
  'KON',
  'TRS',
  'INF',
  'SKO',
  'FOT',
  'DIA',
  'MED',
  'OVR',
]

// What people write before numbers: the same list as the server's.
const beforeNumbers = new Set(
  `BMW EPA RMK MXZ AMG MAN DAF KTM GTR RAM RAV BRP LYN MBE GMC SAB MAX MXX KMH KMT RPM HKR BAR PSA CCM LPO LPA LKP LKC
   RLC SOS PKC ROC RCC KCS PMY YTB RTB RTJ AMB POL PAT HKP RPS OPA FAP SFS SOU PTS RAK KST ENH BAS BRB BBR
   OSL LOB LUL LTR LAU TRF DNR ART KAP MOM PAR TFN TEL FAX OBS CCA STK ANT TOT SUM GSN BET NRR TAB DEL SEK
   EUR NOK DKK USD KRO JAN FEB MAR APR MAJ JUN JUL AUG SEP OKT DEC OCH DEN DET HAR SOM MED PER UPP NER TOG
   SEN ALL FRE TOR TRE SEX`.split(/\s+/),
)

const made = (pattern: string, flags = ''): RegExp => new RegExp(pattern, `gu${flags}`)

const finders: Finder[] = [
  { kind: 'EMAIL', pattern: made('[\\p{L}0-9._%+-]+@(?:[\\p{L}0-9-]+\\.)+\\p{L}{2,}'), isOne: () => true },
  { kind: 'PERSONNUMMER', pattern: made(`[0-9]{8}(?:\\+|${dash})?[0-9]{4}(?![0-9])`), isOne: isPersonnummer },
  { kind: 'PERSONNUMMER', pattern: made(`[0-9]{6}(?:\\+|${dash})?[0-9]{4}(?![0-9])`), isOne: isPersonnummer },
  {
    kind: 'PHONE',
    pattern: made(`(?:\\+|00)(?:4[567]|298|35[48])${apart}(?:\\(0\\)${space}?|0)?[1-9](?:${apart}[0-9]){5,9}(?![0-9])`),
    isOne: startsAfresh,
  },
  { kind: 'PHONE', pattern: made('0[1-9][0-9]{7,8}(?![0-9])'), isOne: isPhone },
  { kind: 'PHONE', pattern: made(`\\(?0(?:8|[1-9][0-9]{1,2})\\)?${areaJoint}${inGroups}(?![0-9])`), isOne: isPhone },
  { kind: 'PHONE', pattern: made(`\\(?07[0-9]{1,2}\\)?${areaJoint}${mixedGroups}(?![0-9])`), isOne: isPhone },
  { kind: 'PHONE', pattern: made(`07(?:${space}[0-9]{2}){4}(?![0-9])`), isOne: isPhone },
  { kind: 'PERSONNUMMER', pattern: made(`(?:[0-9]${loose}){11}[0-9](?![0-9])`), isOne: isLoosePersonnummer },
  { kind: 'PERSONNUMMER', pattern: made(`(?:[0-9]${loose}){9}[0-9](?![0-9])`), isOne: isLoosePersonnummer },
  { kind: 'PLATE', pattern: made(`${plateStart}(?:${space}|${dash})?${plateEnd}`), isOne: isPlate },
  { kind: 'PLATE', pattern: made(`${plateStart}${plateEnd}`, 'i'), isOne: isPlate },
]

/** What was found, in the order of the text and without overlaps. */
export function findPersonalData(text: string): Find[] {
  return find(text, false)
}

/** The same for the name of a place, where every name with a number behind it is an address. */
export function findInPlace(name: string): Find[] {
  return find(name, true)
}

function find(text: string, isPlace: boolean): Find[] {
  const finds: Find[] = []
  const isTaken = (start: number, end: number): boolean => finds.some((other) => start < other.end && other.start < end)
  for (const { kind, pattern, isOne } of finders) {
    pattern.lastIndex = 0
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      const start = found.index
      const end = start + found[0].length
      if (isTaken(start, end) || !isOne(text, start, end)) pattern.lastIndex = start + 1
      else finds.push({ kind, start, end })
    }
  }
  for (const { start, end } of addresses(text, isPlace)) {
    if (!isTaken(start, end)) finds.push({ kind: 'ADDRESS', start, end })
  }
  return finds.sort((a, b) => a.start - b.start)
}

/** The kinds that were found, each once. */
export function kindsFound(text: string): FindKind[] {
  return [...new Set(findPersonalData(text).map((find) => find.kind))]
}

function digitsOf(text: string): string {
  return text.replace(/[^0-9]/g, '')
}

/**
 * A day of a century that people live in, 60 more for a coordination number, and the right check digit. The
 * month, or the day, of who does not know it is 00.
 */
function isPersonnummer(text: string, start: number, end: number): boolean {
  let digits = digitsOf(text.slice(start, end))
  let centuries = ['18', '19', '20']
  if (digits.length === 12) {
    centuries = centuries.filter((century) => digits.startsWith(century))
    digits = digits.slice(2)
  }
  const month = digits.slice(2, 4) === '00' ? '01' : digits.slice(2, 4)
  const day = Number(digits.slice(4, 6))
  const on = `${month}-${String(Math.max(day >= 60 ? day - 60 : day, 1)).padStart(2, '0')}`
  return (
    !/[0-9]/.test(text[start - 1] ?? '') &&
    hasCheckDigit(digits) &&
    centuries.some((century) => isDate(`${century}${digits.slice(0, 2)}-${on}`))
  )
}

/** With spaces, dashes or stops in it, and no day with a time behind it, nor two days. */
function isLoosePersonnummer(text: string, start: number, end: number): boolean {
  const isPart = endsJoined.test(text.slice(0, start)) || beginsJoined.test(text.slice(end))
  return !isPart && isPersonnummer(text, start, end) && !isDayAndTime(text.slice(start, end))
}

const dayAndTime = new RegExp(`^(.*[0-9])${space}+((?:[01][0-9]|2[0-3])(?:[.]|${space}|${dash})?[0-5][0-9])$`, 'u')

function isDayAndTime(number: string): boolean {
  const day = digitsOf(dayAndTime.exec(number)?.[1] ?? '').slice(-6)
  return day.length === 6 && isDate(`20${day.slice(0, 2)}-${day.slice(2, 4)}-${day.slice(4)}`)
}

function isDate(date: string): boolean {
  const at = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date)
}

/** The last of ten digits, by the Luhn algorithm. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0
  for (const [i, digit] of [...digits].entries()) {
    const n = Number(digit) * (i % 2 === 0 ? 2 : 1)
    sum += Math.floor(n / 10) + (n % 10)
  }
  return sum % 10 === 0
}

function startsAfresh(text: string, start: number): boolean {
  return !/[\p{L}\p{Nd}]$/u.test(text.slice(0, start))
}

const endsJoined = new RegExp(`[0-9](?:[.,:]|${dash})$`, 'u')
const endsSpaced = new RegExp(`[0-9]${space}$`, 'u')
const beginsJoined = new RegExp(`^${dash}[0-9]`, 'u')

function isPhone(text: string, start: number, end: number): boolean {
  if (!startsAfresh(text, start) || endsJoined.test(text.slice(0, start)) || beginsJoined.test(text.slice(end))) {
    return false
  }
  // Groups with spaces, as any numbers in a row.
  if (!/[-/.(–]/.test(text.slice(start, end)) && endsSpaced.test(text.slice(0, start))) return false
  const digits = digitsOf(text.slice(start, end))
  // Free of charge, and the authorities' common numbers.
  if (digits.startsWith('020') || digits.startsWith('077')) return false
  return digits.startsWith('07') ? digits.length === 10 : digits.length >= 8 && digits.length <= 10
}

const goesOn = new RegExp(`^(?:[\\p{L}0-9]|(?:[:/]|${dash})[0-9])`, 'u')

function isPlate(text: string, start: number, end: number): boolean {
  const isReference =
    new RegExp(`^${dash}`, 'u').test(text.slice(start + 3, end)) && refPrefixes.includes(text.slice(start, start + 3))
  const isAbbreviation = beforeNumbers.has(text.slice(start, start + 3).toUpperCase())
  return startsAfresh(text, start) && !goesOn.test(text.slice(end)) && !isReference && !isAbbreviation
}
