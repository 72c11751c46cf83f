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
