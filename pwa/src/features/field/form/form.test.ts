import { describe, expect, test } from 'vitest'
import { forms, formOfSlug, formOfType } from './definitions'
import { kindOf, kinds } from './kinds'
import { endOf, toInput } from './input'
import { likeLast, newValues, restored, type FormValues } from './values'
import { validate } from './validate'
import { textsOf, writeText } from './texts'
import { sharedCases } from '../../../../test/cases'
import { wallTime } from './local-time'

const now = new Date('2026-11-23T13:05:30Z')
const context = { id: '6f3c4a1e-0d9c-4f0e-9e0c-0b8a4b5b1c11', area: '2560', now }

function filled(slug: string, change: (values: FormValues) => void = () => undefined): FormValues {
  const form = formOfSlug(slug)
  if (!form) throw new Error(slug)
  const values = newValues(form, now)
  values.place = { name: 'Väg 374' }
  change(values)
  return values
}

function rules(slug: string, change: (values: FormValues) => void): string[] {
  const form = formOfSlug(slug)
  if (!form) throw new Error(slug)
  return validate(form, filled(slug, change), now).map(({ path, rule }) => `${path} ${rule}`)
}

function details(slug: string, change: (values: FormValues) => void): Record<string, unknown> {
  const form = formOfSlug(slug)
  if (!form) throw new Error(slug)
  const input = toInput(form, filled(slug, change), context)
  return (input.details as unknown as Record<string, Record<string, unknown>>)[form.detailsKey] ?? {}
}

test('there is one form for each type, and one address for each form', () => {
  expect(kinds.map(({ type }) => type)).toEqual(forms.map(({ type }) => type))
  expect(new Set(kinds.map(({ type }) => type)).size).toBe(15)
  expect(new Set(kinds.map(({ slug }) => slug)).size).toBe(15)
  expect(kindOf('COUNCIL_MEETING').slug).toBe('bra-mote')
  expect(formOfSlug('bra-mote')?.type).toBe('COUNCIL_MEETING')
})

test('a form that opens has now as its time and nothing counted', () => {
  const values = filled('trafikkontroll')
  expect(values.occurredAt).toBe('2026-11-23T14:05')
  expect(values.details['vehiclesChecked']).toBeNull()
})

describe('a traffic check', () => {
  test('in the common case is whole with a place alone', () => {
    expect(rules('trafikkontroll', () => undefined)).toEqual([])
  })

  test('without remarks has zeros for every remark, and nothing for what was not counted', () => {
    const got = details('trafikkontroll', (v) => (v.details['noRemarks'] = true))
    expect(got).toMatchObject({ noRemarks: true, screeningPositive: 0, speedFines: 0, aTractorFaults: 0 })
    expect(got).toMatchObject({ vehiclesChecked: null, screeningTests: null, aTractorsChecked: null })
  })

  test('tells not counted from none', () => {
    const got = details('trafikkontroll', (v) => (v.details['speedFines'] = 0))
    expect(got['speedFines']).toBe(0)
    expect(got['beltFines']).toBeNull()
  })

  test('keeps a count when the kind it belongs to is taken back', () => {
    const got = details('trafikkontroll', (v) => {
      v.details['speedFines'] = 4
      v.details['checkKinds'] = ['SOBRIETY']
    })
    expect(got['speedFines']).toBe(4)
  })

  test('has parts no larger than the whole', () => {
    expect(
      rules('trafikkontroll', (v) => {
        Object.assign(v.details, { screeningTests: 2, screeningPositive: 3, belowLimitAtEvidential: 4 })
        Object.assign(v.details, { aTractorsChecked: 1, aTractorFaults: 2 })
      }),
    ).toEqual([
      'details.trafficCheck.screeningPositive positiveOverTests',
      'details.trafficCheck.belowLimitAtEvidential belowOverPositive',
      'details.trafficCheck.aTractorFaults faultsOverChecked',
    ])
  })

  test('marked as without remarks has none', () => {
    expect(rules('trafikkontroll', (v) => Object.assign(v.details, { noRemarks: true, speedFines: 2 }))).toEqual([
      'details.trafficCheck.speedFines noRemarks',
    ])
  })
})

