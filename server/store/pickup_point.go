package store

import (
	"context"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

var byName = []SortKey{{Field: "nameKey"}, {Field: "_id"}}

// maxPickupPoints is how many pickup points a phone can be given.
const maxPickupPoints = 500

// sortedPickupPoint is one with its name as Swedish sorts it.
type sortedPickupPoint struct {
	domain.PickupPoint `bson:",inline"`
	NameKey            string `bson:"nameKey"`
}

var pickupPointKind = kind[domain.PickupPoint]{
	registration: registration{
		name: pickupPoints, noun: domain.NounPickupPoint, record: func() any { return new(domain.PickupPoint) },
		indexes: []Index{{Name: "area_nameKey", Keys: append(asc("area"), byName...)}},
	},
	sort:     byName,
	keys:     func(p *domain.PickupPoint) []any { return []any{domain.SortKey(p.Name), p.ID} },
	identity: identityOf[domain.PickupPoint],
	kept:     func(p *domain.PickupPoint) any { return sortedPickupPoint{*p, domain.SortKey(p.Name)} },
}

// PickupPoints is a page of an area's pickup points by name.
func (s *Store) PickupPoints(
	ctx context.Context,
	area string,
	inactive bool,
	r domain.PageRequest,
) (*domain.Page[domain.PickupPoint], error) {
	filter := bson.D{{Key: "area", Value: area}}
	if !inactive {
		filter = append(filter, bson.E{Key: "active", Value: true})
	}
	return s.PickupPoint.page(ctx, filter, r)
}

// PickupPointsIn are the pickup points of areas by name, at most 500.
func (s *Store) PickupPointsIn(ctx context.Context, areas []string) ([]*domain.PickupPoint, error) {
	return s.PickupPoint.find(ctx, bson.D{{Key: "area", Value: oneOf(areas)}}, maxPickupPoints)
}
