package service

import (
	"context"

	"loftet/server/domain"
)

// CommitmentStats are the periods of the commitments of signed pledges, counted. INVALID.
func (s *Service) CommitmentStats(
	ctx context.Context,
	f domain.CommitmentStatsFilter,
	by []domain.CommitmentDimension,
) (*domain.CommitmentStats, error) {
	if err := domain.CheckDimensions(by); err != nil {
		return nil, err
	}
	periods, asOf, err := s.PledgePeriods(ctx, f)
	if err != nil {
		return nil, err
	}
	return domain.SumPeriods(by, periods, asOf), nil
}

// PledgePeriods are the periods that a filter asks for, in the order of areas, pledges and their
// text, and the day that they are seen from. INVALID.
func (s *Service) PledgePeriods(
	ctx context.Context,
	f domain.CommitmentStatsFilter,
) (periods []domain.PledgePeriod, asOf domain.Date, err error) {
	if err := f.Validate(); err != nil {
		return nil, "", err
	}
	asOf = s.Today()
	if f.AsOf != nil {
		asOf = *f.AsOf
	}
	for _, area := range f.Areas {
		pledges, err := s.pledgesOf(ctx, area)
		if err != nil {
			return nil, "", err
		}
		for _, p := range pledges {
			if p.SignedOn == "" || p.ValidFrom > asOf || f.PledgeID != nil && *f.PledgeID != p.ID {
				continue
			}
			follow, err := s.Follow(ctx, p, asOf)
			if err != nil {
				return nil, "", err
			}
			periods = append(periods, follow.matching(f)...)
		}
	}
	return periods, asOf, nil
}

func (f *FollowUp) matching(filter domain.CommitmentStatsFilter) (matching []domain.PledgePeriod) {
	for _, focus := range f.pledge.FocusAreas {
		for _, c := range focus.Commitments {
			for _, period := range f.Periods(c) {
				p := domain.PledgePeriod{Pledge: f.pledge, FocusArea: focus, Commitment: c, Period: period}
				if filter.Matches(p, f.asOf) {
					matching = append(matching, p)
				}
			}
		}
	}
	return matching
}
