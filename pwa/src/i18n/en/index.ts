/** English, whole: fetched when somebody reads in English, so that a page in Swedish carries no English. */
import accessReview from './access-review'
import about from './about'
import amend from './amend'
import apiToken from './api-token'
import audit from './audit'
import citizen from './citizen'
import coordination from './coordination'
import device from './device'
import dialogue from './dialogue'
import domain from './domain'
import draft from './draft'
import easyText from './easy-text'
import failure from './failure'
import feedback from './feedback'
import field from './field'
import form from './form'
import formFolded from './form-folded'
import formRules from './form-rules'
import heard from './heard'
import locality from './locality'
import moderation from './moderation'
import notice from './notice'
import period from './period'
import personalData from './personal-data'
import pickupPoint from './pickup-point'
import pickupVisit from './pickup-visit'
import planning from './planning'
import pledge from './pledge'
import problem from './problem'
import publicTotal from './public-total'
import receipt from './receipt'
import removal from './removal'
import review from './review'
import rightTime from './right-time'
import shell from './shell'
import signIn from './sign-in'
import statistics from './statistics'
import ui from './ui'
import user from './user'
import week from './week'

export default {
  'access-review': accessReview,
  about,
  amend,
  'api-token': apiToken,
  audit,
  citizen,
  coordination,
  device,
  dialogue,
  domain,
  draft,
  'easy-text': easyText,
  failure,
  feedback,
  field,
  form,
  'form-folded': formFolded,
  'form-rules': formRules,
  heard,
  locality,
  moderation,
  notice,
  period,
  'personal-data': personalData,
  'pickup-point': pickupPoint,
  'pickup-visit': pickupVisit,
  planning,
  pledge,
  problem,
  'public-total': publicTotal,
  receipt,
  removal,
  review,
  'right-time': rightTime,
  shell,
  'sign-in': signIn,
  statistics,
  ui,
  user,
  week,
}
