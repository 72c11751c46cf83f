package store

import (
	"context"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

// eachPage is how many documents are read at once when all are to be read: some twenty megabytes.
// Pages are few because a server that has no index in the order that is asked for sorts all that is
// left for each.
const eachPage = 10_000

// ActivitiesEach calls each with every activity of a scope and filter, latest first, page by page.
// An error from each ends it and is returned.
func (s *Store) ActivitiesEach(
	ctx context.Context,
	scope ActivityScope,
	f domain.ActivityFilter,
	each func(*domain.Activity) error,
) error {
	return s.Activity.each(ctx, activityFilter(scope, f), each)
}

// ProblemsEach calls each with every problem of some areas, newest first within each.
func (s *Store) ProblemsEach(ctx context.Context, areas []string, open *bool, each func(*domain.Problem) error) error {
	for _, area := range areas {
		if err := s.Problem.each(ctx, problemFilter(area, domain.ProblemFilter{Open: open}), each); err != nil {
			return err
		}
	}
	return nil
}

// IndicatorsEach calls each with every indicator of some areas, by title within each.
func (s *Store) IndicatorsEach(ctx context.Context, areas []string, each func(*domain.Indicator) error) error {
	for _, area := range areas {
		if err := s.Indicator.each(ctx, bson.D{{Key: "area", Value: area}}, each); err != nil {
			return err
		}
	}
	return nil
}

// all streams every document to each, in an order that ends in _id, a page at a time.
func all[T any](
	ctx context.Context,
	s *Store,
	collection string,
	filter bson.D,
	sort []SortKey,
	keys func(*T) []any,
	each func(*T) error,
) error {
	return allBy(ctx, s, eachPage, collection, filter, sort, keys, each)
}

func allBy[T any](
	ctx context.Context,
	s *Store,
	pageSize int,
	collection string,
	filter bson.D,
	sort []SortKey,
	keys func(*T) []any,
	each func(*T) error,
) error {
	q := Query{Filter: filter, Sort: sort, Limit: pageSize}
	for read := pageSize; read == pageSize; {
		read = 0
		var own error
		err := s.engine.Find(ctx, collection, q, func(decode func(any) error) error {
			doc := new(T)
			if err := decode(doc); err != nil {
				return err
			}
			read++
			q.After = keys(doc)
			own = each(doc)
			return own
		})
		if own != nil {
			return own
		}
		if err != nil {
			return fault(err, "read all of "+collection)
		}
	}
	return nil
}
