package store

import (
	"context"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

// maxPledges is how many pledges of one area are read at once: at one in two years that is enough
// for a century or two.
const maxPledges = 100

var byNewestPledge = []SortKey{{Field: "validFrom", Descending: true}, {Field: "_id"}}

var pledgeKind = kind[domain.Pledge]{
	registration: registration{
		name: pledges, noun: domain.NounPledge, record: func() any { return new(domain.Pledge) },
		indexes: []Index{{Name: "area_validFrom", Keys: asc("area", "validFrom")}},
	},
	sort:     byNewestPledge,
	keys:     func(p *domain.Pledge) []any { return []any{string(p.ValidFrom), p.ID} },
	identity: identityOf[domain.Pledge],
}

// PledgesOf are all pledges of an area, drafts too, newest first.
func (s *Store) PledgesOf(ctx context.Context, area string) ([]*domain.Pledge, error) {
	return s.Pledge.find(ctx, bson.D{{Key: "area", Value: area}}, maxPledges)
}

// SignedPledges is a page of signed pledges, newest first, of one area or (area empty) of all.
func (s *Store) SignedPledges(
	ctx context.Context,
	area string,
	r domain.PageRequest,
) (*domain.Page[domain.Pledge], error) {
	filter := bson.D{{Key: "signedOn", Value: bson.D{{Key: "$gt", Value: ""}}}}
	if area != "" {
		filter = append(bson.D{{Key: "area", Value: area}}, filter...)
	}
	return s.Pledge.page(ctx, filter, r)
}
