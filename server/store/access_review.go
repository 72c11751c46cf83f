package store

import (
	"context"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

var byLastOpened = []SortKey{{Field: "openedAt", Descending: true}, {Field: "_id"}}

var accessReviewKind = kind[domain.AccessReview]{
	registration: registration{
		name: accessReviews, noun: domain.NounAccessReview, record: func() any { return new(domain.AccessReview) },
		indexes: []Index{{Name: "area_party_openedAt", Keys: append(asc("area", "party"), byLastOpened...)}},
	},
	sort:     byLastOpened,
	keys:     func(r *domain.AccessReview) []any { return []any{*r.OpenedAt, r.ID} },
	identity: identityOf[domain.AccessReview],
}

// LastAccessReview is the one that a party began last in an area, nil when it never has.
func (s *Store) LastAccessReview(ctx context.Context, area string, party domain.Party) (*domain.AccessReview, error) {
	found, err := s.AccessReview.find(ctx, bson.D{{Key: "area", Value: area}, {Key: "party", Value: party}}, 1)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	return found[0], nil
}

// AccessReviews is a page of a party's closed ones in an area, latest first.
func (s *Store) AccessReviews(
	ctx context.Context, area string, party domain.Party, r domain.PageRequest,
) (*domain.Page[domain.AccessReview], error) {
	return s.AccessReview.page(ctx, closedReviews(area, party), r)
}

// AccessReviewsEach calls each with every closed one of a party in some areas, latest first within
// each.
func (s *Store) AccessReviewsEach(
	ctx context.Context, areas []string, party domain.Party, each func(*domain.AccessReview) error,
) error {
	for _, area := range areas {
		if err := s.AccessReview.each(ctx, closedReviews(area, party), each); err != nil {
			return err
		}
	}
	return nil
}

func closedReviews(area string, party domain.Party) bson.D {
	return bson.D{
		{Key: "area", Value: area}, {Key: "party", Value: party},
		{Key: "closedAt", Value: bson.D{{Key: "$exists", Value: true}}},
	}
}
