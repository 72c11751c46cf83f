package service

import (
	"context"
	"slices"

	"loftet/server/domain"
)

// PlannedActivitySave plans something (revision nil) or changes it. What is repeated is added week
// by week, each a plan of its own. NOT_FOUND for an area, a unit or a plan that is not the actor's
// to plan for; CONFLICT, INVALID.
func (s *Service) PlannedActivitySave(
	ctx context.Context, by domain.Actor, id string, revision *int, in domain.PlannedActivityInput,
) (*domain.PlannedActivity, error) {
	party, err := s.partyOf(ctx, by, in.Area, in.Unit)
	if err != nil {
		return nil, err
	}
	if !domain.May(by, domain.KeepPlanned, domain.Subject{Areas: []string{in.Area}, Party: party}) {
		return nil, domain.ErrNotFound("area")
	}
	there, err := kept[domain.PlannedActivity](ctx, savingInArea[domain.PlannedActivity]{
		of: s.store.PlannedActivity, id: id, revision: revision, area: in.Area,
	})
	if err != nil {
		return nil, err
	}
	if there.Revision > 0 && !domain.May(by, domain.KeepPlanned, there.Subject()) {
		return nil, domain.ErrNotFound("id")
	}
	if err := s.checkOrigin(ctx, in.Area, in.Origin); err != nil {
		return nil, err
	}
	seen := 0
	if revision != nil {
		seen = *revision
	}
	saved, err := save(ctx, s, by, saving[domain.PlannedActivity]{
		of: s.store.PlannedActivity, there: there, seen: seen, asked: "save", input: in, not: in.NotPersonalData,
		change: func(p *domain.PlannedActivity) (bool, error) {
			if err := p.Apply(in, party, s.Today()); err != nil {
				return false, err
			}
			if in.Weeks != nil && *in.Weeks > 0 {
				p.Series = p.ID
			}
			p.Wrote(by.Username, s.clock(), "save "+string(p.Status()), p.CancelReason)
			return false, nil
		},
	})
	if err != nil {
		return nil, err
	}
	return saved, s.planFollowing(ctx, by, saved, in)
}

// planFollowing adds the weeks after, or cancels what is left of them. Done again it changes
// nothing more.
func (s *Service) planFollowing(
	ctx context.Context, by domain.Actor, first *domain.PlannedActivity, in domain.PlannedActivityInput,
) error {
	if in.Weeks != nil {
		for week := 1; week <= *in.Weeks; week++ {
			next := first.Following(week)
			next.Wrote(by.Username, s.clock(), "save "+string(next.Status()), "")
			next.Vouch(in.NotPersonalData)
			added, err := s.store.PlannedActivity.Add(ctx, next)
			if err != nil {
				return err
			}
			if added {
				s.tell(domain.NounPlannedActivity, next.ID, next.Area, next.UpdatedAt, next)
			}
		}
	}
	if in.AndFollowing == nil || !*in.AndFollowing || first.Series == "" {
		return nil
	}
	left, err := s.store.PlannedAfter(ctx, first.Area, first.Series, first.On)
	for _, p := range left {
		if err == nil && p.Status() == domain.PlannedStanding && domain.May(by, domain.KeepPlanned, p.Subject()) {
			err = s.cancelPlanned(ctx, by, p, first.CancelReason)
		}
	}
	return err
}

// cancelPlanned cancels one of a series, unless somebody else has just written it.
func (s *Service) cancelPlanned(ctx context.Context, by domain.Actor, p *domain.PlannedActivity, reason string) error {
	p.CancelReason = reason
	p.Wrote(by.Username, s.clock(), "save "+string(p.Status()), reason)
	err := s.store.PlannedActivity.Save(ctx, p)
	if domain.IsCode(err, domain.Conflict) {
		return nil
	}
	if err == nil {
		s.tell(domain.NounPlannedActivity, p.ID, p.Area, p.UpdatedAt, p)
	}
	return err
}

// partyOf is the party of a unit of an area, the actor's for one that no account is of.
func (s *Service) partyOf(ctx context.Context, by domain.Actor, area, unit string) (domain.Party, error) {
	if domain.UnitKey(unit) == domain.UnitKey(by.Unit) {
		return by.Party, nil
	}
	units, err := s.unitsOf(ctx, area)
	if err != nil {
		return "", err
	}
	for _, u := range units {
		if domain.UnitKey(u.Name) == domain.UnitKey(unit) {
			return u.Party, nil
		}
	}
	return by.Party, nil
}

// Units are the units of an area whose people log what they do, by name. None of an area that the
// actor may not plan in.
func (s *Service) Units(ctx context.Context, by domain.Actor, area string) ([]*domain.Unit, error) {
	if !domain.MayIn(by, domain.ReadPlanned, area) {
		return nil, nil
	}
	return s.unitsOf(ctx, area)
}

func (s *Service) unitsOf(ctx context.Context, area string) ([]*domain.Unit, error) {
	accounts, err := s.store.UsersIn(ctx, area)
	if err != nil {
		return nil, err
	}
	return domain.UnitsOf(accounts), nil
}

