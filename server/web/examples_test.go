package web

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"loftet/server/clocktest"
	"loftet/server/domain"
)

// counted is an activity as the list has it.
type counted struct {
	Type        domain.ActivityType
	OccurredAt  time.Time
	EndedAt     *time.Time
	CountsFor   []string
	PerformedBy struct{ Party domain.Party }
	Place       struct{ Name string }
	Details     struct{ VehiclesChecked, ScreeningTests, SpeedFines, StaffReached *int }
}

// local is when it began by the clock on the wall.
func (a *counted) local() time.Time { return a.OccurredAt.In(domain.Stockholm) }

// listed are all activities that somebody sees, page by page.
func listed(t *testing.T, address, authorization string) (all []*counted) {
	t.Helper()
	const query = `query($after: String) { activities(filter: {area: "2560"}, first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
		type occurredAt endedAt countsFor performedBy { party } place { name }
		details { ... on TrafficCheck { vehiclesChecked screeningTests speedFines } ... on PickupPointVisit { staffReached } } } } }`
	for after, more := any(nil), true; more; {
		_, body := get(
			t,
			http.DefaultClient,
			http.MethodPost,
			address+"/graphql",
			map[string]any{"query": query, "variables": map[string]any{"after": after}},
			"Authorization",
			authorization,
		)
		var page struct {
			TotalCount int
			PageInfo   struct {
				HasNextPage bool
				EndCursor   string
			}
			Nodes []*counted
		}
		text, err := json.Marshal(walk(body, "data", "activities"))
		if err != nil || json.Unmarshal(text, &page) != nil {
			t.Fatal(err, body)
		}
		all = append(all, page.Nodes...)
		if after, more = page.PageInfo.EndCursor, page.PageInfo.HasNextPage; !more && len(all) != page.TotalCount {
			t.Fatalf("%d of %d activities", len(all), page.TotalCount)
		}
	}
	return all
}

// statsExample is a saved query of activity statistics, and what it asks for in plain words.
type statsExample struct {
	types    []domain.ActivityType       // nil for all
	keys     func(a *counted) [][]string // the labels of each row that it is in
	measures []func(a *counted) *int     // what is summed
}

func one(labels ...string) [][]string { return [][]string{labels} }

var traffic = []domain.ActivityType{domain.TrafficCheckType}

func weekday(a *counted) string {
	return [...]string{"söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"}[a.local().Weekday()]
}

// statsExamples are those of the saved queries that count activities. commitments are the signed
// words by id.
func statsExamples(commitments map[string]string) map[string]statsExample {
	months := [...]string{
		"januari",
		"februari",
		"mars",
		"april",
		"maj",
		"juni",
		"juli",
		"augusti",
		"september",
		"oktober",
		"november",
		"december",
	}
	return map[string]statsExample{
		"BreathTestsByWeekday": {
			traffic,
			func(a *counted) [][]string { return one(weekday(a)) },
			[]func(*counted) *int{func(a *counted) *int { return a.Details.ScreeningTests }},
		},
		"ActivitiesByTypeAndMonth": {nil, func(a *counted) [][]string {
			return one(a.Type.Label(), fmt.Sprintf("%s %d", months[a.local().Month()-1], a.local().Year()))
		}, nil},
		"TrafficChecksByWeekdayAndTime": {traffic, func(a *counted) [][]string {
			return one(weekday(a), domain.LocalTimeOf(a.OccurredAt).DayPart.Label())
		}, []func(*counted) *int{func(a *counted) *int { return a.Details.VehiclesChecked }}},
		"TrafficChecksByPlace": {
			traffic,
			func(a *counted) [][]string { return one(a.Place.Name) },
			[]func(*counted) *int{
				func(a *counted) *int { return a.Details.ScreeningTests }, func(a *counted) *int {
					return a.Details.SpeedFines
				},
			},
		},
		"ActivitiesByCommitment": {nil, func(a *counted) (keys [][]string) {
			for _, id := range a.CountsFor {
				keys = append(keys, []string{commitments[id]})
			}
			if len(keys) == 0 {
				return one("Räknas inte för något åtagande")
			}
			return keys
		}, nil},
		"StaffReached": {[]domain.ActivityType{domain.PickupPointVisitType}, func(a *counted) [][]string {
			return one(fmt.Sprint(a.local().Year()))
		}, []func(*counted) *int{func(a *counted) *int { return a.Details.StaffReached }}},
		"ActivitiesByParty": {nil, func(a *counted) [][]string {
			return one(
				fmt.Sprintf("kvartal %d %d", (a.local().Month()-1)/3+1, a.local().Year()),
				a.PerformedBy.Party.Label(),
			)
		}, nil},
	}
}