describe('a pickup-point visit', () => {
  test('says which one and why', () => {
    expect(rules('utlamningsstalle', () => undefined)).toEqual([
      'details.pickupPointVisit.pickupPointId choosePickupPoint',
      'details.pickupPointVisit.visitKind chooseVisitKind',
    ])
  })

  test('sends what was not said as not said', () => {
    const got = details('utlamningsstalle', (v) =>
      Object.assign(v.details, { pickupPointId: 'p', visitKind: 'FIRST', routineBefore: false }),
    )
    expect(got).toMatchObject({
      routineBefore: false,
      routineAfter: null,
      nextContactMonth: null,
      topics: [],
    })
    expect(got).toMatchObject({ informationGiven: false, trainingGiven: false })
  })
})

describe('a dog search', () => {
  test('needs all four conditions or a reason', () => {
    const all = {
      requestedBySchool: true,
      policyMentionsDogs: true,
      guardiansInformed: true,
      pupilsAbsent: true,
    }
    expect(rules('hundsok', (v) => Object.assign(v.details, { school: 'Älvåkra' }))).toEqual([
      'details.schoolDogSearch.exceptionReason exceptionReason',
    ])
    expect(rules('hundsok', (v) => Object.assign(v.details, { school: 'Älvåkra', ...all }))).toEqual([])
    expect(
      details('hundsok', (v) => Object.assign(v.details, { school: 'Älvåkra', ...all, exceptionReason: 'gammalt' })),
    ).toMatchObject({ exceptionReason: null })
  })
})

test('municipal roles are sent only when the municipality took part', () => {
  expect(details('arbetsplatskontroll', (v) => (v.details['municipalRoles'] = ['FIRE']))).toMatchObject({
    municipalRoles: [],
  })
})

test('a meeting sends the sides that were counted', () => {
  const got = details('bra-mote', (v) => {
    v.details['attendees'] = [
      { party: 'POLICE', count: 2 },
      { party: 'BUSINESS', count: null },
    ]
  })
  expect(got['attendees']).toEqual([{ party: 'POLICE', count: 2 }])
})

test('a survey asks for a year and a share', () => {
  expect(rules('drogvaneundersokning', (v) => Object.assign(v.details, { year: 26, responseRate: 120 }))).toEqual([
    'details.survey.year year',
    'details.survey.responseRate percent',
  ])
})

test.each([
  ['', 'placeRequired'],
  ['Storgatan 5', 'streetNumber'],
  ['x'.repeat(121), 'placeTooLong'],
  ['Hos 070-123 45 67', 'PHONE'],
])('the place "%s" breaks %s', (name, rule) => {
  expect(rules('fotpatrull', (v) => (v.place = { name }))).toEqual([`place.name ${rule}`])
})

test.each([
  ['2026-11-23T15:10', 'auto', 'occurredAt future'],
  ['1999-01-01T10:00', 'auto', 'occurredAt tooOld'],
  ['T10:00', 'auto', 'occurredAt noTime'],
  ['2026-11-23T12:00', '2026-11-23T11:00', 'endedAt endsBeforeStart'],
  ['2026-11-20T12:00', '2026-11-23T12:00', 'endedAt tooLong48'],
])('from %s to %s: %s', (occurredAt, endedAt, rule) => {
  expect(rules('fotpatrull', (v) => Object.assign(v, { occurredAt, endedAt }))).toEqual([rule])
})

test('by itself work ends when it is saved, unless it has only just begun', () => {
  expect(endOf(filled('fotpatrull'), now)).toBeNull()
  expect(
    endOf(
      filled('fotpatrull', (v) => (v.occurredAt = '2026-11-23T13:05')),
      now,
    ),
  ).toBe(now.toISOString())
  expect(
    endOf(
      filled('fotpatrull', (v) => (v.occurredAt = '2026-11-20T13:05')),
      now,
    ),
  ).toBeNull()
})

test('the summary is searched for personal data', () => {
  expect(rules('fotpatrull', (v) => (v.summary = 'Bilen ABC 123 stod där.'))).toEqual(['summary PLATE'])
})

