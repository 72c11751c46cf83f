package web

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/server/domain"
	"loftet/server/export"
	"loftet/server/seed"
)

// gate is everything that anybody not signed in is told, on a clock that the test moves, with a
// pledge that promises one activity of every type a year.
type gate struct {
	*testing.T
	now     time.Time
	site    *Site
	handler http.Handler
	pledge  *domain.Pledge
	point   string
	callers int
}

var (
	gateOfficer = domain.Actor{
		UserID:   "u1",
		Username: "polis",
		Role:     domain.Officer,
		Party:    domain.Police,
		Areas:    []string{seed.DemoArea},
	}
	gateCoordinator = domain.Actor{
		UserID:   "u2",
		Username: "samordnare",
		Role:     domain.Coordinator,
		Party:    domain.Municipality,
		Areas:    []string{seed.DemoArea},
	}
	gateAnalyst = domain.Actor{
		UserID:   "u3",
		Username: "analytiker",
		Role:     domain.Analyst,
		Areas:    []string{seed.DemoArea},
	}
)

// newGate is a gate on 1 November 2026.
func newGate(t *testing.T) *gate {
	t.Helper()
	began := time.Date(2026, time.November, 1, 8, 0, 0, 0, time.UTC)
	g := &gate{T: t, now: began}
	g.site = newDemo(t, began, func() time.Time { return g.now }, true)
	g.handler = g.site.Handler()
	g.pledge = everyTypeOnce()
	if _, err := g.site.service.PledgeImport(t.Context(), gateCoordinator, g.pledge); err != nil {
		t.Fatal(err)
	}
	g.point = uuid.NewString()
	input := domain.PickupPointInput{Area: seed.DemoArea, Name: "Påhittat ombud"}
	if _, err := g.site.service.PickupPointSave(t.Context(), gateCoordinator, g.point, nil, input); err != nil {
		t.Fatal(err)
	}
	return g
}

func everyTypeOnce() *domain.Pledge {
	both := []domain.Party{domain.Police, domain.Municipality}
	focus := &domain.FocusArea{ID: "allt", Title: "Allt"}
	add := func(key string, c domain.Commitment) {
		c.ID, c.Text, c.Responsible = "prov-2026:"+key, "Åtagande "+key, both
		focus.Commitments = append(focus.Commitments, &c)
	}
	for i, kind := range domain.ActivityTypes() {
		add(fmt.Sprintf("typ-%d", i), domain.Commitment{
			Kind: domain.Recurring, ActivityTypes: []domain.ActivityType{kind}, Target: &domain.Target{
				Count: 1, Period: domain.Year,
			},
		})
	}
	all := domain.ActivityTypes()
	add(
		"manad",
		domain.Commitment{
			Kind:          domain.Recurring,
			ActivityTypes: all,
			Target:        &domain.Target{Count: 1, Period: domain.Month},
		},
	)
	add(
		"vecka",
		domain.Commitment{
			Kind:          domain.Recurring,
			ActivityTypes: all,
			Target:        &domain.Target{Count: 3, Period: domain.Week, DistinctPlaces: true},
		},
	)
	add(
		"behov",
		domain.Commitment{
			Kind:          domain.Conditional,
			ActivityTypes: all,
			Condition:     &domain.Condition{AnsweredBy: domain.AnsweredByActivities},
		},
	)
	add(
		"rad",
		domain.Commitment{Kind: domain.Conditional, Condition: &domain.Condition{AnsweredBy: domain.AnsweredByCouncil}},
	)
	add("lopande", domain.Commitment{Kind: domain.Continuous, ActivityTypes: all})
	return &domain.Pledge{
		Record: domain.Record{
			ID:   "prov-2026",
			Area: seed.DemoArea,
		}, Area: domain.Area{Code: seed.DemoArea, Name: "Älvsbyns kommun"}, Title: "Prov",
		ValidFrom: "2026-01-01", ValidTo: "2027-12-31", SignedOn: "2026-01-01", FocusAreas: []*domain.FocusArea{focus},
	}
}

