package domain

import (
	"slices"
	"testing"
	"time"
)

func TestQuartersAndYearsAreThoseOfTheirMonths(t *testing.T) {
	t.Parallel()
	for day := Date("2023-12-01"); day < "2026-02-01"; day = day.AddDays(1) {
		local := LocalTimeOf(day.Start().Add(12 * time.Hour))
		if got := ByQuarter.Of(local.Month); got != local.Quarter {
			t.Errorf("%s is in %s, want %s", local.Month, got, local.Quarter)
		}
		if got := ByYear.Of(local.Month); got != local.Month[:4] || ByMonth.Of(local.Month) != local.Month {
			t.Errorf("%s is in %s", local.Month, got)
		}
	}
	for _, value := range []string{"", "TRAFFIC_CHECK", "2025-13", "2025"} {
		if ByYear.Of(value) != value || ByQuarter.Of(value) != value {
			t.Errorf("%q is taken for a month", value)
		}
	}
}

func TestEachMetricIsAskedOfTheTypesThatCountIt(t *testing.T) {
	t.Parallel()
	all := append(ActivityTypes(), TrafficCheckType) // one twice
	for _, metrics := range [][]Metric{Metrics(), {ScreeningTests}, {ScreeningTests, SessionAttendees}, nil} {
		var types []ActivityType
		for set, same := range TypesByMetrics(all, metrics) {
			types = append(types, same...)
			for _, activity := range same {
				for _, m := range metrics {
					if slices.Contains(set, m) != m.CountedIn(activity) {
						t.Errorf("%s of %s: %t", m, activity, slices.Contains(set, m))
					}
				}
			}
		}
		slices.Sort(types)
		if want := slices.Sorted(slices.Values(ActivityTypes())); !slices.Equal(types, want) {
			t.Errorf("%v of %v", metrics, types)
		}
	}
}

func TestWhatAnOlderActivityLacksIsFilledInOnce(t *testing.T) {
	t.Parallel()
	patrols := func(id string) []*Commitment {
		return []*Commitment{{ID: id, Responsible: []Party{Police}, ActivityTypes: []ActivityType{FootPatrolType}}}
	}
	pledge := &Pledge{
		Record: Record{ID: "p"}, SignedOn: "2025-01-01", ValidFrom: "2025-01-01", ValidTo: "2025-12-31",
		FocusAreas: []*FocusArea{{ID: "x", Commitments: patrols("p:c")}, {ID: "y", Commitments: patrols("p:d")}},
	}
	began := time.Date(2025, 7, 3, 8, 0, 0, 0, time.UTC)
	ended := began.Add(90 * time.Minute)
	for name, a := range map[string]*Activity{
		"neither":                 {},
		"reviewed since":          {FocusAreas: []string{"y"}},
		"one that has not an end": {},
	} {
		a.Type, a.CommitmentIDs, a.PerformedBy.Party = FootPatrolType, []string{"p:d"}, Police
		a.OccurredAt, a.OccurredOn, a.Counting, a.Revision = began, DateOf(began), []string{"p:d"}, 4
		if name != "one that has not an end" {
			a.EndedAt = &ended
		}
		if !a.Project([]*Pledge{pledge}) || !slices.Equal(a.FocusAreas, []string{"y"}) || a.Revision != 4 ||
			a.EndedAt != nil && *a.Minutes != 90 ||
			a.EndedAt == nil && a.Minutes != nil {
			t.Errorf("%s: %+v", name, a)
		}
		if a.Project([]*Pledge{pledge}) || a.Revision != 4 {
			t.Errorf("%s, again: %+v", name, a)
		}
	}
}
