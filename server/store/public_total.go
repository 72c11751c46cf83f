package store

import (
	"context"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

// YearSums adds to sums what activities of some types and a visibility counted in a year, of an
// area and until a day. Rejected ones are left out.
func (s *Store) YearSums(
	ctx context.Context,
	area string,
	year int,
	types []domain.ActivityType,
	visibility domain.Visibility,
	until domain.Date,
	sums domain.YearSums,
) error {
	last := min(until, domain.NewDate(year, 12, 31))
	metrics := domain.Metrics()
	group := Group{Filter: bson.D{
		{Key: "area", Value: area}, {Key: "type", Value: oneOf(types)},
		{
			Key:   "occurredOn",
			Value: bson.D{{Key: "$gte", Value: domain.NewDate(year, 1, 1)}, {Key: "$lte", Value: last}},
		},
		{Key: "visibility", Value: visibility},
		{Key: "reviewStatus", Value: bson.D{{Key: "$ne", Value: domain.ReviewRejected}}},
		{Key: "held", Value: bson.D{{Key: "$exists", Value: false}}},
	}}
	for _, m := range metrics {
		group.Sum = append(group.Sum, m.Field())
	}
	rows, err := s.engine.Group(ctx, activities, group)
	if err != nil {
		return fault(err, "sum a year")
	}
	for _, row := range rows {
		for i, sum := range row.Sums {
			if sum.Counted > 0 {
				sums[metrics[i]] += int(sum.Total)
			}
		}
	}
	return nil
}

// PublishedYear reads a settled year as it was published. NOT_FOUND.
func (s *Store) PublishedYear(ctx context.Context, id string) (*domain.PublishedYear, error) {
	return get[domain.PublishedYear](ctx, s, publishedYears, id)
}

// PublishedYearSave keeps a year as published: at revision 1 a new one, else over the revision
// before its own. CONFLICT.
func (s *Store) PublishedYearSave(ctx context.Context, y *domain.PublishedYear) error {
	return save(ctx, s, publishedYears, y.ID, y.Revision, y)
}
