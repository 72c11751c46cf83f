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
	if !domain.CanKeep(by, in.Area) {
		return nil, domain.ErrNotFound("area")
	}
	p := &domain.Problem{ID: id, Area: in.Area}
	if revision != nil {
		there, err := s.store.Problem(ctx, id)
		if err := hidden(err, err == nil && there.Area == in.Area); err != nil {
			return nil, err
		}
		if err := checkRevision(*revision, there.Revision); err != nil {
			return nil, err
		}
		p = there
	} else if !domain.ValidUUID(id) {
		return nil, errNotUUID
	}
	if err := p.Apply(in, s.Today()); err != nil {
		return nil, err
	}
	p.Revision++
	p.UpdatedAt = s.clock()
	p.History = append(p.History, entry(by, p.UpdatedAt, "save "+string(p.Status()), ""))
	if err := s.store.ProblemSave(ctx, p); err != nil {
		return nil, err
	}
	s.tell(domain.NounProblem, p.ID, p.Area, p.UpdatedAt)
	return p, nil
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
	if !domain.CanReadProblems(by, area) {
		return &domain.Page[domain.Problem]{}, nil
	}
	return s.store.Problems(ctx, area, open, r)
}
