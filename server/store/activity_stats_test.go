package store_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"loftet/server/domain"
	"loftet/server/store"
	"loftet/server/store/embedded"
	"loftet/server/store/mongodb"
	"loftet/server/store/mongodb/mongodbtest"
)

// openEngine opens the engine that LOFTET_TEST_MONGODB_URI names, else the embedded one, with
// nothing in it.
func openEngine(t testing.TB) store.Engine {
	t.Helper()
	var engine store.Engine
	var err error
	if uri := os.Getenv("LOFTET_TEST_MONGODB_URI"); uri != "" {
		engine, err = mongodb.Open(t.Context(), mongodbtest.Database(t, uri))
	} else {
		engine, err = embedded.Open(t.Context(), t.TempDir())
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = engine.Close(context.WithoutCancel(t.Context())) })
	return engine
}

// openAny opens a store on such an engine.
func openAny(t testing.TB) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), openEngine(t))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// statNames are those of a pledge with two focus areas of two commitments each.
var statNames = domain.StatsNames{
	Names:     map[string]string{"2560": "Älvsbyn"},
	FocusArea: map[string]string{"p:a": "p:x", "p:b": "p:x", "p:c": "p:y", "p:d": "p:y"},
}

// made is the n-th activity of a made-up three years.
func made(n int, r *rand.Rand) *domain.Activity {
	types := []domain.ActivityType{
		domain.TrafficCheckType,
		domain.TrafficCheckType,
		domain.PickupPointVisitType,
		domain.SchoolVisitType,
	}
	a := &domain.Activity{
		Record: domain.Record{ID: uuid.NewString(), Area: "2560", Revision: 1},
		Type:   types[r.IntN(len(types))], Ref: fmt.Sprintf("X-%d", n),
		ReviewStatus: []domain.ReviewStatus{
			domain.ReviewConfirmed, domain.ReviewConfirmed, domain.ReviewReceived, domain.ReviewRejected,
		}[r.IntN(4)],
		PerformedBy: domain.Performer{UserID: "u", Party: domain.Parties[r.IntN(2)]},
		Counting:    []string{}, FocusAreas: []string{},
	}
	a.OccurredAt = time.Date(2023, 1, 1, 0, 0, 0, 0, time.UTC).Add(time.Duration(r.IntN(3*365*24)) * time.Hour)
	a.OccurredOn, a.Local = domain.DateOf(a.OccurredAt), domain.LocalTimeOf(a.OccurredAt)
	a.Place.Name = []string{"Vidsel", "vidsel", "Korsträsk"}[r.IntN(3)]
	a.PlaceKey = a.Place.Key()
	for _, id := range slices.Sorted(maps.Keys(statNames.FocusArea)) {
		if r.IntN(3) == 0 {
			a.Counting = append(a.Counting, id)
			if focus := statNames.FocusArea[id]; !slices.Contains(a.FocusAreas, focus) {
				a.FocusAreas = append(a.FocusAreas, focus)
			}
		}
	}
	a.CommitmentIDs, a.Serves = a.Counting, a.Counting
	maybe := func() *int {
		if r.IntN(3) == 0 {
			return nil
		}
		n := r.IntN(40)
		return &n
	}
	a.Minutes = maybe()
	switch a.Type {
	case domain.TrafficCheckType:
		a.Details.TrafficCheck = &domain.TrafficCheck{
			VehiclesChecked: maybe(),
			ScreeningTests:  maybe(),
			SpeedFines:      maybe(),
		}
	case domain.PickupPointVisitType:
		a.Details.PickupPointVisit = &domain.PickupPointVisit{PickupPointID: "x", StaffReached: maybe()}
	default:
		a.Details.Session = &domain.Session{Attendees: maybe()}
	}
	return a
}

// fill adds activities.
func fill(t testing.TB, s *store.Store, n int) (list []*domain.Activity) {
	t.Helper()
	r := rand.New(rand.NewPCG(1, 2))
	for i := range n {
		list = append(list, made(i, r))
	}
	addAll(t, list, s.Activity.Add)
	return list
}

