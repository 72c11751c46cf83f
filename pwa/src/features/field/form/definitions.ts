/** The forms, one for each type of activity. */
import type { ActivityType } from '../../../api/gen/graphql'
import type { Details, FieldDefinition, FormDefinition } from './definition'
import { kinds } from './kinds'
import { trafficCheck } from './traffic-check'

const pickupPointVisit: FormDefinition = {
  type: 'PICKUP_POINT_VISIT',
  detailsKey: 'pickupPointVisit',
  hasOwnPlace: true,
  sections: [
    {
      key: 'what',
      fields: [
        { key: 'pickupPointId', kind: 'pickupPoint', isRequired: true },
        {
          key: 'visitKind',
          kind: 'choice',
          options: ['FIRST', 'FOLLOW_UP', 'TRAINING', 'CHECK_IN'],
          isRequired: true,
        },
        { key: 'informationGiven', kind: 'flag' },
        { key: 'trainingGiven', kind: 'flag' },
        { key: 'staffReached', kind: 'count' },
        {
          key: 'topics',
          kind: 'choices',
          options: ['POSTAL_ACT', 'WARNING_SIGNS', 'HOW_TO_ALERT', 'OWN_SAFETY', 'LOCAL_SITUATION'],
        },
      ],
    },
    {
      key: 'routines',
      isFolded: true,
      fields: [
        { key: 'routineBefore', kind: 'yesNo' },
        { key: 'routineAfter', kind: 'yesNo' },
        { key: 'materialLeft', kind: 'yesNo' },
        { key: 'followUpNeeded', kind: 'yesNo' },
        { key: 'nextContactMonth', kind: 'month' },
      ],
    },
  ],
}

const conditions = ['requestedBySchool', 'policyMentionsDogs', 'guardiansInformed', 'pupilsAbsent']
const meetsAll = (details: Details): boolean => conditions.every((key) => details[key] === true)

const schoolDogSearch: FormDefinition = {
  type: 'SCHOOL_DOG_SEARCH',
  detailsKey: 'schoolDogSearch',
  sections: [
    { key: 'what', fields: [{ key: 'school', kind: 'text', limit: 120, isRequired: true }] },
    {
      key: 'conditions',
      fields: [
        ...conditions.map((key): FieldDefinition => ({ key, kind: 'flag' })),
        {
          key: 'exceptionReason',
          kind: 'longText',
          limit: 500,
          isExpected: true,
          isShown: (details) => !meetsAll(details),
        },
      ],
    },
    {
      key: 'counts',
      fields: [
        { key: 'areasSearched', kind: 'count' },
        { key: 'dogTeams', kind: 'count' },
        { key: 'municipalityTookPart', kind: 'flag' },
      ],
    },
  ],
  check: (details) =>
    meetsAll(details) || String(details['exceptionReason'] ?? '').trim().length >= 3
      ? []
      : [{ path: 'exceptionReason', rule: 'exceptionReason' }],
  // A reason that no longer shows is no longer meant.
  complete: (details) => (meetsAll(details) ? { ...details, exceptionReason: '' } : details),
}

const workplaceInspection: FormDefinition = {
  type: 'WORKPLACE_INSPECTION',
  detailsKey: 'workplaceInspection',
  sections: [
    {
      key: 'what',
      fields: [
        { key: 'industries', kind: 'list' },
        { key: 'workplacesInspected', kind: 'count' },
        { key: 'companiesInspected', kind: 'count' },
        { key: 'deficienciesBand', kind: 'choice', options: ['NONE', 'ONE_TO_FOUR', 'FIVE_OR_MORE'] },
      ],
    },
    {
      key: 'together',
      fields: [
        { key: 'participatingAuthorities', kind: 'list' },
        { key: 'municipalityTookPart', kind: 'flag' },
        {
          key: 'municipalRoles',
          kind: 'choices',
          options: ['ALCOHOL_LICENSING', 'ENVIRONMENT_HEALTH', 'BUILDING', 'FIRE', 'OTHER'],
          isShown: (details) => details['municipalityTookPart'] === true,
        },
        { key: 'followUpByAuthority', kind: 'yesNo' },
      ],
    },
  ],
  complete: (details) => (details['municipalityTookPart'] === true ? details : { ...details, municipalRoles: [] }),
}

function meeting(type: ActivityType, rest: Pick<FormDefinition, 'asksCommitments'> = {}): FormDefinition {
  return {
    type,
    detailsKey: 'meeting',
    ...rest,
    sections: [
      {
        key: 'what',
        fields: [
          { key: 'attendees', kind: 'attendees' },
          { key: 'pickupPoints', kind: 'count', isShown: () => type === 'COLLABORATION_MEETING' },
          { key: 'decisions', kind: 'longText', limit: 2000 },
        ],
      },
    ],
  }
}

const survey: FormDefinition = {
  type: 'SURVEY',
  detailsKey: 'survey',
  sections: [
    {
      key: 'what',
      fields: [
        { key: 'year', kind: 'year', isRequired: true },
        { key: 'grades', kind: 'list' },
        { key: 'responseRate', kind: 'percent' },
      ],
    },
    {
      key: 'afterwards',
      fields: [
        { key: 'publishedUrl', kind: 'url', limit: 500 },
        { key: 'followedUpOn', kind: 'date' },
      ],
    },
  ],
}

const conceptWork: FormDefinition = {
  type: 'CONCEPT_WORK',
  detailsKey: 'conceptWork',
  sections: [
    {
      key: 'what',
      fields: [
        { key: 'concept', kind: 'choice', options: ['HUSKURAGE', 'HOTELLKURAGE'], isRequired: true },
        { key: 'step', kind: 'text', limit: 200 },
        { key: 'adoptersInformed', kind: 'count' },
      ],
    },
  ],
}

function session(type: ActivityType, rest: Pick<FormDefinition, 'asksCommitments'> = {}): FormDefinition {
  return {
    type,
    detailsKey: 'session',
    ...rest,
    sections: [
      {
        key: 'what',
        fields: [
          { key: 'attendees', kind: 'count' },
          { key: 'audience', kind: 'text', limit: 120 },
        ],
      },
    ],
  }
}

export const forms: readonly FormDefinition[] = [
  trafficCheck,
  pickupPointVisit,
  schoolDogSearch,
  workplaceInspection,
  session('FOOT_PATROL'),
  session('SCHOOL_VISIT'),
  session('SCHOOL_TRAFFIC_TALK'),
  session('INFORMATION_SESSION', { asksCommitments: true }),
  meeting('COLLABORATION_MEETING', { asksCommitments: true }),
  meeting('COUNCIL_MEETING'),
  session('CITIZEN_DIALOGUE'),
  session('EMPLOYEE_DIALOGUE'),
  survey,
  conceptWork,
  session('OTHER', { asksCommitments: true }),
]

export function formOfSlug(slug: string): FormDefinition | undefined {
  const kind = kinds.find((each) => each.slug === slug)
  return kind && formOfType(kind.type)
}

export function formOfType(type: ActivityType): FormDefinition {
  return forms.find((form) => form.type === type) ?? (forms.at(-1) as FormDefinition)
}
