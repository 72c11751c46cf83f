/**
 * A receipt code as people write it: twenty digits, of which the last is a check digit (server/domain/receipt_code.go).
 * Spaces, hyphens and dots make no difference, and a letter that looks like a digit is taken for it.
 */
const length = 20
const alike: Record<string, string> = { o: '0', i: '1', l: '1' }

/** The digits of what was written, with letters that are no digits left in, so that they are seen. */
export function plainCode(written: string): string {
  return written
    .toLowerCase()
    .replace(/[\s.\-‐-–]/g, '')
    .replace(/[oil]/g, (letter) => alike[letter] ?? letter)
}

/** What is wrong with a code, before anybody is asked; undefined when it can be a code. */
export function codeIssue(written: string): 'missing' | 'letters' | 'length' | 'checkDigit' | undefined {
  const code = plainCode(written)
  if (code === '') return 'missing'
  if (/[^0-9]/.test(code)) return 'letters'
  if (code.length !== length) return 'length'
  return hasCheckDigit(code) ? undefined : 'checkDigit'
}

/** The code in the groups that it is shown in. */
export function groupsOf(code: string): string[] {
  return plainCode(code).match(/.{1,4}/g) ?? []
}

/** The code digit by digit, for those who hear it. */
export function spelled(code: string): string {
  return groupsOf(code)
    .map((group) => [...group].join(' '))
    .join(', ')
}

/** By the Luhn algorithm. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reduceRight((total, digit, i) => {
    const n = Number(digit) * ((digits.length - i) % 2 === 0 ? 2 : 1)
    return total + Math.floor(n / 10) + (n % 10)
  }, 0)
  return sum % 10 === 0
}