// addAll adds what is listed, by many clients at once.
func addAll[T any](t testing.TB, list []*T, add func(context.Context, *T) (bool, error)) {
	t.Helper()
	const clients = 64
	errs := make([]error, clients)
	var group sync.WaitGroup
	for c := range clients {
		group.Go(func() {
			for i := c; i < len(list); i += clients {
				if added, err := add(t.Context(), list[i]); err != nil || !added {
					errs[c] = errors.Join(err, fmt.Errorf("added %t", added))
					return
				}
			}
		})
	}
	group.Wait()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
}

var dimensions = []domain.ActivityDimension{
	domain.ByType, domain.ByMonth, domain.ByQuarter, domain.ByYear, domain.ByWeekday, domain.ByDayPart, domain.ByPlace,
	domain.ByCommitment, domain.ByFocusArea, domain.ByParty, domain.ByArea,
}

// plainValues are an activity's values of a dimension, by the plain reading of what the dimension
// means.
func plainValues(a *domain.Activity, d domain.ActivityDimension) []string {
	switch d {
	case domain.ByType:
		return []string{string(a.Type)}
	case domain.ByMonth:
		return []string{string(a.OccurredOn[:7])}
	case domain.ByQuarter:
		return []string{fmt.Sprintf("%s-Q%d", a.OccurredOn[:4], (int(a.OccurredOn.Month())-1)/3+1)}
	case domain.ByYear:
		return []string{string(a.OccurredOn[:4])}
	case domain.ByWeekday:
		return []string{strings.ToUpper(a.OccurredOn.Weekday().String())}
	case domain.ByDayPart:
		return []string{string(domain.LocalTimeOf(a.OccurredAt).DayPart)}
	case domain.ByPlace:
		return []string{strings.ToLower(a.Place.Name)}
	case domain.ByParty:
		return []string{string(a.PerformedBy.Party)}
	}
	return []string{a.Area}
}

// plainCount counts with loops: what each row should be, as text.
func plainCount(list []*domain.Activity, by []domain.ActivityDimension) map[string]string {
	type row struct{ n, timed, minutes, sum, counted, could int }
	rows := map[string]*row{}
	add := func(a *domain.Activity, key string) {
		if rows[key] == nil {
			rows[key] = &row{}
		}
		r := rows[key]
		r.n++
		if a.Minutes != nil {
			r.timed++
			r.minutes += *a.Minutes
		}
		if tc := a.Details.TrafficCheck; tc != nil {
			r.could++
			if tc.ScreeningTests != nil {
				r.counted++
				r.sum += *tc.ScreeningTests
			}
		}
	}
	for _, a := range list {
		for _, key := range plainKeys(a, by) {
			add(a, key)
		}
	}
	text := map[string]string{}
	for key, r := range rows {
		text[key] = fmt.Sprint(r.n, r.timed, r.minutes, r.sum, r.counted, r.could-r.counted)
	}
	return text
}

// plainKeys are the keys of all rows that an activity is in.
func plainKeys(a *domain.Activity, by []domain.ActivityDimension) []string {
	var ids []string
	switch {
	case slices.Contains(by, domain.ByCommitment):
		ids = a.Counting
	case slices.Contains(by, domain.ByFocusArea):
		ids = a.FocusAreas
	}
	if len(ids) == 0 {
		ids = []string{""}
	}
	var keys []string
	for _, id := range ids {
		var parts []string
		for _, d := range by {
			switch {
			case d == domain.ByFocusArea && slices.Contains(by, domain.ByCommitment):
				parts = append(parts, statNames.FocusArea[id])
			case d == domain.ByCommitment || d == domain.ByFocusArea:
				parts = append(parts, id)
			default:
				parts = append(parts, plainValues(a, d)[0])
			}
		}
		keys = append(keys, strings.Join(parts, "|"))
	}
	return keys
}

