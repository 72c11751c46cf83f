package store

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

// sequences is where every engine keeps the numbers that it has given out.
const sequences = "sequences"

// besideNouns are the collections that hold no noun of their own and that a demo writes in.
// (Secrets and what has been migrated say nothing of the content.)
var besideNouns = []string{
	users, sessions, spentProofs, apiTokens, plannedCalendars, auditLog, publishedYears, countings, told, sequences,
}

// Demo reads the mark of a database that holds a demo. NOT_FOUND for every other.
func (s *Store) Demo(ctx context.Context) (*domain.Demo, error) {
	return get[domain.Demo](ctx, s, demos, domain.DemoID)
}

// DemoSave marks the database at revision 1, else writes the mark over the revision before its own.
// CONFLICT.
func (s *Store) DemoSave(ctx context.Context, d *domain.Demo) error {
	return save(ctx, s, demos, d.ID, d.Revision, d)
}

// Holds reports whether the database holds any record or account. What a program leaves that has
// only been started does not count.
func (s *Store) Holds(ctx context.Context) (bool, error) {
	collections := []string{users}
	for _, n := range nouns {
		collections = append(collections, n.name)
	}
	for _, name := range collections {
		found, err := find[bson.M](ctx, s, name, bson.D{}, nil, 1)
		if err != nil || len(found) > 0 {
			return len(found) > 0, err
		}
	}
	return false, nil
}

var errNotInTheMaking = errors.New("only a demo that is being made may be cleared")

// DemoClear removes all that a demo which is being made has been given so far.
func (s *Store) DemoClear(ctx context.Context) error {
	d, err := s.Demo(ctx)
	if err != nil {
		return err
	}
	if d.Whole {
		return errNotInTheMaking
	}
	collections := slices.Clone(besideNouns)
	for _, n := range nouns {
		collections = append(collections, n.name)
	}
	everything := bson.D{{Key: "_id", Value: bson.D{{Key: "$exists", Value: true}}}}
	for _, name := range collections {
		if _, err := s.engine.Delete(ctx, name, everything); err != nil {
			return fault(err, fmt.Sprintf("clear %s of a demo", name))
		}
	}
	return nil
}