func gateDetails(kind domain.ActivityType, point string) domain.Details {
	seven := 7
	switch kind {
	case domain.TrafficCheckType:
		return domain.Details{
			TrafficCheck: &domain.TrafficCheck{VehiclesChecked: &seven, ScreeningTests: &seven, PhoneFines: &seven},
		}
	case domain.PickupPointVisitType:
		return domain.Details{
			PickupPointVisit: &domain.PickupPointVisit{PickupPointID: point, VisitKind: domain.VisitFirst},
		}
	case domain.DogSearchType:
		return domain.Details{
			SchoolDogSearch: &domain.SchoolDogSearch{School: "Skolan", ExceptionReason: "Bara skåpen."},
		}
	case domain.InspectionType:
		return domain.Details{WorkplaceInspection: &domain.WorkplaceInspection{WorkplacesInspected: &seven}}
	case domain.CollaborationType, domain.CouncilMeetingType:
		return domain.Details{Meeting: &domain.Meeting{}}
	case domain.SurveyType:
		return domain.Details{Survey: &domain.Survey{Year: 2026}}
	case domain.ConceptWorkType:
		return domain.Details{ConceptWork: &domain.ConceptWork{Concept: domain.Huskurage}}
	}
	return domain.Details{Session: &domain.Session{}}
}

// made hands in an activity at noon of a day, and returns how to strike it again.
func (g *gate) made(kind domain.ActivityType, v domain.Visibility, on domain.Date) (strike func()) {
	g.Helper()
	g.now = on.Start().Add(12 * time.Hour)
	in := &domain.ActivityInput{
		ID: uuid.NewString(), Area: seed.DemoArea, Type: kind, OccurredAt: g.now.Add(-time.Hour), RecordedAt: g.now,
		Place: domain.Place{Name: "Vidsel"}, Visibility: &v, Details: gateDetails(kind, g.point),
	}
	for _, c := range g.pledge.Commitments() {
		if slices.Contains(c.ActivityTypes, kind) {
			in.CommitmentIDs = append(in.CommitmentIDs, c.ID)
		}
	}
	batch := domain.Batch{
		DeviceID:      "phone-1",
		SentAt:        g.now,
		ClientVersion: "1",
		Activities:    []*domain.ActivityInput{in},
	}
	results, err := g.site.service.ActivitiesSubmit(g.Context(), gateOfficer, batch)
	if err != nil || results[0].Outcome != domain.Accepted {
		g.Fatalf("%s: %v %+v", kind, err, results[0])
	}
	return func() {
		a, err := g.site.service.Activity(g.Context(), gateCoordinator, in.ID)
		if err == nil {
			_, err = g.site.service.ActivityReview(g.Context(), gateCoordinator, a.ID, a.Revision, domain.ReviewInput{
				Status: domain.ReviewRejected, Reason: "Ett prov.",
			})
		}
		if err != nil {
			g.Fatal(err)
		}
	}
}

const gateQuery = `query($asOf: Date) {
	currentPledge(area: "2560", asOf: $asOf) { ...P }
	pledge(slug: "prov-2026") { summary(asOf: $asOf) { periodsDue periodsFulfilled } }
	commitment(id: "prov-2026:manad") { current(asOf: $asOf) { ...R } }
}
fragment P on Pledge { id summary(asOf: $asOf) { periodsDue periodsFulfilled byStatus { status count } } focusAreas { commitments { id
	current(asOf: $asOf) { ...R } periods(asOf: $asOf) { ...R } activities(first: 5) { totalCount nodes { id type occurredOn locality } } } } }
fragment R on CommitmentPeriod { start end required done status suggestedNext latestOn enteredLate theme explanation settlesOn underReview problemId public { done } }`

