package graph_test

import (
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/server/domain"
	"loftet/server/store"
)

// howMany is how many activities the benchmark asks among.
var howMany = flag.Int("activities", 100_000, "how many activities the benchmarks ask among")

// appOperation is an operation of the app, with the fragments that it uses.
func appOperation(t testing.TB, name string) string {
	t.Helper()
	var parts []string
	err := filepath.WalkDir("../pwa/src", func(path string, _ os.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".graphql" {
			return err
		}
		text, err := os.ReadFile(path)
		parts = append(parts, strings.Split(string(text), "\n\n")...)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	defining := func(what string) string {
		i := slices.IndexFunc(
			parts,
			func(part string) bool { return regexp.MustCompile(`^\s*` + what + `\b`).MatchString(part) },
		)
		if i < 0 {
			t.Fatalf("the app has no %s", what)
		}
		return parts[i]
	}
	text, used := defining("(query|mutation) "+name), map[string]bool{}
	for more := true; more; {
		more = false
		for _, spread := range regexp.MustCompile(`\.\.\.(\w+)`).FindAllStringSubmatch(text, -1) {
			if fragment := spread[1]; !used[fragment] && fragment != "on" {
				used[fragment], more = true, true
				text += "\n" + defining("fragment "+fragment)
			}
		}
	}
	return text
}

// fill adds activities of the two and a half years of a pledge that is in force, of all types and
// with what counts for it.
func (a *api) fill(n int) {
	a.t.Helper()
	opened, err := store.Open(a.t.Context(), a.engine)
	if err != nil {
		a.t.Fatal(err)
	}
	pledge, err := a.service.CurrentPledge(a.t.Context(), alvsbyn, domain.DateOf(summer))
	if err != nil {
		a.t.Fatal(err)
	}
	const clients = 64
	var all sync.WaitGroup
	for client := range clients {
		all.Go(func() {
			r := rand.New(rand.NewPCG(uint64(client), 1))
			for i := client; i < n; i += clients {
				activity, err := madeUp(i, r, pledge)
				if err == nil {
					_, err = opened.Activity.Add(a.t.Context(), activity)
				}
				if err != nil {
					a.t.Error(err)
					return
				}
			}
		})
	}
	all.Wait()
}

// madeUp is the n-th activity: half of them traffic checks, most of them confirmed, some without a
// number or an end.
func madeUp(n int, r *rand.Rand, pledge *domain.Pledge) (*domain.Activity, error) {
	counts := func() *int {
		if r.IntN(4) == 0 {
			return nil
		}
		n := r.IntN(40)
		return &n
	}
	types := []domain.ActivityType{
		domain.SchoolVisitType,
		domain.FootPatrolType,
		domain.InformationType,
		domain.CollaborationType,
	}
	in := &domain.ActivityInput{
		ID: uuid.NewString(), Area: alvsbyn, Type: types[r.IntN(len(types))], Place: domain.Place{
			Name: fmt.Sprintf("Plats %d", r.IntN(60)),
		},
		Details: domain.Details{Session: &domain.Session{Attendees: counts()}},
	}
	if in.Type == domain.CollaborationType {
		in.Details = domain.Details{Meeting: &domain.Meeting{PickupPoints: counts()}}
	}
	if n%2 == 0 {
		in.Type, in.Details = domain.TrafficCheckType, domain.Details{TrafficCheck: &domain.TrafficCheck{
			CheckKinds: []domain.CheckKind{
				domain.CheckSobriety,
			}, VehiclesChecked: counts(), ScreeningTests: counts(), SpeedFines: counts(), OtherFines: counts(),
		}}
	}
	in.OccurredAt = time.Date(2023, 6, 15, 0, 0, 0, 0, time.UTC).Add(time.Duration(r.IntN(2*365*24*60)) * time.Minute)
	in.RecordedAt, in.CommitmentIDs = in.OccurredAt, pledge.ChooseCommitments(in.Type)
	if r.IntN(4) > 0 {
		ended := in.OccurredAt.Add(time.Duration(r.IntN(180)) * time.Minute)
		in.EndedAt = &ended
	}
	officer := domain.Actor{
		UserID:   fmt.Sprint("u", r.IntN(20)),
		Username: "polis",
		Party:    domain.Police,
		Areas:    []string{alvsbyn},
	}
	a, err := domain.NewActivity(in, officer, "phone", in.OccurredAt, in.OccurredAt.Add(3*time.Hour))
	if err != nil {
		return nil, err
	}
	a.Ref = fmt.Sprintf("X-%d", n)
	a.ReviewStatus = []domain.ReviewStatus{
		domain.ReviewConfirmed, domain.ReviewConfirmed, domain.ReviewConfirmed, domain.ReviewReceived,
		domain.ReviewRejected,
	}[r.IntN(5)]
	a.Project([]*domain.Pledge{pledge})
	return a, nil
}

// BenchmarkPages prints how long the pages take that people wait for, over HTTP, in an area with
// very many activities.
func BenchmarkPages(b *testing.B) {
	a := newAPI(b)
	a.fill(*howMany)
	a.hear(2000)
	filter := map[string]any{"filter": map[string]any{"area": alvsbyn}}
	year := map[string]any{"filter": map[string]any{"area": alvsbyn, "from": "2024-01-01", "to": "2024-12-31"}}
	traffic := func(variables map[string]any) map[string]any {
		only := maps.Clone(variables["filter"].(map[string]any))
		only["types"] = []any{"TRAFFIC_CHECK"}
		return map[string]any{"filter": only}
	}
	statistics := func(username string, variables map[string]any) func() {
		months, sums := appOperation(b, "ActivitiesByMonth"), appOperation(b, "ActivitySums")
		times, periods := appOperation(b, "TrafficChecksByTime"), appOperation(b, "PeriodsByYear")
		heard, heardTimes := appOperation(b, "FeedbackByMonth"), appOperation(b, "FeedbackByTime")
		return func() { // all that the page asks for, one after the other
			a.query(username, months, variables).succeeds()
			a.query(username, sums, variables).succeeds()
			a.query(username, times, traffic(variables)).succeeds()
			a.query(username, periods, map[string]any{"filter": map[string]any{"areas": []any{alvsbyn}}}).succeeds()
			a.query(username, heard, variables).succeeds()
			a.query(username, heardTimes, variables).succeeds()
		}
	}
	const statuses = `{ currentPledge(area: "2560") { title summary { periodsDue periodsFulfilled byStatus { status count } }
		focusAreas { title commitments { text current { status required done } periods { start end required done status } } } } }`
	for _, page := range []struct {
		name string
		ask  func()
	}{
		{"pledge with all statuses", func() { a.query("", statuses, nil).succeeds() }},
		{"pledge page of the app", func() {
			a.query("", appOperation(b, "CurrentPledge"), map[string]any{"area": alvsbyn}).succeeds()
		}},
		{"page of 50 activities", func() {
			a.query("samordnare", strings.Replace(operationNamed(b, "Activities"), "totalCount", "", 1), map[string]any{
				"filter": map[string]any{"area": alvsbyn}, "first": 50,
			}).succeeds()
		}},
		{"page of 50 activities with their number", func() {
			a.do("samordnare", "Activities", map[string]any{"filter": map[string]any{"area": alvsbyn}, "first": 50}).
				succeeds()
		}},
		{"submit of one", func() { a.accept("polis", trafficCheck()) }},
		{"statistics by type and month", func() {
			a.query("analytiker", appOperation(b, "ActivitiesByMonth"), filter).succeeds()
		}},
		{"statistics page", statistics("analytiker", filter)},
		{"statistics page of who sees all", statistics("samordnare", filter)},
		{"statistics page of a year", statistics("analytiker", year)},
	} {
		b.Run(page.name, func(b *testing.B) {
			page.ask() // signs in
			var took []time.Duration
			for b.Loop() {
				began := time.Now()
				page.ask()
				took = append(took, time.Since(began))
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
			b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "p99-ms")
		})
	}
}
