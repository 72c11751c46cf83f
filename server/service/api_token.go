package service

import (
	"context"
	"time"

	"loftet/server/auth"
	"loftet/server/domain"
)

// lastUseEvery is how old what is known of a key's last use may be.
const lastUseEvery = time.Minute

// APITokenCreate makes an API key and tells its secret, this once. FORBIDDEN for one who came with
// a key; INVALID, CONFLICT.
func (s *Service) APITokenCreate(
	ctx context.Context,
	by domain.Actor,
	id string,
	in domain.APITokenInput,
) (*domain.APIToken, string, error) {
	if !domain.MayAtAll(by, domain.KeepAPIKeys) {
		return nil, "", domain.ErrForbidden()
	}
	if !domain.ValidUUID(id) {
		return nil, "", errNotUUID
	}
	owner, err := s.tokenOwner(ctx, by, in.Username)
	if err != nil {
		return nil, "", err
	}
	now := s.clock()
	t := &domain.APIToken{ID: id, Revision: 1, History: []domain.HistoryEntry{entry(by, now, "create", "")}}
	if err := t.Apply(in, by, owner, now); err != nil {
		return nil, "", err
	}
	if err := s.roomForToken(ctx, owner); err != nil {
		return nil, "", err
	}
	key, err := auth.NewAPIKey(s.random)
	if err != nil {
		return nil, "", err
	}
	t.Hash, t.Hint = key.Hash(), key.Hint()
	line := domain.AuditEntry{
		Actor:    by.Username,
		Action:   domain.AuditKeyCreate,
		Noun:     domain.NounAPIToken,
		RecordID: t.ID,
		Detail:   t.Name + ", " + t.Username,
	}
	if err := s.audit(ctx, t.AreaCodes, line); err != nil {
		return nil, "", err
	}
	if err := s.store.APITokenSave(ctx, t); err != nil {
		return nil, "", err
	}
	return t, key.Text(), nil
}

// tokenOwner is whose key is to be made: the maker's. Whoever sees a key's secret reads as its
// owner, so nobody makes one in another's name.
func (s *Service) tokenOwner(ctx context.Context, by domain.Actor, username *string) (*domain.User, error) {
	if username == nil || *username == by.Username {
		return s.store.User(ctx, by.UserID)
	}
	return nil, &domain.Error{
		Code:    domain.Invalid,
		Field:   "username",
		Message: "Bara analytikern kan göra en nyckel, för den visas en gång och läser i analytikerns namn. Be analytikern logga in.",
	}
}

func (s *Service) roomForToken(ctx context.Context, owner *domain.User) error {
	n, err := s.store.APITokensGood(ctx, owner.ID, s.Today())
	if err == nil && n >= domain.MaxAPITokens {
		return &domain.Error{
			Code:    domain.Invalid,
			Message: "Det finns redan 20 nycklar som gäller. Återkalla någon först.",
		}
	}
	return err
}

// APITokenRevoke takes an API key back; one that is taken back already stays as it is. FORBIDDEN
// for one who came with a key; NOT_FOUND.
func (s *Service) APITokenRevoke(ctx context.Context, by domain.Actor, id string) (*domain.APIToken, error) {
	if !domain.MayAtAll(by, domain.KeepAPIKeys) {
		return nil, domain.ErrForbidden()
	}
	return s.revokeKey(ctx, by, id, func(t *domain.APIToken) bool {
		return domain.May(by, domain.KeepAPIKeys, t.Subject())
	})
}

// revokeKey takes a key back that may be. NOT_FOUND.
func (s *Service) revokeKey(
	ctx context.Context, by domain.Actor, id string, may func(*domain.APIToken) bool,
) (*domain.APIToken, error) {
	var revoked *domain.APIToken
	err := retry(func() error {
		t, err := s.store.APIToken(ctx, id)
		if err := hidden(err, err == nil && may(t)); err != nil {
			return err
		}
		revoked = t
		if t.RevokedAt != nil {
			return nil
		}
		now := s.clock()
		t.RevokedAt, t.RevokedBy = &now, by.Username
		t.Revision++
		t.History = append(t.History, entry(by, now, "revoke", ""))
		return s.store.APITokenSave(ctx, t)
	})
	if err != nil {
		return nil, err
	}
	s.note(ctx, revoked.AreaCodes, domain.AuditEntry{
		Actor: by.Username, Action: domain.AuditKeyRevoke, Noun: domain.NounAPIToken, RecordID: revoked.ID,
		Detail: revoked.Name + ", " + revoked.Username,
	})
	return revoked, nil
}

// revokeKeys takes back all of a user's keys and the address of their calendar, and says how many
// of the keys were good.
func (s *Service) revokeKeys(ctx context.Context, by domain.Actor, userID string) (revoked int, err error) {
	if err := s.revokeCalendar(ctx, by, userID); err != nil {
		return 0, err
	}
	keys, err := s.store.APITokensNotRevoked(ctx, userID)
	if err != nil {
		return 0, err
	}
	for _, key := range keys {
		good := key.Status(s.Today()) == domain.APITokenActive
		if _, err := s.revokeKey(ctx, by, key.ID, func(*domain.APIToken) bool { return true }); err != nil {
			return revoked, err
		}
		if good {
			revoked++
		}
	}
	return revoked, nil
}

// APITokens is a page of the actor's own API keys, newest first; an administrator's are those that
// read any of their areas.
func (s *Service) APITokens(
	ctx context.Context,
	by domain.Actor,
	r domain.PageRequest,
) (*domain.Page[domain.APIToken], error) {
	switch domain.ReachOf(by.Role, domain.ListAPIKeys) {
	case domain.OwnArea:
		return s.store.APITokensIn(ctx, by.Areas, r)
	case domain.Own:
		return s.store.APITokensOf(ctx, by.UserID, r)
	}
	return &domain.Page[domain.APIToken]{}, nil
}

// authenticateKey is who an API key reads as. UNAUTHENTICATED for one that is unknown, expired or
// revoked, or whose owner is no analyst any more.
func (s *Service) authenticateKey(ctx context.Context, text string) (domain.Actor, error) {
	key, err := auth.ParseAPIKey(text)
	if err != nil {
		return domain.Actor{}, domain.ErrUnauthenticated()
	}
	t, err := s.store.APITokenHashed(ctx, key.Hash())
	if domain.IsCode(err, domain.NotFound) || err == nil && t.Status(s.Today()) != domain.APITokenActive {
		return domain.Actor{}, domain.ErrUnauthenticated()
	}
	if err != nil {
		return domain.Actor{}, err
	}
	owner, err := s.store.User(ctx, t.UserID)
	if domain.IsCode(err, domain.NotFound) || err == nil && !owner.ReadsByKey() {
		return domain.Actor{}, domain.ErrUnauthenticated()
	}
	if err != nil {
		return domain.Actor{}, err
	}
	s.used(ctx, t)
	return t.Actor(owner), nil
}

// used records that a key was used, at most once a minute. Reading does not depend on it, so a
// failure is only logged, and another who writes at the same time has said it already.
func (s *Service) used(ctx context.Context, t *domain.APIToken) {
	now := s.clock()
	if t.LastUsedAt != nil && now.Sub(*t.LastUsedAt) < lastUseEvery {
		return
	}
	t.LastUsedAt = &now
	t.Revision++
	if err := s.store.APITokenSave(ctx, t); err != nil && !domain.IsCode(err, domain.Conflict) {
		LogFailure(ctx, "take down a key's use", err)
	}
}
