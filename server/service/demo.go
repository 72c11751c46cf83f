package service

import (
	"context"

	"loftet/server/domain"
)

// Demo is the mark of a database that holds a demo. NOT_FOUND for every other.
func (s *Service) Demo(ctx context.Context) (*domain.Demo, error) { return s.store.Demo(ctx) }

// DemoSave writes the next revision of a database's mark. CONFLICT when somebody else has done so.
func (s *Service) DemoSave(ctx context.Context, d *domain.Demo) error {
	next := *d
	next.Revision++
	if err := s.store.DemoSave(ctx, &next); err != nil {
		return err
	}
	*d = next
	return nil
}

// DemoClear removes all that a demo which is being made has been given so far. An error for a demo
// that is whole.
func (s *Service) DemoClear(ctx context.Context) error { return s.store.DemoClear(ctx) }

// Holds reports whether the database holds any record or account.
func (s *Service) Holds(ctx context.Context) (bool, error) { return s.store.Holds(ctx) }
