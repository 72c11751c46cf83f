package service

import (
	"context"
	"slices"
	"strconv"
	"sync"

	"loftet/server/domain"
)

// FeedbackQueue is a page of an area's feedback; none of an area that the actor may not moderate.
// INVALID for a text that is too long.
func (s *Service) FeedbackQueue(
	ctx context.Context,
	by domain.Actor,
	area string,
	f domain.FeedbackFilter,
	r domain.PageRequest,
) (*domain.Page[domain.Feedback], error) {
	if f.Text != nil && len([]rune(*f.Text)) > 64 {
		return nil, &domain.Error{Code: domain.Invalid, Field: "text", Message: "Sök på högst 64 tecken."}
	}
	if !domain.MayIn(by, domain.ModerateFeedback, area) {
		return &domain.Page[domain.Feedback]{}, nil
	}
	return s.store.FeedbackQueue(ctx, area, f, r)
}

// Feedback is one piece of feedback. NOT_FOUND for what the actor may not moderate.
func (s *Service) Feedback(ctx context.Context, by domain.Actor, id string) (*domain.Feedback, error) {
	f, err := s.store.Feedback.Get(ctx, id)
	return f, hidden(err, err == nil && domain.MayIn(by, domain.ModerateFeedback, f.Area))
}

// SimilarFeedback is, by group, the feedback that says the same as that of a list of one area: one
// question, however long the list is.
func (s *Service) SimilarFeedback(
	ctx context.Context,
	by domain.Actor,
	list []*domain.Feedback,
) (map[string][]*domain.Feedback, error) {
	similar, groups := map[string][]*domain.Feedback{}, []string{}
	for _, f := range list {
		if domain.MayIn(by, domain.ModerateFeedback, f.Area) && !slices.Contains(groups, f.Group) {
			groups = append(groups, f.Group)
		}
	}
	if len(groups) == 0 {
		return similar, nil
	}
	found, err := s.store.FeedbackInGroups(ctx, list[0].Area, groups)
	for _, f := range found {
		similar[f.Group] = append(similar[f.Group], f)
	}
	return similar, err
}

// FeedbackModerate decides about feedback, or says what became of it. Words that a decision removes
// are then in no document, index or log. NOT_FOUND, CONFLICT, INVALID.
func (s *Service) FeedbackModerate(
	ctx context.Context,
	by domain.Actor,
	id string,
	revision int,
	in domain.FeedbackModerationInput,
) (*domain.Feedback, error) {
	f, err := s.Feedback(ctx, by, id)
	if err != nil {
		return nil, err
	}
	return save(ctx, s, by, saving[domain.Feedback]{
		of: s.store.Feedback, there: f, seen: revision, asked: "moderate", input: in, not: in.NotPersonalData,
		change: func(f *domain.Feedback) (erase bool, err error) {
			if erase, err = f.Moderate(in, by, s.clock()); err != nil {
				return false, err
			}
			return erase, s.checkDecision(ctx, f, in)
		},
	})
}

// checkDecision checks what a decision points at. INVALID.
func (s *Service) checkDecision(ctx context.Context, f *domain.Feedback, in domain.FeedbackModerationInput) error {
	if f.DuplicateOf != "" {
		same, err := s.store.Feedback.Get(ctx, f.DuplicateOf)
		if domain.IsCode(err, domain.NotFound) || err == nil && (same.Area != f.Area || same.DuplicateOf != "") {
			return &domain.Error{
				Code:    domain.Invalid,
				Field:   "duplicateOf",
				Message: "Ange en synpunkt i samma område som inte själv är en dubblett.",
			}
		}
		if err != nil {
			return err
		}
	}
	for i, link := range in.Links {
		there, err := s.linkExists(ctx, f.Area, *link)
		if err != nil {
			return err
		}
		if !there {
			return &domain.Error{
				Code:    domain.Invalid,
				Field:   "links." + strconv.Itoa(i) + ".id",
				Message: "Det som länkas finns inte i området.",
			}
		}
	}
	return nil
}

func (s *Service) linkExists(ctx context.Context, area string, link domain.FeedbackLinkInput) (there bool, err error) {
	switch link.Kind {
	case domain.LinkCommitment:
		all, err := s.pledgesOf(ctx, area)
		return slices.ContainsFunc(all, func(p *domain.Pledge) bool { return p.Commitment(link.ID) != nil }), err
	case domain.LinkProblem:
		found, err := s.store.Problem.ByIDs(ctx, []string{link.ID})
		return len(found) == 1 && found[0].Area == area, err
	case domain.LinkActivity:
		found, err := s.store.Activity.ByIDs(ctx, []string{link.ID})
		return len(found) == 1 && found[0].Area == area, err
	}
	return false, nil
}

