package service

import (
	"context"

	"loftet/server/auth"
	"loftet/server/domain"
)

// UserAdd adds an account. FORBIDDEN, INVALID (also for a weak password), CONFLICT when the
// username is taken.
func (s *Service) UserAdd(ctx context.Context, by domain.Actor, u domain.User, password string) (*domain.User, error) {
	if !by.Has(domain.Admin) {
		return nil, domain.ErrForbidden()
	}
	if err := u.Validate(); err != nil {
		return nil, err
	}
	hash, err := s.hash(ctx, u.Username, password)
	if err != nil {
		return nil, err
	}
	u.PasswordHash, u.Revision, u.UpdatedAt = hash, 1, s.clock()
	u.History = append(u.History, entry(by, u.UpdatedAt, "add", ""))
	err = s.store.UserSave(ctx, &u)
	if domain.IsCode(err, domain.Conflict) {
		return nil, &domain.Error{Code: domain.Conflict, Field: "username", Message: "Användarnamnet är upptaget."}
	}
	if err != nil {
		return nil, err
	}
	s.note(
		ctx,
		u.AreaCodes,
		domain.AuditEntry{
			Actor:    by.Signature(),
			Action:   domain.AuditUserAdd,
			Noun:     domain.NounUser,
			RecordID: u.ID,
			Detail:   u.Username,
		},
	)
	return &u, nil
}

// UserSetPassword gives an account a new password and ends its sign-ins. FORBIDDEN, NOT_FOUND,
// INVALID.
func (s *Service) UserSetPassword(ctx context.Context, by domain.Actor, username, password string) error {
	if !by.Has(domain.Admin) {
		return domain.ErrForbidden()
	}
	hash, err := s.hash(ctx, username, password)
	if err != nil {
		return err
	}
	var changed *domain.User
	err = retry(func() error {
		u, err := s.store.UserNamed(ctx, username)
		if err != nil {
			return err
		}
		changed = u
		u.PasswordHash, u.UpdatedAt = hash, s.clock()
		u.Revision++
		u.History = append(u.History, entry(by, u.UpdatedAt, "password", ""))
		if err := s.store.UserSave(ctx, u); err != nil {
			return err
		}
		return s.store.SessionsRemove(ctx, u.ID)
	})
	if err != nil {
		return err
	}
	line := domain.AuditEntry{
		Actor:    by.Signature(),
		Action:   domain.AuditUserPassword,
		Noun:     domain.NounUser,
		RecordID: changed.ID,
		Detail:   changed.Username,
	}
	s.note(ctx, changed.AreaCodes, line)
	return nil
}

// hash is the hash of a password that may be used. INVALID when it may not.
func (s *Service) hash(ctx context.Context, username, password string) (string, error) {
	if err := auth.CheckPassword(password, username); err != nil {
		return "", &domain.Error{Code: domain.Invalid, Field: "password", Message: passwordRule(err)}
	}
	return auth.HashPassword(ctx, s.random, password)
}

// Users is a page of all accounts by username. FORBIDDEN.
func (s *Service) Users(ctx context.Context, by domain.Actor, r domain.PageRequest) (*domain.Page[domain.User], error) {
	if !by.Has(domain.Admin) {
		return nil, domain.ErrForbidden()
	}
	return s.store.Users(ctx, r)
}

// Me is the actor's own account.
func (s *Service) Me(ctx context.Context, by domain.Actor) (*domain.User, error) {
	return s.store.User(ctx, by.UserID)
}

// Areas are the municipalities with those codes; one that has no pledge yet goes by its code.
func (s *Service) Areas(ctx context.Context, codes []string) ([]*domain.Area, error) {
	areas := make([]*domain.Area, len(codes))
	for i, code := range codes {
		areas[i] = &domain.Area{Code: code, Name: code}
		known, err := s.store.PledgesOf(ctx, code)
		if err != nil {
			return nil, err
		}
		if len(known) > 0 {
			areas[i] = &known[0].Area
		}
	}
	return areas, nil
}
