package store

import (
	"context"
	"errors"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

// migration is a change of what is stored that has been made, once and for all.
type migration struct {
	ID       string    `bson:"_id"`
	Revision int       `bson:"revision"`
	At       time.Time `bson:"at"`
}

// Migrated reports whether a migration has been made.
func (s *Store) Migrated(ctx context.Context, id string) (bool, error) {
	_, err := get[migration](ctx, s, migrations, id)
	if domain.IsCode(err, domain.NotFound) {
		return false, nil
	}
	return err == nil, err
}

// MigrationAdd records that a migration has run. It is idempotent.
func (s *Store) MigrationAdd(ctx context.Context, id string, at time.Time) error {
	err := s.engine.Insert(ctx, migrations, migration{id, 1, at})
	if errors.Is(err, ErrDuplicate) {
		return nil
	}
	return fault(err, "take down a migration")
}

// CompleteFeedback writes feedback anew that was written before it was counted by when and where,
// and tells how much that was. What somebody has written meanwhile is complete.
func (s *Store) CompleteFeedback(ctx context.Context) (changed int, err error) {
	lacking := bson.D{{Key: "when.key", Value: bson.D{{Key: "$exists", Value: false}}}}
	err = all(
		ctx,
		s,
		feedback,
		lacking,
		[]SortKey{{Field: "_id"}},
		func(f *domain.Feedback) []any { return []any{f.ID} },
		func(f *domain.Feedback) error {
			f.Revision++
			err := s.Feedback.Save(ctx, f)
			if domain.IsCode(err, domain.Conflict) {
				return nil
			}
			if err == nil {
				changed++
			}
			return err
		},
	)
	return changed, err
}