func TestStatisticsEqualACountByHand(t *testing.T) {
	s := openAny(t)
	all := fill(t, s, 300)
	rapid.Check(t, func(r *rapid.T) {
		by := rapid.SliceOfNDistinct(rapid.SampledFrom(dimensions), 0, 4, rapid.ID).Draw(r, "by")
		types := rapid.SliceOfNDistinct(
			rapid.SampledFrom([]domain.ActivityType{domain.TrafficCheckType, domain.SchoolVisitType}), 0, 2, rapid.ID,
		).
			Draw(r, "types")
		from := domain.Date("2023-01-01").AddDays(rapid.IntRange(0, 900).Draw(r, "from"))
		confirmed := rapid.Bool().Draw(r, "confirmed")
		matching := slices.DeleteFunc(slices.Clone(all), func(a *domain.Activity) bool {
			return a.OccurredOn < from || len(types) > 0 && !slices.Contains(types, a.Type) ||
				a.ReviewStatus == domain.ReviewRejected || confirmed && a.ReviewStatus != domain.ReviewConfirmed
		})
		scope := store.ActivityScope{Areas: []string{"2560"}, ConfirmedOnly: confirmed}
		tally := store.Tally{By: by, Hours: true, Metrics: []domain.Metric{domain.ScreeningTests}, Names: statNames}
		tallies, err := s.ActivityTallies(t.Context(), scope, domain.ActivityFilter{Types: types, From: &from}, tally)
		if err != nil {
			r.Fatal(err)
		}
		got := map[string]string{}
		for _, row := range domain.SumActivities(by, tallies, statNames).Rows {
			got[rowKey(row)] = rowText(row)
		}
		if want := plainCount(matching, by); !maps.Equal(got, want) {
			r.Fatalf("by %v of %v from %s\n got %v\nwant %v", by, types, from, got, want)
		}
	})
}

func rowKey(row *domain.ActivityStatsRow) string {
	parts := make([]string, len(row.Key))
	for i, k := range row.Key {
		parts[i] = k.Value
	}
	return strings.Join(parts, "|")
}

func rowText(row *domain.ActivityStatsRow) string {
	minutes, sum, counted, uncounted := 0, 0, 0, 0
	if row.Hours != nil {
		minutes = int(*row.Hours*60 + 0.5)
	}
	for _, m := range row.Measures {
		counted, uncounted = m.Counted, m.Uncounted
		if m.Sum != nil {
			sum = *m.Sum
		}
	}
	return fmt.Sprint(row.Activities, row.Activities-row.Untimed, minutes, sum, counted, uncounted)
}

// howMany is how many activities the benchmark counts.
var howMany = flag.Int("activities", 100_000, "how many activities the benchmarks ask among")

func TestEveryActivityIsReadOnceWhateverThePages(t *testing.T) {
	s := openAny(t)
	want := map[string]bool{}
	for _, a := range fill(t, s, 60) {
		if a.Area == "2560" {
			want[a.ID] = true
		}
	}
	for _, size := range []int{1, 7, len(want), 61} {
		got, last := map[string]bool{}, time.Time{}
		err := s.ActivitiesBy(
			t.Context(),
			size,
			store.ActivityScope{Areas: []string{"2560"}},
			func(a *domain.Activity) error {
				if got[a.ID] || !last.IsZero() && a.OccurredAt.After(last) {
					t.Errorf("by %d: %s comes twice, or out of order", size, a.ID)
				}
				got[a.ID], last = true, a.OccurredAt
				return nil
			},
		)
		if err != nil || !maps.Equal(got, want) || len(got) < 10 {
			t.Errorf("by %d: %d of %d, %v", size, len(got), len(want), err)
		}
	}
}

