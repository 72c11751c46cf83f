package service

import (
	"context"

	"github.com/google/uuid"

	"loftet/server/domain"
)

// AuditEntries is a page of an area's audit log, latest first; none of an area that the actor does
// not administer.
func (s *Service) AuditEntries(
	ctx context.Context,
	by domain.Actor,
	area string,
	r domain.PageRequest,
) (*domain.Page[domain.AuditEntry], error) {
	if !domain.MayIn(by, domain.ReadAudit, area) {
		return &domain.Page[domain.AuditEntry]{}, nil
	}
	return s.store.AuditEntries(ctx, area, r)
}

// audit writes a line in the log of each area. What must not happen without its line happens after
// it; an error says that it was not written.
func (s *Service) audit(ctx context.Context, areas []string, line domain.AuditEntry) error {
	line.At, line.Revision = s.clock(), 1
	for _, area := range areas {
		line.ID, line.Area = uuid.NewString(), area
		if err := s.store.AuditAdd(ctx, &line); err != nil {
			return err
		}
	}
	return nil
}

// note writes a line about what has happened already; a failure is only logged.
func (s *Service) note(ctx context.Context, areas []string, line domain.AuditEntry) {
	if err := s.audit(ctx, areas, line); err != nil {
		LogFailure(ctx, "write in the audit log", err)
	}
}
