package service

import (
	"context"

	"loftet/server/domain"
)

// CommitmentStats are the periods of the commitments of signed pledges, counted as the actor is
// told them. INVALID.
func (s *Service) CommitmentStats(
	ctx context.Context,
	actor domain.Actor,
	f domain.CommitmentStatsFilter,
	by []domain.CommitmentDimension,
) (*domain.CommitmentStats, error) {
	if err := domain.CheckDimensions(by); err != nil {
		return nil, err
	}
	periods, asOf, err := s.pledgePeriods(ctx, actor, f)
	if err != nil {
		return nil, err
	}
	return domain.SumPeriods(by, periods, asOf), nil
}

// pledgePeriods are the periods that a filter asks for, in the order of areas, pledges and their
// text, and the day that they are seen from. INVALID.
func (s *Service) pledgePeriods(
	ctx context.Context,
	actor domain.Actor,
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
			follow, err := s.Follow(ctx, p, asOf, domain.AudienceOf(actor, area))
			if err != nil {
				return nil, "", err
			}
			periods = append(periods, f.Matching(follow)...)
		}
	}
	return periods, asOf, nil
}
