package service

import (
	"context"
	"slices"
	"strconv"

	"loftet/server/domain"
)

// AccessReview is the review of the actor's party's accounts in an area that is going on, or the
// next, which nobody has begun. NOT_FOUND for an area whose reviews the actor may not read.
func (s *Service) AccessReview(ctx context.Context, by domain.Actor, area string) (*domain.AccessReview, error) {
	if !mayInParty(by, domain.ReadAccessReviews, area) {
		return nil, domain.ErrNotFound("area")
	}
	last, err := s.store.LastAccessReview(ctx, area, by.Party)
	if err != nil {
		return nil, err
	}
	return s.accessReview(ctx, by, area, last)
}

// mayInParty reports whether the actor may do something to what is their party's in an area.
func mayInParty(by domain.Actor, do domain.Verb, area string) bool {
	return domain.May(by, do, domain.Subject{Areas: []string{area}, Party: by.Party})
}

// accessReview is the last review while it goes on, else the next, with its accounts as they are
// now.
func (s *Service) accessReview(
	ctx context.Context, by domain.Actor, area string, last *domain.AccessReview,
) (*domain.AccessReview, error) {
	accounts, err := s.store.AccountsOf(ctx, area, by.Party)
	if err != nil {
		return nil, err
	}
	r := last
	if last == nil || !last.Open() {
		r = domain.NextAccessReview(area, by.Party, last, accounts, s.accessReviews)
	}
	ids := make([]string, len(accounts))
	for i, u := range accounts {
		ids[i] = u.ID
	}
	used, err := s.store.LastUses(ctx, ids)
	if err != nil {
		return nil, err
	}
	r.Meet(accounts, used, s.clock())
	return r, nil
}

// AccessReviews is a page of the closed reviews of the actor's party's accounts in an area, latest
// first; none of an area whose reviews the actor may not read.
func (s *Service) AccessReviews(
	ctx context.Context, by domain.Actor, area string, r domain.PageRequest,
) (*domain.Page[domain.AccessReview], error) {
	if !mayInParty(by, domain.ReadAccessReviews, area) {
		return &domain.Page[domain.AccessReview]{}, nil
	}
	return s.store.AccessReviews(ctx, area, by.Party, r)
}

// AccessReviewSave writes answers into the review that goes on, or begins the next with them, on
// the revision that was read. NOT_FOUND for an area that is not the actor's to review, CONFLICT,
// INVALID.
func (s *Service) AccessReviewSave(
	ctx context.Context, by domain.Actor, area string, revision int, answers []*domain.AccessAnswerInput,
) (*domain.AccessReview, error) {
	return s.writeAccessReview(ctx, by, area, saving[domain.AccessReview]{
		seen: revision, asked: "answer", input: answers,
		change: func(r *domain.AccessReview) (bool, error) {
			if err := r.Say(answers, by, s.clock()); err != nil {
				return false, err
			}
			return false, s.checkRemovals(ctx, r, answers)
		},
	})
}

// AccessReviewClose ends the review that goes on: accounts that are not needed lose their access in
// the area first, so that none is left open by a closed review. Again it goes on where it was
// broken off. NOT_FOUND for an area that is not the actor's to review; CONFLICT; INVALID while an
// answer is missing.
func (s *Service) AccessReviewClose(
	ctx context.Context, by domain.Actor, area string, revision int,
) (*domain.AccessReview, error) {
	closed := false // now, and not by the same request before
	r, err := s.writeAccessReview(ctx, by, area, saving[domain.AccessReview]{
		seen: revision, asked: "close",
		change: func(r *domain.AccessReview) (bool, error) {
			if err := r.CheckComplete(by); err != nil {
				return false, err
			}
			for _, a := range r.Removed() {
				if err := s.removeAccess(ctx, by, r, a.ID); err != nil {
					return false, err
				}
			}
			r.Close(by, s.clock())
			closed = true
			return false, nil
		},
	})
	if err != nil || !closed {
		return r, err
	}
	s.note(ctx, []string{area}, domain.AuditEntry{
		Actor: by.Signature(), Action: domain.AuditAccessReview, Noun: domain.NounAccessReview, RecordID: r.ID,
		Detail: r.Reason() +
			": " + strconv.Itoa(r.ConfirmedCount()) + " kvar, " + strconv.Itoa(r.RemovedCount()) + " bort",
	})
	return r, nil
}

