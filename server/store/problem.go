package store

import (
	"context"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

// maxProblems is how many problems of an area are looked at when conditional commitments are
// followed up.
const maxProblems = 1000

var byNewestProblem = []SortKey{{Field: "raisedOn", Descending: true}, {Field: "_id"}}

var problemKind = kind[domain.Problem]{
	registration: registration{
		name: problems, noun: domain.NounProblem, record: func() any { return new(domain.Problem) },
		indexes: []Index{{Name: "area_raisedOn", Keys: append(asc("area"), byNewestProblem...)}},
	},
	sort:     byNewestProblem,
	keys:     func(p *domain.Problem) []any { return []any{string(p.RaisedOn), p.ID} },
	identity: identityOf[domain.Problem],
}

// Problems is a page of an area's problems, newest first. With open they are only those open, or
// only those closed.
func (s *Store) Problems(
	ctx context.Context,
	area string,
	open *bool,
	r domain.PageRequest,
) (*domain.Page[domain.Problem], error) {
	return s.Problem.page(ctx, problemFilter(area, open), r)
}

func problemFilter(area string, open *bool) bson.D {
	filter := bson.D{{Key: "area", Value: area}}
	if open != nil {
		filter = append(filter, bson.E{Key: "closedOn", Value: bson.D{{Key: "$exists", Value: !*open}}})
	}
	return filter
}

// ProblemsOf are the problems of an area that were raised until a day, newest first.
func (s *Store) ProblemsOf(ctx context.Context, area string, until domain.Date) ([]*domain.Problem, error) {
	filter := bson.D{{Key: "area", Value: area}, {Key: "raisedOn", Value: bson.D{{Key: "$lte", Value: until}}}}
	return s.Problem.find(ctx, filter, maxProblems)
}
