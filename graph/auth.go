package graph

import (
	"context"
	"net/netip"

	"github.com/99designs/gqlgen/graphql"

	"loftet/server/domain"
	"loftet/server/service"
)

type actorKey struct{}

type requestIDKey struct{}

type addressKey struct{}

// WithAddress says from which network address the request came.
func WithAddress(ctx context.Context, address netip.Addr) context.Context {
	return context.WithValue(ctx, addressKey{}, address)
}

// addressIn is the request's address; when nobody has put it there, the one that all unknown ones
// share.
func addressIn(ctx context.Context) netip.Addr {
	address, _ := ctx.Value(addressKey{}).(netip.Addr)
	return address
}

// WithRequestID names the request in the log and in masked errors.
func WithRequestID(ctx context.Context, id string) context.Context {
	return context.WithValue(service.WithFailures(ctx), requestIDKey{}, id)
}

// RequestID is the request's name, empty outside one.
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(requestIDKey{}).(string)
	return id
}

func withActor(ctx context.Context, actor domain.Actor) context.Context {
	return context.WithValue(ctx, actorKey{}, actor)
}

// actorIn is who asks; the zero Actor, anonymous, when nobody has been put there.
func actorIn(ctx context.Context) domain.Actor {
	actor, _ := ctx.Value(actorKey{}).(domain.Actor)
	return actor
}

// requirePermission is the @auth directive.
func requirePermission(ctx context.Context, _ any, next graphql.Resolver, may domain.Verb) (any, error) {
	actor := actorIn(ctx)
	switch {
	case !actor.SignedIn():
		return nil, domain.ErrUnauthenticated()
	case !domain.MayAtAll(actor, may):
		return nil, domain.ErrForbidden()
	}
	return next(ctx)
}
