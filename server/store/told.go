package store

import (
	"context"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

// Told reads what has been told under the given names. A name under which nothing was told is left
// out.
func (s *Store) Told(ctx context.Context, ids []string) ([]*domain.Told, error) {
	return find[domain.Told](ctx, s, told, bson.D{{Key: "_id", Value: oneOf(ids)}}, nil, len(ids))
}

// ToldSave keeps what is told: at revision 1 something new, else over the revision before its own.
// CONFLICT.
func (s *Store) ToldSave(ctx context.Context, t *domain.Told) error {
	return save(ctx, s, told, t.ID, t.Revision, t)
}