// tallied is a row of statistics. What the query does not ask for is nil on both sides.
type tallied struct {
	activities, untimed int
	minutes             float64
	sums, uncounted     []int    // a sum of what nobody counted is -1
	timed               []hourly // by measure
}

// hourly is what those that counted a measure and have an end came to, and their hours.
type hourly struct{ sum, hours float64 }

func (e statsExample) count(all []*counted) map[string]*tallied {
	rows := map[string]*tallied{}
	for _, a := range all {
		if e.types != nil && !slices.Contains(e.types, a.Type) {
			continue
		}
		for _, labels := range e.keys(a) {
			key := strings.Join(labels, " | ")
			if rows[key] == nil {
				rows[key] = &tallied{
					sums:      slices.Repeat([]int{-1}, len(e.measures)),
					uncounted: make([]int, len(e.measures)),
					timed:     make([]hourly, len(e.measures)),
				}
			}
			rows[key].add(a, e.measures)
		}
	}
	return rows
}

func (r *tallied) add(a *counted, measures []func(*counted) *int) {
	r.activities++
	if a.EndedAt == nil {
		r.untimed++
	} else {
		r.minutes += a.EndedAt.Sub(a.OccurredAt).Minutes()
	}
	for i, of := range measures {
		switch n := of(a); {
		case n == nil:
			r.uncounted[i]++
		default:
			r.sums[i] = max(r.sums[i], 0) + *n
			if a.EndedAt != nil {
				r.timed[i].sum += float64(*n)
				r.timed[i].hours += a.EndedAt.Sub(a.OccurredAt).Hours()
			}
		}
	}
}

// is compares with a row of an answer, in what that has.
func (r *tallied) is(row any) bool {
	whole := func(value any, otherwise int) int {
		if n, is := value.(float64); is {
			return int(n)
		}
		return otherwise
	}
	fields, _ := row.(map[string]any)
	same := whole(fields["activities"], -1) == r.activities && whole(fields["untimed"], r.untimed) == r.untimed
	if hours, asked := fields["hours"]; asked {
		h, _ := hours.(float64)
		same = same && math.Abs(h*60-r.minutes) < 0.01 && (hours == nil) == (r.untimed == r.activities)
	}
	measures, _ := fields["measures"].([]any)
	for i := range r.sums {
		m := walk(measures, i)
		same = same && len(measures) == len(r.sums) && whole(walk(m, "sum"), -1) == r.sums[i] &&
			whole(walk(m, "uncounted"), r.uncounted[i]) == r.uncounted[i]
		if rate, asked := m.(map[string]any)["perHour"]; asked && same {
			n, _ := rate.(float64)
			same = (rate == nil) == (r.timed[i].hours == 0) && math.Abs(n*r.timed[i].hours-r.timed[i].sum) < 0.01
		}
	}
	return same
}

func TestEverySavedQueryAnswersAsACountByHand(t *testing.T) {
	savedQueriesAnswerAsACount(t, began, clocktest.Now)
	for when, at := range clocktest.Awkward {
		t.Run(when, func(t *testing.T) { savedQueriesAnswerAsACount(t, at, clocktest.From(at)) })
	}
}