const gateStats = `query($f: CommitmentStatsFilter!) { commitmentStats(filter: $f, groupBy: [YEAR, COMMITMENT, STATUS]) { asOf rows {
	key { value } periods due fulfilled missed { period { start explanation } } } }
	publicProblems(area: "2560") { totalCount nodes { theme locality raisedMonth closedMonth status text measures { text status }
		change { before after days } } pageInfo { endCursor } }
	a: publicTotals(area: "2560", year: 2026) { measure value display releasedOn } }`

// changing are the parts of a calendar that say how often it has changed.
var changing = regexp.MustCompile(`(SEQUENCE|DTSTAMP|LAST-MODIFIED):\w+`)

// told is all that anybody is told at noon of a day, by every way there is, with what is asked of
// some days beside today.
func (g *gate) told(on domain.Date, asked ...domain.Date) string {
	g.Helper()
	if noon := on.Start().Add(12 * time.Hour); domain.DateOf(g.now) != on {
		g.now = noon
	}
	g.now = g.now.Add(10 * time.Second)
	var all strings.Builder
	for _, asOf := range append([]domain.Date{""}, asked...) {
		var day any
		filter := map[string]any{"areas": []string{seed.DemoArea}}
		if asOf != "" {
			day, filter["asOf"] = string(asOf), string(asOf)
		}
		fmt.Fprintln(
			&all,
			g.graphql(gateQuery, map[string]any{"asOf": day}),
			g.graphql(gateStats, map[string]any{"f": filter}),
		)
	}
	for _, path := range []string{
		"/open-data/pledges.csv", "/open-data/commitments.csv", "/open-data/periods.csv", "/open-data/totals.csv",
		"/open-data/news.atom", "/open-data/due.ics", "/widget/2560",
	} {
		fmt.Fprintln(
			&all,
			path,
			changing.ReplaceAllString(g.answer(httptest.NewRequest(http.MethodGet, path, nil)), ""),
		)
	}
	table := export.Periods()
	err := g.site.service.ExportPeriods(
		g.Context(),
		gateAnalyst,
		domain.CommitmentStatsFilter{},
		func() error { return nil },
		func(p domain.PledgePeriod) error { _, err := fmt.Fprintln(&all, table.Row(p)...); return err },
	)
	if err != nil {
		g.Fatal(err)
	}
	return all.String()
}

func (g *gate) graphql(query string, variables map[string]any) string {
	g.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		g.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(string(body)))
	r.Header.Set("Content-Type", "application/json")
	answer := g.answer(r)
	if strings.Contains(answer, `"errors"`) {
		g.Fatal(answer[:min(len(answer), 500)])
	}
	return answer
}

// answer is what somebody who has not asked before is told.
func (g *gate) answer(r *http.Request) string {
	g.Helper()
	g.callers++
	r.RemoteAddr = fmt.Sprintf("10.%d.%d.%d:999", g.callers>>16, g.callers>>8&255, g.callers&255)
	w := httptest.NewRecorder()
	g.handler.ServeHTTP(w, r)
	if w.Code != http.StatusOK {
		g.Fatalf("%s: %d %s", r.URL, w.Code, w.Body)
	}
	return w.Body.String()
}

// year is the period of 2026 of the promise of a type, as anybody is told it on the clock's day.
func (g *gate) year(kind domain.ActivityType) (period struct {
	Done      int
	Status    string
	LatestOn  string
	SettlesOn string
}) {
	g.Helper()
	var answer struct {
		Data struct {
			Commitment struct{ Periods json.RawMessage }
		}
	}
	query := fmt.Sprintf(`{ commitment(id: "prov-2026:typ-%d") { periods { done status latestOn settlesOn } } }`,
		slices.Index(domain.ActivityTypes(), kind))
	if err := json.Unmarshal([]byte(g.graphql(query, nil)), &answer); err != nil {
		g.Fatal(err)
	}
	list := []any{&period}
	if err := json.Unmarshal(answer.Data.Commitment.Periods, &list); err != nil {
		g.Fatal(err)
	}
	return period
}

