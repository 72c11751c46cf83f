package service

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"time"

	"loftet/server/domain"
)

const (
	recentFor       = 90 * 24 * time.Hour
	maxRecent       = 100
	maxPlaces       = 50
	placesLookedFor = 300 // activities that place names are taken from
)

// FieldKit is all that a phone needs offline, or just that what it knows is still right.
func (s *Service) FieldKit(ctx context.Context, by domain.Actor, known string) (*domain.FieldKit, error) {
	kit := &domain.FieldKit{MinClientVersion: MinClientVersion, ServerTime: s.clock()}
	var err error
	if kit.Me, err = s.Me(ctx, by); err != nil {
		return nil, err
	}
	if len(by.Areas) == 0 {
		return kit, nil
	}
	today := s.Today()
	if kit.Pledge, err = s.CurrentPledge(ctx, by.Areas[0], today); err != nil {
		return nil, err
	}
	points, err := s.PickupPointsOf(ctx, by)
	if err != nil {
		return nil, err
	}
	for _, p := range points {
		if p.Active {
			kit.PickupPoints = append(kit.PickupPoints, p)
		}
	}
	if kit.RecentActivities, err = s.store.RecentActivities(
		ctx, by.Areas, by.UserID, s.clock().Add(-recentFor), maxRecent,
	); err != nil {
		return nil, err
	}
	if kit.KnownPlaces, err = s.places(ctx, by); err != nil {
		return nil, err
	}
	for _, place := range kit.KnownPlaces {
		kit.Places = append(kit.Places, place.Name)
	}
	if kit.Decisions, err = s.decisionsFor(ctx, by); err != nil {
		return nil, err
	}
	if kit.Planned, err = s.plannedForUnit(ctx, by); err != nil {
		return nil, err
	}
	if kit.Version, err = s.kitVersion(ctx, by, kit, today); err != nil {
		return nil, err
	}
	if known != "" && known == kit.Version {
		return &domain.FieldKit{
			Version:          kit.Version,
			Unchanged:        true,
			MinClientVersion: kit.MinClientVersion,
			ServerTime:       kit.ServerTime,
			Me:               kit.Me,
		}, nil
	}
	return kit, nil
}

// places are those used lately, most recent first, each with the latest position that was taken
// there.
func (s *Service) places(ctx context.Context, by domain.Actor) (places []*domain.Place, err error) {
	latest, err := s.store.LatestInAreas(ctx, by.Areas, placesLookedFor)
	seen := map[string]*domain.Place{}
	for _, a := range latest {
		if a.Type == domain.PickupPointVisitType {
			continue
		}
		there := seen[a.PlaceKey]
		if there == nil {
			if len(places) == maxPlaces {
				continue
			}
			there = &domain.Place{Name: a.Place.Name}
			seen[a.PlaceKey] = there
			places = append(places, there)
		}
		if there.Position == nil {
			there.Position = a.Place.Position
		}
	}
	return places, err
}

// kitVersion changes when anything in the kit does, the standing of the commitments and the last
// visits included.
func (s *Service) kitVersion(
	ctx context.Context,
	by domain.Actor,
	kit *domain.FieldKit,
	today domain.Date,
) (string, error) {
	seen := struct {
		Today  domain.Date
		Kit    domain.FieldKit
		Stands []domain.CommitmentPeriod
		Visits []map[string]*domain.LastVisit
	}{Today: today, Kit: *kit}
	seen.Kit.ServerTime = time.Time{}
	if kit.Pledge != nil {
		follow, err := s.Follow(ctx, kit.Pledge, today, domain.AudienceOf(by, kit.Pledge.Area.Code))
		if err != nil {
			return "", err
		}
		for _, c := range kit.Pledge.Commitments() {
			seen.Stands = append(seen.Stands, follow.Current(c))
		}
	}
	for _, area := range by.Areas {
		visits, err := s.LatestVisits(ctx, by, area)
		if err != nil {
			return "", err
		}
		seen.Visits = append(seen.Visits, visits)
	}
	text, err := json.Marshal(seen)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(text)
	return base64.RawURLEncoding.EncodeToString(sum[:12]), nil
}
