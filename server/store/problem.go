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
		indexes: []Index{
			{Name: "area_raisedOn", Keys: append(asc("area"), byNewestProblem...)},
			{Name: "area_ref", Keys: asc("area", "ref")},
		},
	},
	sort:     byNewestProblem,
	keys:     func(p *domain.Problem) []any { return []any{string(p.RaisedOn), p.ID} },
	identity: identityOf[domain.Problem],
}

// Problems is a page of those of an area's problems that a filter lets through, newest first.
func (s *Store) Problems(
	ctx context.Context,
	area string,
	f domain.ProblemFilter,
	r domain.PageRequest,
) (*domain.Page[domain.Problem], error) {
	return s.Problem.page(ctx, problemFilter(area, f), r)
}

// ProblemByRef is an area's problem by what people call it. NOT_FOUND.
func (s *Store) ProblemByRef(ctx context.Context, area, ref string) (*domain.Problem, error) {
	found, err := s.Problem.find(ctx, bson.D{{Key: "area", Value: area}, {Key: "ref", Value: ref}}, 1)
	if err == nil && len(found) == 0 {
		err = domain.ErrNotFound("ref")
	}
	if err != nil {
		return nil, err
	}
	return found[0], nil
}

// NextProblemRef takes what the next problem of an area is called by. One may go unused.
func (s *Store) NextProblemRef(ctx context.Context, area string) (string, error) {
	n, err := s.engine.Next(ctx, domain.ProblemSequence(area))
	return domain.ProblemRef(n), fault(err, "take a problem's reference")
}

func problemFilter(area string, f domain.ProblemFilter) bson.D {
	filter := bson.D{{Key: "area", Value: area}}
	if f.Theme != "" {
		filter = append(filter, bson.E{Key: "theme", Value: f.Theme})
	}
	if f.Open != nil {
		filter = append(filter, has("closedOn", !*f.Open))
	}
	return append(filter, problemStatus(f.Status)...)
}

// problemStatus is the filter of those at a status, which follows from their dates.
func problemStatus(status domain.ProblemStatus) bson.D {
	switch status {
	case domain.ProblemClosed:
		return bson.D{has("closedOn", true)}
	case domain.ProblemPlanned:
		return bson.D{has("closedOn", false), has("plan.decidedOn", true)}
	case domain.ProblemConvened:
		return bson.D{has("closedOn", false), has("plan.decidedOn", false), {
			Key: "$or", Value: []bson.D{{has("council.heldOn", true)}, {has("metOn", true)}},
		}}
	case domain.ProblemRaised:
		return bson.D{
			has("closedOn", false), has("plan.decidedOn", false), has("council.heldOn", false), has("metOn", false),
		}
	}
	return nil
}

// has is the condition that a field is there, or that it is not.
func has(field string, there bool) bson.E {
	return bson.E{Key: field, Value: bson.D{{Key: "$exists", Value: there}}}
}

// ProblemsOf are the problems of an area that were raised until a day, newest first.
func (s *Store) ProblemsOf(ctx context.Context, area string, until domain.Date) ([]*domain.Problem, error) {
	filter := bson.D{{Key: "area", Value: area}, {Key: "raisedOn", Value: bson.D{{Key: "$lte", Value: until}}}}
	return s.Problem.find(ctx, filter, maxProblems)
}

// ToldProblems are the problems of an area that everybody may be told of on a day, newest first.
func (s *Store) ToldProblems(ctx context.Context, area string, today domain.Date) ([]*domain.Problem, error) {
	filter := bson.D{
		{Key: "area", Value: area}, {Key: "raisedOn", Value: bson.D{{Key: "$lt", Value: today}}},
		has("publicText", true),
	}
	return s.Problem.find(ctx, filter, maxProblems)
}
