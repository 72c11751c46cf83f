package service

import (
	"context"

	"loftet/server/domain"
)

// Export is a file that somebody has asked for: whose data, and, for the audit log, what was asked.
type Export struct {
	By     domain.Actor
	Noun   domain.Noun
	Detail string // the file's name and its filter
}

// begin writes in the audit log of each area that its data goes out. Nothing goes out before that.
func (s *Service) begin(ctx context.Context, e Export, areas []string) error {
	return s.audit(
		ctx,
		areas,
		domain.AuditEntry{Actor: e.By.Signature(), Action: domain.AuditExport, Noun: e.Noun, Detail: e.Detail},
	)
}

// ExportActivities calls start with the names of the areas' pledges, and each with every activity
// that the actor may see, latest first. INVALID; FORBIDDEN when there is no area whose activities
// the actor may read. An error from start or each ends it and is returned.
func (s *Service) ExportActivities(
	ctx context.Context,
	e Export,
	f domain.ActivityFilter,
	start func(domain.StatsNames) error,
	each func(*domain.Activity) error,
) error {
	scope, err := s.activityScope(ctx, e.By, f)
	if err != nil {
		return err
	}
	if len(readable(e.By, domain.ReadActivities)) == 0 {
		return domain.ErrForbidden()
	}
	if err := s.started(ctx, e, scope.Areas, start); err != nil || len(scope.Areas) == 0 {
		return err
	}
	return s.store.ActivitiesEach(ctx, scope, f, each)
}

// started writes the audit log and calls start with the areas' names.
func (s *Service) started(ctx context.Context, e Export, areas []string, start func(domain.StatsNames) error) error {
	if err := s.begin(ctx, e, areas); err != nil {
		return err
	}
	names, err := s.statsNames(ctx, areas)
	if err != nil {
		return err
	}
	return start(names)
}

// ExportPeriods calls each with every period that a filter asks for, as the public is told it:
// files travel. The audit log has nothing of it. INVALID, FORBIDDEN.
func (s *Service) ExportPeriods(
	ctx context.Context,
	by domain.Actor,
	f domain.CommitmentStatsFilter,
	start func() error,
	each func(domain.PledgePeriod) error,
) error {
	if len(f.Areas) == 0 {
		f.Areas = by.Areas
	}
	if len(readable(by, domain.ReadActivities)) == 0 {
		return domain.ErrForbidden()
	}
	periods, _, err := s.pledgePeriods(ctx, domain.Actor{}, f)
	if err != nil {
		return err
	}
	if err := start(); err != nil {
		return err
	}
	for _, p := range periods {
		if err := each(p); err != nil {
			return err
		}
	}
	return nil
}

// ExportProblems calls each with every problem of the actor's areas, or of one of them, and its
// measures. FORBIDDEN.
func (s *Service) ExportProblems(
	ctx context.Context,
	e Export,
	area string,
	open *bool,
	start func(domain.StatsNames) error,
	each func(*domain.Problem, []*domain.Measure) error,
) error {
	areas, err := exportAreas(e.By, area, domain.ReadProblems)
	if err != nil {
		return err
	}
	if err := s.started(ctx, e, areas, start); err != nil {
		return err
	}
	of := map[string][]*domain.Measure{}
	for _, area := range areas {
		measures, err := s.store.MeasuresOf(ctx, area)
		if err != nil {
			return err
		}
		for _, m := range measures {
			of[m.ProblemID] = append(of[m.ProblemID], m)
		}
	}
	return s.store.ProblemsEach(ctx, areas, open, func(p *domain.Problem) error {
		if len(of[p.ID]) == 0 {
			return each(p, p.Unmoved())
		}
		return each(p, of[p.ID])
	})
}

// ExportIndicators calls each with every indicator of the actor's areas, or of one of them.
// FORBIDDEN.
func (s *Service) ExportIndicators(
	ctx context.Context,
	e Export,
	area string,
	start func(domain.StatsNames) error,
	each func(*domain.Indicator) error,
) error {
	areas, err := exportAreas(e.By, area, domain.ReadIndicators)
	if err != nil {
		return err
	}
	if err := s.started(ctx, e, areas, start); err != nil {
		return err
	}
	return s.store.IndicatorsEach(ctx, areas, each)
}

// ExportFeedback calls start with the names of the areas' pledges, and each with every piece of
// feedback that a filter asks for, newest first, as the actor may have it: those who moderate have
// all of it as it stands, analysts what is decided, and words and places only of what is published.
// INVALID, FORBIDDEN.
func (s *Service) ExportFeedback(
	ctx context.Context,
	e Export,
	f domain.FeedbackStatsFilter,
	start func(domain.StatsNames) error,
	each func(*domain.Feedback) error,
) error {
	scope, err := feedbackScope(e.By, f, domain.ListFeedback)
	if err != nil {
		return err
	}
	if len(readable(e.By, domain.ListFeedback)) == 0 {
		return domain.ErrForbidden()
	}
	if err := s.started(ctx, e, scope.Areas, start); err != nil || len(scope.Areas) == 0 {
		return err
	}
	return s.store.FeedbackEach(ctx, scope, f, func(x *domain.Feedback) error {
		if !domain.MayIn(e.By, domain.ModerateFeedback, x.Area) {
			x = domain.FeedbackForAnalysts(x)
		}
		return each(x)
	})
}

// exportAreas are those that are asked for and that the actor may read: another area's data does
// not exist. FORBIDDEN when none can be read at all.
func exportAreas(by domain.Actor, area string, do domain.Verb) ([]string, error) {
	areas := readable(by, do)
	switch {
	case len(areas) == 0:
		return nil, domain.ErrForbidden()
	case area == "":
		return areas, nil
	case domain.MayIn(by, do, area):
		return []string{area}, nil
	}
	return nil, nil
}
