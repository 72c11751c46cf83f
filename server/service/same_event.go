package service

import (
	"context"

	"loftet/server/domain"
)

// ProbablySame are the activities that probably are of the same event as one, as far as the actor
// may see them.
func (s *Service) ProbablySame(
	ctx context.Context,
	by domain.Actor,
	a *domain.Activity,
) (same []*domain.Activity, err error) {
	same = []*domain.Activity{}
	found, err := s.store.Activity.ByIDs(ctx, a.Same)
	for _, other := range found {
		if other.Area == a.Area && domain.CanReadActivity(by, other) {
			same = append(same, other)
		}
	}
	return same, err
}

// compareEvent works out how the activities that may be of one event stand to each other, until
// nobody has written one of them meanwhile.
func (s *Service) compareEvent(ctx context.Context, area, event string) error {
	if event == "" {
		return nil
	}
	pledges, err := s.pledgesOf(ctx, area)
	if err != nil {
		return err
	}
	return retry(func() error {
		activities, err := s.store.OfEvent(ctx, area, event)
		if err != nil {
			return err
		}
		told, changed := domain.SameEvents(activities), false
		for _, a := range activities {
			done, err := s.rewrite(ctx, a, func(a *domain.Activity) bool {
				compared := a.Compare(told[a.ID])
				return a.Project(pledges) || compared
			})
			if err != nil {
				return err
			}
			changed = changed || done
		}
		if changed { // look once more at what they are now
			return domain.ErrConflict()
		}
		return nil
	})
}
