import { expect, test } from 'vitest'
import type { Kit } from './kit'
import { countingOf, inOrder } from './party'

const kit = {
  pledge: {
    commitments: [
      { activityTypes: ['SCHOOL_DOG_SEARCH', 'TRAFFIC_CHECK'], responsible: ['POLICE'] },
      { activityTypes: ['SURVEY'], responsible: ['MUNICIPALITY'] },
      { activityTypes: ['COLLABORATION_MEETING'], responsible: ['POLICE', 'MUNICIPALITY'] },
    ],
  },
} as unknown as Kit

const alone = { party: 'MUNICIPALITY', participating: [], municipalityTookPart: false } as const

test('work that others are responsible for counts when they took part, and not else', () => {
  const search = { ...alone, type: 'SCHOOL_DOG_SEARCH' } as const
  expect(countingOf(kit, search)).toEqual({ kind: 'others', responsible: ['POLICE'] })
  expect(countingOf(kit, { ...search, participating: ['POLICE'] })).toEqual({ kind: 'counts' })
  expect(countingOf(kit, { ...alone, type: 'SURVEY' })).toEqual({ kind: 'counts' })
})

test('the municipality takes part also by what is said in the form', () => {
  const survey = { party: 'POLICE', participating: [], type: 'SURVEY' } as const
  expect(countingOf(kit, { ...survey, municipalityTookPart: false })).toMatchObject({ kind: 'others' })
  expect(countingOf(kit, { ...survey, municipalityTookPart: true })).toEqual({ kind: 'counts' })
})

test('what no commitment is about is said, and nothing without a pledge', () => {
  expect(countingOf(kit, { ...alone, type: 'FOOT_PATROL' })).toEqual({ kind: 'noCommitment' })
  expect(countingOf(undefined, { ...alone, type: 'FOOT_PATROL' })).toBeUndefined()
})

test('one’s own work comes first, and nothing is left out', () => {
  const forms = [{ type: 'TRAFFIC_CHECK' }, { type: 'SURVEY' }, { type: 'COLLABORATION_MEETING' }] as const
  const types = (party: 'POLICE' | 'MUNICIPALITY') => inOrder(forms, kit, party).map(({ type }) => type)
  expect(types('POLICE')).toEqual(['TRAFFIC_CHECK', 'COLLABORATION_MEETING', 'SURVEY'])
  expect(types('MUNICIPALITY')).toEqual(['SURVEY', 'COLLABORATION_MEETING', 'TRAFFIC_CHECK'])
  expect(inOrder(forms, undefined, 'MUNICIPALITY')).toEqual(forms)
})
