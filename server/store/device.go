package store

import (
	"context"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

var byLastSeen = []SortKey{{Field: "lastSeen", Descending: true}, {Field: "_id"}}

// Device reads one phone. NOT_FOUND.
func (s *Store) Device(ctx context.Context, id string) (*domain.Device, error) {
	return get[domain.Device](ctx, s, devices, id)
}

// DeviceSave adds a phone at revision 1, else writes it over the revision before its own. CONFLICT.
func (s *Store) DeviceSave(ctx context.Context, d *domain.Device) error {
	return save(ctx, s, devices, d.ID, d.Revision, d)
}

// Devices is a page of an area's phones, the one last heard of first.
func (s *Store) Devices(ctx context.Context, area string, r domain.PageRequest) (*domain.Page[domain.Device], error) {
	keys := func(d *domain.Device) []any { return []any{d.LastSeen, d.ID} }
	return page(ctx, s, devices, bson.D{{Key: "area", Value: area}}, byLastSeen, r, keys)
}

// SessionsEnd removes a user's sign-ins on one phone.
func (s *Store) SessionsEnd(ctx context.Context, userID, deviceID string) error {
	_, err := s.engine.Delete(ctx, sessions, bson.D{{Key: "userId", Value: userID}, {Key: "deviceId", Value: deviceID}})
	return fault(err, "end sessions")
}