// writeAccessReview carries out a write of the review that goes on, or of the next.
func (s *Service) writeAccessReview(
	ctx context.Context, by domain.Actor, area string, w saving[domain.AccessReview],
) (*domain.AccessReview, error) {
	if !mayInParty(by, domain.KeepAccessReviews, area) {
		return nil, domain.ErrNotFound("area")
	}
	last, err := s.store.LastAccessReview(ctx, area, by.Party)
	if err != nil {
		return nil, err
	}
	w.of = s.store.AccessReview
	if w.there = last; last == nil || last.Open() || w.seen == 0 { // else it is the closed one that was seen
		if w.there, err = s.accessReview(ctx, by, area, last); err != nil {
			return nil, err
		}
	}
	change := w.change
	w.change = func(r *domain.AccessReview) (bool, error) {
		if !r.Open() {
			return false, domain.ErrConflict()
		}
		return change(r)
	}
	return save(ctx, s, by, w)
}

// reviewedAccount is an account that the actor's review is to change. NOT_FOUND for one that the
// review is not of; INVALID for their own.
func (s *Service) reviewedAccount(ctx context.Context, by domain.Actor, area, id string) (*domain.User, error) {
	u, err := s.store.User(ctx, id)
	on := domain.Subject{Areas: []string{area}}
	if err == nil {
		on.Party = u.Party
	}
	if err := hidden(err, domain.May(by, domain.KeepAccessReviews, on)); err != nil {
		return nil, err
	}
	if u.ID == by.UserID {
		return nil, &domain.Error{Code: domain.Invalid, Message: "Ditt eget konto går någon annan igenom."}
	}
	return u, nil
}

// checkRemovals refuses answers that would take away the last administrator of an area. INVALID.
func (s *Service) checkRemovals(
	ctx context.Context, r *domain.AccessReview, answers []*domain.AccessAnswerInput,
) error {
	for _, in := range answers {
		if in.Answer == nil || *in.Answer != domain.AccessRemoved {
			continue
		}
		u, err := s.store.User(ctx, in.Account)
		if err != nil {
			return err
		}
		left := *u
		left.Leave(r.Area)
		if err := s.checkAccount(ctx, u, &left); err != nil {
			return err
		}
	}
	return nil
}

// removeAccess takes an account out of a review's area, and shuts one that works nowhere else: its
// sign-ins and keys end at once.
func (s *Service) removeAccess(ctx context.Context, by domain.Actor, r *domain.AccessReview, id string) error {
	u, err := s.changeAccount(ctx, by, accountChange{
		id: id, review: r, action: domain.AuditUserDisable, verb: "remove access", reason: r.Reason(),
		change: func(u *domain.User) error { u.Leave(r.Area); return nil },
		detail: func(before, after *domain.User) string {
			if after.Shut() {
				return after.Username + ": " + r.Reason()
			}
			return after.Username + ": " + before.Duties() + " → " + after.Duties() + ", " + r.Reason()
		},
	})
	if err == nil && u.Shut() {
		_, err = s.shutOut(ctx, by, u)
	}
	return err
}

// ExportAccessReviews calls each with every closed review of the actor's party's accounts in the
// actor's areas, or in one of them. FORBIDDEN.
func (s *Service) ExportAccessReviews(
	ctx context.Context,
	e Export,
	area string,
	start func(domain.StatsNames) error,
	each func(*domain.AccessReview) error,
) error {
	if !domain.MayAtAll(e.By, domain.ReadAccessReviews) {
		return domain.ErrForbidden()
	}
	areas := slices.DeleteFunc(slices.Clone(e.By.Areas), func(code string) bool {
		return area != "" && code != area || !mayInParty(e.By, domain.ReadAccessReviews, code)
	})
	if err := s.started(ctx, e, areas, start); err != nil {
		return err
	}
	return s.store.AccessReviewsEach(ctx, areas, e.By.Party, each)
}
