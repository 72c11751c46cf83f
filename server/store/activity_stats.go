package store

import (
	"context"
	"slices"
	"strconv"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

// dimensionFields are the fields of a stored activity that it is grouped by. Quarters and years are
// put together of their months, which an index has in order.
var dimensionFields = map[domain.ActivityDimension]string{
	domain.ByType: "type", domain.ByMonth: "local.month", domain.ByQuarter: "local.month", domain.ByYear: "local.month",
	domain.ByWeekday: "local.weekday", domain.ByDayPart: "local.dayPart", domain.ByPlace: "placeKey",
	domain.ByCommitment: "counting", domain.ByFocusArea: "focusAreas", domain.ByParty: "performedBy.party",
	domain.ByArea: "area",
}

// Tally says by what activities are counted, and what of them is summed.
type Tally struct {
	By      []domain.ActivityDimension
	Metrics []domain.Metric
	Hours   bool
	Names   domain.StatsNames
}

// metricFields are where activities have what is counted in them.
func metricFields() (fields []string) {
	for _, m := range domain.Metrics() {
		fields = append(fields, m.Field())
	}
	return fields
}

// ActivityTallies counts and sums activities by dimension and type, in the database. Rejected ones
// only if the filter asks for them.
func (s *Store) ActivityTallies(
	ctx context.Context,
	scope ActivityScope,
	f domain.ActivityFilter,
	t Tally,
) (all []domain.ActivityTally, err error) {
	// one at a time: the index, and the shard, is entered by it
	for _, area := range slices.Compact(slices.Sorted(slices.Values(scope.Areas))) {
		scope.Areas = []string{area}
		tallies, err := s.areaTallies(ctx, scope, f, t)
		if err != nil {
			return nil, err
		}
		all = append(all, tallies...)
	}
	return all, nil
}

func (s *Store) areaTallies(
	ctx context.Context,
	scope ActivityScope,
	f domain.ActivityFilter,
	t Tally,
) ([]domain.ActivityTally, error) {
	array := t.array()
	if array == "" {
		return s.talliesByMetrics(ctx, scope, f, t)
	}
	filter := countedFilter(scope, f)
	tallies, err := s.tallies(ctx, filter, t, array)
	if err != nil {
		return nil, err
	}
	// What counts for no commitment has no element in the array, and so no row yet.
	none := conjunction(
		append(
			slices.Clone(filter),
			bson.E{Key: "counting", Value: bson.D{{Key: "$nin", Value: t.Names.Commitments()}}},
		),
	)
	rest, err := s.tallies(ctx, none, t, "")
	return append(tallies, rest...), err
}

// talliesByMetrics asks for each metric only of the types that count it.
func (s *Store) talliesByMetrics(
	ctx context.Context,
	scope ActivityScope,
	f domain.ActivityFilter,
	t Tally,
) (all []domain.ActivityTally, err error) {
	if len(t.Metrics) == 0 {
		return s.tallies(ctx, countedFilter(scope, f), t, "")
	}
	types := f.Types
	if len(types) == 0 {
		types = domain.ActivityTypes()
	}
	for metrics, counted := range domain.TypesByMetrics(types, t.Metrics) {
		f.Types, t.Metrics = counted, metrics
		tallies, err := s.tallies(ctx, countedFilter(scope, f), t, "")
		if err != nil {
			return nil, err
		}
		all = append(all, tallies...)
	}
	return all, nil
}

// ActivityCount is how many activities a tally is of, each counted once.
func (s *Store) ActivityCount(ctx context.Context, scope ActivityScope, f domain.ActivityFilter) (int, error) {
	n, err := s.engine.Count(ctx, activities, countedFilter(scope, f))
	return int(n), fault(err, "count activities")
}

// countedFilter is what statistics are of.
func countedFilter(scope ActivityScope, f domain.ActivityFilter) bson.D {
	if f.ReviewStatus == nil && !scope.ConfirmedOnly {
		scope.NotRejected = true
	}
	filter := activityFilter(scope, f)
	// What lies between two days lies between their months too, and by these the index is narrowed.
	var months bson.D
	if f.From != nil {
		months = append(months, bson.E{Key: "$gte", Value: domain.LocalTimeOf(f.From.Start()).Month})
	}
	if f.To != nil {
		months = append(months, bson.E{Key: "$lte", Value: domain.LocalTimeOf(f.To.Start()).Month})
	}
	if len(months) > 0 {
		filter = append(filter, bson.E{Key: "local.month", Value: months})
	}
	return filter
}

// array is the array field that is grouped by, if any. A commitment knows its focus area, so one is
// enough.
func (t Tally) array() string {
	switch {
	case slices.Contains(t.By, domain.ByCommitment):
		return dimensionFields[domain.ByCommitment]
	case slices.Contains(t.By, domain.ByFocusArea):
		return dimensionFields[domain.ByFocusArea]
	}
	return ""
}

// tallies asks one question. With array empty, the dimensions that are arrays are left out, and
// their values empty.
func (s *Store) tallies(ctx context.Context, filter bson.D, t Tally, array string) ([]domain.ActivityTally, error) {
	g := Group{Filter: filter, Unwind: array, By: []string{"type"}}
	for _, d := range t.By {
		field := dimensionFields[d]
		isArray := d == domain.ByCommitment || d == domain.ByFocusArea
		if (!isArray || field == array) && !slices.Contains(g.By, field) {
			g.By = append(g.By, field)
		}
		if d == domain.ByPlace {
			g.By = append(g.By, "place.name")
		}
	}
	if t.Hours {
		g.Sum = append(g.Sum, "minutes")
	}
	for _, m := range t.Metrics {
		g.Sum = append(g.Sum, m.Field())
	}
	rows, err := s.engine.Group(ctx, activities, g)
	if err != nil {
		return nil, fault(err, "sum activities")
	}
	tallies := make([]domain.ActivityTally, len(rows))
	for i, row := range rows {
		tallies[i] = t.tally(g, row)
	}
	return tallies, nil
}

// tally reads one group.
func (t Tally) tally(g Group, row GroupRow) domain.ActivityTally {
	value := func(field string) string {
		i := slices.Index(g.By, field)
		if i < 0 {
			return ""
		}
		if n, ok := row.Key[i].(int64); ok {
			return strconv.FormatInt(n, 10)
		}
		return text(row.Key[i])
	}
	tally := domain.ActivityTally{
		Type:      domain.ActivityType(value("type")),
		PlaceName: value("place.name"),
		Count:     int(row.Count),
	}
	for _, d := range t.By {
		v := d.Of(value(dimensionFields[d]))
		if d == domain.ByFocusArea && g.Unwind == dimensionFields[domain.ByCommitment] {
			v = t.Names.FocusArea[value(g.Unwind)]
		}
		tally.Values = append(tally.Values, v)
	}
	sums := row.Sums
	if t.Hours {
		tally.Minutes, tally.Timed = int(sums[0].Total), int(sums[0].Counted)
		sums = sums[1:]
	}
	for i, m := range t.Metrics {
		if m.CountedIn(tally.Type) {
			tally.Metrics = append(
				tally.Metrics,
				domain.MetricTally{Metric: m, Sum: int(sums[i].Total), Counted: int(sums[i].Counted)},
			)
		}
	}
	return tally
}
