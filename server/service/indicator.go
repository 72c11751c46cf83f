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
	return saveInArea(ctx, s, by, savingInArea[domain.Indicator]{
		of: s.store.Indicator, id: id, revision: revision, area: in.Area, keep: domain.KeepIndicators, input: in,
		not: in.NotPersonalData,
		apply: func(i *domain.Indicator) (string, error) {
			return "save", i.Apply(in, s.Today())
		},
	})
}

// Indicators is a page of an area's indicators by title; none of an area that the actor may not
// read.
func (s *Service) Indicators(
	ctx context.Context,
	by domain.Actor,
	area string,
	r domain.PageRequest,
) (*domain.Page[domain.Indicator], error) {
	if !domain.MayIn(by, domain.ReadIndicators, area) {
		return &domain.Page[domain.Indicator]{}, nil
	}
	return s.store.Indicators(ctx, area, r)
}
