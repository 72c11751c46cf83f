package service

import (
	"context"
	"slices"

	"loftet/server/auth"
	"loftet/server/domain"
)

// Which days a calendar file holds.
const (
	calendarSince = 30
	calendarUntil = 180
)

// PlannedCalendar is the actor's own calendar address, without its secret.
func (s *Service) PlannedCalendar(ctx context.Context, by domain.Actor) (*domain.PlannedCalendar, error) {
	there, err := s.store.PlannedCalendar(ctx, by.UserID)
	if domain.IsCode(err, domain.NotFound) {
		return &domain.PlannedCalendar{}, nil
	}
	return there, err
}

// CalendarPath is where calendar files are; behind it comes the secret.
const CalendarPath = "/kalender/"

// PlannedCalendarMake makes the actor a new calendar address and tells its path, this once. The one
// before stops answering. FORBIDDEN.
func (s *Service) PlannedCalendarMake(
	ctx context.Context, by domain.Actor,
) (calendar *domain.PlannedCalendar, path string, err error) {
	if !domain.May(by, domain.KeepCalendar, domain.Subject{Areas: by.Areas, UserID: by.UserID}) {
		return nil, "", domain.ErrForbidden()
	}
	secret, err := auth.NewCalendarSecret(s.random)
	if err != nil {
		return nil, "", err
	}
	hash, _ := auth.CalendarHash(secret)
	line := domain.AuditEntry{
		Actor: by.Username, Action: domain.AuditCalendarMake, Noun: domain.NounPlannedActivity, RecordID: by.UserID,
	}
	if err := s.audit(ctx, by.Areas, line); err != nil {
		return nil, "", err
	}
	err = retry(func() error {
		there, err := s.store.PlannedCalendar(ctx, by.UserID)
		if err != nil && !domain.IsCode(err, domain.NotFound) {
			return err
		}
		revision, now := 1, s.clock()
		if err == nil {
			revision = there.Revision + 1
		}
		calendar = &domain.PlannedCalendar{
			ID: by.UserID, Hash: hash, MadeAt: &now, Revision: revision, AreaCodes: slices.Clone(by.Areas),
		}
		return s.store.PlannedCalendarSave(ctx, calendar)
	})
	return calendar, CalendarPath + secret + ".ics", err
}

// PlannedCalendarRevoke takes the actor's calendar address back; without one nothing happens.
func (s *Service) PlannedCalendarRevoke(ctx context.Context, by domain.Actor) error {
	return s.revokeCalendar(ctx, by, by.UserID)
}

// revokeCalendar takes a person's calendar address back.
func (s *Service) revokeCalendar(ctx context.Context, by domain.Actor, userID string) error {
	there, err := s.store.PlannedCalendar(ctx, userID)
	if domain.IsCode(err, domain.NotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	was, err := s.store.PlannedCalendarDelete(ctx, userID)
	if was {
		s.note(ctx, there.AreaCodes, domain.AuditEntry{
			Actor: by.Username, Action: domain.AuditCalendarRevoke, Noun: domain.NounPlannedActivity, RecordID: userID,
		})
	}
	return err
}

// UnitCalendar is what a calendar address holds: whose unit it is of, and what that plans.
type UnitCalendar struct {
	Unit    string
	Planned []*domain.PlannedActivity
}

// UnitCalendar is what the calendar address with that secret holds now. It reads as its owner may:
// an account that is shut, or that may not see what is planned any more, has none. NOT_FOUND alike
// for every address that does not answer.
func (s *Service) UnitCalendar(ctx context.Context, secret string) (*UnitCalendar, error) {
	hash, ok := auth.CalendarHash(secret)
	if !ok {
		return nil, domain.ErrNotFound("secret")
	}
	calendar, err := s.store.PlannedCalendarHashed(ctx, hash)
	if err != nil {
		return nil, err
	}
	owner, err := s.store.User(ctx, calendar.ID)
	if err != nil {
		return nil, err
	}
	by := owner.Actor("")
	if owner.Shut() || !domain.MayAtAll(by, domain.ReadPlanned) {
		return nil, domain.ErrNotFound("secret")
	}
	answer := &UnitCalendar{Unit: owner.Unit}
	if domain.UnitKey(owner.Unit) == "" {
		return answer, nil
	}
	today := s.Today()
	for _, area := range by.Areas {
		planned, err := s.store.PlannedOf(
			ctx, area, domain.UnitKey(owner.Unit), today.AddDays(-calendarSince), today.AddDays(calendarUntil),
		)
		if err != nil {
			return nil, err
		}
		answer.Planned = append(answer.Planned, planned...)
	}
	slices.SortStableFunc(answer.Planned, domain.ComparePlanned)
	return answer, nil
}
