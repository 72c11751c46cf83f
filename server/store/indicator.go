package store

import (
	"context"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

var byTitle = []SortKey{{Field: "title"}, {Field: "_id"}}

var indicatorKind = kind[domain.Indicator]{
	registration: registration{
		name: indicators, noun: domain.NounIndicator,
		indexes: []Index{{Name: "area_title", Keys: append(asc("area"), byTitle...)}},
	},
	sort:     byTitle,
	keys:     func(i *domain.Indicator) []any { return []any{i.Title, i.ID} },
	identity: identityOf[domain.Indicator],
}

// Indicators is a page of an area's indicators by title.
func (s *Store) Indicators(
	ctx context.Context,
	area string,
	r domain.PageRequest,
) (*domain.Page[domain.Indicator], error) {
	return s.Indicator.page(ctx, bson.D{{Key: "area", Value: area}}, r)
}
