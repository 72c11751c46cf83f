package service

import (
	"context"

	"loftet/server/domain"
)

// Notice is what an area tells the public, or what every area begins with when nobody has written
// it.
func (s *Service) Notice(ctx context.Context, area string, kind domain.NoticeKind) (*domain.Notice, error) {
	written, err := s.store.Notice(ctx, domain.NoticeID(area, kind))
	if err == nil || !domain.IsCode(err, domain.NotFound) {
		return written, err
	}
	areas, err := s.Areas(ctx, []string{area})
	if err != nil {
		return nil, err
	}
	return domain.DefaultNotice(*areas[0], kind), nil
}

// NoticeSave writes an area's notice on the revision that was read, 0 when nobody had written it.
// NOT_FOUND for another area, CONFLICT, INVALID.
func (s *Service) NoticeSave(
	ctx context.Context,
	by domain.Actor,
	area string,
	kind domain.NoticeKind,
	revision int,
	in domain.NoticeInput,
) (*domain.Notice, error) {
	if !domain.CanEditNotices(by, area) {
		return nil, domain.ErrNotFound("area")
	}
	n, err := s.Notice(ctx, area, kind)
	if err != nil {
		return nil, err
	}
	if err := checkRevision(revision, n.Revision); err != nil {
		return nil, err
	}
	now := s.clock()
	if err := n.Apply(in, by, now); err != nil {
		return nil, err
	}
	n.Revision++
	n.UpdatedAt = now
	n.History = append(n.History, entry(by, now, "save", ""))
	if err := s.store.NoticeSave(ctx, n); err != nil {
		return nil, err
	}
	s.tell(domain.NounNotice, n.ID, n.Area, n.UpdatedAt)
	return n, nil
}

// NoticeVersions are what an area's notice has said before, latest first. NOT_FOUND for another
// area.
func (s *Service) NoticeVersions(
	ctx context.Context,
	by domain.Actor,
	area string,
	kind domain.NoticeKind,
) ([]domain.NoticeVersion, error) {
	if !domain.CanEditNotices(by, area) {
		return nil, domain.ErrNotFound("area")
	}
	n, err := s.Notice(ctx, area, kind)
	if err != nil {
		return nil, err
	}
	return n.Earlier, nil
}
