package service

import (
	"context"

	"loftet/server/domain"
)

// Notice is what an area tells the public, or what every area begins with when nobody has written
// it.
func (s *Service) Notice(ctx context.Context, area string, kind domain.NoticeKind) (*domain.Notice, error) {
	written, err := s.store.Notice.Get(ctx, domain.NoticeID(area, kind))
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
	if !domain.MayIn(by, domain.EditNotices, area) {
		return nil, domain.ErrNotFound("area")
	}
	n, err := s.Notice(ctx, area, kind)
	if err != nil {
		return nil, err
	}
	return save(ctx, s, by, saving[domain.Notice]{
		of: s.store.Notice, there: n, seen: revision, asked: "notice", input: in, not: in.NotPersonalData,
		change: func(n *domain.Notice) (bool, error) {
			now := s.clock()
			err := n.Apply(in, by, now)
			n.Wrote(by.Username, now, "save", "")
			return false, err
		},
	})
}

// NoticeVersions are what an area's notice has said before, latest first. NOT_FOUND for another
// area.
func (s *Service) NoticeVersions(
	ctx context.Context,
	by domain.Actor,
	area string,
	kind domain.NoticeKind,
) ([]domain.NoticeVersion, error) {
	if !domain.MayIn(by, domain.EditNotices, area) {
		return nil, domain.ErrNotFound("area")
	}
	n, err := s.Notice(ctx, area, kind)
	if err != nil {
		return nil, err
	}
	return n.Earlier, nil
}
