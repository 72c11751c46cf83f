package store

import (
	"context"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

var byTitle = []SortKey{{Field: "title"}, {Field: "_id"}}

func titleKeys(i *domain.Indicator) []any { return []any{i.Title, i.ID} }

// Indicator reads one indicator. NOT_FOUND.
func (s *Store) Indicator(ctx context.Context, id string) (*domain.Indicator, error) {
	return get[domain.Indicator](ctx, s, indicators, id)
}

// IndicatorSave adds an indicator at revision 1, else writes it over the revision before its own.
// CONFLICT.
func (s *Store) IndicatorSave(ctx context.Context, i *domain.Indicator) error {
	return save(ctx, s, indicators, i.ID, i.Revision, i)
}

// Indicators is a page of an area's indicators by title.
func (s *Store) Indicators(
	ctx context.Context,
	area string,
	r domain.PageRequest,
) (*domain.Page[domain.Indicator], error) {
	return page(ctx, s, indicators, bson.D{{Key: "area", Value: area}}, byTitle, r, titleKeys)
}
