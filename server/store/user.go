package store

import (
	"context"
	"slices"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

// User reads one account. NOT_FOUND.
func (s *Store) User(ctx context.Context, id string) (*domain.User, error) {
	return get[domain.User](ctx, s, users, id)
}

// UserNamed reads the account with that username. NOT_FOUND.
func (s *Store) UserNamed(ctx context.Context, username string) (*domain.User, error) {
	found, err := find[domain.User](ctx, s, users, bson.D{{Key: "username", Value: username}}, nil, 1)
	if err != nil {
		return nil, err
	}
	if len(found) == 0 {
		return nil, domain.ErrNotFound("username")
	}
	return found[0], nil
}

// UserInvited reads the account whose invitation's link has that hash. NOT_FOUND.
func (s *Store) UserInvited(ctx context.Context, hash string) (*domain.User, error) {
	found, err := find[domain.User](ctx, s, users, bson.D{{Key: "invitation.hash", Value: hash}}, nil, 1)
	if err != nil {
		return nil, err
	}
	if len(found) == 0 {
		return nil, domain.ErrNotFound("token")
	}
	return found[0], nil
}

var byUsername = []SortKey{{Field: "username"}, {Field: "_id"}}

func userKeys(u *domain.User) []any { return []any{u.Username, u.ID} }

// Users is a page of all accounts by username.
func (s *Store) Users(ctx context.Context, r domain.PageRequest) (*domain.Page[domain.User], error) {
	return page(ctx, s, users, bson.D{}, byUsername, r, userKeys)
}

// UsersOf is a page of a party's accounts in an area, by username.
func (s *Store) UsersOf(
	ctx context.Context,
	area string,
	party domain.Party,
	r domain.PageRequest,
) (*domain.Page[domain.User], error) {
	filter := bson.D{{Key: "areas", Value: area}, {Key: "party", Value: party}}
	return page(ctx, s, users, filter, byUsername, r, userKeys)
}

// AccountsOf are all of a party's accounts in an area, by username, whatever their state.
func (s *Store) AccountsOf(ctx context.Context, area string, party domain.Party) ([]*domain.User, error) {
	return s.accounts(ctx, bson.D{{Key: "areas", Value: area}, {Key: "party", Value: party}})
}

// UsersIn are all accounts of an area, by username.
func (s *Store) UsersIn(ctx context.Context, area string) ([]*domain.User, error) {
	return s.accounts(ctx, bson.D{{Key: "areas", Value: area}})
}

// Admins are the accounts of a party that may keep accounts, whatever their state.
func (s *Store) Admins(ctx context.Context, roles []domain.Role, party domain.Party) ([]*domain.User, error) {
	return s.accounts(ctx, bson.D{{Key: "role", Value: oneOf(roles)}, {Key: "party", Value: party}})
}

func (s *Store) accounts(ctx context.Context, filter bson.D) (found []*domain.User, err error) {
	err = all(ctx, s, users, filter, byUsername, userKeys, func(u *domain.User) error {
		found = append(found, u)
		return nil
	})
	return found, err
}

// UserSave adds an account at revision 1, else writes it over the revision before its own.
// CONFLICT, also when the username is taken.
func (s *Store) UserSave(ctx context.Context, u *domain.User) error {
	return save(ctx, s, users, u.ID, u.Revision, u)
}

// Session reads one sign-in. NOT_FOUND.
func (s *Store) Session(ctx context.Context, id string) (*domain.SignInSession, error) {
	return get[domain.SignInSession](ctx, s, sessions, id)
}

// SessionSave adds a sign-in at revision 1, else writes it over the revision before its own.
// CONFLICT.
func (s *Store) SessionSave(ctx context.Context, in *domain.SignInSession) error {
	return save(ctx, s, sessions, in.ID, in.Revision, in)
}

// Sessions are a user's sign-ins that are kept, the one last renewed first, the ended ones among
// them.
func (s *Store) Sessions(ctx context.Context, userID string) (found []*domain.SignInSession, err error) {
	sort := []SortKey{{Field: "rotatedAt", Descending: true}, {Field: "_id"}}
	keys := func(in *domain.SignInSession) []any { return []any{in.RotatedAt, in.ID} }
	err = all(ctx, s, sessions, bson.D{{Key: "userId", Value: userID}}, sort, keys,
		func(in *domain.SignInSession) error {
			found = append(found, in)
			return nil
		})
	return found, err
}

// LastUses are when accounts were last used, by signing in or by a key; those that never were are
// left out.
func (s *Store) LastUses(ctx context.Context, userIDs []string) (map[string]time.Time, error) {
	last := map[string]time.Time{}
	use := func(userID string, at time.Time) {
		if at.After(last[userID]) {
			last[userID] = at
		}
	}
	byID := []SortKey{{Field: "_id"}}
	for some := range slices.Chunk(userIDs, maxAsked) {
		of := bson.D{{Key: "userId", Value: oneOf(some)}}
		sessionID := func(in *domain.SignInSession) []any { return []any{in.ID} }
		err := all(ctx, s, sessions, of, byID, sessionID, func(in *domain.SignInSession) error {
			use(in.UserID, in.RotatedAt)
			return nil
		})
		if err != nil {
			return nil, err
		}
		keyID := func(key *domain.APIToken) []any { return []any{key.ID} }
		err = all(ctx, s, apiTokens, of, byID, keyID, func(key *domain.APIToken) error {
			if key.LastUsedAt != nil {
				use(key.UserID, *key.LastUsedAt)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return last, nil
}

// SessionsExpire removes the user's sign-ins that ended before now.
func (s *Store) SessionsExpire(ctx context.Context, userID string, now time.Time) error {
	_, err := s.engine.Delete(
		ctx,
		sessions,
		bson.D{{Key: "userId", Value: userID}, {Key: "expiresAt", Value: bson.D{{Key: "$lt", Value: now}}}},
	)
	return fault(err, "remove expired sessions")
}
