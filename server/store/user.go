package store

import (
	"context"
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

// Users is a page of all accounts by username.
func (s *Store) Users(ctx context.Context, r domain.PageRequest) (*domain.Page[domain.User], error) {
	sort := []SortKey{{Field: "username"}, {Field: "_id"}}
	return page(ctx, s, users, bson.D{}, sort, r, func(u *domain.User) []any { return []any{u.Username, u.ID} })
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

// SessionsExpire removes the user's sign-ins that ended before now.
func (s *Store) SessionsExpire(ctx context.Context, userID string, now time.Time) error {
	_, err := s.engine.Delete(
		ctx,
		sessions,
		bson.D{{Key: "userId", Value: userID}, {Key: "expiresAt", Value: bson.D{{Key: "$lt", Value: now}}}},
	)
	return fault(err, "remove expired sessions")
}

// SessionsRemove removes all the user's sign-ins: a changed password ends them.
func (s *Store) SessionsRemove(ctx context.Context, userID string) error {
	_, err := s.engine.Delete(ctx, sessions, bson.D{{Key: "userId", Value: userID}})
	return fault(err, "remove sessions")
}