// waits are the types that are told of later, and how many days.
var waits = map[domain.ActivityType]int{
	domain.PickupPointVisitType: 14,
	domain.DogSearchType:        14,
	domain.InspectionType:       14,
}

// countsFrom is written apart from the program's own rule: the day an activity is first counted in
// public.
func countsFrom(kind domain.ActivityType, v domain.Visibility, on domain.Date) domain.Date {
	day := on.Start().Add(12*time.Hour).AddDate(0, 0, waits[kind])
	if v == domain.VisibilityPublic && kind != domain.EmployeeDialogueType {
		return domain.DateOf(day)
	}
	return domain.DateOf(time.Date(day.Year(), day.Month()+1, 1, 12, 0, 0, 0, time.UTC))
}

// gateTrial is activities, one of each of some types, that were made on a day and count in public
// from the same day on.
type gateTrial struct {
	v          domain.Visibility
	on, counts domain.Date
	hidden     bool // the day itself is not told
	kinds      []domain.ActivityType
}

func (c gateTrial) String() string { return fmt.Sprint(c.v, " ", c.kinds, " of ", c.on) }

// gateTrials are every type at every visibility, on days around the delays' and the year's ends.
func gateTrials() (trials []*gateTrial) {
	days := []domain.Date{"2026-11-16", "2026-12-18", "2026-12-31"}
	for i, kind := range domain.ActivityTypes() {
		for j, v := range []domain.Visibility{
			domain.VisibilityPublic, domain.VisibilityAggregate, domain.VisibilityInternal,
		} {
			for k, on := range days {
				if kind != domain.DogSearchType && k != (i+j)%len(days) {
					continue
				}
				c := &gateTrial{
					v: v, on: on, counts: countsFrom(kind, v, on),
					hidden: v != domain.VisibilityPublic || kind == domain.EmployeeDialogueType,
				}
				same := slices.IndexFunc(trials, func(o *gateTrial) bool {
					return o.v == v && o.on == on && o.counts == c.counts && o.hidden == c.hidden
				})
				if same < 0 {
					same, trials = len(trials), append(trials, c)
				}
				trials[same].kinds = append(trials[same].kinds, kind)
			}
		}
	}
	return trials
}

// twin is another day, on which the same would count from the same day, if there is one.
func (c gateTrial) twin() (day domain.Date, found bool) {
	for _, day := range []domain.Date{c.on.AddDays(-2), c.on.AddDays(2)} {
		differs := func(kind domain.ActivityType) bool { return countsFrom(kind, c.v, day) != c.counts }
		if !slices.ContainsFunc(c.kinds, differs) && day.MonthEnd() == c.on.MonthEnd() {
			return day, true
		}
	}
	return "", false
}

// madeAll hands in one activity of each type, and returns how to strike them again.
func (g *gate) madeAll(c *gateTrial, on domain.Date) (strike func()) {
	g.Helper()
	var strikes []func()
	for _, kind := range c.kinds {
		strikes = append(strikes, g.made(kind, c.v, on))
	}
	return func() {
		for _, strike := range strikes {
			strike()
		}
	}
}

