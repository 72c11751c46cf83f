/** The field pages. Each is open to a person whom the device remembers, with or without coverage. */
import type { Route } from '../../app/route'

export const fieldRoutes: Route[] = []