test('"samma som sist" takes the place and the kinds, never counts or times', () => {
  const form = formOfType('TRAFFIC_CHECK')
  const last = filled('trafikkontroll', (v) => {
    Object.assign(v.details, { checkKinds: ['SPEED'], vehiclesChecked: 40, noRemarks: true })
    v.occurredAt = '2026-01-01T10:00'
    v.summary = 'Lugnt.'
  })
  const got = likeLast(newValues(form, now), last, form)
  expect(got.place.name).toBe('Väg 374')
  expect(got.details).toMatchObject({ checkKinds: ['SPEED'], vehiclesChecked: null, noRemarks: false })
  expect(got).toMatchObject({ occurredAt: '2026-11-23T14:05', summary: '' })
})

test('what an older version kept opens with what has come since', () => {
  const form = formOfType('TRAFFIC_CHECK')
  const got = restored(form, { place: { name: 'Vidsel' }, details: { vehiclesChecked: 3 } }, now)
  expect(got.details).toMatchObject({ vehiclesChecked: 3, checkKinds: [] })
  expect(got.place.name).toBe('Vidsel')
})

describe('what looks like personal data', () => {
  const write = (v: FormValues): void => {
    v.summary = 'Ring växeln på 0929-170 00'
    v.place.name = 'Storgatan 5'
  }

  test('stops the save until somebody says why it is none', () => {
    expect(rules('trafikkontroll', write)).toEqual(['place.name streetNumber', 'summary PHONE'])
    expect(rules('trafikkontroll', (v) => (write(v), (v.notPersonalData = 'nå')))).toHaveLength(2)
    expect(rules('trafikkontroll', (v) => (write(v), (v.notPersonalData = 'Kommunens växel')))).toEqual([])
  })

  test('is never explained away when it is a personal number', () => {
    const said = (v: FormValues): void => {
      v.summary = '811228-9874'
      v.notPersonalData = 'Ett exempel'
    }
    expect(rules('trafikkontroll', said)).toEqual(['summary PERSONNUMMER'])
  })

  test('is sent with the reason, and without one nothing is said', () => {
    const form = formOfType('TRAFFIC_CHECK')
    const said = filled('trafikkontroll', (v) => (v.notPersonalData = ' Kommunens växel '))
    expect(toInput(form, said, context).notPersonalData).toEqual({ reason: 'Kommunens växel' })
    expect(toInput(form, filled('trafikkontroll'), context)).not.toHaveProperty('notPersonalData')
  })

  test('is looked for in every text, and taken out where it stands', () => {
    const values = filled('trafikkontroll', (v) => {
      v.details = { lines: ['a', 'b'], text: 'c', pickupPoint: '6f3c4a1e-0d9c-4f0e-9e0c-0b8a4b5b1c11', count: 3 }
      v.summary = 's'
    })
    const texts = textsOf(values)
    expect(texts.map(({ text }) => text)).toEqual(['Väg 374', 's', 'a', 'b', 'c'])
    for (const { path, text } of texts) writeText(values, path, `${text}!`)
    expect(textsOf(values).map(({ text }) => text)).toEqual(['Väg 374!', 's!', 'a!', 'b!', 'c!'])
  })
})

interface RuleCase {
  name: string
  place: number
  summary: number
  began: number
  ended: number | null
  count: number | null
  broken: string[]
}

test.each(sharedCases<RuleCase>('activity-rules.json'))('the server refuses the same: $name', (c) => {
  const began = new Date(now.getTime() + c.began * 60_000)
  const got = rules('trafikkontroll', (values) => {
    values.place = { name: 'å'.repeat(c.place) }
    values.summary = 'å'.repeat(c.summary)
    values.occurredAt = wallTime(began)
    values.endedAt = c.ended === null ? 'none' : wallTime(new Date(began.getTime() + c.ended * 60_000))
    values.details['vehiclesChecked'] = c.count
  })
  expect(got.map((line) => line.split(' ')[0]).sort()).toEqual(c.broken)
})