func TestNobodyIsToldOfAnActivityBeforeItsCountDayByAnyWay(t *testing.T) {
	t.Parallel()
	g := newGate(t)
	trials := gateTrials()
	nothing := map[string]string{} // what is told when nothing is done
	for _, c := range trials {
		for _, on := range []domain.Date{c.on, c.counts.AddDays(-1)} {
			if key := string(on + c.on); nothing[key] == "" {
				nothing[key] = g.told(on, c.on)
			}
		}
	}
	for _, c := range trials {
		strike := g.madeAll(c, c.on)
		for _, on := range []domain.Date{c.on, c.counts.AddDays(-1)} {
			if on < c.counts && on >= c.on && g.told(on, c.on) != nothing[string(on+c.on)] {
				t.Errorf("one of %s is told of on %s, before %s", c, on, c.counts)
			}
		}
		seen := g.told(c.counts, c.on)
		for _, kind := range c.kinds {
			period := g.year(kind)
			if period.Done != 1 || period.Status != "FULFILLED" {
				t.Errorf("%s of %s: %s does not count on %s: %+v", c.v, c.on, kind, c.counts, period)
			}
			if (period.LatestOn == string(c.on)) == c.hidden {
				t.Errorf("%s of %s: the latest %s is of %q", c.v, c.on, kind, period.LatestOn)
			}
		}
		strike()
		if twin, found := c.twin(); c.hidden && found {
			strike = g.madeAll(c, twin)
			if g.told(c.counts, c.on) != seen {
				t.Errorf("%s and the same of %s are told apart", c, twin)
			}
			strike()
		}
	}
}

func TestAYearOfNothingIsMissedWhenNothingMoreCanCountForIt(t *testing.T) {
	t.Parallel()
	g := newGate(t)
	for _, kind := range []domain.ActivityType{domain.DogSearchType, domain.TrafficCheckType} {
		for on, want := range map[domain.Date]string{
			"2026-12-31": "AT_RISK", "2027-01-31": "AT_RISK", "2027-02-01": "MISSED",
		} {
			if waits[kind] == 0 && on > "2026-12-31" {
				want = "MISSED"
			}
			g.now = on.Start().Add(12 * time.Hour)
			if got := g.year(kind); got.Status != want ||
				(got.SettlesOn == "2027-02-01") != (waits[kind] > 0 && on < "2027-02-01") {
				t.Errorf("%s, nothing done, on %s: %+v", kind, on, got)
			}
		}
	}
}

var gateText = "Vi arbetar med stölderna."

