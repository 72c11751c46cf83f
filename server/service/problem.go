package service

import (
	"context"

	"loftet/server/domain"
)

// ProblemSave adds a local problem (revision nil) or changes one. NOT_FOUND for an area that the
// actor does not keep, CONFLICT, INVALID.
func (s *Service) ProblemSave(
	ctx context.Context,
	by domain.Actor,
	id string,
	revision *int,
	in domain.ProblemInput,
) (*domain.Problem, error) {
	return saveInArea(ctx, s, by, savingInArea[domain.Problem]{
		of: s.store.Problem, id: id, revision: revision, area: in.Area, keep: domain.KeepProblems, input: in, not: in.NotPersonalData,
		apply: func(p *domain.Problem) (string, error) {
			err := p.Apply(in, s.Today())
			return "save " + string(p.Status()), err
		},
	})
}

// Problems is a page of an area's problems, newest first; none of an area that the actor may not
// read.
func (s *Service) Problems(
	ctx context.Context,
	by domain.Actor,
	area string,
	open *bool,
	r domain.PageRequest,
) (*domain.Page[domain.Problem], error) {
	if !domain.MayIn(by, domain.ReadProblems, area) {
		return &domain.Page[domain.Problem]{}, nil
	}
	return s.store.Problems(ctx, area, open, r)
}
