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

// Pledge reads one pledge. NOT_FOUND.
func (s *Store) Pledge(ctx context.Context, id string) (*domain.Pledge, error) {
	return get[domain.Pledge](ctx, s, pledges, id)
}

// PledgesOf are all pledges of an area, drafts too, newest first.
func (s *Store) PledgesOf(ctx context.Context, area string) ([]*domain.Pledge, error) {
	return find[domain.Pledge](ctx, s, pledges, bson.D{{Key: "area", Value: area}}, byNewestPledge, maxPledges)
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
	return page(
		ctx,
		s,
		pledges,
		filter,
		byNewestPledge,
		r,
		func(p *domain.Pledge) []any { return []any{string(p.ValidFrom), p.ID} },
	)
}

// PledgeSave adds a pledge at revision 1, else writes it over the revision before its own.
// CONFLICT.
func (s *Store) PledgeSave(ctx context.Context, p *domain.Pledge) error {
	return save(ctx, s, pledges, p.ID, p.Revision, p)
}

// save adds a document at revision 1, else replaces the revision before. CONFLICT when the id is
// taken, or the revision is another.
func save(ctx context.Context, s *Store, collection, id string, revision int, doc any) error {
	if revision == 1 {
		return fault(duplicateIsConflict(s.engine.Insert(ctx, collection, doc)), "add to "+collection)
	}
	return fault(s.engine.Replace(ctx, collection, id, revision-1, doc), "replace in "+collection)
}
