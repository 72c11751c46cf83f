package service

import (
	"cmp"
	"context"
	"fmt"

	"loftet/server/domain"
)

// UserSetPassword gives an account a new password, for the program's own commands, and ends its
// sign-ins and takes back its keys. FORBIDDEN, NOT_FOUND, INVALID.
func (s *Service) UserSetPassword(ctx context.Context, by domain.Actor, username, password string) (*Shut, error) {
	if !by.System {
		return nil, domain.ErrForbidden()
	}
	hash, err := s.hash(ctx, username, password, "password")
	if err != nil {
		return nil, err
	}
	u, err := s.store.UserNamed(ctx, username)
	if err != nil {
		return nil, err
	}
	if u, err = s.setPassword(ctx, by, u.ID, hash, ""); err != nil {
		return nil, err
	}
	ended, err := s.endSessions(ctx, u.ID, func(*domain.SignInSession) bool { return true })
	if err != nil {
		return nil, err
	}
	keys, err := s.revokeKeys(ctx, by, u.ID)
	return &Shut{u, ended, keys}, err
}

// setPassword writes a password's hash to an account and tells of it. In the same write it ends all
// sign-ins but one, and a link that was there stops working.
func (s *Service) setPassword(ctx context.Context, by domain.Actor, id, hash, but string) (*domain.User, error) {
	var changed *domain.User
	err := retry(func() error {
		u, err := s.store.User(ctx, id)
		if err != nil {
			return err
		}
		changed = u
		u.ChoosePassword(hash, but)
		u.Invitation, u.UpdatedAt = nil, s.clock()
		u.Revision++
		u.History = append(u.History, entry(by, u.UpdatedAt, "password", ""))
		return s.store.UserSave(ctx, u)
	})
	if err != nil {
		return nil, err
	}
	s.userChanged(ctx, by, changed, changed.AreaCodes, domain.AuditUserPassword, changed.Username)
	return changed, nil
}

// PasswordChanged is what a new password ended, and what lives on.
type PasswordChanged struct {
	EndedSessions, RevokedKeys int
	Keys                       []*domain.APIToken // still good
}

// PasswordChange gives the actor a new password and ends all other sign-ins than the one that asks;
// with endKeys it takes back the actor's API keys too. A change whose answer was lost may be sent
// again: the account has the new password then. FORBIDDEN for one who came with a key; INVALID;
// RATE_LIMITED.
func (s *Service) PasswordChange(
	ctx context.Context, by domain.Actor, current, next string, endKeys bool,
) (*PasswordChanged, error) {
	if !domain.MayAtAll(by, domain.ChangePassword) {
		return nil, domain.ErrForbidden()
	}
	u, err := s.store.User(ctx, by.UserID)
	if err != nil {
		return nil, err
	}
	giveBack, err := s.limits.known(u.Username, "signed in", s.clock())
	if err != nil {
		return nil, err
	}
	ok, err := s.hashCost.Verify(ctx, u.PasswordHash, current)
	if err != nil {
		return nil, fmt.Errorf("verify password: %w", err)
	}
	if !ok {
		if ok, err = s.hashCost.Verify(ctx, u.PasswordHash, next); err != nil || !ok {
			return nil, cmp.Or(err, error(errNotYourPassword))
		}
		giveBack()
		return s.endOthers(ctx, by, endKeys)
	}
	giveBack()
	hash, err := s.hash(ctx, u.Username, next, "new")
	if err != nil {
		return nil, err
	}
	if _, err := s.setPassword(ctx, by, u.ID, hash, by.SessionID); err != nil {
		return nil, err
	}
	return s.endOthers(ctx, by, endKeys)
}

var errNotYourPassword = &domain.Error{Code: domain.Invalid, Field: "current", Message: "Det är inte ditt lösenord."}

// endOthers ends what a new password ends.
func (s *Service) endOthers(ctx context.Context, by domain.Actor, endKeys bool) (done *PasswordChanged, err error) {
	done = &PasswordChanged{}
	others := func(in *domain.SignInSession) bool { return in.ID != by.SessionID }
	if done.EndedSessions, err = s.endSessions(ctx, by.UserID, others); err != nil {
		return nil, err
	}
	if endKeys {
		if done.RevokedKeys, err = s.revokeKeys(ctx, by, by.UserID); err != nil {
			return nil, err
		}
	}
	keys, err := s.store.APITokensNotRevoked(ctx, by.UserID)
	if err != nil {
		return nil, err
	}
	done.Keys = []*domain.APIToken{}
	for _, key := range keys {
		if key.Status(s.Today()) == domain.APITokenActive {
			done.Keys = append(done.Keys, key)
		}
	}
	return done, nil
}