func savedQueriesAnswerAsACount(t *testing.T, made time.Time, clock func() time.Time) {
	t.Helper()
	address := startDemoAt(t, made, clock, false)
	analyst := signedIn(t, address, "analytiker")
	ask := func(query string) any {
		_, body := get(
			t,
			http.DefaultClient,
			http.MethodPost,
			address+"/graphql",
			map[string]any{"query": query},
			"Authorization",
			analyst,
		)
		if body["errors"] != nil {
			t.Fatalf("%s: %v", query, body["errors"])
		}
		return body["data"]
	}
	all := listed(t, address, analyst)
	pledges := ask(
		`{ pledges(area: "2560") { nodes { id title status focusAreas { title commitments { id text kind target { count distinctPlaces }
		current { start end required done status } periods { start end required done status explanation } } } } } }`,
	)
	words := map[string]string{}
	for c := range commitments(pledges) {
		words[walk(c, "id").(string)] = walk(c, "text").(string)
	}
	checks := statsExamples(words)
	for name, query := range examples(t) {
		answer := ask(query)
		switch example, counts := checks[name]; {
		case counts:
			checkStats(t, name, answer, example.count(all))
		case name == "MissedIn2024":
			checkMissed(t, answer, pledges)
		case name == "KeptByYear":
			checkKept(t, answer, pledges, domain.DateOf(clock()))
		case name == "WhereCommitmentsStand":
			checkStanding(t, answer, pledges, listed(t, address, signedIn(t, address, "samordnare")))
		case name == "IndicatorsOverTime":
			checkIndicators(t, answer)
		case name == "FromProblemToPlan":
			checkProblems(t, answer, address, analyst)
		case name == "FeedbackByTime":
			checkHeard(t, answer, address, analyst)
		default:
			t.Errorf("nothing checks the saved query %s", name)
		}
	}
}

func checkStats(t *testing.T, name string, answer any, want map[string]*tallied) {
	t.Helper()
	rows, _ := walk(answer, "activityStats", "rows").([]any)
	if len(rows) != len(want) || len(rows) < 2 {
		t.Errorf("%s: %d rows, want %d", name, len(rows), len(want))
	}
	for _, row := range rows {
		var labels []string
		for _, part := range walk(row, "key").([]any) {
			labels = append(labels, walk(part, "label").(string))
		}
		if w := want[strings.Join(labels, " | ")]; w == nil || !w.is(row) {
			t.Errorf("%s: %v is %v, want %+v", name, labels, row, w)
		}
	}
}

// commitments yields each commitment of a list of pledges.
func commitments(pledges any) func(yield func(any) bool) {
	return func(yield func(any) bool) {
		nodes, _ := walk(pledges, "pledges", "nodes").([]any)
		for _, pledge := range nodes {
			areas, _ := walk(pledge, "focusAreas").([]any)
			for _, area := range areas {
				list, _ := walk(area, "commitments").([]any)
				for _, c := range list {
					if !yield(c) {
						return
					}
				}
			}
		}
	}
}

func text(value any) string { s, _ := value.(string); return s }

