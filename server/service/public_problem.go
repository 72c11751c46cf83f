package service

import (
	"context"

	"loftet/server/domain"
)

// PublicProblems is a page of what everybody is told of an area's local problems, the newest month
// first.
func (s *Service) PublicProblems(
	ctx context.Context,
	area string,
	r domain.PageRequest,
) (*domain.Page[domain.PublicProblem], error) {
	today := s.Today()
	told, err := s.store.ToldProblems(ctx, area, today)
	if err != nil || len(told) == 0 {
		return &domain.Page[domain.PublicProblem]{}, err
	}
	measures, err := s.MeasuresOf(ctx, told)
	if err != nil {
		return nil, err
	}
	places, err := s.PublicPlaces(ctx, area)
	if err != nil {
		return nil, err
	}
	all, of := []*domain.PublicProblem{}, map[*domain.PublicProblem]*domain.Problem{}
	for _, p := range told {
		if p.IsTold(today) {
			public := p.Publish(measures[p.ID], places, today)
			all, of[public] = append(all, public), p
		}
	}
	page, err := domain.PublicProblemPage(all, r)
	if err != nil {
		return nil, err
	}
	for _, public := range page.Nodes {
		windows, closed := of[public].PublicWindows(today)
		if !closed {
			continue
		}
		published, err := s.store.PublishedReports(ctx, area, public.Theme, windows.First(), windows.Last())
		if err != nil {
			return nil, err
		}
		public.CountChange(windows, published)
	}
	return page, nil
}
