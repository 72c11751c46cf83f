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

// Problem reads one problem. NOT_FOUND.
func (s *Store) Problem(ctx context.Context, id string) (*domain.Problem, error) {
	return get[domain.Problem](ctx, s, problems, id)
}

// ProblemSave adds a problem at revision 1, else writes it over the revision before its own.
// CONFLICT.
func (s *Store) ProblemSave(ctx context.Context, p *domain.Problem) error {
	return save(ctx, s, problems, p.ID, p.Revision, p)
}

// Problems is a page of an area's problems, newest first. With open they are only those open, or
// only those closed.
func (s *Store) Problems(
	ctx context.Context,
	area string,
	open *bool,
	r domain.PageRequest,
) (*domain.Page[domain.Problem], error) {
	return page(
		ctx,
		s,
		problems,
		problemFilter(area, open),
		byNewestProblem,
		r,
		func(p *domain.Problem) []any { return []any{string(p.RaisedOn), p.ID} },
	)
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
	return find[domain.Problem](ctx, s, problems, filter, byNewestProblem, maxProblems)
}

// ProblemsByID are the problems that there are with those ids.
func (s *Store) ProblemsByID(ctx context.Context, ids []string) ([]*domain.Problem, error) {
	return byIDs[domain.Problem](ctx, s, problems, ids)
}