// FeedbackModerateMany decides the same about many. One that cannot be decided never holds up the
// others: what was wrong with it, a database that does not answer too, comes back with its place in
// the list. INVALID when the decision
// is not one for many.
func (s *Service) FeedbackModerateMany(
	ctx context.Context,
	by domain.Actor,
	items []*domain.FeedbackRevisionInput,
	in domain.FeedbackModerationInput,
) (done []*domain.Feedback, faults domain.Errors, err error) {
	if err := in.ValidateForMany(len(items)); err != nil {
		return nil, nil, err
	}
	type outcome struct {
		f   *domain.Feedback
		err error
	}
	// All at once, so that they share commits, and what these cost.
	outcomes := make([]outcome, len(items))
	var under sync.WaitGroup
	for i, item := range items {
		under.Go(func() {
			outcomes[i].f, outcomes[i].err = s.FeedbackModerate(ctx, by, item.ID, item.Revision, in)
		})
	}
	under.Wait()
	done = []*domain.Feedback{}
	for i, o := range outcomes {
		if o.err == nil {
			done = append(done, o.f)
			continue
		}
		own, ok := domain.AsErrors(o.err)
		if !ok {
			LogFailure(ctx, "moderate feedback", o.err)
			own = domain.Errors{{Code: domain.Unavailable, Message: "Det här beslutet hann inte sparas. Gör om det."}}
		}
		for _, fault := range own {
			faults = append(faults, fault.At("items."+strconv.Itoa(i)))
		}
	}
	return done, faults, nil
}

// FeedbackReply answers feedback in public. Without a revision the reply is written on what is
// there. NOT_FOUND, CONFLICT, INVALID.
func (s *Service) FeedbackReply(
	ctx context.Context,
	by domain.Actor,
	id string,
	revision *int,
	text string,
	not *domain.NotPersonalData,
) (*domain.Feedback, error) {
	var answered *domain.Feedback
	reply := func() error {
		f, err := s.Feedback(ctx, by, id)
		if err != nil {
			return err
		}
		seen := f.Revision
		if revision != nil {
			seen = *revision
		}
		answered, err = save(ctx, s, by, saving[domain.Feedback]{
			of: s.store.Feedback, there: f, seen: seen, asked: "reply", input: []any{text, not}, not: not,
			change: func(f *domain.Feedback) (bool, error) { return false, f.Answer(text, not, by, s.clock()) },
		})
		return err
	}
	var err error
	if revision != nil {
		err = reply()
	} else {
		err = retry(reply)
	}
	return answered, err
}

// ReplyTemplates are an area's texts to begin a reply with. NOT_FOUND for an area that the actor
// may not moderate.
func (s *Service) ReplyTemplates(ctx context.Context, by domain.Actor, area string) (*domain.ReplyTemplates, error) {
	if !domain.MayIn(by, domain.ModerateFeedback, area) {
		return nil, domain.ErrNotFound("area")
	}
	t, err := s.store.ReplyTemplates.Get(ctx, area)
	if domain.IsCode(err, domain.NotFound) {
		return &domain.ReplyTemplates{Record: domain.Record{ID: area, Area: area}}, nil
	}
	return t, err
}

// ReplyTemplateSave writes one of an area's texts to begin a reply with. NOT_FOUND, CONFLICT,
// INVALID.
func (s *Service) ReplyTemplateSave(
	ctx context.Context,
	by domain.Actor,
	area string,
	revision int,
	in domain.ReplyTemplateInput,
) (*domain.ReplyTemplates, error) {
	t, err := s.ReplyTemplates(ctx, by, area)
	if err != nil {
		return nil, err
	}
	return save(ctx, s, by, saving[domain.ReplyTemplates]{
		of: s.store.ReplyTemplates, there: t, seen: revision, asked: "reply template", input: in,
		not: in.NotPersonalData,
		change: func(t *domain.ReplyTemplates) (bool, error) {
			err := t.Apply(in)
			t.Wrote(by.Username, s.clock(), "save "+string(in.Theme)+" "+string(in.Outcome), "")
			return false, err
		},
	})
}
