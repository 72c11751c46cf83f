package service

import (
	"context"
	"slices"
	"strconv"

	"loftet/server/domain"
	"loftet/server/store"
)

// MeasureSave adds a measure of a problem (revision nil) or changes one. NOT_FOUND for a problem,
// or a measure, of an area that the actor does not keep; CONFLICT, INVALID.
func (s *Service) MeasureSave(
	ctx context.Context,
	by domain.Actor,
	id string,
	revision *int,
	in domain.MeasureInput,
) (*domain.Measure, error) {
	p, err := s.store.Problem.Get(ctx, in.ProblemID)
	if domain.IsCode(err, domain.NotFound) || err == nil && !domain.MayIn(by, domain.KeepMeasures, p.Area) {
		return nil, domain.ErrNotFound("problemId")
	}
	if err != nil {
		return nil, err
	}
	if err := s.moveMeasures(ctx, p); err != nil {
		return nil, err
	}
	saved, err := saveInArea(ctx, s, by, savingInArea[domain.Measure]{
		of: s.store.Measure, id: id, revision: revision, area: p.Area, keep: domain.KeepMeasures, input: in,
		not: in.NotPersonalData,
		apply: func(m *domain.Measure) (string, error) {
			linked := m.ActivityIDs
			if err := m.Apply(in, p); err != nil {
				return "", err
			}
			return "save " + string(m.Status), s.checkMeasure(ctx, by, m, linked)
		},
	})
	if err != nil {
		return nil, err
	}
	return saved, s.followMeasures(ctx, []*domain.Problem{p}, []*domain.Measure{saved})
}

// checkMeasure checks what a measure points at, but the activities that it was linked to before,
// and that its problem has room for it. INVALID.
func (s *Service) checkMeasure(ctx context.Context, by domain.Actor, m *domain.Measure, linked []string) error {
	var faults domain.Errors
	refuse := func(field, message string) {
		faults = append(faults, &domain.Error{Code: domain.Invalid, Field: field, Message: message})
	}
	found, err := s.store.Activity.ByIDs(ctx, m.ActivityIDs)
	if err != nil {
		return err
	}
	for i, id := range m.ActivityIDs {
		there := slices.ContainsFunc(found, func(a *domain.Activity) bool {
			return a.ID == id && a.Area == m.Area && domain.CanReadActivity(by, a)
		})
		if !there && !slices.Contains(linked, id) {
			refuse("activityIds."+strconv.Itoa(i), "Aktiviteten finns inte i området.")
		}
	}
	if m.EffectGoal != nil && m.EffectGoal.IndicatorID != "" {
		indicator, err := s.store.Indicator.ByIDs(ctx, []string{m.EffectGoal.IndicatorID})
		if err != nil {
			return err
		}
		if len(indicator) == 0 || indicator[0].Area != m.Area {
			refuse("effectGoal.indicatorId", "Indikatorn finns inte i området.")
		}
	}
	if m.Revision == 0 {
		others, err := s.store.MeasuresOf(ctx, m.Area, m.ProblemID)
		if err != nil {
			return err
		}
		if len(others) >= domain.MaxMeasures {
			refuse("problemId", "En problembild har högst 50 åtgärder.")
		}
	}
	if len(faults) > 0 {
		return faults
	}
	return nil
}

// MeasureKept is a measure as it stands, for a writer who has just been refused; nil where the
// actor may not read it.
func (s *Service) MeasureKept(ctx context.Context, by domain.Actor, id string) (*domain.Measure, error) {
	m, err := keptFor(ctx, by, s.store.Measure, domain.ReadProblems, id)
	if err != nil || m == nil {
		return nil, err
	}
	p, err := s.store.Problem.Get(ctx, m.ProblemID)
	if err != nil {
		return nil, err
	}
	return m, s.followMeasures(ctx, []*domain.Problem{p}, []*domain.Measure{m})
}

// Measures is a page of an area's measures, the first due first; none of an area whose problems the
// actor may not read.
func (s *Service) Measures(
	ctx context.Context,
	by domain.Actor,
	area string,
	f domain.MeasureFilter,
	r domain.PageRequest,
) (*domain.Page[domain.Measure], error) {
	if !domain.MayIn(by, domain.ReadProblems, area) {
		return &domain.Page[domain.Measure]{}, nil
	}
	page, err := s.store.Measures(ctx, area, f, r)
	if err != nil {
		return nil, err
	}
	ids := []string{}
	for _, m := range page.Nodes {
		ids = append(ids, m.ProblemID)
	}
	problems, err := s.store.Problem.ByIDs(ctx, ids)
	if err != nil {
		return nil, err
	}
	return page, s.followMeasures(ctx, problems, page.Nodes)
}

// ProblemOf is the problem of a measure that the actor has read.
func (s *Service) ProblemOf(ctx context.Context, m *domain.Measure) (*domain.Problem, error) {
	return s.store.Problem.Get(ctx, m.ProblemID)
}