// checkOrigin checks what a plan is made because of. INVALID for what is not the area's.
func (s *Service) checkOrigin(ctx context.Context, area string, o *domain.OriginInput) error {
	if o == nil {
		return nil
	}
	missing := &domain.Error{
		Code: domain.Invalid, Field: "origin.id", Message: "Det som planen hör till finns inte i området.",
	}
	switch o.Kind {
	case domain.OriginProblem:
		p, err := s.store.Problem.Get(ctx, o.ID)
		if domain.IsCode(err, domain.NotFound) || err == nil && p.Area != area {
			return missing
		}
		return err
	case domain.OriginMeasure:
		m, err := s.store.Measure.Get(ctx, o.ID)
		if domain.IsCode(err, domain.NotFound) || err == nil && m.Area != area {
			return missing
		}
		return err
	case domain.OriginCommitment:
		if err := s.checkSaid(ctx, area, []string{o.ID}); err != nil {
			return missing
		}
	}
	return nil
}

// PlannedActivities is a page of what is planned in an area from a day until another, both
// included, by day; with unit only that unit's. None of an area that is not the actor's; INVALID.
func (s *Service) PlannedActivities(
	ctx context.Context, by domain.Actor, area string, from, to domain.Date, unit string, r domain.PageRequest,
) (*domain.Page[domain.PlannedActivity], error) {
	if !domain.MayIn(by, domain.ReadPlanned, area) {
		return &domain.Page[domain.PlannedActivity]{}, nil
	}
	if err := domain.CheckPlannedDays(from, to); err != nil {
		return nil, err
	}
	return s.store.PlannedActivities(ctx, area, domain.UnitKey(unit), from, to, r)
}

// OwnPlannedCount is how what the actor's own unit planned came out. NOT_FOUND for another area;
// INVALID.
func (s *Service) OwnPlannedCount(
	ctx context.Context, by domain.Actor, area string, from, to domain.Date,
) (*domain.PlannedCount, error) {
	if !domain.MayIn(by, domain.ReadPlanned, area) {
		return nil, domain.ErrNotFound("area")
	}
	if err := domain.CheckPlannedDays(from, to); err != nil {
		return nil, err
	}
	if domain.UnitKey(by.Unit) == "" {
		return domain.CountPlanned("", nil, s.Today()), nil
	}
	all, err := s.store.PlannedOf(ctx, area, domain.UnitKey(by.Unit), from, to)
	return domain.CountPlanned(by.Unit, all, s.Today()), err
}

// What of a unit's plans is in its phones.
const (
	plannedSince = 7  // days ago that are still offered, for what was done and not logged yet
	plannedUntil = 21 // days ahead
)

// plannedForUnit is what the actor's unit is still to do in its areas about now, by day.
func (s *Service) plannedForUnit(ctx context.Context, by domain.Actor) (planned []*domain.PlannedActivity, err error) {
	if domain.UnitKey(by.Unit) == "" {
		return nil, nil
	}
	today := s.Today()
	for _, area := range by.Areas {
		all, err := s.store.PlannedOf(
			ctx, area, domain.UnitKey(by.Unit), today.AddDays(-plannedSince), today.AddDays(plannedUntil),
		)
		if err != nil {
			return nil, err
		}
		for _, p := range all {
			if p.Status() == domain.PlannedStanding {
				planned = append(planned, p)
			}
		}
	}
	slices.SortStableFunc(planned, func(a, b *domain.PlannedActivity) int { return domain.ComparePlanned(a, b) })
	return planned, nil
}

// answerPlanned makes, moves or takes away the link between what was planned and an activity that
// says, or said, that it does it. What is planned elsewhere, or not there, is nobody's fault: the
// activity stands.
func (s *Service) answerPlanned(ctx context.Context, by domain.Actor, a *domain.Activity, plans ...string) error {
	for _, id := range slices.Compact(plans) {
		if id == "" {
			continue
		}
		if err := retry(func() error { return s.answerOnce(ctx, by, id, a) }); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) answerOnce(ctx context.Context, by domain.Actor, id string, a *domain.Activity) error {
	p, err := s.store.PlannedActivity.Get(ctx, id)
	if domain.IsCode(err, domain.NotFound) || err == nil && p.Area != a.Area {
		return nil
	}
	if err != nil {
		return err
	}
	said, err := s.store.Activity.ByIDs(ctx, append(slices.Clone(p.AnsweredBy), a.ID))
	if err != nil {
		return err
	}
	if !p.Take(a.ID, said) {
		return nil
	}
	action := "freed"
	if p.DoneBy != nil {
		action = "done by " + p.DoneBy.Ref
	}
	p.Wrote(by.Username, s.clock(), action, "")
	if err := s.store.PlannedActivity.Save(ctx, p); err != nil {
		return err
	}
	s.tell(domain.NounPlannedActivity, p.ID, p.Area, p.UpdatedAt, p)
	return nil
}
