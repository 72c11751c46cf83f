import type { Words } from '../words'
import type sv from '../sv/form-rules'

const en: Words<typeof sv> = {
  required: 'Fill this in.',
  reason: 'Say why you amend it, at least 3 characters.',
  placeRequired: 'Say where it was: a locality or a road.',
  placeTooLong: 'The name of the place may have at most 120 characters.',
  streetNumber: 'Give the locality or road without a street number.',
  noTime: 'Give both date and time.',
  tooOld: 'The time is too far back.',
  future: 'The time is ahead. Say when it happened.',
  endsBeforeStart: 'The end cannot be before the start.',
  tooLong48: 'An activity may last at most two days.',
  count: 'Write a whole number from 0 to 9 999, or leave it empty.',
  textTooLong: 'The text is too long.',
  noRemarks: 'The check is marked as without remarks. Take the mark away or set the count to 0.',
  positiveOverTests: 'There cannot be more positive tests than breath tests.',
  belowOverPositive: 'There cannot be more below the limit than positive tests.',
  faultsOverChecked: 'There cannot be more A-tractors with faults than were checked.',
  chooseVisitKind: 'Choose what the visit was about.',
  choosePickupPoint: 'Choose a pickup point.',
  month: 'Write the month as year-month, for example 2026-09.',
  exceptionReason: 'All four conditions must be met, or you write why not.',
  rolesWithoutPart: 'Municipal roles are given only when the municipality took part.',
  tooMany: 'At most 20.',
  emptyLine: 'The line is empty.',
  year: 'Give the year of the survey with four digits.',
  percent: 'The response rate must be 0–100 per cent.',
  url: 'The link must begin with https:// and may have at most 500 characters.',
  PERSONNUMMER: 'The text seems to hold a personal number. Take it away.',
  PHONE: 'The text seems to hold a phone number. Take it away.',
  EMAIL: 'The text seems to hold an e-mail address. Take it away.',
  PLATE: 'The text seems to hold a registration plate. Take it away.',
}

export default en
