package store

import (
	"context"
	"slices"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

var byUpdated = []SortKey{{Field: "updatedAt"}, {Field: "_id"}}

// accounts are told in each of their areas.
var accounts = registration{name: users, noun: domain.NounUser, record: func() any { return new(domain.User) }}

// maxChanges is how many changes are read at once.
const maxChanges = 500

// Nudges calls nudge after each write, by whatever process, where the database tells.
// ErrUnsupported where it does not.
func (s *Store) Nudges(ctx context.Context, nudge func()) error {
	if n, tells := s.engine.Engine.(Nudger); tells {
		return n.Nudges(ctx, nudge)
	}
	return ErrUnsupported
}

// ChangesSince calls tell with every record of an area that was written at an instant or later, as
// it was written last.
func (s *Store) ChangesSince(ctx context.Context, area string, since time.Time, tell func(domain.Change)) error {
	for _, n := range append(slices.Clone(nouns), noun{registration: accounts}) {
		if n.noun == "" {
			continue
		}
		filter := bson.D{{Key: "area", Value: area}, {Key: "updatedAt", Value: bson.D{{Key: "$gte", Value: since}}}}
		if n.name == users {
			filter[0].Key = "areas"
		}
		q := Query{Filter: filter, Sort: byUpdated, Limit: maxChanges}
		for read := maxChanges; read == maxChanges; {
			read = 0
			err := s.engine.Find(ctx, n.name, q, func(decode func(any) error) error {
				var doc struct {
					ID        string    `bson:"_id"`
					UpdatedAt time.Time `bson:"updatedAt"`
				}
				if err := decode(&doc); err != nil {
					return err
				}
				record := n.record()
				if err := decode(record); err != nil {
					return err
				}
				read++
				q.After = []any{doc.UpdatedAt, doc.ID}
				tell(domain.ChangeOf(n.noun, doc.ID, area, doc.UpdatedAt, record))
				return nil
			})
			if err != nil {
				return fault(err, "look for changes in "+n.name)
			}
		}
	}
	return nil
}

// maxAsked is how many ids are asked for at once.
const maxAsked = 500

// UsersWrittenSince are those of the accounts that were written at an instant or later.
func (s *Store) UsersWrittenSince(ctx context.Context, ids []string, since time.Time) ([]*domain.User, error) {
	return sinceThen[domain.User](ctx, s, users, "updatedAt", ids, since)
}

// SessionsRevokedSince are those of the sign-ins that were ended at an instant or later.
func (s *Store) SessionsRevokedSince(
	ctx context.Context, ids []string, since time.Time,
) ([]*domain.SignInSession, error) {
	return sinceThen[domain.SignInSession](ctx, s, sessions, "revokedAt", ids, since)
}

// APITokensRevokedSince are those of the API keys that were taken back at an instant or later.
func (s *Store) APITokensRevokedSince(ctx context.Context, ids []string, since time.Time) ([]*domain.APIToken, error) {
	return sinceThen[domain.APIToken](ctx, s, apiTokens, "revokedAt", ids, since)
}

// sinceThen are those of a collection's documents with an instant that is not before another.
func sinceThen[T any](
	ctx context.Context, s *Store, collection, field string, ids []string, since time.Time,
) (found []*T, err error) {
	for some := range slices.Chunk(ids, maxAsked) {
		filter := bson.D{{Key: "_id", Value: oneOf(some)}, {Key: field, Value: bson.D{{Key: "$gte", Value: since}}}}
		docs, err := find[T](ctx, s, collection, filter, nil, maxAsked)
		if err != nil {
			return nil, err
		}
		found = append(found, docs...)
	}
	return found, nil
}
