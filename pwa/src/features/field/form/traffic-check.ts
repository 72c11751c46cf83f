import type { Details, FieldDefinition, FormDefinition, Issue } from './definition'

const count = (key: string, isRemark = false, kinds: string[] = []): FieldDefinition => ({
  key,
  kind: 'count',
  isRemark,
  isShown: (details) => (!isRemark || details['noRemarks'] !== true) && concerns(details, key, kinds),
})

/** A count is asked for when the check looked for it, always when it belongs to every check, or when it has been given. */
function concerns(details: Details, key: string, kinds: readonly string[]): boolean {
  const chosen = details['checkKinds'] as string[]
  return kinds.length === 0 || details[key] != null || kinds.some((kind) => chosen.includes(kind))
}

const counts: FieldDefinition[] = [
  count('vehiclesChecked'),
  count('screeningTests', false, ['SOBRIETY']),
  count('screeningPositive', true, ['SOBRIETY']),
  count('belowLimitAtEvidential', true, ['SOBRIETY']),
  count('suspectedDrunkDriving', true, ['SOBRIETY']),
  count('suspectedDrugDriving', true, ['SOBRIETY']),
  count('speedFines', true, ['SPEED']),
  count('beltFines', true, ['BELT_PHONE']),
  count('phoneFines', true, ['BELT_PHONE']),
  count('drivingWithoutLicence', true, ['LICENCE_VEHICLE', 'A_TRACTOR_MOPED', 'COMMERCIAL', 'SOBRIETY']),
  count('licencesSeized', true),
  count('drivingBans', true, ['LICENCE_VEHICLE', 'COMMERCIAL', 'A_TRACTOR_MOPED']),
  count('aTractorsChecked', false, ['A_TRACTOR_MOPED']),
  count('aTractorFaults', true, ['A_TRACTOR_MOPED']),
  count('otherFines', true),
]

/** A traffic check: in the common case what, where, "Utan anmärkning", save. */
export const trafficCheck: FormDefinition = {
  type: 'TRAFFIC_CHECK',
  detailsKey: 'trafficCheck',
  sections: [
    {
      key: 'what',
      fields: [
        {
          key: 'checkKinds',
          kind: 'choices',
          options: ['SOBRIETY', 'SPEED', 'A_TRACTOR_MOPED', 'BELT_PHONE', 'LICENCE_VEHICLE', 'COMMERCIAL'],
        },
      ],
    },
    {
      key: 'outcome',
      fields: [{ key: 'noRemarks', kind: 'flag' }, ...counts],
    },
    { key: 'more', isFolded: true, fields: [{ key: 'youthFocus', kind: 'flag' }] },
  ],
  check(details) {
    const issues: Issue[] = []
    for (const { key, isRemark } of counts) {
      if (isRemark && details['noRemarks'] === true && positive(details[key]))
        issues.push({ path: key, rule: 'noRemarks' })
    }
    if (exceeds(details, 'screeningPositive', 'screeningTests')) {
      issues.push({ path: 'screeningPositive', rule: 'positiveOverTests' })
    }
    if (exceeds(details, 'belowLimitAtEvidential', 'screeningPositive')) {
      issues.push({ path: 'belowLimitAtEvidential', rule: 'belowOverPositive' })
    }
    if (exceeds(details, 'aTractorFaults', 'aTractorsChecked')) {
      issues.push({ path: 'aTractorFaults', rule: 'faultsOverChecked' })
    }
    return issues
  },
  // "Utan anmärkning" in one tap: every remark was looked for, and there were none.
  complete(details) {
    if (details['noRemarks'] !== true) return details
    const zeros = counts.filter((field) => field.isRemark).map((field) => [field.key, details[field.key] ?? 0])
    return { ...details, ...Object.fromEntries(zeros) }
  },
}

function positive(value: unknown): boolean {
  return typeof value === 'number' && value > 0
}

function exceeds(details: Details, part: string, whole: string): boolean {
  const [a, b] = [details[part], details[whole]]
  return typeof a === 'number' && typeof b === 'number' && a > b
}
