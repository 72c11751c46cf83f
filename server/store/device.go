package store

import (
	"context"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

var byLastSeen = []SortKey{{Field: "lastSeen", Descending: true}, {Field: "_id"}}

var deviceKind = kind[domain.Device]{
	registration: registration{
		name: devices, noun: domain.NounDevice, record: func() any { return new(domain.Device) },
		indexes: []Index{{Name: "area_lastSeen", Keys: append(asc("area"), byLastSeen...)}},
	},
	sort:     byLastSeen,
	keys:     func(d *domain.Device) []any { return []any{d.LastSeen, d.ID} },
	identity: func(d *domain.Device) (string, int) { return d.ID, d.Revision },
}

// Devices is a page of an area's phones, the one last heard of first.
func (s *Store) Devices(ctx context.Context, area string, r domain.PageRequest) (*domain.Page[domain.Device], error) {
	return s.Device.page(ctx, bson.D{{Key: "area", Value: area}}, r)
}
