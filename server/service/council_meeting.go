package service

import (
	"context"
	"slices"
	"strconv"

	"loftet/server/domain"
)

// CouncilMeetingSave adds a meeting of the council (revision nil) or changes one. NOT_FOUND for an
// area that the actor does not keep, CONFLICT, INVALID.
func (s *Service) CouncilMeetingSave(
	ctx context.Context,
	by domain.Actor,
	id string,
	revision *int,
	in domain.CouncilMeetingInput,
) (*domain.CouncilMeeting, error) {
	var before []string
	m, err := saveInArea(ctx, s, by, savingInArea[domain.CouncilMeeting]{
		of: s.store.CouncilMeeting, id: id, revision: revision, area: in.Area, keep: domain.KeepMeetings, input: in,
		not: in.NotPersonalData,
		apply: func(m *domain.CouncilMeeting) (string, error) {
			before = m.ProblemIDs()
			if err := m.Apply(in, s.Today()); err != nil {
				return "", err
			}
			return "save", s.checkMeeting(ctx, m)
		},
	})
	if err != nil {
		return nil, err
	}
	return m, s.metAbout(ctx, append(before, m.ProblemIDs()...))
}

// checkMeeting checks the problems that a meeting speaks of, and that it is the only one of its
// day. INVALID.
func (s *Service) checkMeeting(ctx context.Context, m *domain.CouncilMeeting) error {
	var faults domain.Errors
	found, err := s.store.Problem.ByIDs(ctx, m.ProblemIDs())
	if err != nil {
		return err
	}
	for i, item := range m.Items {
		there := func(p *domain.Problem) bool { return p.ID == item.ProblemID && p.Area == m.Area }
		if item.ProblemID != "" && !slices.ContainsFunc(found, there) {
			faults = append(faults, &domain.Error{
				Code: domain.Invalid, Field: "items." +
					strconv.Itoa(i) + ".problemId", Message: "Problembilden finns inte i området.",
			})
		}
	}
	sameDay, err := s.store.MeetingsOn(ctx, m.Area, m.Day())
	if err != nil {
		return err
	}
	taken := func(other *domain.CouncilMeeting) bool {
		return other.ID != m.ID && m.HeldOn != "" && other.HeldOn == m.HeldOn
	}
	if slices.ContainsFunc(sameDay, taken) {
		faults = append(faults, &domain.Error{
			Code: domain.Invalid, Field: "heldOn", Message: "Det finns redan ett möte den dagen.",
		})
	}
	if len(faults) > 0 {
		return faults
	}
	return nil
}

// metAbout works out when the council first met about some problems.
func (s *Service) metAbout(ctx context.Context, problems []string) error {
	for _, id := range problems {
		err := retry(func() error {
			p, err := s.store.Problem.Get(ctx, id)
			if err != nil {
				return err
			}
			was := p.MetOn
			if err := s.meet(ctx, p); err != nil || p.MetOn == was {
				return err
			}
			if err := s.store.Problem.Rewrite(ctx, p); err != nil {
				return err
			}
			s.tell(domain.NounProblem, p.ID, p.Area, s.clock(), p)
			return nil
		})
		if err != nil && !domain.IsCode(err, domain.NotFound) {
			return err
		}
	}
	return nil
}

// meet sets when the council first met about a problem.
func (s *Service) meet(ctx context.Context, p *domain.Problem) error {
	about, err := s.store.MeetingsAbout(ctx, p.Area, p.ID)
	p.MetOn = p.MetAbout(about)
	return err
}

// CouncilMeeting is a meeting of the council. NOT_FOUND for what the actor may not read.
func (s *Service) CouncilMeeting(ctx context.Context, by domain.Actor, id string) (*domain.CouncilMeeting, error) {
	m, err := s.store.CouncilMeeting.Get(ctx, id)
	return m, hidden(err, err == nil && domain.MayIn(by, domain.ReadMeetings, m.Area))
}

// MeetingKept is a meeting as it stands, for a writer who has just been refused; nil where the
// actor may not read it.
func (s *Service) MeetingKept(ctx context.Context, by domain.Actor, id string) (*domain.CouncilMeeting, error) {
	return keptFor(ctx, by, s.store.CouncilMeeting, domain.ReadMeetings, id)
}

// CouncilMeetings is a page of an area's meetings, newest first; none of an area whose meetings the
// actor may not read.
func (s *Service) CouncilMeetings(
	ctx context.Context,
	by domain.Actor,
	area string,
	r domain.PageRequest,
) (*domain.Page[domain.CouncilMeeting], error) {
	if !domain.MayIn(by, domain.ReadMeetings, area) {
		return &domain.Page[domain.CouncilMeeting]{}, nil
	}
	return s.store.CouncilMeetings(ctx, area, r)
}

// Meetings are an area's meetings, newest first; none of an area whose meetings the actor may not
// read.
func (s *Service) Meetings(ctx context.Context, by domain.Actor, area string) ([]*domain.CouncilMeeting, error) {
	if !domain.MayIn(by, domain.ReadMeetings, area) {
		return []*domain.CouncilMeeting{}, nil
	}
	return s.store.MeetingsOf(ctx, area)
}

// ItemProblem is the problem of an item of a meeting; nil where it has none or the actor may not
// read it.
func (s *Service) ItemProblem(ctx context.Context, by domain.Actor, item domain.Item) (*domain.Problem, error) {
	if item.ProblemID == "" {
		return nil, nil
	}
	return s.ProblemKept(ctx, by, item.ProblemID)
}

