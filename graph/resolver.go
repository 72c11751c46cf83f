// Package graph is Löftet's GraphQL API: what may be asked, and how it is answered over HTTP.
//
// schema holds the types by noun, generated what gqlgen makes of them. Resolvers are a few lines
// over the service and hold no rules; errors.go is the only place where Go errors become GraphQL
// errors.
package graph

import "loftet/server/service"

// Resolver answers fields by asking the service.
type Resolver struct{ service *service.Service }
