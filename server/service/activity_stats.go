package service

import (
	"context"
	"slices"

	"loftet/server/domain"
	"loftet/server/store"
)

// StatsRequest is what is asked of activities beside which.
type StatsRequest struct {
	By      []domain.ActivityDimension
	Metrics []domain.Metric
	Hours   bool
	PerHour bool // the metrics by the hour
}

// ActivityStats are the activities that the actor may see, counted and summed in the database.
// INVALID; another area's are none.
func (s *Service) ActivityStats(
	ctx context.Context,
	by domain.Actor,
	f domain.ActivityFilter,
	r StatsRequest,
) (*domain.ActivityStats, error) {
	if err := domain.CheckDimensions(r.By); err != nil {
		return nil, err
	}
	if r.PerHour {
		if err := domain.CheckPerHour(r.Metrics); err != nil {
			return nil, err
		}
	}
	scope, err := s.activityScope(ctx, by, f)
	if err != nil || len(scope.Areas) == 0 {
		return &domain.ActivityStats{Rows: []*domain.ActivityStatsRow{}}, err
	}
	names, err := s.statsNames(ctx, scope.Areas)
	if err != nil {
		return nil, err
	}
	tallies, err := s.store.ActivityTallies(
		ctx,
		scope,
		f,
		store.Tally{By: r.By, Metrics: r.Metrics, Hours: r.Hours, Names: names},
	)
	if err != nil {
		return nil, err
	}
	stats := domain.SumActivities(r.By, tallies, names)
	if r.PerHour {
		if err := s.setPerHour(ctx, stats, scope, f, r, names); err != nil {
			return nil, err
		}
	}
	stats.Activities, err = s.activitiesIn(ctx, scope, f, r.By, tallies)
	return stats, err
}

func (s *Service) setPerHour(
	ctx context.Context,
	stats *domain.ActivityStats,
	scope store.ActivityScope,
	f domain.ActivityFilter,
	r StatsRequest,
	names domain.StatsNames,
) error {
	for _, metric := range r.Metrics {
		scope.Timed = metric
		of := store.Tally{By: r.By, Metrics: []domain.Metric{metric}, Hours: true, Names: names}
		tallies, err := s.store.ActivityTallies(ctx, scope, f, of)
		if err != nil {
			return err
		}
		stats.SetPerHour(metric, tallies)
	}
	return nil
}

// activitiesIn counts each activity once: by the tallies, unless an activity can be in several of
// them.
func (s *Service) activitiesIn(
	ctx context.Context,
	scope store.ActivityScope,
	f domain.ActivityFilter,
	by []domain.ActivityDimension,
	tallies []domain.ActivityTally,
) (n int, err error) {
	if slices.Contains(by, domain.ByCommitment) || slices.Contains(by, domain.ByFocusArea) {
		return s.store.ActivityCount(ctx, scope, f)
	}
	for _, t := range tallies {
		n += t.Count
	}
	return n, nil
}

// statsNames are the names of what is in the areas' pledges.
func (s *Service) statsNames(ctx context.Context, areas []string) (domain.StatsNames, error) {
	var all []*domain.Pledge
	for _, area := range areas {
		pledges, err := s.pledgesOf(ctx, area)
		if err != nil {
			return domain.StatsNames{}, err
		}
		all = append(all, pledges...)
	}
	return domain.NewStatsNames(all), nil
}
