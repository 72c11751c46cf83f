package store

import (
	"context"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

var byDue = []SortKey{{Field: "due"}, {Field: "_id"}}

// storedMeasure is a measure with the day that lists are ordered by.
type storedMeasure struct {
	domain.Measure `bson:",inline"`
	Due            string `bson:"due"`
}

// never is later than every day: for what is due on none.
const never = "9999-12-31"

func due(m *domain.Measure) string {
	if m.DueOn == "" {
		return never
	}
	return string(m.DueOn)
}

var measureKind = kind[domain.Measure]{
	registration: registration{
		name: measures, noun: domain.NounMeasure, record: func() any { return new(domain.Measure) },
		indexes: []Index{
			{Name: "area_due", Keys: append(asc("area"), byDue...)},
			{Name: "area_problem", Keys: append(asc("area", "problemId"), byDue...)},
		},
	},
	sort:     byDue,
	keys:     func(m *domain.Measure) []any { return []any{due(m), m.ID} },
	identity: identityOf[domain.Measure],
	kept:     func(m *domain.Measure) any { return storedMeasure{*m, due(m)} },
}

// maxMeasures is how many measures are read at once for a list of problems.
const maxMeasures = 10_000

// Measures is a page of those of an area's measures that a filter lets through, the first due
// first.
func (s *Store) Measures(
	ctx context.Context,
	area string,
	f domain.MeasureFilter,
	r domain.PageRequest,
) (*domain.Page[domain.Measure], error) {
	return s.Measure.page(ctx, measureFilter(area, f), r)
}

// MeasuresOf are the measures of some problems of an area, the first due first; of all where none
// are named.
func (s *Store) MeasuresOf(ctx context.Context, area string, problems ...string) ([]*domain.Measure, error) {
	return s.Measure.find(ctx, measureFilter(area, domain.MeasureFilter{ProblemIDs: problems}), maxMeasures)
}

func measureFilter(area string, f domain.MeasureFilter) bson.D {
	filter := bson.D{{Key: "area", Value: area}}
	if len(f.ProblemIDs) > 0 {
		filter = append(filter, bson.E{Key: "problemId", Value: oneOf(f.ProblemIDs)})
	}
	if f.Open != nil {
		how := "$nin"
		if !*f.Open {
			how = "$in"
		}
		over := []string{string(domain.MeasureDone), string(domain.MeasureCancelled)}
		filter = append(filter, bson.E{Key: "status", Value: bson.D{{Key: how, Value: over}}})
	}
	if f.DueUntil != "" {
		filter = append(filter, bson.E{Key: "due", Value: bson.D{{Key: "$lte", Value: f.DueUntil}}})
	}
	return filter
}

// ActivitiesAmong is a page of some of an area's activities, latest first.
func (s *Store) ActivitiesAmong(
	ctx context.Context,
	area string,
	ids []string,
	confirmedOnly bool,
	r domain.PageRequest,
) (*domain.Page[domain.Activity], error) {
	if len(ids) == 0 {
		return &domain.Page[domain.Activity]{}, nil
	}
	filter := bson.D{{Key: "_id", Value: oneOf(ids)}, {Key: "area", Value: area}}
	if confirmedOnly {
		filter = append(filter, bson.E{Key: "reviewStatus", Value: domain.ReviewConfirmed})
	}
	return s.Activity.page(ctx, filter, r)
}
