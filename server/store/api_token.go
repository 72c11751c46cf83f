package store

import (
	"context"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

var byNewestToken = []SortKey{{Field: "createdAt", Descending: true}, {Field: "_id"}}

// APIToken reads one API key. NOT_FOUND.
func (s *Store) APIToken(ctx context.Context, id string) (*domain.APIToken, error) {
	return get[domain.APIToken](ctx, s, apiTokens, id)
}

// APITokenHashed reads the API key with that hash. NOT_FOUND.
func (s *Store) APITokenHashed(ctx context.Context, hash string) (*domain.APIToken, error) {
	found, err := find[domain.APIToken](ctx, s, apiTokens, bson.D{{Key: "hash", Value: hash}}, nil, 1)
	if err != nil {
		return nil, err
	}
	if len(found) == 0 {
		return nil, domain.ErrNotFound("hash")
	}
	return found[0], nil
}

// APITokenSave adds an API key at revision 1, else writes it over the revision before its own.
// CONFLICT.
func (s *Store) APITokenSave(ctx context.Context, t *domain.APIToken) error {
	return save(ctx, s, apiTokens, t.ID, t.Revision, t)
}

// APITokensGood is how many of a user's keys are good on a day.
func (s *Store) APITokensGood(ctx context.Context, userID string, today domain.Date) (int, error) {
	n, err := s.engine.Count(ctx, apiTokens, bson.D{
		{Key: "userId", Value: userID}, {Key: "expiresOn", Value: bson.D{{Key: "$gte", Value: today}}},
		{Key: "revokedAt", Value: bson.D{{Key: "$exists", Value: false}}},
	})
	return int(n), fault(err, "count keys")
}

// APITokensNotRevoked are a user's keys that have not been taken back, expired ones among them.
func (s *Store) APITokensNotRevoked(ctx context.Context, userID string) (found []*domain.APIToken, err error) {
	filter := bson.D{
		{Key: "userId", Value: userID}, {Key: "revokedAt", Value: bson.D{{Key: "$exists", Value: false}}},
	}
	err = all(ctx, s, apiTokens, filter, byNewestToken, tokenKeys, func(t *domain.APIToken) error {
		found = append(found, t)
		return nil
	})
	return found, err
}

// APITokensOf is a page of a user's API keys, newest first.
func (s *Store) APITokensOf(
	ctx context.Context,
	userID string,
	r domain.PageRequest,
) (*domain.Page[domain.APIToken], error) {
	return page(ctx, s, apiTokens, bson.D{{Key: "userId", Value: userID}}, byNewestToken, r, tokenKeys)
}

// APITokensIn is a page of the API keys that read areas of a set, newest first: those that read any
// of them.
func (s *Store) APITokensIn(
	ctx context.Context,
	areas []string,
	r domain.PageRequest,
) (*domain.Page[domain.APIToken], error) {
	return page(
		ctx,
		s,
		apiTokens,
		bson.D{{Key: "areas", Value: bson.D{{Key: "$in", Value: areas}}}},
		byNewestToken,
		r,
		tokenKeys,
	)
}

func tokenKeys(t *domain.APIToken) []any { return []any{t.CreatedAt, t.ID} }
