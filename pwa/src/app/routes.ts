/** Every page of the app, each fetched when it is first asked for. */
import { fieldRoutes } from '../features/field/routes'
import type { Route } from './route'

export const routes: Route[] = [
  { path: '/', load: () => import('../features/pledge/StartPage.svelte') },
  { path: '/lofte/:slug', load: () => import('../features/pledge/PledgePage.svelte') },
  { path: '/om', load: () => import('../features/about/AboutPage.svelte') },
  { path: '/tillganglighet', load: () => import('../features/about/AccessibilityPage.svelte') },
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
    path: '/lage/utlamningsstallen',
    access: 'coordination',
    load: () => import('../features/pickup-point/PickupPointsPage.svelte'),
  },
  {
    path: '/lage/telefoner',
    access: 'coordination',
    load: () => import('../features/device/DevicesPage.svelte'),
  },
  {
    path: '/lage/perioder',
    access: 'coordination',
    load: () => import('../features/period/PeriodsPage.svelte'),
  },
  { path: '/problem', access: 'coordination', load: () => import('../features/problem/ProblemsPage.svelte') },
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
]
