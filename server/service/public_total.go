package service

import (
	"context"
	"slices"
	"strconv"

	"loftet/server/domain"
)

// PublicTotals are what was counted in a year and an area, as the public may read it today.
// Activities that the public may not yet be told of are not in it. INVALID for a year that no
// pledge can be of.
func (s *Service) PublicTotals(ctx context.Context, area string, year int) ([]*domain.PublicTotal, error) {
	today := s.Today()
	if year < 2000 || year > today.Year() {
		return nil, &domain.Error{Code: domain.Invalid, Field: "year", Message: "Välj ett år från 2000 till i år."}
	}
	sums := domain.YearSums{}
	for delay, types := range domain.TotalTypes() {
		for _, v := range []domain.Visibility{domain.VisibilityPublic, domain.VisibilityAggregate} {
			if err := s.store.YearSums(
				ctx, area, year, types, v, domain.CountedUntil(delay, v, today), sums,
			); err != nil {
				return nil, err
			}
		}
	}
	if today >= domain.SettledOn(year) {
		published, err := s.publishYear(ctx, area, year, sums)
		if err != nil {
			return nil, err
		}
		sums = published.Sums
	}
	return domain.PublicTotals(year, sums, today), nil
}

// publishYear keeps a settled year as it is first told, and takes in later only corrections that
// give nothing away. That nothing was counted is kept too, of years of which there is a promise.
func (s *Service) publishYear(
	ctx context.Context,
	area string,
	year int,
	sums domain.YearSums,
) (y *domain.PublishedYear, err error) {
	id := area + ":" + strconv.Itoa(year)
	return y, retry(func() error {
		y, err = s.store.PublishedYear(ctx, id)
		switch {
		case domain.IsCode(err, domain.NotFound):
			if promised, err := s.promisedIn(ctx, area, year); len(sums) == 0 && !promised {
				y = &domain.PublishedYear{Sums: sums}
				return err
			}
			y = &domain.PublishedYear{ID: id, Area: area, Year: year, Sums: sums}
		case err != nil || !y.Amend(sums):
			return err
		}
		y.Revision++
		y.PublishedAt = s.clock()
		return s.store.PublishedYearSave(ctx, y)
	})
}

// promisedIn reports whether a signed pledge of the area was in force in a year.
func (s *Service) promisedIn(ctx context.Context, area string, year int) (bool, error) {
	pledges, err := s.pledgesOf(ctx, area)
	return slices.ContainsFunc(pledges, func(p *domain.Pledge) bool {
		return p.SignedOn != "" && (p.Covers(domain.NewDate(year, 1, 1)) || p.Covers(domain.NewDate(year, 12, 31)))
	}), err
}