// MeasuresOf are the measures of problems of one area, by problem, the first due first, each as it
// stands: two questions, however many problems there are.
func (s *Service) MeasuresOf(ctx context.Context, problems []*domain.Problem) (map[string][]*domain.Measure, error) {
	of := map[string][]*domain.Measure{}
	if len(problems) == 0 {
		return of, nil
	}
	ids := make([]string, len(problems))
	for i, p := range problems {
		ids[i] = p.ID
	}
	found, err := s.store.MeasuresOf(ctx, problems[0].Area, ids...)
	if err != nil {
		return nil, err
	}
	for _, p := range problems {
		for _, m := range p.Unmoved() {
			if !slices.ContainsFunc(found, func(there *domain.Measure) bool { return there.ID == m.ID }) {
				found = append(found, m)
			}
		}
	}
	for _, m := range found {
		of[m.ProblemID] = append(of[m.ProblemID], m)
	}
	return of, s.followMeasures(ctx, problems, found)
}

// followMeasures works out how measures of some problems stand today.
func (s *Service) followMeasures(ctx context.Context, problems []*domain.Problem, list []*domain.Measure) error {
	ids := []string{}
	for _, m := range list {
		ids = append(ids, m.ActivityIDs...)
	}
	found, err := s.store.Activity.ByIDs(ctx, ids)
	if err != nil {
		return err
	}
	activities, of := map[string]*domain.Activity{}, map[string]*domain.Problem{}
	for _, a := range found {
		activities[a.ID] = a
	}
	for _, p := range problems {
		of[p.ID] = p
	}
	for _, m := range list {
		if p := of[m.ProblemID]; p != nil {
			m.Follow(p, activities, s.Today())
		}
	}
	return nil
}

// MeasureActivities is a page of what was done of a measure, as far as the actor may see it.
func (s *Service) MeasureActivities(
	ctx context.Context,
	by domain.Actor,
	m *domain.Measure,
	r domain.PageRequest,
) (*domain.Page[domain.Activity], error) {
	if !domain.MayIn(by, domain.ReadActivities, m.Area) {
		return &domain.Page[domain.Activity]{}, nil
	}
	return s.store.ActivitiesAmong(ctx, m.Area, m.ActivityIDs, !domain.MayIn(by, domain.ReadUnreviewed, m.Area), r)
}

// addUnmoved makes records of the measures that a problem still holds.
func (s *Service) addUnmoved(ctx context.Context, p *domain.Problem) error {
	for _, m := range p.Unmoved() {
		if _, err := s.store.Measure.Add(ctx, m); err != nil {
			return err
		}
	}
	return nil
}

// moveMeasures makes records of the measures that a problem still holds, and takes them out of it.
func (s *Service) moveMeasures(ctx context.Context, p *domain.Problem) error {
	return retry(func() error {
		if len(p.Unmoved()) == 0 {
			return nil
		}
		if err := s.addUnmoved(ctx, p); err != nil {
			return err
		}
		moved := *p
		plan := *p.Plan
		plan.Within, moved.Plan = nil, &plan
		err := s.store.Problem.Rewrite(ctx, &moved)
		if domain.IsCode(err, domain.Conflict) {
			if now, failed := s.store.Problem.Get(ctx, p.ID); failed == nil {
				*p = *now
			}
			return err
		}
		if err == nil {
			*p = moved
		}
		return err
	})
}

// moveAllMeasures does that for all problems.
func (s *Service) moveAllMeasures(ctx context.Context) (changed int, err error) {
	var holding []*domain.Problem
	_, err = s.store.Problem.RewriteAll(ctx, func(p *domain.Problem) bool {
		if len(p.Unmoved()) > 0 {
			holding = append(holding, p)
		}
		return false
	})
	for _, p := range holding {
		if err == nil {
			changed++
			err = s.moveMeasures(ctx, p)
		}
	}
	return changed, err
}

// Evaluation looks back at a problem that the actor has read, and counts what changed where that is
// wanted.
func (s *Service) Evaluation(
	ctx context.Context,
	by domain.Actor,
	p *domain.Problem,
	measures []*domain.Measure,
	counted bool,
) (*domain.Evaluated, error) {
	windows, long := domain.WindowsOf(p.RaisedOn, p.LastDay(s.Today()))
	if !long || !counted {
		return p.Evaluate(measures, nil), nil
	}
	reports, err := s.store.TimeReports(ctx, store.RightTimeScope{
		Area: p.Area, Theme: p.Theme, From: windows.First(), To: windows.Last(),
		OnlyPublicPlaces: !domain.MayIn(by, domain.ModerateFeedback, p.Area),
	})
	if err != nil {
		return nil, err
	}
	return p.Evaluate(measures, windows.Count(p.Place, reports)), nil
}
