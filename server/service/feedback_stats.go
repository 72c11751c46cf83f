package service

import (
	"context"
	"slices"

	"loftet/server/domain"
	"loftet/server/store"
)

// FeedbackStats are the feedback that the actor may count, counted in the database. INVALID;
// another area's is none.
func (s *Service) FeedbackStats(
	ctx context.Context,
	by domain.Actor,
	f domain.FeedbackStatsFilter,
	groupBy []domain.FeedbackDimension,
) (*domain.FeedbackStats, error) {
	if err := domain.CheckDimensions(groupBy); err != nil {
		return nil, err
	}
	scope, err := feedbackScope(by, f, domain.CountFeedback)
	if err != nil || len(scope.Areas) == 0 {
		return &domain.FeedbackStats{Rows: []*domain.FeedbackStatsRow{}}, err
	}
	names, err := s.statsNames(ctx, scope.Areas)
	if err != nil {
		return nil, err
	}
	tallies, err := s.store.FeedbackTallies(ctx, scope, f, groupBy)
	if err != nil {
		return nil, err
	}
	stats := domain.SumFeedback(groupBy, tallies, names.Names)
	if slices.Contains(groupBy, domain.FeedbackByWeekday) || slices.Contains(groupBy, domain.FeedbackByDayPart) {
		stats.Feedback, err = s.store.FeedbackCount(ctx, scope, f)
		return stats, err
	}
	for _, t := range tallies {
		stats.Feedback += t.Count
	}
	return stats, nil
}

// feedbackScope is what the actor may see of what a filter asks for. INVALID.
func feedbackScope(
	by domain.Actor,
	f domain.FeedbackStatsFilter,
	do domain.Verb,
) (store.FeedbackScope, error) {
	scope := store.FeedbackScope{Areas: readable(by, do), OnlyDecided: !domain.MayAtAll(by, domain.ModerateFeedback)}
	if f.Area != nil {
		scope.Areas = slices.DeleteFunc(scope.Areas, func(area string) bool { return area != *f.Area })
	}
	return scope, f.Validate()
}
