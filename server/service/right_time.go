package service

import (
	"context"

	"loftet/server/domain"
	"loftet/server/store"
)

// RightTimeAndPlace is when and where something is reported of a theme in an area, beside when and
// where it was checked, from a day until another, both included. NOT_FOUND for an area in which the
// actor does no work; INVALID.
func (s *Service) RightTimeAndPlace(
	ctx context.Context,
	by domain.Actor,
	area string,
	theme domain.Theme,
	from, to domain.Date,
) (*domain.RightTimeAndPlace, error) {
	if !domain.MayIn(by, domain.ReadRightTime, area) {
		return nil, domain.ErrNotFound("area")
	}
	if err := domain.CheckRightTime(from, to); err != nil {
		return nil, err
	}
	in := domain.TimesAndPlaces{From: from, To: to}
	scope := store.RightTimeScope{
		Area: area, Theme: theme, From: from.AddDays(-7 * domain.WeeksBefore), To: to,
		OnlyPublicPlaces: !domain.MayIn(by, domain.ModerateFeedback, area),
	}
	var err error
	if in.Reports, err = s.store.TimeReports(ctx, scope); err != nil {
		return nil, err
	}
	if in.Checks, err = s.store.TimeChecks(ctx, scope); err != nil {
		return nil, err
	}
	problems, err := s.store.ProblemsOf(ctx, area, to)
	if err != nil {
		return nil, err
	}
	for _, p := range problems {
		if p.Theme == theme {
			in.Problems = append(in.Problems, p)
		}
	}
	return domain.RightNow(in), nil
}
