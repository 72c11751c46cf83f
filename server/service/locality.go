package service

import (
	"context"

	"loftet/server/domain"
	"loftet/server/store"
)

// Localities is an area's list of localities and roads. NOT_FOUND for another area.
func (s *Service) Localities(ctx context.Context, by domain.Actor, area string) (*domain.Localities, error) {
	if !domain.MayIn(by, domain.ReadLocalities, area) {
		return nil, domain.ErrNotFound("area")
	}
	return s.localities(ctx, area)
}

// localities is the list as it stands, or what every list of the area begins with.
func (s *Service) localities(ctx context.Context, area string) (*domain.Localities, error) {
	l, err := s.store.Localities.Get(ctx, area)
	if domain.IsCode(err, domain.NotFound) {
		return domain.DefaultLocalities(area), nil
	}
	return l, err
}

// LocalitiesSave writes an area's list on the revision that was read. NOT_FOUND for an area that
// the actor does not keep, CONFLICT, INVALID.
func (s *Service) LocalitiesSave(
	ctx context.Context,
	by domain.Actor,
	area string,
	revision int,
	names []string,
	not *domain.NotPersonalData,
) (*domain.Localities, error) {
	if !domain.MayIn(by, domain.KeepLocalities, area) {
		return nil, domain.ErrNotFound("area")
	}
	l, private, err := s.localitiesToKeep(ctx, area)
	if err != nil {
		return nil, err
	}
	return save(ctx, s, by, saving[domain.Localities]{
		of: s.store.Localities, there: l, seen: revision, asked: "localities", input: []any{names, not}, not: not,
		change: func(l *domain.Localities) (bool, error) {
			err := l.Apply(names, private, not)
			l.Wrote(by.Username, s.clock(), "save", "")
			return false, err
		},
	})
}

// localitiesToKeep is an area's list with the names that must never be on it: those of its pickup
// points.
func (s *Service) localitiesToKeep(ctx context.Context, area string) (*domain.Localities, []string, error) {
	l, err := s.localities(ctx, area)
	if err != nil {
		return nil, nil, err
	}
	points, err := s.store.PickupPointsIn(ctx, []string{area})
	if err != nil {
		return nil, nil, err
	}
	private := make([]string, len(points))
	for i, p := range points {
		private[i] = p.Name
	}
	return l, private, nil
}

// UnlistedPlaces are the places that activities and citizens have named during the last year and
// that the area's list lacks. NOT_FOUND for an area whose feedback the actor may not read.
func (s *Service) UnlistedPlaces(ctx context.Context, by domain.Actor, area string) ([]*domain.UnlistedPlace, error) {
	if !domain.MayIn(by, domain.ModerateFeedback, area) {
		return nil, domain.ErrNotFound("area")
	}
	l, private, err := s.localitiesToKeep(ctx, area)
	if err != nil {
		return nil, err
	}
	from, areas := domain.UnlistedSince(s.Today()), []string{area}
	activities, err := s.store.ActivityTallies(
		ctx, store.ActivityScope{Areas: areas}, domain.ActivityFilter{From: &from},
		store.Tally{By: []domain.ActivityDimension{domain.ByPlace}},
	)
	if err != nil {
		return nil, err
	}
	feedback, err := s.store.FeedbackTallies(
		ctx, store.FeedbackScope{Areas: areas}, domain.FeedbackStatsFilter{From: &from},
		[]domain.FeedbackDimension{domain.FeedbackByPlace},
	)
	if err != nil {
		return nil, err
	}
	return l.Unlisted(activities, feedback, private), nil
}

// PublicPlaces is how the places of an area's activities are told to the public.
func (s *Service) PublicPlaces(ctx context.Context, area string) (*domain.PublicPlaces, error) {
	pledges, err := s.store.PledgesOf(ctx, area)
	if err != nil {
		return nil, err
	}
	return s.publicPlaces(ctx, area, pledges)
}

// publicPlaces is PublicPlaces for an area whose pledges have been read.
func (s *Service) publicPlaces(
	ctx context.Context,
	area string,
	pledges []*domain.Pledge,
) (*domain.PublicPlaces, error) {
	l, err := s.localities(ctx, area)
	if err != nil {
		return nil, err
	}
	return domain.NewPublicPlaces(*areaOf(area, pledges), l), nil
}
