/**
 * A receipt code as people write it. It has six groups of four from an alphabet without look-alikes, so what was
 * heard or read wrong in the usual ways can be put right here: O for 0, I and L for 1, any case, spaces, hyphens.
 */
const alike: Record<string, string> = { O: '0', I: '1', L: '1' }

/** The code as the server has it, as far as can be told; groups of four with hyphens between. */
export function normalised(written: string): string {
  const plain = written
    .toUpperCase()
    .replace(/[^0-9A-ZÅÄÖ]/g, '')
    .replace(/[OIL]/g, (letter) => alike[letter] ?? letter)
  return groupsOf(plain).join('-')
}

export function groupsOf(code: string): string[] {
  return code.replace(/-/g, '').match(/.{1,4}/g) ?? []
}

/** The code letter by letter, so that a screen reader or a person reading aloud says each of them. */
export function spelled(code: string): string {
  return groupsOf(code)
    .map((group) => [...group].join(' '))
    .join(', ')
}
