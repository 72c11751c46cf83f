package store

import (
	"context"

	"loftet/server/domain"
)

// Notice reads an area's notice. NOT_FOUND when nobody has written it.
func (s *Store) Notice(ctx context.Context, id string) (*domain.Notice, error) {
	return get[domain.Notice](ctx, s, notices, id)
}

// NoticeSave adds a notice at revision 1, else writes it over the revision before its own.
// CONFLICT.
func (s *Store) NoticeSave(ctx context.Context, n *domain.Notice) error {
	return save(ctx, s, notices, n.ID, n.Revision, n)
}
