/** Whether a version ("0.1.0") comes before another. What is no version is never called old. */
export function isOlder(version: string, least: string | undefined): boolean {
  const [own, wanted] = [numbers(version), numbers(least ?? '')]
  if (!own || !wanted) return false
  for (const [i, n] of wanted.entries()) {
    const mine = own[i] ?? 0
    if (mine !== n) return mine < n
  }
  return false
}

function numbers(version: string): number[] | undefined {
  const parts = version.split('.').map(Number)
  return version !== '' && parts.every((n) => Number.isInteger(n)) ? parts : undefined
}
