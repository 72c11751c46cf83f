package graph_test

import (
	"testing"
	"time"

	"loftet/server/domain"
)

// confirm has the coordinator confirm an activity that nobody has touched since it came in.
func (a *api) confirm(id string) {
	a.t.Helper()
	a.do("samordnare", "ReviewActivity", map[string]any{"id": id, "revision": 1, "status": "CONFIRMED"}).succeeds().
		is("CONFIRMED", "data", "activityReview", "activity", "reviewStatus")
}

func (a *api) reject(id string) {
	a.t.Helper()
	a.do(
		"samordnare",
		"ReviewActivity",
		map[string]any{"id": id, "revision": 1, "status": "REJECTED", "reason": "Var en övning."},
	).
		succeeds()
}

func TestStatisticsTellWhatWasNotCountedFromNothing(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	whole := trafficCheck()
	whole["endedAt"] = summer.Add(-time.Hour + 90*time.Minute).Format(time.RFC3339)
	bare := trafficCheck()
	bare["details"] = map[string]any{"trafficCheck": map[string]any{"checkKinds": []any{"SPEED"}, "speedFines": 0}}
	a.accept("polis", whole)
	a.accept("polis", bare)
	const query = `query($filter: ActivityFilter!) { activityStats(filter: $filter, groupBy: [TYPE, YEAR], measures: [SCREENING_TESTS, SPEED_FINES, PHONE_FINES]) {
		activities rowCount cut rows { key { value label } activities hours untimed measures { measure label sum counted uncounted } } } }`
	got := a.query("samordnare", query, map[string]any{"filter": map[string]any{"area": alvsbyn}}).succeeds()
	row := func(path ...any) []any { return append([]any{"data", "activityStats", "rows", 0}, path...) }
	got.is(2.0, "data", "activityStats", "activities")
	got.is(false, "data", "activityStats", "cut")
	got.is("Trafikkontroll", row("key", 0, "label")...)
	got.is("2025", row("key", 1, "value")...)
	got.is(1.5, row("hours")...)
	got.is(1.0, row("untimed")...)
	for i, want := range []struct {
		measure                 string
		sum, counted, uncounted any
	}{{"SCREENING_TESTS", 40.0, 1.0, 1.0}, {"SPEED_FINES", 0.0, 1.0, 1.0}, {"PHONE_FINES", nil, 0.0, 2.0}} {
		got.is(want.measure, row("measures", i, "measure")...)
		got.is(want.sum, row("measures", i, "sum")...)
		got.is(want.counted, row("measures", i, "counted")...)
		got.is(want.uncounted, row("measures", i, "uncounted")...)
	}
}

func TestAnAnalystCountsWhatIsConfirmedAndOthersWhatIsNotRejected(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	confirmed, rejected := a.accept("polis", trafficCheck()), a.accept("polis", trafficCheck())
	a.accept("polis", trafficCheck())
	a.confirm(confirmed)
	a.reject(rejected)
	ask := func(username string, filter map[string]any) answer {
		return a.do(username, "ActivityStats", map[string]any{"filter": filter, "groupBy": []any{}}).succeeds()
	}
	mine := map[string]any{"area": alvsbyn}
	ask("analytiker", mine).is(1.0, "data", "activityStats", "rows", 0, "activities")
	ask("samordnare", mine).is(2.0, "data", "activityStats", "rows", 0, "activities")
	ask(
		"samordnare",
		map[string]any{"area": alvsbyn, "reviewStatus": "REJECTED"},
	).is(1.0, "data", "activityStats", "rows", 0, "activities")
	ask(
		"analytiker",
		map[string]any{"area": alvsbyn, "reviewStatus": "REJECTED"},
	).is(nil, "data", "activityStats", "rows", 0)
	ask("pitea", mine).is(nil, "data", "activityStats", "rows", 0)
	ask("pitea", map[string]any{}).is(nil, "data", "activityStats", "rows", 0)
	a.do("analytiker", "ActivityStats", map[string]any{"filter": mine, "groupBy": []any{"TYPE", "TYPE"}}).
		fails(domain.Invalid)
}