// What is written of a problem, its measures and its meetings is told by no way, but what is
// written for everybody.
func TestNobodyIsToldWhatIsSaidOfAProblemByAnyWay(t *testing.T) {
	t.Parallel()
	g := newGate(t)
	const canary = "Kanariefågel"
	text, yes := canary, true
	area, on, closed := seed.DemoArea, domain.Date("2026-11-03"), domain.Date("2026-12-10")
	g.now = closed.Start().Add(12 * time.Hour)
	id, cause, s := uuid.NewString(), uuid.NewString(), g.site.service
	problem := domain.ProblemInput{
		Area: area, Theme: domain.ThemeTheft, Title: canary, Description: &text, RaisedOn: on, Place: &domain.Place{
			Name: canary,
		},
		Extent: &text, Consequences: &text, Causes: []*domain.CauseInput{{
			ID: cause, Kind: domain.CausePlace, Text: canary,
		}},
		Priority: &domain.PriorityInput{Reason: &text}, PublicText: &gateText, ClosedOn: &closed,
		Evaluation: &domain.EvaluationInput{Learnt: &text, UnansweredReason: &text},
	}
	_, err := s.ProblemSave(t.Context(), gateCoordinator, id, nil, problem)
	told := "Lampor vid vägen"
	for public, text := range map[*bool]string{&yes: told, nil: canary} {
		measure := domain.MeasureInput{
			ProblemID: id, Text: text, Party: domain.Police, CauseIDs: []string{cause}, Public: public,
			ProcessGoal: &domain.ProcessGoalInput{Words: ptrTo(canary)},
		}
		if err == nil {
			_, err = s.MeasureSave(t.Context(), gateCoordinator, uuid.NewString(), nil, measure)
		}
	}
	meeting := domain.CouncilMeetingInput{
		Area: area, HeldOn: &on, Present: []*domain.PresentInput{{Organisation: canary, Position: &text}},
		Items:     []*domain.ItemInput{{Title: canary, ProblemID: &id}},
		Decisions: []*domain.DecisionInput{{ID: cause, Text: canary, Party: domain.Police, Unit: &text, DoneBy: &text}},
	}
	if err == nil {
		_, err = s.CouncilMeetingSave(t.Context(), gateCoordinator, uuid.NewString(), nil, meeting)
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, day := range []domain.Date{"2026-12-10", "2026-12-31", "2027-01-01", "2027-02-01"} {
		all := g.told(day, on, closed)
		for _, secret := range []string{canary, strings.ToLower(canary), id, cause} {
			if strings.Contains(all, secret) {
				t.Errorf("%q is told on %s", secret, day)
			}
		}
		if !strings.Contains(all, gateText) || !strings.Contains(all, told) {
			t.Errorf("what is written for everybody is not told on %s", day)
		}
		if strings.Contains(all, `"closedMonth":"2026-12"`) != (day >= "2027-01-01") ||
			strings.Contains(all, `"status":"CLOSED"`) != (day >= "2027-01-01") {
			t.Errorf("on %s it is told as closed, or is not", day)
		}
	}
}

func ptrTo[T any](v T) *T { return &v }

func TestNobodyIsToldTheDayOfAProblemByAnyWay(t *testing.T) {
	t.Parallel()
	g := newGate(t)
	before := map[domain.Date]string{}
	for _, on := range []domain.Date{"2026-11-16", "2026-11-30"} {
		before[on] = g.told(on, "2026-11-15", "2026-11-16")
	}
	id := uuid.NewString()
	revision := 0
	save := func(day, closed domain.Date) {
		t.Helper()
		g.now = max(day, closed).Start().Add(12 * time.Hour)
		in := domain.ProblemInput{
			Area: seed.DemoArea, Theme: domain.ThemeTheft, Title: "Stölder", RaisedOn: day, PublicText: &gateText,
		}
		if closed != "" {
			learnt := "Att vara där hjälper."
			in.ClosedOn, in.Evaluation = &closed, &domain.EvaluationInput{Learnt: &learnt}
		}
		known := &revision
		if revision == 0 {
			known = nil
		}
		p, err := g.site.service.ProblemSave(t.Context(), gateCoordinator, id, known, in)
		if err != nil {
			t.Fatal(err)
		}
		revision = p.Revision
	}
	save("2026-11-16", "")
	for on, was := range before {
		if g.told(on, "2026-11-15", "2026-11-16") != was {
			t.Errorf("a problem that was raised on 16 November is told of on %s", on)
		}
	}
	raised := g.told("2026-12-01", "2026-11-15", "2026-11-16")
	if raised == before["2026-11-30"] || !strings.Contains(raised, `"theme":"THEFT"`) {
		t.Error("it is not told of in December")
	}
	december := g.told("2026-12-31", "2026-12-10", "2026-12-11")
	g.now = domain.Date("2026-12-09").Start().Add(12 * time.Hour)
	verdict := domain.PeriodDecisionInput{
		CommitmentID: "prov-2026:rad", PeriodStart: "2026-11-16", Status: domain.DecidedMissed,
		Reason: "Rådet möttes aldrig om det.",
	}
	if _, err := g.site.service.PeriodDecide(t.Context(), gateCoordinator, verdict); err != nil {
		t.Fatal(err)
	}
	if g.told("2026-12-31", "2026-12-10", "2026-12-11") != december {
		t.Error("that it was missed is told of in the month in which it was said")
	}
	if told := g.told("2027-01-01", "2026-12-31"); !strings.Contains(told, verdict.Reason) ||
		strings.Contains(told, "2026-12-09") {
		t.Error("that it was missed, and why, is not told in January, or its day is")
	}
	save("2026-11-16", "2026-12-11")
	if g.told("2026-12-31", "2026-12-10", "2026-12-11") != december {
		t.Error("that it closed on 11 December is told of in December")
	}
	closed := g.told("2027-01-01", "2026-11-18", "2026-12-07")
	save("2026-11-20", "2026-12-04")
	if g.told("2027-01-01", "2026-11-18", "2026-12-07") != closed {
		t.Error("one of other days in the same months is told apart")
	}
}
