package service

import (
	"context"

	"loftet/server/domain"
)

// PickupPointSave adds a pickup point (revision nil) or changes one. NOT_FOUND for an area that the
// actor does not keep, CONFLICT, INVALID.
func (s *Service) PickupPointSave(
	ctx context.Context,
	by domain.Actor,
	id string,
	revision *int,
	in domain.PickupPointInput,
) (*domain.PickupPoint, error) {
	return saveInArea(ctx, s, by, savingInArea[domain.PickupPoint]{
		of: s.store.PickupPoint, id: id, revision: revision, area: in.Area, keep: domain.KeepPickupPoints, input: in,
		not: in.NotPersonalData,
		apply: func(p *domain.PickupPoint) (string, error) {
			return "save", p.Apply(in)
		},
	})
}

// PickupPoints is a page of an area's pickup points by name; none of an area that the actor may not
// read.
func (s *Service) PickupPoints(
	ctx context.Context,
	by domain.Actor,
	area string,
	inactive bool,
	r domain.PageRequest,
) (*domain.Page[domain.PickupPoint], error) {
	if !domain.MayIn(by, domain.ReadPickupPoints, area) {
		return &domain.Page[domain.PickupPoint]{}, nil
	}
	return s.store.PickupPoints(ctx, area, inactive, r)
}

// PickupPointsOf are all pickup points that the actor may see, at most 500.
func (s *Service) PickupPointsOf(ctx context.Context, by domain.Actor) ([]*domain.PickupPoint, error) {
	areas := readable(by, domain.ReadPickupPoints)
	if len(areas) == 0 {
		return nil, nil
	}
	return s.store.PickupPointsIn(ctx, areas)
}

// readable are the actor's areas in which it may do something.
func readable(by domain.Actor, do domain.Verb) (areas []string) {
	for _, area := range by.Areas {
		if domain.MayIn(by, do, area) {
			areas = append(areas, area)
		}
	}
	return areas
}

// LastVisits are the days of the last visits to the pickup points of an area that the actor may
// read.
func (s *Service) LastVisits(ctx context.Context, by domain.Actor, area string) (map[string]domain.Date, error) {
	if !domain.MayIn(by, domain.ReadPickupPoints, area) {
		return nil, nil
	}
	return s.store.LastVisits(ctx, area)
}

// visitsLookedFor is how many visits are looked through for what the last ones left behind.
const visitsLookedFor = 500

// LatestVisits are what the last visits left behind at the pickup points of an area that the actor
// may read.
func (s *Service) LatestVisits(
	ctx context.Context,
	by domain.Actor,
	area string,
) (map[string]*domain.LastVisit, error) {
	if !domain.MayIn(by, domain.ReadPickupPoints, area) {
		return nil, nil
	}
	visits, err := s.store.LatestVisits(ctx, area, visitsLookedFor)
	return domain.LastVisits(visits), err
}

// Visits is a page of the visits to a pickup point, latest first.
func (s *Service) Visits(
	ctx context.Context,
	by domain.Actor,
	p *domain.PickupPoint,
	r domain.PageRequest,
) (*domain.Page[domain.Activity], error) {
	if !domain.MayIn(by, domain.ReadPickupPoints, p.Area) {
		return &domain.Page[domain.Activity]{}, nil
	}
	return s.store.Visits(ctx, p.Area, p.ID, r)
}