func TestAnHourlyRateDividesByTheHoursOfThoseThatCountedAlone(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	check := func(hours int, tests any) {
		c := trafficCheck()
		c["occurredAt"] = summer.Add(-time.Hour * 4).Format(time.RFC3339)
		if hours > 0 {
			c["endedAt"] = summer.Add(time.Hour * time.Duration(hours-4)).Format(time.RFC3339)
		}
		details := c["details"].(map[string]any)["trafficCheck"].(map[string]any)
		details["screeningTests"], details["screeningPositive"] = tests, nil
		a.accept("polis", c)
	}
	check(2, 40)
	check(1, 5)
	check(3, nil) // counted none: its hours are no part of it
	check(0, 99)  // without an end: no rate
	const ask = `query($by: [ActivityDimension!]!, $measures: [Metric!]) { activityStats(filter: {area: "2560"}, groupBy: $by, measures: $measures) {
		rows { measures { sum counted hours perHour } } } }`
	for _, by := range [][]any{{"WEEKDAY"}, {"COMMITMENT"}, {"TYPE", "PLACE"}, {}} {
		got := a.query(
			"samordnare",
			ask,
			map[string]any{"by": by, "measures": []any{"SCREENING_TESTS", "SPEED_FINES"}},
		).succeeds()
		for i := range got.list("data", "activityStats", "rows") {
			at := func(field string) []any { return []any{"data", "activityStats", "rows", i, "measures", 0, field} }
			got.is(144.0, at("sum")...)
			got.is(3.0, at("counted")...)
			got.is(3.0, at("hours")...)
			got.is(15.0, at("perHour")...)
			got.is(nil, "data", "activityStats", "rows", i, "measures", 1, "perHour")
		}
	}
	a.query("samordnare", ask, map[string]any{"by": []any{}}).fails(domain.Invalid)
}

func TestWhatCountsForNoCommitmentHasARowOfItsOwn(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.accept("polis", trafficCheck())
	other := trafficCheck()
	other["type"], other["details"] = "OTHER", map[string]any{"session": map[string]any{}}
	a.accept("polis", other)
	for _, dimension := range []string{"COMMITMENT", "FOCUS_AREA"} {
		got := a.do(
			"samordnare",
			"ActivityStats",
			map[string]any{"filter": map[string]any{"area": alvsbyn}, "groupBy": []any{dimension}},
		).
			succeeds()
		rows := got.list("data", "activityStats", "rows")
		if len(rows) < 2 {
			t.Fatalf("%s: %s", dimension, got.text)
		}
		got.is(nil, "data", "activityStats", "rows", 0, "key", 0, "value")
		got.is("Räknas inte för något åtagande", "data", "activityStats", "rows", 0, "key", 0, "label")
		got.is(1.0, "data", "activityStats", "rows", 0, "activities")
		if label := got.at("data", "activityStats", "rows", 1, "key", 0, "label"); label == nil ||
			label == got.at("data", "activityStats", "rows", 1, "key", 0, "value") {
			t.Errorf("%s: a row without its name: %s", dimension, got.text)
		}
	}
}

func TestPeriodsAreCountedForEverybodyWithWhatWasSaid(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	missed := a.commitment("minst en gång per år")
	a.do(
		"samordnare",
		"ExplainPeriod",
		map[string]any{
			"commitmentId": missed["id"],
			"periodStart":  "2024-01-01",
			"text":         "Myndigheterna kunde inte samlas i år.",
		},
	).
		succeeds().
		is(
			"MISSED",
			"data",
			"periodExplain",
			"period",
			"status",
		)
	const query = `query($filter: CommitmentStatsFilter!) { commitmentStats(filter: $filter, groupBy: [YEAR]) {
		cut asOf rows { key { value label } periods due fulfilled byStatus { status count } missed { commitment { id } period { start status explanation } } } } }`
	got := a.query(
		"",
		query,
		map[string]any{"filter": map[string]any{"areas": []any{alvsbyn}, "from": "2024-01-01", "to": "2024-12-31"}},
	).
		succeeds()
	got.is("2024", "data", "commitmentStats", "rows", 0, "key", 0, "value")
	found := false
	for _, m := range got.list("data", "commitmentStats", "rows", 0, "missed") {
		m := m.(map[string]any)
		period := m["period"].(map[string]any)
		found = found ||
			m["commitment"].(map[string]any)["id"] == missed["id"] &&
				period["explanation"] == "Myndigheterna kunde inte samlas i år."
	}
	if !found {
		t.Errorf("the missed period and its explanation: %s", got.text)
	}
	a.query("", query, map[string]any{"filter": map[string]any{"areas": []any{}}}).fails(domain.Invalid)
}