// DecisionDone says that a decision of a meeting is done, or that it is not, whoever else writes of
// the meeting meanwhile. NOT_FOUND, INVALID.
func (s *Service) DecisionDone(
	ctx context.Context,
	by domain.Actor,
	meeting, id string,
	in domain.DecisionDoneInput,
) (saved *domain.CouncilMeeting, err error) {
	return saved, retry(func() error {
		m, err := s.store.CouncilMeeting.Get(ctx, meeting)
		if err := hidden(err, err == nil && domain.MayIn(by, domain.KeepMeetings, m.Area)); err != nil {
			return err
		}
		saved, err = save(ctx, s, by, saving[domain.CouncilMeeting]{
			of: s.store.CouncilMeeting, there: m, seen: m.Revision, asked: "done", input: []any{id, in},
			not: in.NotPersonalData,
			change: func(m *domain.CouncilMeeting) (bool, error) {
				err := m.SetDone(id, in, s.Today())
				if err == nil {
					m.Wrote(by.Username, s.clock(), "done "+id, "")
				}
				return false, err
			},
		})
		return err
	})
}

// logMeeting makes an activity and the meeting of its day one, after the activity was written: it
// finds the meeting or makes it, moves it when the day is corrected, and leaves it when the
// activity is struck.
func (s *Service) logMeeting(ctx context.Context, a *domain.Activity) error {
	if a.Type != domain.CouncilMeetingType {
		return nil
	}
	return retry(func() error {
		logged, err := s.store.MeetingsLogged(ctx, a.Area, a.ID)
		if err != nil {
			return err
		}
		held := a.ReviewStatus != domain.ReviewRejected
		for _, m := range logged {
			if held && m.HeldOn == a.OccurredOn {
				return nil
			}
			m.Unlog(a)
			if err := s.rewriteMeeting(ctx, m); err != nil {
				return err
			}
		}
		if !held {
			return nil
		}
		m, err := s.meetingFor(ctx, a, logged)
		if err != nil {
			return err
		}
		m.Log(a)
		return s.rewriteMeeting(ctx, m)
	})
}

// meetingFor is the meeting that an activity is: the one of its day, else the one that it was and
// nothing else was logged of, else a new one.
func (s *Service) meetingFor(
	ctx context.Context,
	a *domain.Activity,
	was []*domain.CouncilMeeting,
) (*domain.CouncilMeeting, error) {
	of, err := s.store.MeetingsOn(ctx, a.Area, a.OccurredOn)
	if err != nil {
		return nil, err
	}
	for _, m := range of {
		if m.HeldOn == a.OccurredOn {
			return m, nil
		}
	}
	if len(was) > 0 && was[0].HeldOn == "" {
		return was[0], nil
	}
	if len(of) > 0 {
		return of[0], nil
	}
	for n := 0; ; n++ {
		m := &domain.CouncilMeeting{
			Present: []domain.Present{}, Items: []domain.Item{}, Decisions: []domain.Decision{},
			ActivityIDs: []string{},
		}
		m.ID, m.Area = domain.LoggedMeetingID(a.Area, a.OccurredOn, n), a.Area
		m.Wrote(a.PerformedBy.Username, s.clock(), "log", "")
		m.Log(a)
		added, err := s.store.CouncilMeeting.Add(ctx, m)
		if err != nil || added {
			return m, err
		}
		there, err := s.store.CouncilMeeting.Get(ctx, m.ID)
		if err != nil || there.HeldOn == "" || there.HeldOn == a.OccurredOn {
			return there, err
		}
	}
}

// rewriteMeeting writes what follows for a meeting from activities, and for the problems that it
// speaks of.
func (s *Service) rewriteMeeting(ctx context.Context, m *domain.CouncilMeeting) error {
	if err := s.store.CouncilMeeting.Rewrite(ctx, m); err != nil {
		return err
	}
	s.tell(domain.NounMeeting, m.ID, m.Area, s.clock(), m)
	return s.metAbout(ctx, m.ProblemIDs())
}

// logAllMeetings makes meetings of the activities that were kept before there were any.
func (s *Service) logAllMeetings(ctx context.Context) (changed int, err error) {
	areas, err := s.store.ActivityAreas(ctx)
	for _, area := range areas {
		if err != nil {
			return changed, err
		}
		var held []*domain.Activity
		err = s.store.ActivitiesOf(ctx, area, func(a *domain.Activity) error {
			if a.Type == domain.CouncilMeetingType && a.ReviewStatus != domain.ReviewRejected {
				held = append(held, a)
			}
			return nil
		})
		for _, a := range held {
			if err != nil {
				return changed, err
			}
			there, failed := s.store.MeetingsLogged(ctx, area, a.ID)
			if err = failed; err == nil && len(there) == 0 {
				changed++
				err = s.logMeeting(ctx, a)
			}
		}
	}
	return changed, err
}

// decisionsFor are the decisions in an actor's areas that concern the actor's unit and are not
// done.
func (s *Service) decisionsFor(ctx context.Context, by domain.Actor) ([]*domain.Decision, error) {
	decisions := []*domain.Decision{}
	if by.Unit == "" {
		return decisions, nil
	}
	for _, area := range by.Areas {
		if !domain.MayIn(by, domain.ReadMeetings, area) {
			continue
		}
		of, err := s.store.MeetingsForUnit(ctx, area, by.Unit)
		if err != nil {
			return nil, err
		}
		decisions = append(decisions, domain.DecisionsFor(of, by.Unit)...)
	}
	return decisions, nil
}