func checkMissed(t *testing.T, answer, pledges any) {
	t.Helper()
	var got, want []string
	line := func(commitment, period any) string {
		return fmt.Sprint(
			walk(commitment, "text"),
			walk(period, "start"),
			walk(period, "end"),
			walk(period, "required"),
			walk(period, "done"),
			walk(period, "explanation"),
		)
	}
	rows, _ := walk(answer, "commitmentStats", "rows").([]any)
	for _, row := range rows {
		missed, _ := walk(row, "missed").([]any)
		for _, m := range missed {
			got = append(got, line(walk(m, "commitment"), walk(m, "period")))
		}
	}
	for c := range commitments(pledges) {
		periods, _ := walk(c, "periods").([]any)
		for _, p := range periods {
			if walk(p, "status") == "MISSED" && strings.HasPrefix(text(walk(p, "end")), "2024") {
				want = append(want, line(c, p))
			}
		}
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) || len(want) == 0 {
		t.Errorf("missed in 2024:\n%s\nthe pledges' own pages:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func checkKept(t *testing.T, answer, pledges any, today domain.Date) {
	t.Helper()
	// How many of each status, and of recurring and deliverable commitments how many were due and
	// how many of these kept.
	count := func(years map[string]map[string]int, year, what string, n int) {
		if years[year] == nil {
			years[year] = map[string]int{}
		}
		years[year][what] += n
	}
	want, got := map[string]map[string]int{}, map[string]map[string]int{}
	for c := range commitments(pledges) {
		promised := slices.Contains([]any{"RECURRING", "DELIVERABLE"}, walk(c, "kind"))
		periods, _ := walk(c, "periods").([]any)
		for _, p := range periods {
			year := cmp.Or(text(walk(p, "end")), string(today))[:4] // what has no end is seen today
			status := text(walk(p, "status"))
			count(want, year, status, 1)
			if promised && status == "FULFILLED" {
				count(want, year, "kept", 1)
			}
			if promised && (status == "FULFILLED" || status == "MISSED") {
				count(want, year, "due", 1)
			}
		}
	}
	rows, _ := walk(answer, "commitmentStats", "rows").([]any)
	for _, row := range rows {
		year := text(walk(row, "key", 0, "label"))
		list, _ := walk(row, "byStatus").([]any)
		for _, s := range append(list, map[string]any{"status": "kept", "count": walk(
			row, "fulfilled",
		)}, map[string]any{"status": "due", "count": walk(row, "due")}) {
			if n, _ := walk(s, "count").(float64); n > 0 {
				count(got, year, text(walk(s, "status")), int(n))
			}
		}
	}
	if fmt.Sprint(got) != fmt.Sprint(want) || want["2024"]["kept"] == 0 {
		t.Errorf("periods by year %v, the pledges' own pages have %v", got, want)
	}
}

// checkStanding counts what the coordinator sees, who sees all that counts.
func checkStanding(t *testing.T, answer, pledges any, all []*counted) {
	t.Helper()
	byText := map[string]any{}
	for c := range commitments(pledges) {
		if walk(c, "current") != nil {
			byText[text(walk(c, "text"))] = c
		}
	}
	total := 0
	areas, _ := walk(answer, "currentPledge", "focusAreas").([]any)
	for _, area := range areas {
		list, _ := walk(area, "commitments").([]any)
		for _, c := range list {
			own := byText[text(walk(c, "text"))]
			if walk(c, "current") == nil && own == nil {
				continue
			}
			if walk(c, "current", "status") == nil || walk(c, "current", "status") != walk(own, "current", "status") {
				t.Errorf("%v: %v, its own page has %v", walk(c, "text"), walk(c, "current"), own)
			}
			if walk(c, "kind") != "RECURRING" {
				continue
			}
			want := doneIn(own, all)
			if walk(c, "current", "required") != walk(own, "target", "count") ||
				walk(c, "current", "done") != float64(want) {
				t.Errorf(
					"%v: %v, want %d done of %v",
					walk(c, "text"),
					walk(c, "current"),
					want,
					walk(own, "target", "count"),
				)
			}
			total += want
		}
	}
	if total == 0 {
		t.Error("nothing has been done in any period")
	}
}

// doneIn counts what was done in a commitment's current period: activities, or places where these
// are what is asked for.
func doneIn(commitment any, all []*counted) int {
	start, end := text(walk(commitment, "current", "start")), cmp.Or(text(walk(commitment, "current", "end")), "9999")
	places, n := map[string]bool{}, 0
	for _, a := range all {
		if on := string(domain.DateOf(a.OccurredAt)); on < start || on > end ||
			!slices.Contains(a.CountsFor, text(walk(commitment, "id"))) {
			continue
		}
		n++
		places[strings.ToLower(a.Place.Name)] = true
	}
	if walk(commitment, "target", "distinctPlaces") == true {
		return len(places)
	}
	return n
}

func checkIndicators(t *testing.T, answer any) {
	t.Helper()
	want := map[string][]float64{ // what the demo's script has made up, from 2021
		"Trygga ute på kvällen": {71, 70, 74, 76, 77}, "Anmälda misshandelsbrott": {61, 64, 58, 57, 52},
		"Elever i årskurs 9 som har prövat narkotika": {6, 7, 5, 5, 4}, "Invånare": {7990, 7960, 7930, 7900, 7880},
	}
	nodes, _ := walk(answer, "indicators", "nodes").([]any)
	for _, node := range nodes {
		values := want[text(walk(node, "title"))]
		list, _ := walk(node, "observations").([]any)
		if len(list) < 2 || len(list) > len(values) {
			t.Errorf("%v has %v", walk(node, "title"), list)
			continue
		}
		for i, o := range list {
			if walk(o, "year") != float64(2021+i) || walk(o, "value") != values[i] {
				t.Errorf("%v: %v, want %v in %d", walk(node, "title"), o, values[i], 2021+i)
			}
		}
	}
	if len(nodes) != len(want) {
		t.Errorf("%d indicators", len(nodes))
	}
}

func checkProblems(t *testing.T, answer any, address, analyst string) {
	t.Helper()
	_, file, _ := fetch(t, address+"/export/problems.json", analyst)
	var rows []map[string]any
	if err := json.Unmarshal([]byte(file), &rows); err != nil {
		t.Fatal(err)
	}
	want := map[string]int{}
	for _, r := range rows {
		want[fmt.Sprint(
			r["title"], r["raised_on"], r["council_held_on"], r["plan_decided_on"], r["closed_on"], r["status"],
			r["days_to_plan"],
		)]++
	}
	got := map[string]int{}
	nodes, _ := walk(answer, "problems", "nodes").([]any)
	for _, n := range nodes {
		got[fmt.Sprint(walk(n, "title"), walk(n, "raisedOn"), walk(
			n, "council", "heldOn",
		), walk(n, "plan", "decidedOn"), walk(n, "closedOn"), walk(n, "status"), walk(n, "daysToPlan"))]++
	}
	if !maps.Equal(got, want) || len(got) < 2 || walk(answer, "problems", "totalCount") != float64(len(nodes)) {
		t.Errorf("problems %v, the file has %v", got, want)
	}
}

func checkHeard(t *testing.T, answer any, address, analyst string) {
	t.Helper()
	_, file, _ := fetch(t, address+"/export/feedback.json?includeDuplicatesAndSpam=true", analyst)
	var rows []map[string]any
	if err := json.Unmarshal([]byte(file), &rows); err != nil {
		t.Fatal(err)
	}
	// What is not told has a row too.
	times := func(codes any, label func(string) string, untold string) (labels []string) {
		for _, code := range strings.Fields(text(codes)) {
			labels = append(labels, label(code))
		}
		if len(labels) == 0 {
			labels = append(labels, untold)
		}
		return labels
	}
	type row struct{ feedback, told, safety float64 }
	want, heard := map[string]row{}, 0.0
	for _, r := range rows {
		theme, reason := text(r["theme"]), text(r["reason"])
		if theme != "TRAFFIC" && theme != "SAFETY_IN_PUBLIC_PLACES" || reason == "DUPLICATE" || reason == "SPAM" {
			continue
		}
		heard++
		for _, day := range times(
			r["when_days"], func(c string) string { return domain.Weekday(c).Label() }, "Veckodag inte angiven",
		) {
			for _, part := range times(
				r["when_parts"], func(c string) string { return domain.DayPart(c).Label() }, "Tid inte angiven",
			) {
				w := want[day+" | "+part]
				w.feedback++
				if safety, told := r["felt_safety"].(float64); told {
					w.told, w.safety = w.told+1, w.safety+safety
				}
				want[day+" | "+part] = w
			}
		}
	}
	got, _ := walk(answer, "feedbackStats", "rows").([]any)
	if len(got) != len(want) || len(got) < 2 || walk(answer, "feedbackStats", "feedback") != heard {
		t.Errorf("%d rows of %v, want %d of %v", len(got), walk(answer, "feedbackStats", "feedback"), len(want), heard)
	}
	for _, r := range got {
		parts := walk(r, "key").([]any)
		name := text(walk(parts[0], "label")) + " | " + text(walk(parts[1], "label"))
		w := want[name]
		mean, told := walk(r, "feltSafety").(float64)
		if walk(r, "feedback") != w.feedback || walk(r, "feltSafetyTold") != w.told ||
			walk(r, "feltSafetyUntold") != w.feedback-w.told ||
			told != (w.told > 0) ||
			told && math.Abs(mean-w.safety/w.told) > 1e-9 {
			t.Errorf("%s is %v, want %+v", name, r, w)
		}
	}
}
