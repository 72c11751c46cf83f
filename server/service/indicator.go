package service

import (
	"context"

	"loftet/server/domain"
)

// IndicatorSave adds an indicator (revision nil) or changes one. NOT_FOUND for an area that the
// actor does not keep, CONFLICT, INVALID.
func (s *Service) IndicatorSave(
	ctx context.Context,
	by domain.Actor,
	id string,
	revision *int,
	in domain.IndicatorInput,
) (*domain.Indicator, error) {
	if !domain.CanKeep(by, in.Area) {
		return nil, domain.ErrNotFound("area")
	}
	i := &domain.Indicator{ID: id, Area: in.Area}
	if revision != nil {
		there, err := s.store.Indicator(ctx, id)
		if err := hidden(err, err == nil && there.Area == in.Area); err != nil {
			return nil, err
		}
		if err := checkRevision(*revision, there.Revision); err != nil {
			return nil, err
		}
		i = there
	} else if !domain.ValidUUID(id) {
		return nil, errNotUUID
	}
	if err := i.Apply(in, s.Today()); err != nil {
		return nil, err
	}
	i.Revision++
	i.UpdatedAt = s.clock()
	i.History = append(i.History, entry(by, i.UpdatedAt, "save", ""))
	if err := s.store.IndicatorSave(ctx, i); err != nil {
		return nil, err
	}
	s.tell(domain.NounIndicator, i.ID, i.Area, i.UpdatedAt)
	return i, nil
}

// Indicators is a page of an area's indicators by title; none of an area that the actor may not
// read.
func (s *Service) Indicators(
	ctx context.Context,
	by domain.Actor,
	area string,
	r domain.PageRequest,
) (*domain.Page[domain.Indicator], error) {
	if !domain.CanReadIndicators(by, area) {
		return &domain.Page[domain.Indicator]{}, nil
	}
	return s.store.Indicators(ctx, area, r)
}
