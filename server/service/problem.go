package service

import (
	"context"
	"slices"
	"strconv"

	"loftet/server/domain"
)

// ProblemSave adds a local problem (revision nil) or changes one, and links the feedback that it is
// raised from. NOT_FOUND for an area that the actor does not keep, CONFLICT, INVALID.
func (s *Service) ProblemSave(
	ctx context.Context,
	by domain.Actor,
	id string,
	revision *int,
	in domain.ProblemInput,
) (*domain.Problem, error) {
	p, err := saveInArea(ctx, s, by, savingInArea[domain.Problem]{
		of: s.store.Problem, id: id, revision: revision, area: in.Area, keep: domain.KeepProblems, input: in,
		not: in.NotPersonalData,
		apply: func(p *domain.Problem) (string, error) {
			if err := s.addUnmoved(ctx, p); err != nil { // what is applied leaves them out
				return "", err
			}
			if err := p.Apply(in, s.Today()); err != nil {
				return "", err
			}
			if err := s.checkRaisedFrom(ctx, by, in); err != nil {
				return "", err
			}
			if err := s.meet(ctx, p); err != nil {
				return "", err
			}
			return "save " + string(p.Status()), s.nameProblem(ctx, p)
		},
	})
	if err != nil {
		return nil, err
	}
	for _, from := range in.FeedbackIDs {
		if err := s.linkToProblem(ctx, by, from, p.ID); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// nameProblem gives a problem what people call it by, if it has nothing yet.
func (s *Service) nameProblem(ctx context.Context, p *domain.Problem) (err error) {
	if p.Ref == "" {
		p.Ref, err = s.store.NextProblemRef(ctx, p.Area)
	}
	return err
}

// nameProblems gives those problems a name that were kept before they had one, the oldest of each
// area first.
func (s *Service) nameProblems(ctx context.Context) (changed int, err error) {
	var nameless []*domain.Problem
	_, err = s.store.Problem.RewriteAll(ctx, func(p *domain.Problem) bool {
		if p.Ref == "" {
			nameless = append(nameless, p)
		}
		return false
	})
	if err != nil {
		return 0, err
	}
	slices.SortFunc(nameless, domain.ByRaised)
	for _, p := range nameless {
		if err := s.nameProblem(ctx, p); err != nil {
			return changed, err
		}
		err := s.store.Problem.Rewrite(ctx, p)
		if err == nil {
			changed++
		} else if !domain.IsCode(err, domain.Conflict) { // by a writer, who has named it
			return changed, err
		}
	}
	return changed, nil
}

// checkRaisedFrom checks the feedback that a problem is raised from. INVALID for what the actor may
// not moderate in the problem's area.
func (s *Service) checkRaisedFrom(ctx context.Context, by domain.Actor, in domain.ProblemInput) error {
	for i, id := range in.FeedbackIDs {
		f, err := s.Feedback(ctx, by, id)
		if domain.IsCode(err, domain.NotFound) || err == nil && f.Area != in.Area {
			return &domain.Error{
				Code: domain.Invalid, Field: "feedbackIds." +
					strconv.Itoa(i), Message: "Synpunkten finns inte i området.",
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// linkToProblem says of feedback that it led to a problem, whoever else writes of it meanwhile.
func (s *Service) linkToProblem(ctx context.Context, by domain.Actor, feedback, problem string) error {
	link := domain.FeedbackLink{Kind: domain.LinkProblem, ID: problem}
	return retry(func() error {
		f, err := s.Feedback(ctx, by, feedback)
		if err != nil || slices.Contains(f.Links, link) {
			return err
		}
		_, err = save(ctx, s, by, saving[domain.Feedback]{
			of: s.store.Feedback, there: f, seen: f.Revision, asked: "link", input: link,
			change: func(f *domain.Feedback) (bool, error) {
				_, err := f.LinkTo(link, by, s.clock())
				return false, err
			},
		})
		return err
	})
}

// Problem is a local problem by what people call it. NOT_FOUND for what the actor may not read.
func (s *Service) Problem(ctx context.Context, by domain.Actor, area, ref string) (*domain.Problem, error) {
	if !domain.MayIn(by, domain.ReadProblems, area) {
		return nil, domain.ErrNotFound("area")
	}
	return s.store.ProblemByRef(ctx, area, ref)
}

// Problems is a page of an area's problems, newest first; none of an area that the actor may not
// read.
func (s *Service) Problems(
	ctx context.Context,
	by domain.Actor,
	area string,
	f domain.ProblemFilter,
	r domain.PageRequest,
) (*domain.Page[domain.Problem], error) {
	if !domain.MayIn(by, domain.ReadProblems, area) {
		return &domain.Page[domain.Problem]{}, nil
	}
	return s.store.Problems(ctx, area, f, r)
}

// ProblemFeedback is a page of the feedback that led to a problem; none for those who may not
// moderate.
func (s *Service) ProblemFeedback(
	ctx context.Context,
	by domain.Actor,
	p *domain.Problem,
	r domain.PageRequest,
) (*domain.Page[domain.Feedback], error) {
	if !domain.MayIn(by, domain.ModerateFeedback, p.Area) {
		return &domain.Page[domain.Feedback]{}, nil
	}
	return s.store.ProblemFeedback(ctx, p.Area, p.ID, r)
}

// ProblemKept is a problem as it stands, for a writer who has just been refused; nil where the
// actor may not read it.
func (s *Service) ProblemKept(ctx context.Context, by domain.Actor, id string) (*domain.Problem, error) {
	return keptFor(ctx, by, s.store.Problem, domain.ReadProblems, id)
}
