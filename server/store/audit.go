package store

import (
	"context"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

var byLatestEntry = []SortKey{{Field: "at", Descending: true}, {Field: "_id", Descending: true}}

// AuditAdd adds a line. There is no way to change or remove one.
func (s *Store) AuditAdd(ctx context.Context, e *domain.AuditEntry) error {
	return fault(s.engine.Insert(ctx, auditLog, e), "add to the audit log")
}

// AuditEntries is a page of an area's audit log, latest first.
func (s *Store) AuditEntries(
	ctx context.Context,
	area string,
	r domain.PageRequest,
) (*domain.Page[domain.AuditEntry], error) {
	keys := func(e *domain.AuditEntry) []any { return []any{e.At, e.ID} }
	return page(ctx, s, auditLog, bson.D{{Key: "area", Value: area}}, byLatestEntry, r, keys)
}
