package graph_test

import (
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/server/domain"
)

// totals asks for a year as nobody in particular and gives the displays by measure.
func (a *api) totals(year int) map[string]string {
	a.t.Helper()
	displays := map[string]string{}
	for _, row := range a.do("", "PublicTotals", map[string]any{
		"area": alvsbyn, "year": year,
	}).succeeds().list("data", "publicTotals") {
		row := row.(map[string]any)
		displays[row["measure"].(string)] = row["display"].(string)
	}
	return displays
}

// checked is a traffic check on a day with numbers of its own.
func checked(day string, counts map[string]any) map[string]any {
	check := trafficCheck()
	counts["checkKinds"] = []any{"SOBRIETY"}
	check["occurredAt"], check["details"] = day+"T12:00:00+02:00", map[string]any{"trafficCheck": counts}
	return check
}

func TestAnybodyReadsTheYearsTotals(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.accept(
		"polis",
		checked("2024-05-01", map[string]any{"screeningTests": 20, "screeningPositive": 2, "beltFines": 6}),
	)
	a.accept(
		"polis",
		checked(
			"2024-12-31",
			map[string]any{"screeningTests": 21, "screeningPositive": 1, "beltFines": 1, "drivingBans": 0},
		),
	)
	a.accept("polis", checked("2025-01-01", map[string]any{"screeningTests": 9, "vehiclesChecked": 9}))
	got := a.totals(2024)
	for measure, want := range map[string]string{
		"SCREENING_TESTS": "41", "SCREENING_POSITIVE": "färre än 5", "BELT_FINES": "7", "DRIVING_BANS": "0",
		"PHONE_FINES": "–", "VEHICLES_CHECKED": "–",
	} {
		if got[measure] != want {
			t.Errorf("2024 %s is %q, want %q", measure, got[measure], want)
		}
	}
	got = a.totals(2025)
	if got["SCREENING_TESTS"] != "–" || got["VEHICLES_CHECKED"] != "9" {
		t.Errorf("the running year: %v", got)
	}
	a.do("", "PublicTotals", map[string]any{"area": alvsbyn, "year": 2026}).fails(domain.Invalid)
	a.do("", "PublicTotals", map[string]any{"area": "2581", "year": 2024}).hasNot(`"41"`)
}

func TestWhatIsInternalOrRejectedIsInNoTotal(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	hidden := checked("2024-05-01", map[string]any{"vehiclesChecked": 100})
	hidden["visibility"] = "INTERNAL"
	a.accept("polis", hidden)
	rejected := a.accept("polis", checked("2024-05-02", map[string]any{"vehiclesChecked": 1000}))
	a.do("samordnare", "ReviewActivity", map[string]any{
		"id": rejected, "revision": 1, "status": "REJECTED", "reason": "prov",
	}).
		succeeds()
	summed := checked("2024-05-03", map[string]any{"vehiclesChecked": 7})
	summed["visibility"] = "AGGREGATE_ONLY"
	a.accept("polis", summed)
	if got := a.totals(2024); got["VEHICLES_CHECKED"] != "7" {
		t.Errorf("vehicles: %q", got["VEHICLES_CHECKED"])
	}
}

func TestTotalsWaitForWhatThePublicIsToldOfLater(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	inspection := func(daysAgo int) map[string]any {
		made := trafficCheck()
		made["id"], made["type"] = uuid.NewString(), "WORKPLACE_INSPECTION"
		made["occurredAt"] = summer.AddDate(0, 0, -daysAgo).Format(time.RFC3339)
		made["details"] = map[string]any{"workplaceInspection": map[string]any{"workplacesInspected": 3}}
		return made
	}
	a.accept("polis", inspection(13))
	if got := a.totals(2025); got["WORKPLACES_INSPECTED"] != "–" {
		t.Errorf("told after 13 days: %q", got["WORKPLACES_INSPECTED"])
	}
	a.accept("polis", inspection(14))
	if got := a.totals(2025); got["WORKPLACES_INSPECTED"] != "3" {
		t.Errorf("after 14 days: %q", got["WORKPLACES_INSPECTED"])
	}
}

func TestALateEntryOfAFewIsNotFoundByReadingTheTotalsAgain(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.accept("polis", checked("2024-05-01", map[string]any{"beltFines": 12}))
	before := a.totals(2024)["BELT_FINES"]
	a.accept("polis", checked("2024-06-01", map[string]any{"beltFines": 2}))
	if after := a.totals(2024)["BELT_FINES"]; before != "12" || after != "12" {
		t.Errorf("from %q to %q", before, after)
	}
	a.accept("polis", checked("2024-06-02", map[string]any{"beltFines": 3}))
	if after := a.totals(2024)["BELT_FINES"]; after != "17" {
		t.Errorf("five more are %q", after)
	}
}
