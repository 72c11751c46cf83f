package store

import (
	"context"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

var byTitle = []SortKey{{Field: "titleKey"}, {Field: "_id"}}

// sortedIndicator is one with its title as Swedish sorts it.
type sortedIndicator struct {
	domain.Indicator `bson:",inline"`
	TitleKey         string `bson:"titleKey"`
}

var indicatorKind = kind[domain.Indicator]{
	registration: registration{
		name: indicators, noun: domain.NounIndicator, record: func() any { return new(domain.Indicator) },
		indexes: []Index{{Name: "area_titleKey", Keys: append(asc("area"), byTitle...)}},
	},
	sort:     byTitle,
	keys:     func(i *domain.Indicator) []any { return []any{domain.SortKey(i.Title), i.ID} },
	identity: identityOf[domain.Indicator],
	kept:     func(i *domain.Indicator) any { return sortedIndicator{*i, domain.SortKey(i.Title)} },
}

// Indicators is a page of an area's indicators by title.
func (s *Store) Indicators(
	ctx context.Context,
	area string,
	r domain.PageRequest,
) (*domain.Page[domain.Indicator], error) {
	return s.Indicator.page(ctx, bson.D{{Key: "area", Value: area}}, r)
}
