/** Every page of the app, each fetched when it is first asked for. */
import { fieldRoutes } from '../features/field/routes'
import type { Route } from '../page/route'

const notice = () => import('../features/notice/NoticePage.svelte')

export const routes: Route[] = [
  { path: '/', load: () => import('../features/pledge/StartPage.svelte') },
  { path: '/lofte/:slug', load: () => import('../features/pledge/PledgePage.svelte') },
  { path: '/synpunkt', load: () => import('../features/feedback/FeedbackPage.svelte') },
  { path: '/kvitto', load: () => import('../features/feedback/ReceiptPage.svelte') },
  { path: '/ni-sa-vi-gjorde', load: () => import('../features/heard/HeardPage.svelte') },
  { path: '/dialog', load: () => import('../features/dialogue/DialoguesPage.svelte') },
  { path: '/dialog/:id', load: () => import('../features/dialogue/DialoguePage.svelte') },
  { path: '/om', load: () => import('../features/about/AboutPage.svelte') },
  { path: '/tillganglighet', load: notice },
  { path: '/personuppgifter', load: notice },
  { path: '/allmanna-handlingar', load: notice },
  { path: '/kontakt', load: notice },
  { path: '/inbjudan/:token', load: () => import('../features/invitation/InvitationPage.svelte') },
  { path: '/konto', access: 'account', load: () => import('../features/user/AccountPage.svelte') },
  { path: '/logga-in', load: () => import('../features/sign-in/SignInPage.svelte') },
  {
    path: '/lage',
    access: 'overview',
    load: () => import('../features/coordination/CoordinationPage.svelte'),
  },
  {
    path: '/lage/aktiviteter',
    access: 'coordination',
    load: () => import('../features/review/ReviewPage.svelte'),
  },
  {
    path: '/lage/synpunkter',
    access: 'coordination',
    load: () => import('../features/moderation/ModerationPage.svelte'),
  },
  {
    path: '/lage/synpunkter/mallar',
    access: 'coordination',
    load: () => import('../features/moderation/TemplatesPage.svelte'),
  },
  {
    path: '/lage/dialoger',
    access: 'coordination',
    load: () => import('../features/dialogue/ManageDialoguesPage.svelte'),
  },
  {
    path: '/lage/utlamningsstallen',
    access: 'coordination',
    load: () => import('../features/pickup-point/PickupPointsPage.svelte'),
  },
  {
    path: '/lage/orter',
    access: 'coordination',
    load: () => import('../features/locality/LocalitiesPage.svelte'),
  },
  {
    path: '/lage/telefoner',
    access: 'coordination',
    load: () => import('../features/device/DevicesPage.svelte'),
  },
  {
    path: '/lage/telefoner/fil',
    access: 'coordination',
    load: () => import('../features/device/ImportPage.svelte'),
  },
  {
    path: '/lage/perioder',
    access: 'coordination',
    load: () => import('../features/period/PeriodsPage.svelte'),
  },
  {
    path: '/lage/lattlast',
    access: 'coordination',
    load: () => import('../features/easy-text/EasyTextsPage.svelte'),
  },
  {
    path: '/lage/sidor',
    access: 'notices',
    load: () => import('../features/notice/NoticesPage.svelte'),
  },
  {
    path: '/lage/atkomst',
    access: 'access',
    load: () => import('../features/access-review/AccessReviewPage.svelte'),
  },
  { path: '/problem', access: 'coordination', load: () => import('../features/problem/ProblemsPage.svelte') },
  { path: '/planering', access: 'planning', load: () => import('../features/planning/PlanningPage.svelte') },
  { path: '/ratt-tid', access: 'planning', load: () => import('../features/right-time/RightTimePage.svelte') },
  {
    path: '/statistik',
    access: 'statistics',
    load: () => import('../features/statistics/StatisticsPage.svelte'),
  },
  {
    path: '/statistik/data',
    access: 'statistics',
    load: () => import('../features/statistics/DataPage.svelte'),
  },
  {
    path: '/statistik/nycklar',
    access: 'keys',
    load: () => import('../features/api-token/ApiTokensPage.svelte'),
  },
  { path: '/admin', access: 'administration', load: () => import('../features/user/UsersPage.svelte') },
  { path: '/admin/fil', access: 'administration', load: () => import('../features/user/InviteManyPage.svelte') },
  {
    path: '/admin/nycklar',
    access: 'administration',
    load: () => import('../features/api-token/ApiTokensPage.svelte'),
  },
  {
    path: '/admin/granskningslogg',
    access: 'administration',
    load: () => import('../features/audit/AuditPage.svelte'),
  },
  ...fieldRoutes,
  // The server's own pages: the app is asked for them only when the server cannot be reached.
  ...['/open-data', '/open-data/:file', '/graphiql', '/schema.graphql'].map((path) => ({
    path,
    load: () => import('./OnServer.svelte'),
  })),
]
