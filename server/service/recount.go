package service

import (
	"context"
	"log/slog"

	"loftet/server/domain"
)

// What an activity counts for follows from its content and its area's pledges. It is stored, so
// that it can be counted by index, and worked out again when the pledges change: without a new
// revision, since nobody has said or decided anything. How far that has come stands in the
// database, so that it can be broken off and taken up by any process.

// Recount works out what every activity counts for, whether or not it seems to be done, and returns
// how many that changed.
func (s *Service) Recount(ctx context.Context) (changed int, err error) {
	areas, err := s.store.ActivityAreas(ctx)
	for _, area := range areas {
		n, err := s.recount(ctx, area)
		if changed += n; err != nil {
			return changed, err
		}
	}
	return changed, err
}

// recountOnce is Recount of the areas where that is not done for the pledges there are. What it
// cannot do now is done at the next start.
func (s *Service) recountOnce(ctx context.Context) {
	areas, err := s.store.ActivityAreas(ctx)
	if err != nil {
		LogFailure(ctx, "look for what is to be counted again", err)
	}
	for _, area := range areas {
		if err := s.recountStale(ctx, area); err != nil {
			LogFailure(ctx, "count again in "+area, err)
		}
	}
}

func (s *Service) recountStale(ctx context.Context, area string) error {
	basis, _, err := s.store.CountedBy(ctx, area)
	if err != nil {
		return err
	}
	pledges, err := s.pledgesOf(ctx, area)
	if err != nil || basis == domain.CountingBasis(pledges) {
		return err
	}
	changed, err := s.recount(ctx, area)
	if changed > 0 {
		slog.InfoContext(ctx, "counted again", "area", area, "records", changed)
	}
	return err
}

// recount works out what an area's activities count for, until the pledges that it was done by are
// those that exist, and nobody else has been at it meanwhile.
func (s *Service) recount(ctx context.Context, area string) (changed int, err error) {
	for {
		_, revision, err := s.store.CountedBy(ctx, area)
		if err != nil {
			return changed, err
		}
		pledges, err := s.pledgesOf(ctx, area)
		if err != nil {
			return changed, err
		}
		basis := domain.CountingBasis(pledges)
		n, err := s.projectAll(ctx, area, func(a *domain.Activity) bool { return a.Project(pledges) })
		if changed += n; err != nil {
			return changed, err
		}
		if err := s.compareAll(ctx, area); err != nil {
			return changed, err
		}
		err = s.store.CountedBySave(ctx, area, basis, revision+1, s.clock())
		if domain.IsCode(err, domain.Conflict) {
			continue
		}
		if err != nil {
			return changed, err
		}
		if pledges, err = s.pledgesOf(ctx, area); err != nil || domain.CountingBasis(pledges) == basis {
			return changed, err
		}
	}
}

// countAhead lets an area's activities count for a pledge that is about to be there, beside what
// they count for now: when it is there, it stands at once with all that was done for it. It is
// recounted afterwards, also when the pledge did not come.
func (s *Service) countAhead(ctx context.Context, p *domain.Pledge) error {
	_, revision, err := s.store.CountedBy(ctx, p.Area.Code)
	if err != nil {
		return err
	}
	if err := s.store.CountedBySave(ctx, p.Area.Code, "", revision+1, s.clock()); err != nil {
		return err
	}
	pledges, err := s.store.PledgesOf(ctx, p.Area.Code)
	if err != nil {
		return err
	}
	coming := []*domain.Pledge{p}
	for _, other := range pledges {
		if other.ID != p.ID {
			coming = append(coming, other)
		}
	}
	domain.LinkPledges(coming)
	_, err = s.projectAll(ctx, p.Area.Code, func(a *domain.Activity) bool { return a.ProjectAlso(coming) })
	return err
}

// compareAll compares the activities of an area that may be of one event.
func (s *Service) compareAll(ctx context.Context, area string) error {
	events := map[string]int{}
	err := s.store.ActivitiesOf(ctx, area, func(a *domain.Activity) error {
		events[a.Event]++
		return nil
	})
	for event, n := range events {
		if err == nil && n > 1 {
			err = s.compareEvent(ctx, area, event)
		}
	}
	return err
}

// projectAll goes through an area's activities and rewrites those that project changes.
func (s *Service) projectAll(
	ctx context.Context,
	area string,
	project func(*domain.Activity) bool,
) (changed int, err error) {
	err = s.store.ActivitiesOf(ctx, area, func(a *domain.Activity) error {
		done, err := s.rewrite(ctx, a, project)
		if done {
			changed++
		}
		return err
	})
	return changed, err
}

// rewrite writes an activity with what follows for it, as it is now: project says whether that
// changes it. Who writes it meanwhile, on whatever server, is met by a conflict, and it is worked
// out again; those of this one wait for each other, so that it seldom is.
func (s *Service) rewrite(
	ctx context.Context,
	a *domain.Activity,
	project func(*domain.Activity) bool,
) (changed bool, err error) {
	if trial := *a; !project(&trial) {
		return false, nil
	}
	s.projecting.Lock()
	defer s.projecting.Unlock()
	err = retry(func() error {
		there, err := s.store.Activity.Get(ctx, a.ID)
		if err != nil {
			return err
		}
		*a = *there
		if changed = project(a); !changed {
			return nil
		}
		return s.store.Activity.Rewrite(ctx, a)
	})
	return changed && err == nil, err
}

// settleAgain works out what an activity counts for once more after it was written, since a pledge
// may have come meanwhile, and how it stands to others of the same event.
func (s *Service) settleAgain(ctx context.Context, a *domain.Activity) error {
	pledges, err := s.pledgesOf(ctx, a.Area)
	if err != nil {
		return err
	}
	if _, err = s.rewrite(ctx, a, func(a *domain.Activity) bool { return a.Project(pledges) }); err != nil {
		return err
	}
	return s.compareEvent(ctx, a.Area, a.Event)
}