// BenchmarkStatistics prints how long statistics take, and what their indexes cost those who write.
func BenchmarkStatistics(b *testing.B) {
	s := openAny(b)
	began := time.Now()
	fill(b, s, *howMany)
	b.Logf("filled with %d activities in %v", *howMany, time.Since(began).Round(time.Millisecond))
	scope := store.ActivityScope{Areas: []string{"2560"}, ConfirmedOnly: true}
	typeAndMonth := []domain.ActivityDimension{domain.ByType, domain.ByMonth}
	from, to := domain.Date("2024-01-01"), domain.Date("2024-12-31")
	traffic := domain.ActivityFilter{Types: []domain.ActivityType{domain.TrafficCheckType}}
	both := []domain.Metric{domain.ScreeningTests, domain.VehiclesChecked}
	for _, c := range []struct {
		name   string
		filter domain.ActivityFilter
		tally  store.Tally
	}{
		{"type and month, counts", domain.ActivityFilter{}, store.Tally{By: typeAndMonth}},
		{"type and month, counts of a year", domain.ActivityFilter{From: &from, To: &to}, store.Tally{
			By: typeAndMonth,
		}},
		{"type and month, one measure", domain.ActivityFilter{}, store.Tally{
			By: typeAndMonth, Metrics: both[:1], Hours: true,
		}},
		{"type and month, all measures", domain.ActivityFilter{}, store.Tally{
			By: typeAndMonth, Metrics: domain.Metrics(), Hours: true,
		}},
		{"all measures of a year", domain.ActivityFilter{From: &from, To: &to}, store.Tally{
			Metrics: domain.Metrics(), Hours: true,
		}},
		{"weekday and part of day, tests", domain.ActivityFilter{}, store.Tally{
			By: []domain.ActivityDimension{domain.ByWeekday, domain.ByDayPart}, Metrics: both[:1], Hours: true,
		}},
		{"weekday and part of day of traffic checks", traffic, store.Tally{
			By: []domain.ActivityDimension{domain.ByWeekday, domain.ByDayPart}, Metrics: both, Hours: true,
		}},
		{"quarter and party", domain.ActivityFilter{}, store.Tally{
			By: []domain.ActivityDimension{domain.ByQuarter, domain.ByParty},
		}},
		{"place of traffic checks", traffic, store.Tally{
			By: []domain.ActivityDimension{domain.ByPlace}, Metrics: both,
		}},
		{"commitment", domain.ActivityFilter{}, store.Tally{
			By: []domain.ActivityDimension{domain.ByCommitment}, Hours: true, Names: statNames,
		}},
	} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				if _, err := s.ActivityTallies(b.Context(), scope, c.filter, c.tally); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("export", func(b *testing.B) {
		rows := 0
		for b.Loop() {
			if err := s.ActivitiesEach(
				b.Context(), scope, domain.ActivityFilter{}, func(*domain.Activity) error { rows++; return nil },
			); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(rows)/b.Elapsed().Seconds(), "rows/s")
	})
	benchmarkWrites(b, s)
}

// benchmarkWrites is what all indexes cost.
func benchmarkWrites(b *testing.B, s *store.Store) {
	var next atomic.Int64
	next.Store(int64(*howMany))
	insert := func(r *rand.Rand) *domain.Activity {
		a := made(int(next.Add(1)), r)
		if added, err := s.Activity.Add(b.Context(), a); err != nil || !added {
			b.Fatal(added, err)
		}
		return a
	}
	b.Run("insert", func(b *testing.B) {
		r := rand.New(rand.NewPCG(3, 4))
		for b.Loop() {
			insert(r)
		}
	})
	b.Run("insert by 16 clients", func(b *testing.B) {
		b.SetParallelism(8)
		b.RunParallel(func(p *testing.PB) {
			for r := rand.New(rand.NewPCG(uint64(next.Load()), 5)); p.Next(); {
				insert(r)
			}
		})
	})
	b.Run("replace", func(b *testing.B) {
		r := rand.New(rand.NewPCG(6, 7))
		a := insert(r)
		for b.Loop() {
			a.Revision++
			a.ReviewStatus = []domain.ReviewStatus{domain.ReviewConfirmed, domain.ReviewRejected}[a.Revision%2]
			if err := s.Activity.Save(b.Context(), a); err != nil {
				b.Fatal(err)
			}
		}
	})
}
