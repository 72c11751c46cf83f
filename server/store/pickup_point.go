package store

import (
	"context"
	"errors"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

var byName = []SortKey{{Field: "name"}, {Field: "_id"}}

// maxPickupPoints is how many pickup points a phone can be given.
const maxPickupPoints = 500

// PickupPoint reads one pickup point. NOT_FOUND.
func (s *Store) PickupPoint(ctx context.Context, id string) (*domain.PickupPoint, error) {
	return get[domain.PickupPoint](ctx, s, pickupPoints, id)
}

// PickupPointSave adds a pickup point at revision 1, else writes it over the revision before its
// own. CONFLICT.
func (s *Store) PickupPointSave(ctx context.Context, p *domain.PickupPoint) error {
	return save(ctx, s, pickupPoints, p.ID, p.Revision, p)
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
	return page(
		ctx,
		s,
		pickupPoints,
		filter,
		byName,
		r,
		func(p *domain.PickupPoint) []any { return []any{p.Name, p.ID} },
	)
}

// PickupPointsIn are the pickup points of areas by name, at most 500.
func (s *Store) PickupPointsIn(ctx context.Context, areas []string) ([]*domain.PickupPoint, error) {
	return find[domain.PickupPoint](
		ctx,
		s,
		pickupPoints,
		bson.D{{Key: "area", Value: oneOf(areas)}},
		byName,
		maxPickupPoints,
	)
}

// duplicateIsConflict says that somebody else has taken the id meanwhile.
func duplicateIsConflict(err error) error {
	if errors.Is(err, ErrDuplicate) {
		return ErrConflict
	}
	return err
}
