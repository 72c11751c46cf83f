package domain

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// signed is a pledge for a term, as Älvsbyn's: it runs on until it is replaced.
func signed(from, to Date) *Pledge {
	return &Pledge{
		Record: Record{ID: "p", Area: "2560"}, Area: Area{Code: "2560"}, SignedOn: from, ValidFrom: from, ValidTo: to,
		RunsUntilReplaced: true,
	}
}

func alvsbyn() *Pledge { return signed("2023-06-14", "2025-12-31") }

// ending is a pledge that does not run on.
func ending(from, to Date) *Pledge {
	p := signed(from, to)
	p.RunsUntilReplaced = false
	return p
}

func replaced(p *Pledge, on Date) *Pledge {
	p.ReplacedOn = on
	return p
}

func times(n int, unit PeriodUnit) *Commitment {
	return &Commitment{ID: "p:c", Kind: Recurring, Target: &Target{Count: n, Period: unit}}
}

// on is evidence of one activity on each of the days, received the same day.
func on(days ...Date) (ev Evidence) {
	for _, day := range days {
		ev.Occurrences = append(ev.Occurrences, Occurrence{On: day, ReceivedOn: day, PlaceKey: "älvsbyn", Count: 1})
	}
	return ev
}

func spansOf(periods []CommitmentPeriod) string {
	parts := make([]string, len(periods))
	for i, p := range periods {
		parts[i] = string(p.Start) + ".." + string(p.End)
	}
	return strings.Join(parts, " ")
}

func statusesOf(periods []CommitmentPeriod) string {
	parts := make([]string, len(periods))
	for i, p := range periods {
		parts[i] = string(p.Status)
	}
	return strings.Join(parts, " ")
}

func TestStatusOfARecurringCommitment(t *testing.T) {
	t.Parallel()
	// The term begins on 1 January 2025, so that every unit has an uncut period then.
	for _, c := range []struct {
		n    int
		unit PeriodUnit
		d    int // activities, all on the period's first day
		asOf Date
		want PeriodStatus
	}{
		// The examples of the rules: twice a year.
		{2, Year, 0, "2025-05-01", NotStarted},
		{2, Year, 0, "2025-07-03", AtRisk},
		{2, Year, 1, "2025-07-03", OnTrack},
		{2, Year, 1, "2025-10-05", AtRisk},
		{2, Year, 1, "2026-01-01", NotStarted}, // the new period; the old one is tested below
		// The examples of the rules: once a year.
		{1, Year, 0, "2025-09-30", NotStarted},
		{1, Year, 0, "2025-10-02", AtRisk},
		// The days around: half of a year has elapsed on 3 July, a quarter is left on 1 October (92
		// days of 365).
		{2, Year, 0, "2025-07-02", NotStarted},
		{1, Year, 0, "2025-10-01", NotStarted},
		{2, Year, 1, "2025-10-01", OnTrack},
		{2, Year, 1, "2025-10-02", AtRisk},
		// Rule 1 before all others, and at once.
		{2, Year, 2, "2025-01-01", Fulfilled},
		{2, Year, 2, "2025-12-31", Fulfilled},
		{2, Year, 5, "2025-12-31", Fulfilled},
		{1, Year, 0, "2025-12-31", AtRisk}, // the last day is not over
		// Month of 31 days: a quarter is 7.75 days, so AT_RISK from the 25th (7 left), unless
		// behind before that.
		{1, Month, 0, "2025-01-24", NotStarted},
		{1, Month, 0, "2025-01-25", AtRisk},
		{4, Month, 0, "2025-01-08", NotStarted},
		{4, Month, 0, "2025-01-09", AtRisk},
		{4, Month, 1, "2025-01-09", OnTrack},
		{4, Month, 2, "2025-01-09", OnTrack},
		// Quarter of 90 days: floor(3 * 30/90) = 1 on 31 January.
		{3, Quarter, 0, "2025-01-30", NotStarted},
		{3, Quarter, 0, "2025-01-31", AtRisk},
		{3, Quarter, 1, "2025-03-01", OnTrack},
		{3, Quarter, 1, "2025-03-02", AtRisk},
		// Quarter of 92 days: 23 left is a quarter and not less.
		{1, Quarter, 0, "2025-09-08", NotStarted},
		{1, Quarter, 0, "2025-09-09", AtRisk},
		// Half-year of 181 days.
		{1, HalfYear, 0, "2025-05-16", NotStarted},
		{1, HalfYear, 0, "2025-05-18", AtRisk},
	} {
		p := ending("2025-01-01", "2027-12-31")
		days := slices.Repeat([]Date{"2025-01-01"}, c.d)
		got := Current(p, times(c.n, c.unit), on(days...), c.asOf)
		if got.Status != c.want {
			t.Errorf("%d a %s, %d done, %s: %s, want %s", c.n, c.unit, c.d, c.asOf, got.Status, c.want)
		}
	}
}

func TestFiveTimesAWeek(t *testing.T) {
	t.Parallel()
	p := signed("2025-03-03", "2025-12-31") // a Monday
	for _, c := range []struct {
		d    int
		asOf Date
		want PeriodStatus
		next Date
	}{
		{0, "2025-03-24", NotStarted, "2025-03-26"}, // Monday: nothing has elapsed; the first within ceil(7/5) days
		{0, "2025-03-25", NotStarted, "2025-03-26"}, // floor(5/7) = 0
		{0, "2025-03-26", AtRisk, "2025-03-26"},     // floor(10/7) = 1
		{1, "2025-03-26", OnTrack, "2025-03-27"},
		{2, "2025-03-27", OnTrack, "2025-03-29"},
		{2, "2025-03-28", OnTrack, "2025-03-29"}, // floor(20/7) = 2
		{2, "2025-03-29", AtRisk, "2025-03-29"},  // floor(25/7) = 3
		{4, "2025-03-29", OnTrack, "2025-03-30"}, // clamped to Sunday
		{4, "2025-03-30", AtRisk, "2025-03-30"},  // the Sunday that loses an hour is a day as others
		{5, "2025-03-25", Fulfilled, ""},
		{0, "2025-03-31", NotStarted, "2025-04-02"}, // a new week
	} {
		week := min("2025-03-24", c.asOf)
		got := Current(p, times(5, Week), on(slices.Repeat([]Date{week}, c.d)...), c.asOf)
		if got.Status != c.want || got.SuggestedNext != c.next {
			t.Errorf(
				"%d done on %s: %s, next %s; want %s, %s",
				c.d,
				c.asOf,
				got.Status,
				got.SuggestedNext,
				c.want,
				c.next,
			)
		}
	}
}

func TestPeriodsThatAreOver(t *testing.T) {
	t.Parallel()
	c := times(2, Year)
	got := Periods(
		alvsbyn(),
		c,
		on("2023-07-01", "2023-12-31", "2024-01-01", "2025-02-01", "2025-03-01", "2025-04-01"),
		"2026-01-01",
	)
	if want := "2023-06-14..2023-12-31 2024-01-01..2024-12-31 2025-01-01..2025-12-31 2026-01-01..2026-12-31"; spansOf(
		got,
	) != want {
		t.Errorf("periods %s, want %s", spansOf(got), want)
	}
	if want := "FULFILLED MISSED FULFILLED NOT_STARTED"; statusesOf(got) != want {
		t.Errorf("statuses %s, want %s", statusesOf(got), want)
	}
	if got[2].Done != 3 || got[3].Done != 0 {
		t.Errorf("a surplus is shown (%d) and not carried over (%d)", got[2].Done, got[3].Done)
	}
	if got[1].Done != 1 || got[1].LatestOn != "2024-01-01" || got[1].SuggestedNext != "" || got[3].LatestOn != "" {
		t.Errorf("missed period %+v, new period %+v", got[1], got[3])
	}
	if got[0].Required != 2 {
		t.Errorf("the target is prorated to %d in the cut first period", got[0].Required)
	}
}

func TestPeriodsByUnit(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		p    *Pledge
		unit PeriodUnit
		asOf Date
		want string
	}{
		{
			"weeks, the first cut on its Wednesday", alvsbyn(), Week, "2023-06-26",
			"2023-06-14..2023-06-18 2023-06-19..2023-06-25 2023-06-26..2023-07-02",
		},
		{"week 53 lies across New Year", signed(
			"2020-12-21", "2021-01-15",
		), Week, "2021-01-05", "2020-12-21..2020-12-27 2020-12-28..2021-01-03 2021-01-04..2021-01-10"},
		{"week 1 begins before New Year", signed(
			"2024-12-23", "2025-12-31",
		), Week, "2025-01-06", "2024-12-23..2024-12-29 2024-12-30..2025-01-05 2025-01-06..2025-01-12"},
		{"a week across a term's end is cut", ending(
			"2025-12-22", "2025-12-31",
		), Week, "2025-12-31", "2025-12-22..2025-12-28 2025-12-29..2025-12-31"},
		{"a week across a term's end is whole when the pledge runs on", signed(
			"2025-12-22", "2025-12-31",
		), Week, "2026-01-01", "2025-12-22..2025-12-28 2025-12-29..2026-01-04"},
		{
			"months", alvsbyn(), Month, "2023-08-01",
			"2023-06-14..2023-06-30 2023-07-01..2023-07-31 2023-08-01..2023-08-31",
		},
		{"February of a leap year", signed("2024-02-01", "2025-12-31"), Month, "2024-02-29", "2024-02-01..2024-02-29"},
		{
			"quarters", alvsbyn(), Quarter, "2023-10-01",
			"2023-06-14..2023-06-30 2023-07-01..2023-09-30 2023-10-01..2023-12-31",
		},
		{
			"half-years", alvsbyn(), HalfYear, "2024-07-01",
			"2023-06-14..2023-06-30 2023-07-01..2023-12-31 2024-01-01..2024-06-30 2024-07-01..2024-12-31",
		},
		{
			"years go on while the pledge runs on", alvsbyn(), Year, "2027-02-01",
			"2023-06-14..2023-12-31 2024-01-01..2024-12-31 2025-01-01..2025-12-31 2026-01-01..2026-12-31 2027-01-01..2027-12-31",
		},
		{"a year that holds the end is whole when the pledge runs on", signed(
			"2024-03-01", "2025-06-30",
		), Year, "2025-02-01", "2024-03-01..2024-12-31 2025-01-01..2025-12-31"},
		{"a year that holds the end is cut when it does not", ending(
			"2024-03-01", "2025-06-30",
		), Year, "2026-02-01", "2024-03-01..2024-12-31 2025-01-01..2025-06-30"},
		{"the new pledge cuts the year", replaced(
			alvsbyn(), "2026-05-01",
		), Year, "2026-08-01",
			"2023-06-14..2023-12-31 2024-01-01..2024-12-31 2025-01-01..2025-12-31 2026-01-01..2026-04-30"},
		{"the new pledge is known before it begins", replaced(
			signed("2026-01-01", "2026-12-31"), "2026-05-01",
		), Year, "2026-02-01", "2026-01-01..2026-04-30"},
		{"the new pledge cuts the term", replaced(
			alvsbyn(), "2025-05-01",
		), Term, "2025-06-01", "2023-06-14..2025-04-30"},
		{"a new pledge from New Year leaves the year whole", replaced(
			alvsbyn(), "2026-01-01",
		), Year, "2026-01-01", "2023-06-14..2023-12-31 2024-01-01..2024-12-31 2025-01-01..2025-12-31"},
		{"the term is one period", alvsbyn(), Term, "2024-01-01", "2023-06-14..2025-12-31"},
		{"no new term while it runs on", alvsbyn(), Term, "2027-01-01", "2023-06-14..2025-12-31"},
		{"a term of one day", ending("2025-05-05", "2025-05-05"), Month, "2025-05-05", "2025-05-05..2025-05-05"},
		{"replaced on its first day, it keeps that", replaced(
			alvsbyn(), "2023-06-14",
		), Year, "2024-01-01", "2023-06-14..2023-06-14"},
		{"nothing before it begins", alvsbyn(), Year, "2023-06-13", ""},
		{"nothing for a draft", &Pledge{ValidFrom: "2023-06-14", ValidTo: "2025-12-31"}, Year, "2024-01-01", ""},
	} {
		if got := spansOf(Periods(c.p, times(1, c.unit), Evidence{}, c.asOf)); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestCurrentIsThePeriodOfTheDay(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		p     *Pledge
		unit  PeriodUnit
		asOf  Date
		want  string
		state PeriodStatus
	}{
		{"before the pledge the first one", alvsbyn(), Year, "2020-01-01", "2023-06-14..2023-12-31", NotStarted},
		{"of a draft the first one", &Pledge{
			ValidFrom: "2023-06-14", ValidTo: "2025-12-31",
		}, Year, "2025-12-31", "2023-06-14..2023-12-31", NotStarted},
		{"on the first day", alvsbyn(), Year, "2023-06-14", "2023-06-14..2023-12-31", NotStarted},
		{"on the last day of a year", alvsbyn(), Year, "2023-12-31", "2023-06-14..2023-12-31", AtRisk},
		{"on the first day of the next", alvsbyn(), Year, "2024-01-01", "2024-01-01..2024-12-31", NotStarted},
		{"while it runs on", alvsbyn(), Quarter, "2026-08-01", "2026-07-01..2026-09-30", NotStarted},
		{"after it has closed the last one", replaced(
			alvsbyn(), "2026-05-01",
		), Year, "2029-01-01", "2026-01-01..2026-04-30", Missed},
		{"after an end without running on", ending(
			"2024-03-01", "2025-06-30",
		), Month, "2029-01-01", "2025-06-01..2025-06-30", Missed},
		{"the term while it runs on", alvsbyn(), Term, "2026-01-01", "2023-06-14..2025-12-31", Missed},
	} {
		got := Current(c.p, times(1, c.unit), Evidence{}, c.asOf)
		if spansOf([]CommitmentPeriod{got}) != c.want || got.Status != c.state {
			t.Errorf("%s: %s..%s %s, want %s %s", c.name, got.Start, got.End, got.Status, c.want, c.state)
		}
	}
}

func TestSuggestedNext(t *testing.T) {
	t.Parallel()
	p := signed("2025-01-01", "2027-12-31")
	for _, c := range []struct {
		n, d int
		asOf Date
		want Date
	}{
		{2, 0, "2025-01-01", "2025-07-03"}, // ceil(365/2) = 183 days
		{2, 0, "2025-07-02", "2025-07-03"},
		{2, 0, "2025-07-04", "2025-07-04"}, // not before the day it is seen from
		{2, 1, "2025-07-04", "2025-12-31"}, // the last one by the last day
		{1, 0, "2025-01-01", "2025-12-31"},
		{1, 0, "2025-12-31", "2025-12-31"},
		{12, 0, "2025-01-01", "2025-02-01"}, // ceil(365/12) = 31
		{12, 5, "2025-01-01", "2025-07-03"}, // ceil(6*365/12) = 183
		{2, 2, "2025-01-01", ""},
		{2, 3, "2025-01-01", ""},
	} {
		got := Current(p, times(c.n, Year), on(slices.Repeat([]Date{"2025-01-01"}, c.d)...), c.asOf)
		if got.SuggestedNext != c.want {
			t.Errorf("%d of %d on %s: next %s, want %s", c.d, c.n, c.asOf, got.SuggestedNext, c.want)
		}
	}
	if got := Current(p, times(2, Year), Evidence{}, "2024-06-01"); got.SuggestedNext != "2025-07-03" {
		t.Errorf("before the pledge: next %s", got.SuggestedNext)
	}
}

func TestALateEntryTurnsAMissedPeriodFulfilledAndSaysSo(t *testing.T) {
	t.Parallel()
	entered := func(on, received Date) Occurrence {
		return Occurrence{On: on, ReceivedOn: received, PlaceKey: "a", Count: 1}
	}
	for _, c := range []struct {
		name     string
		distinct bool
		evidence []Occurrence
		status   PeriodStatus
		late     bool
	}{
		{"one in time is not enough", false, []Occurrence{entered("2025-02-01", "2025-02-01")}, Missed, false},
		{"both in time", false, []Occurrence{entered(
			"2025-02-01", "2025-02-01",
		), entered("2025-12-31", "2025-12-31")}, Fulfilled, false},
		{"the second a day late", false, []Occurrence{entered(
			"2025-02-01", "2025-02-01",
		), entered("2025-12-31", "2026-01-01")}, Fulfilled, true},
		{"both late", false, []Occurrence{entered(
			"2025-02-01", "2026-02-01",
		), entered("2025-03-01", "2026-02-01")}, Fulfilled, true},
		{"a late surplus changes nothing", false, []Occurrence{entered(
			"2025-02-01", "2025-02-01",
		), entered("2025-03-01", "2025-03-01"), entered("2025-04-01", "2026-02-01")}, Fulfilled, false},
		{"late and still not enough", false, []Occurrence{entered("2025-02-01", "2026-02-01")}, Missed, false},
		{"what occurred after the period is the next one's", false, []Occurrence{entered(
			"2025-02-01", "2025-02-01",
		), entered("2026-01-01", "2026-01-01")}, Missed, false},
		{"the second place came late", true, []Occurrence{entered("2025-02-01", "2025-02-01"), entered(
			"2025-03-01", "2025-03-01",
		), {On: "2025-04-01", ReceivedOn: "2026-02-01", PlaceKey: "b", Count: 1}}, Fulfilled, true},
	} {
		commitment := times(2, Year)
		commitment.Target.DistinctPlaces = c.distinct
		got := Periods(
			signed("2025-01-01", "2027-12-31"), commitment, Evidence{Occurrences: c.evidence}, "2026-06-01",
		)[0]
		if got.Status != c.status || got.EnteredLate != c.late {
			t.Errorf("%s: %s, late %t; want %s, %t", c.name, got.Status, got.EnteredLate, c.status, c.late)
		}
	}
}

func TestThreeMeetingsAYearInDifferentPlaces(t *testing.T) {
	t.Parallel()
	c := times(3, Year)
	c.Target.DistinctPlaces = true
	at := func(day Date, place string, n int) Occurrence {
		return Occurrence{On: day, ReceivedOn: day, PlaceKey: Place{Name: place}.Key(), Count: n}
	}
	ev := Evidence{Occurrences: []Occurrence{
		// two places, four meetings
		at("2025-02-01", "Älvsbyn", 2), at("2025-03-01", "  älvsbyn ", 1), at("2025-04-01", "Vidsel", 1),
		// the places count anew
		at("2026-02-01", "Älvsbyn", 1), at("2026-03-01", "Vidsel", 1), at("2026-04-01", "Korsträsk", 1),
	}}
	got := Periods(signed("2025-01-01", "2027-12-31"), c, ev, "2026-05-01")
	if got[0].Done != 2 || got[0].Status != Missed || got[1].Done != 3 || got[1].Status != Fulfilled {
		t.Errorf("got %+v", got)
	}
}

func TestWhatHappensLaterIsNotSeen(t *testing.T) {
	t.Parallel()
	ev := on("2025-02-01", "2025-08-01")
	for _, c := range []struct {
		asOf   Date
		done   int
		status PeriodStatus
	}{
		{"2025-01-31", 0, NotStarted}, {"2025-02-01", 1, OnTrack}, {"2025-07-31", 1, OnTrack}, {
			"2025-08-01", 2, Fulfilled,
		},
	} {
		got := Current(alvsbyn(), times(2, Year), ev, c.asOf)
		if got.Done != c.done || got.Status != c.status {
			t.Errorf("%s: %d %s, want %d %s", c.asOf, got.Done, got.Status, c.done, c.status)
		}
	}
}

func TestNewYearsEveAtHalfPastElevenBelongsToThatYear(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		at   string
		want PeriodStatus
	}{
		{"2024-12-31T23:30:00+01:00", Fulfilled},
		{"2024-12-31T22:30:00Z", Fulfilled}, // the same instant
		{"2024-12-31T23:30:00Z", Missed},    // half past midnight in Sweden
		{"2025-01-01T00:30:00+01:00", Missed},
	} {
		in := patrol()
		in.OccurredAt = instant(c.at)
		a, err := NewActivity(
			&in,
			officer,
			"phone",
			instant("2025-01-02T08:00:00+01:00"),
			instant("2025-01-02T08:00:00+01:00"),
		)
		if err != nil {
			t.Fatal(err)
		}
		got := Periods(signed("2024-01-01", "2026-12-31"), times(1, Year), on(a.OccurredOn), "2025-06-01")[0]
		if got.Status != c.want {
			t.Errorf("%s: %s, want %s", c.at, got.Status, c.want)
		}
	}
}

func TestSummerTimeMovesNoDay(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		at   string
		want Date
	}{
		{"2025-03-29T23:30:00Z", "2025-03-30"}, // 00:30, the night that loses an hour
		{"2025-03-30T21:30:00Z", "2025-03-30"}, // 23:30, in summer time
		{"2025-03-30T22:30:00Z", "2025-03-31"},
		{"2025-10-25T21:30:00Z", "2025-10-25"},
		{"2025-10-25T22:30:00Z", "2025-10-26"}, // 00:30, the day of 25 hours
		{"2025-10-26T22:30:00Z", "2025-10-26"}, // 23:30, in winter time
		{"2025-10-26T23:30:00Z", "2025-10-27"},
	} {
		if got := DateOf(instant(c.at)); got != c.want {
			t.Errorf("%s is on %s, want %s", c.at, got, c.want)
		}
	}
}

func TestAnExplanationStandsWithItsPeriod(t *testing.T) {
	t.Parallel()
	c := times(2, Year)
	c.Explanations = []Explanation{{PeriodStart: "2024-01-01", Text: "Hundföraren var sjuk."}}
	got := Periods(alvsbyn(), c, Evidence{}, "2025-02-01")
	if got[0].Explanation != "" || got[1].Explanation != "Hundföraren var sjuk." || got[2].Explanation != "" {
		t.Errorf("got %+v", got)
	}
}

func TestTheFourHundredLatestPeriodsAreListed(t *testing.T) {
	t.Parallel()
	got := Periods(signed("1900-01-01", "1900-12-31"), times(1, Week), on("1900-01-01", "2025-12-29"), "2025-12-31")
	if len(got) != 400 || got[399].Start != "2025-12-29" || got[399].Done != 1 ||
		got[0].Start != Date("2025-12-29").AddDays(-399*7) ||
		got[0].Done != 0 {
		t.Errorf("%d periods, %+v to %+v", len(got), got[0], got[len(got)-1])
	}
	council := conditional(AnsweredByCouncil, "")
	var ev Evidence
	for i := range 450 {
		ev.Problems = append(
			ev.Problems,
			&Problem{Record: Record{ID: fmt.Sprint(i)}, Theme: ThemeTraffic, RaisedOn: Date("2023-07-01").AddDays(i)},
		)
	}
	if got := Periods(alvsbyn(), council, ev, "2025-12-31"); len(got) != 400 ||
		got[399].Start != Date("2023-07-01").AddDays(449) {
		t.Errorf("%d problems, the last %s", len(got), got[len(got)-1].Start)
	}
}

func TestADeliverableIsFulfilledByAllItsSteps(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name      string
		p         *Pledge
		doneOn    [2]Date
		asOf      Date
		want      string
		done      int
		status    PeriodStatus
		late      bool
		next      Date
		latestDay Date
	}{
		{
			"before the pledge", alvsbyn(), [2]Date{}, "2023-01-01", "2023-06-14..2025-12-31", 0, NotStarted, false,
			"2024-09-22", "",
		},
		{"the day before the pledge, with everything done", alvsbyn(), [2]Date{
			"2023-01-01", "2023-02-01",
		}, "2023-06-13", "2023-06-14..2025-12-31", 2, NotStarted, false, "", "2023-02-01"},
		{
			"nothing yet", alvsbyn(), [2]Date{}, "2023-08-01", "2023-06-14..2025-12-31", 0, NotStarted, false,
			"2024-09-22", "",
		},
		{
			"half the term and nothing", alvsbyn(), [2]Date{}, "2024-10-01", "2023-06-14..2025-12-31", 0, AtRisk, false,
			"2024-10-01", "",
		},
		{"half the term and one", alvsbyn(), [2]Date{
			"2024-01-15",
		}, "2024-10-01", "2023-06-14..2025-12-31", 1, OnTrack, false, "2025-12-31", "2024-01-15"},
		{"the last quarter and one", alvsbyn(), [2]Date{
			"2024-01-15",
		}, "2025-06-01", "2023-06-14..2025-12-31", 1, AtRisk, false, "2025-12-31", "2024-01-15"},
		{"both", alvsbyn(), [2]Date{
			"2024-01-15", "2024-03-01",
		}, "2024-03-01", "2023-06-14..2025-12-31", 2, Fulfilled, false, "", "2024-03-01"},
		{"the second the day after asOf", alvsbyn(), [2]Date{
			"2024-01-15", "2024-03-01",
		}, "2024-02-29", "2023-06-14..2025-12-31", 1, OnTrack, false, "2025-12-31", "2024-01-15"},
		{"on the last day", alvsbyn(), [2]Date{
			"2024-01-15", "2025-12-31",
		}, "2026-05-01", "2023-06-14..2025-12-31", 2, Fulfilled, false, "", "2025-12-31"},
		{"the term is over while the pledge runs on", alvsbyn(), [2]Date{
			"2024-01-15",
		}, "2026-01-01", "2023-06-14..2025-12-31", 1, Missed, false, "", "2024-01-15"},
		{"late", alvsbyn(), [2]Date{
			"2024-01-15", "2026-01-01",
		}, "2026-01-01", "2023-06-14..2025-12-31", 2, Fulfilled, true, "", "2026-01-01"},
		{"replaced before the end", replaced(
			alvsbyn(), "2025-01-01",
		), [2]Date{"2024-01-15"}, "2025-01-01", "2023-06-14..2024-12-31", 1, Missed, false, "", "2024-01-15"},
		{"done before the pledge", alvsbyn(), [2]Date{
			"2023-01-01", "2023-02-01",
		}, "2023-06-14", "2023-06-14..2025-12-31", 2, Fulfilled, false, "", "2023-02-01"},
	} {
		commitment := &Commitment{
			ID:    "p:c",
			Kind:  Deliverable,
			Steps: []*Step{{Key: "a", DoneOn: c.doneOn[0]}, {Key: "b", DoneOn: c.doneOn[1]}},
		}
		got := Current(c.p, commitment, Evidence{}, c.asOf)
		if spansOf([]CommitmentPeriod{got}) != c.want || got.Required != 2 || got.Done != c.done ||
			got.Status != c.status ||
			got.EnteredLate != c.late ||
			got.SuggestedNext != c.next ||
			got.LatestOn != c.latestDay {
			t.Errorf("%s: %+v", c.name, got)
		}
		if all := Periods(c.p, commitment, Evidence{}, c.asOf); c.asOf >= c.p.ValidFrom &&
			!reflect.DeepEqual(all, []CommitmentPeriod{got}) {
			t.Errorf("%s: periods %+v", c.name, all)
		}
	}
}

func conditional(by AnsweredBy, theme Theme) *Commitment {
	return &Commitment{ID: "p:c", Kind: Conditional, Condition: &Condition{Theme: theme, AnsweredBy: by}}
}

// problem is one of traffic, open since a day.
func problem(raised Date, change ...func(*Problem)) *Problem {
	p := &Problem{Record: Record{ID: string(raised)}, Theme: ThemeTraffic, RaisedOn: raised}
	for _, f := range change {
		f(p)
	}
	return p
}

func closedOn(day Date) func(*Problem) { return func(p *Problem) { p.ClosedOn = day } }
func heldOn(day Date) func(*Problem) {
	return func(p *Problem) { p.Council = &ProblemCouncil{HeldOn: day} }
}
func plannedOn(day Date) func(*Problem) {
	return func(p *Problem) { p.Plan = &ActionPlan{DecidedOn: day} }
}
func of(theme Theme) func(*Problem) { return func(p *Problem) { p.Theme = theme } }

func TestACouncilAnswersAProblem(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name    string
		within  int
		problem *Problem
		asOf    Date
		status  PeriodStatus
		done    int
		end     Date
		next    Date
		latest  Date
	}{
		{"the day it is raised", 0, problem("2025-03-01"), "2025-03-01", OnTrack, 0, "", "2025-03-31", ""},
		{"thirty days later", 0, problem("2025-03-01"), "2025-03-31", OnTrack, 0, "", "2025-03-31", ""},
		{"thirty-one days later", 0, problem("2025-03-01"), "2025-04-01", AtRisk, 0, "", "2025-04-01", ""},
		{"a pledge of its own days", 10, problem("2025-03-01"), "2025-03-11", OnTrack, 0, "", "2025-03-11", ""},
		{"past them", 10, problem("2025-03-01"), "2025-03-12", AtRisk, 0, "", "2025-03-12", ""},
		{"met without a plan, in time", 0, problem(
			"2025-03-01", heldOn("2025-03-10"),
		), "2025-03-31", OnTrack, 0, "", "", "2025-03-10"},
		{"met without a plan, past the time", 0, problem(
			"2025-03-01", heldOn("2025-03-10"),
		), "2025-04-01", AtRisk, 0, "", "", "2025-03-10"},
		{"planned without a meeting", 0, problem(
			"2025-03-01", plannedOn("2025-03-10"),
		), "2025-03-12", OnTrack, 0, "", "2025-03-31", "2025-03-10"},
		{"met and planned", 0, problem(
			"2025-03-01", heldOn("2025-03-10"), plannedOn("2025-03-12"),
		), "2025-03-12", Fulfilled, 1, "", "", "2025-03-12"},
		{"met and planned, late", 0, problem(
			"2025-03-01", heldOn("2025-06-10"), plannedOn("2025-07-12"),
		), "2025-08-01", Fulfilled, 1, "", "", "2025-07-12"},
		{"met and planned and closed", 0, problem(
			"2025-03-01", heldOn("2025-03-10"), plannedOn("2025-03-12"), closedOn("2025-05-01"),
		), "2025-06-01", Fulfilled, 1, "2025-05-01", "", "2025-03-12"},
		{"closed without either", 0, problem(
			"2025-03-01", closedOn("2025-03-05"),
		), "2025-03-06", AtRisk, 0, "2025-03-05", "", ""},
		{"closed without a plan", 0, problem(
			"2025-03-01", heldOn("2025-03-04"), closedOn("2025-03-05"),
		), "2025-03-06", AtRisk, 0, "2025-03-05", "", "2025-03-04"},
		{"closed, on the day", 0, problem(
			"2025-03-01", closedOn("2025-03-05"),
		), "2025-03-05", AtRisk, 0, "2025-03-05", "", ""},
		{"closed later than asOf: open", 0, problem(
			"2025-03-01", closedOn("2025-03-05"),
		), "2025-03-04", OnTrack, 0, "", "2025-03-31", ""},
		{"met later than asOf: not yet", 0, problem(
			"2025-03-01", heldOn("2025-03-10"), plannedOn("2025-03-12"),
		), "2025-03-09", OnTrack, 0, "", "2025-03-31", ""},
		{"planned later than asOf: not yet", 0, problem(
			"2025-03-01", heldOn("2025-03-10"), plannedOn("2025-03-12"),
		), "2025-03-11", OnTrack, 0, "", "", "2025-03-10"},
		{"no clock makes it missed", 0, problem("2025-03-01"), "2029-01-01", AtRisk, 0, "", "2029-01-01", ""},
	} {
		commitment := conditional(AnsweredByCouncil, "")
		commitment.Condition.ConveneWithinDays = c.within
		periods := Periods(alvsbyn(), commitment, Evidence{Problems: []*Problem{c.problem}}, c.asOf)
		if len(periods) != 1 {
			t.Errorf("%s: %d periods", c.name, len(periods))
			continue
		}
		got := periods[0]
		if got.Start != c.problem.RaisedOn || got.Theme != ThemeTraffic || got.Required != 1 ||
			got.Status != c.status ||
			got.Done != c.done ||
			got.End != c.end ||
			got.SuggestedNext != c.next ||
			got.LatestOn != c.latest ||
			got.EnteredLate {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
}

func TestActivitiesAnswerAProblem(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name    string
		problem *Problem
		days    []Date
		asOf    Date
		status  PeriodStatus
		done    int
		next    Date
	}{
		{"none yet, the day it is raised", problem("2025-03-01"), nil, "2025-03-01", AtRisk, 0, "2025-03-01"},
		{"none after a while", problem("2025-03-01"), nil, "2025-05-01", AtRisk, 0, "2025-05-01"},
		{"one before it was raised is not an answer", problem(
			"2025-03-01",
		), []Date{"2025-02-28"}, "2025-03-02", AtRisk, 0, "2025-03-02"},
		{"one on the day", problem("2025-03-01"), []Date{"2025-03-01"}, "2025-03-01", OnTrack, 1, "2025-03-29"},
		{"28 days old", problem("2025-03-01"), []Date{"2025-03-01"}, "2025-03-29", OnTrack, 1, "2025-03-29"},
		{"29 days old", problem("2025-03-01"), []Date{"2025-03-01"}, "2025-03-30", AtRisk, 1, "2025-03-30"},
		{"the latest decides, in any order", problem(
			"2025-03-01",
		), []Date{"2025-04-20", "2025-03-01"}, "2025-05-01", OnTrack, 2, "2025-05-18"},
		{"one to come is not seen", problem("2025-03-01"), []Date{"2025-04-20"}, "2025-04-19", AtRisk, 0, "2025-04-19"},
		{"closed with one", problem(
			"2025-03-01", closedOn("2025-06-01"),
		), []Date{"2025-03-05"}, "2025-08-01", Fulfilled, 1, ""},
		{"closed with one on its last day", problem(
			"2025-03-01", closedOn("2025-06-01"),
		), []Date{"2025-06-01"}, "2025-08-01", Fulfilled, 1, ""},
		{"closed with none", problem("2025-03-01", closedOn("2025-06-01")), nil, "2025-08-01", AtRisk, 0, ""},
		{"closed with one only afterwards", problem(
			"2025-03-01", closedOn("2025-06-01"),
		), []Date{"2025-06-02"}, "2025-08-01", AtRisk, 0, ""},
		{"closed later than asOf: open", problem(
			"2025-03-01", closedOn("2025-06-01"),
		), []Date{"2025-03-05"}, "2025-05-31", AtRisk, 1, "2025-05-31"},
	} {
		got := Periods(alvsbyn(), conditional(
			AnsweredByActivities, ThemeTraffic,
		), Evidence{Occurrences: on(c.days...).Occurrences, Problems: []*Problem{c.problem}}, c.asOf)[0]
		if got.Required != 0 || got.Status != c.status || got.Done != c.done || got.SuggestedNext != c.next {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
	late := Evidence{
		Occurrences: []Occurrence{{On: "2025-03-05", ReceivedOn: "2025-06-02", Count: 1}},
		Problems:    []*Problem{problem("2025-03-01", closedOn("2025-06-01"))},
	}
	if got := Periods(
		alvsbyn(), conditional(AnsweredByActivities, ""), late, "2025-08-01",
	)[0]; got.Status != Fulfilled ||
		!got.EnteredLate {
		t.Errorf("entered after the problem had closed: %+v", got)
	}
}

func TestTheProblemsThatCallForACommitment(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name    string
		p       *Pledge
		theme   Theme
		problem *Problem
		asOf    Date
		want    bool
	}{
		{"of its theme", alvsbyn(), ThemeTraffic, problem("2025-03-01"), "2025-03-01", true},
		{"of another theme", alvsbyn(), ThemeTraffic, problem("2025-03-01", of(ThemeFraud)), "2025-03-01", false},
		{"of any theme", alvsbyn(), "", problem("2025-03-01", of(ThemeFraud)), "2025-03-01", true},
		{"raised later than asOf", alvsbyn(), "", problem("2025-03-01"), "2025-02-28", false},
		{"raised before the pledge and open in it", alvsbyn(), "", problem("2023-01-01"), "2023-07-01", true},
		{"closed the day after the pledge began", alvsbyn(), "", problem(
			"2023-01-01", closedOn("2023-06-15"),
		), "2024-01-01", true},
		{"closed the day the pledge began", alvsbyn(), "", problem(
			"2023-01-01", closedOn("2023-06-14"),
		), "2024-01-01", false},
		{"raised and closed on one day", alvsbyn(), "", problem(
			"2025-03-01", closedOn("2025-03-01"),
		), "2025-04-01", true},
		{"raised while the pledge runs on", alvsbyn(), "", problem("2026-03-01"), "2026-04-01", true},
		{"raised on the last day", replaced(alvsbyn(), "2026-05-01"), "", problem("2026-04-30"), "2027-01-01", true},
		{"raised in the successor's time", replaced(
			alvsbyn(), "2026-05-01",
		), "", problem("2026-05-01"), "2027-01-01", false},
	} {
		got := Periods(c.p, conditional(AnsweredByCouncil, c.theme), Evidence{Problems: []*Problem{c.problem}}, c.asOf)
		if (len(got) == 1) != c.want {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
}

func TestAClosedPledgeStandsAsOnItsLastDay(t *testing.T) {
	t.Parallel()
	p := replaced(alvsbyn(), "2026-05-01")
	ev := Evidence{
		Problems: []*Problem{
			problem("2026-04-20", heldOn("2026-05-10"), plannedOn("2026-05-11"), closedOn("2026-06-01")),
		},
	}
	c := conditional(AnsweredByCouncil, "")
	if got := Current(p, c, ev, "2027-01-01"); got.Status != OnTrack || got.End != "" ||
		got.SuggestedNext != "2026-05-20" {
		t.Errorf("got %+v", got)
	}
	again := signed("2026-05-01", "2028-12-31")
	if got := Periods(again, c, ev, "2027-01-01")[0]; got.Start != "2026-04-20" || got.Status != Fulfilled {
		t.Errorf("the successor: %+v", got)
	}
}

func TestTheCurrentPeriodOfAConditionalCommitment(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name     string
		p        *Pledge
		problems []*Problem
		days     []Date
		asOf     Date
		start    Date
		end      Date
		status   PeriodStatus
		done     int
		latest   Date
	}{
		{"no problem", alvsbyn(), nil, nil, "2025-03-01", "2023-06-14", "", NotTriggered, 0, ""},
		{"no problem, but activities", alvsbyn(), nil, []Date{
			"2024-01-01", "2025-01-01", "2026-01-01",
		}, "2025-03-01", "2023-06-14", "", NotTriggered, 2, "2025-01-01"},
		{"activities before the pledge do not count", alvsbyn(), nil, []Date{
			"2023-06-13",
		}, "2025-03-01", "2023-06-14", "", NotTriggered, 0, ""},
		{"only a closed one: activities outside its time", alvsbyn(), []*Problem{problem(
			"2025-01-01", closedOn("2025-02-01"),
		)}, []Date{"2024-12-31", "2025-01-15", "2025-02-01", "2025-02-02"}, "2025-03-01", "2023-06-14", "",
			NotTriggered, 2, "2025-02-02"},
		{"one open", alvsbyn(), []*Problem{problem(
			"2025-02-01",
		)}, []Date{"2025-02-20", "2024-01-01"}, "2025-03-01", "2025-02-01", "", OnTrack, 1, "2025-02-20"},
		{"the one at risk first", alvsbyn(), []*Problem{problem("2025-02-25"), problem("2025-02-01"), problem(
			"2024-02-01", closedOn("2024-03-01"),
		)}, []Date{"2025-02-10"}, "2025-03-01", "2025-02-25", "", AtRisk, 0, ""},
		{"of two equal the oldest", alvsbyn(), []*Problem{problem(
			"2025-02-25",
		), problem("2025-02-01")}, nil, "2025-03-01", "2025-02-01", "", AtRisk, 0, ""},
		{"the problem closes later than asOf", alvsbyn(), []*Problem{problem(
			"2025-02-01", closedOn("2025-04-01"),
		)}, []Date{"2025-02-20"}, "2025-03-01", "2025-02-01", "", OnTrack, 1, "2025-02-20"},
		{"before the pledge", alvsbyn(), []*Problem{problem(
			"2023-01-01",
		)}, []Date{"2023-02-01"}, "2023-03-01", "2023-06-14", "", NotTriggered, 0, ""},
		{"a closed pledge has a last day", replaced(
			alvsbyn(), "2026-05-01",
		), nil, []Date{"2026-05-02"}, "2026-06-01", "2023-06-14", "2026-04-30", NotTriggered, 0, ""},
	} {
		got := Current(
			c.p,
			conditional(AnsweredByActivities, ThemeTraffic),
			Evidence{Occurrences: on(c.days...).Occurrences, Problems: c.problems},
			c.asOf,
		)
		if got.Start != c.start || got.End != c.end || got.Status != c.status || got.Done != c.done ||
			got.LatestOn != c.latest ||
			got.Required != 0 {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
	planned := Evidence{
		Problems: []*Problem{
			problem("2025-02-01", heldOn("2025-02-02"), plannedOn("2025-02-03")),
			problem("2025-02-20"),
		},
	}
	if got := Current(alvsbyn(), conditional(AnsweredByCouncil, ""), planned, "2025-03-01"); got.Status != OnTrack {
		t.Errorf("a problem that waits comes before one that is answered: %+v", got)
	}
}

func TestAContinuousCommitment(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		p      *Pledge
		days   []Date
		asOf   Date
		end    Date
		status PeriodStatus
		done   int
		latest Date
	}{
		{"none, the pledge is young", alvsbyn(), nil, "2023-12-14", "", NotStarted, 0, ""},
		{"none, the pledge is older than six months", alvsbyn(), nil, "2023-12-15", "", AtRisk, 0, ""},
		{"one lately", alvsbyn(), []Date{"2024-01-10"}, "2024-02-01", "", Ongoing, 1, "2024-01-10"},
		{"one six months ago", alvsbyn(), []Date{"2024-01-10"}, "2024-07-10", "", Ongoing, 1, "2024-01-10"},
		{"one more than six months ago", alvsbyn(), []Date{"2024-01-10"}, "2024-07-11", "", AtRisk, 1, "2024-01-10"},
		{"six months before a 31st", alvsbyn(), []Date{"2025-02-28"}, "2025-08-31", "", Ongoing, 1, "2025-02-28"},
		{"a day more", alvsbyn(), []Date{"2025-02-27"}, "2025-08-31", "", AtRisk, 1, "2025-02-27"},
		{"the latest in any order", alvsbyn(), []Date{
			"2025-08-01", "2024-01-10",
		}, "2025-08-31", "", Ongoing, 2, "2025-08-01"},
		{"one to come is not seen", alvsbyn(), []Date{"2025-08-01"}, "2025-07-31", "", AtRisk, 0, ""},
		{"while it runs on", alvsbyn(), []Date{"2026-02-01"}, "2026-03-01", "", Ongoing, 1, "2026-02-01"},
		{"before it begins", alvsbyn(), []Date{"2023-01-01"}, "2023-02-01", "", NotStarted, 0, ""},
		{"closed, as on its last day", replaced(
			alvsbyn(), "2026-05-01",
		), []Date{"2026-02-01", "2026-05-01"}, "2029-01-01", "2026-04-30", Ongoing, 1, "2026-02-01"},
		{"closed, and quiet at the end", replaced(
			alvsbyn(), "2026-05-01",
		), []Date{"2025-02-01"}, "2029-01-01", "2026-04-30", AtRisk, 1, "2025-02-01"},
		{"on the last day it is not closed", replaced(
			alvsbyn(), "2026-05-01",
		), []Date{"2026-02-01"}, "2026-04-30", "", Ongoing, 1, "2026-02-01"},
	} {
		commitment := &Commitment{ID: "p:c", Kind: Continuous}
		got := Current(c.p, commitment, on(c.days...), c.asOf)
		if got.Start != "2023-06-14" || got.End != c.end || got.Status != c.status || got.Done != c.done ||
			got.LatestOn != c.latest ||
			got.Required != 0 ||
			got.SuggestedNext != "" {
			t.Errorf("%s: %+v", c.name, got)
		}
		if all := Periods(c.p, commitment, on(c.days...), c.asOf); c.asOf >= c.p.ValidFrom &&
			!reflect.DeepEqual(all, []CommitmentPeriod{got}) {
			t.Errorf("%s: periods %+v", c.name, all)
		}
	}
}

func TestTheSummaryCountsPeriodsAndCommitments(t *testing.T) {
	t.Parallel()
	p := alvsbyn()
	dogs, control := times(2, Year), times(1, Year)
	dogs.ID, control.ID = "p:dogs", "p:control"
	survey := &Commitment{ID: "p:survey", Kind: Deliverable, Steps: []*Step{{Key: "a", DoneOn: "2024-05-01"}}}
	concept := &Commitment{ID: "p:concept", Kind: Deliverable, Steps: []*Step{{Key: "a"}}}
	council, support := conditional(AnsweredByCouncil, ""), &Commitment{ID: "p:support", Kind: Continuous}
	p.FocusAreas = []*FocusArea{
		{Commitments: []*Commitment{dogs, control, survey}},
		{Commitments: []*Commitment{concept, council, support}},
	}
	evidence := map[string]Evidence{
		// fulfilled, missed, on track
		"p:dogs": on("2023-09-01", "2023-10-01", "2024-02-01", "2025-02-01"),
		// fulfilled three times: the current one at once
		"p:control": on("2023-09-01", "2024-10-01", "2025-02-01"),
		"p:c":       {Problems: []*Problem{problem("2024-01-01", closedOn("2024-02-01"))}}, // its periods are never due
	}
	asOf := Date("2025-03-01")
	got := Summarise(p, func(c *Commitment) ([]CommitmentPeriod, CommitmentPeriod) {
		return Periods(p, c, evidence[c.ID], asOf), Current(p, c, evidence[c.ID], asOf)
	})
	want := PledgeSummary{
		PeriodsDue: 6, PeriodsFulfilled: 5,
		ByStatus: []StatusCount{{NotStarted, 1}, {OnTrack, 1}, {AtRisk, 1}, {Fulfilled, 2}, {NotTriggered, 1}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// What must hold for every pledge, target and history.

func anyDay(from, to Date) *rapid.Generator[Date] {
	return rapid.Map(rapid.IntRange(0, from.DaysUntil(to)), from.AddDays)
}

func anyPledge(t *rapid.T) *Pledge {
	from := anyDay("2019-01-01", "2024-12-31").Draw(t, "from")
	p := signed(from, from.AddDays(rapid.IntRange(0, 1500).Draw(t, "days")))
	p.RunsUntilReplaced = rapid.Bool().Draw(t, "runs on")
	if rapid.Bool().Draw(t, "is replaced") {
		p.ReplacedOn = from.AddDays(rapid.IntRange(1, 2000).Draw(t, "replaced after"))
	}
	return p
}

func anyTarget(t *rapid.T) *Commitment {
	c := times(rapid.IntRange(1, 12).Draw(t, "n"), rapid.SampledFrom(periodUnits).Draw(t, "unit"))
	c.Target.DistinctPlaces = rapid.Bool().Draw(t, "distinct")
	return c
}

func anyEvidence(t *rapid.T) (ev Evidence) {
	for range rapid.IntRange(0, 30).Draw(t, "occurrences") {
		day := anyDay("2018-12-01", "2030-01-31").Draw(t, "on")
		ev.Occurrences = append(ev.Occurrences, Occurrence{
			On: day, ReceivedOn: day.AddDays(rapid.IntRange(0, 400).Draw(t, "after")),
			PlaceKey: rapid.SampledFrom([]string{"a", "b", "c", "d"}).
				Draw(t, "place"),
			Count: rapid.IntRange(1, 3).Draw(t, "count"),
		})
	}
	return ev
}

func TestPeriodsTileTheForceOfAnyPledge(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p, c, asOf := anyPledge(t), anyTarget(t), anyDay("2019-01-01", "2030-12-31").Draw(t, "asOf")
		periods := Periods(p, c, Evidence{}, asOf)
		if asOf < p.ValidFrom {
			if len(periods) != 0 {
				t.Fatalf("%d periods before the pledge", len(periods))
			}
			return
		}
		if len(periods) < MaxPeriods && periods[0].Start != p.ValidFrom {
			t.Fatalf("the first begins %s", periods[0].Start)
		}
		for i, period := range periods {
			if period.End < period.Start || period.Start > asOf {
				t.Fatalf("period %s..%s", period.Start, period.End)
			}
			if i > 0 && periods[i-1].End.AddDays(1) != period.Start {
				t.Fatalf("%s is followed by %s", periods[i-1].End, period.Start)
			}
			if !p.Covers(period.Start) || !p.Covers(period.End) {
				t.Fatalf("period %s..%s out of force", period.Start, period.End)
			}
		}
		if last := periods[len(periods)-1]; c.Target.Period != Term && p.Covers(asOf) && last.End < asOf {
			t.Fatalf("%s is in no period", asOf)
		}
	})
}

func TestCurrentIsTheLastOfThePeriods(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p, c, ev, asOf := anyPledge(t), anyTarget(t), anyEvidence(t), anyDay("2019-01-01", "2030-12-31").Draw(t, "asOf")
		periods, current := Periods(p, c, ev, asOf), Current(p, c, ev, asOf)
		if len(periods) == 0 {
			if current.Start != p.ValidFrom || current.Status != NotStarted {
				t.Fatalf("before the pledge: %+v", current)
			}
		} else if !reflect.DeepEqual(periods[len(periods)-1], current) {
			t.Fatalf("current %+v, last %+v", current, periods[len(periods)-1])
		}
	})
}

func TestFulfilledIsDoneEnoughAndMissedIsOverWithout(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p, c, ev, asOf := anyPledge(t), anyTarget(t), anyEvidence(t), anyDay("2019-01-01", "2030-12-31").Draw(t, "asOf")
		for _, period := range Periods(p, c, ev, asOf) {
			if (period.Status == Fulfilled) != (period.Done >= period.Required) {
				t.Fatalf("%+v", period)
			}
			if (period.Status == Missed) != (period.Done < period.Required && asOf > period.End) {
				t.Fatalf("seen from %s: %+v", asOf, period)
			}
			if (period.SuggestedNext == "") != (period.Status == Fulfilled || period.Status == Missed) {
				t.Fatalf("%+v", period)
			}
			if next := period.SuggestedNext; next != "" && (next < asOf || next > period.End) {
				t.Fatalf("seen from %s: next %+v", asOf, period)
			}
			if period.EnteredLate && period.Status != Fulfilled {
				t.Fatalf("%+v", period)
			}
		}
	})
}

func TestStatusNeverImprovesByTakingAnActivityAway(t *testing.T) {
	t.Parallel()
	worth := map[PeriodStatus]int{Fulfilled: 4, OnTrack: 3, NotStarted: 2, AtRisk: 1, Missed: 0}
	rapid.Check(t, func(t *rapid.T) {
		p, c, ev, asOf := anyPledge(t), anyTarget(t), anyEvidence(t), anyDay("2019-01-01", "2030-12-31").Draw(t, "asOf")
		if len(ev.Occurrences) == 0 {
			return
		}
		i := rapid.IntRange(0, len(ev.Occurrences)-1).Draw(t, "taken away")
		fewer := Evidence{Occurrences: slices.Delete(slices.Clone(ev.Occurrences), i, i+1)}
		before, after := Periods(p, c, ev, asOf), Periods(p, c, fewer, asOf)
		for i := range before {
			if worth[after[i].Status] > worth[before[i].Status] {
				t.Fatalf("%s became %s", before[i].Status, after[i].Status)
			}
		}
	})
}

func TestTheFutureIsNeverSeen(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p, asOf := anyPledge(t), anyDay("2019-01-01", "2029-12-31").Draw(t, "asOf")
		known := anyEvidence(t)
		known.Occurrences = slices.DeleteFunc(known.Occurrences, func(o Occurrence) bool { return o.On > asOf })
		step := Step{Key: "a"}
		known.Problems = []*Problem{problem(anyDay("2018-12-01", asOf).Draw(t, "raised"))}
		later := func(name string) Date { return asOf.AddDays(rapid.IntRange(1, 500).Draw(t, name)) }

		all := Evidence{
			Occurrences: slices.Clone(known.Occurrences),
			Problems: []*Problem{
				problem(
					known.Problems[0].RaisedOn,
					heldOn(later("held")),
					plannedOn(later("planned")),
					closedOn(later("closed")),
				),
			},
		}
		all.Occurrences = append(
			all.Occurrences,
			Occurrence{On: later("on"), ReceivedOn: later("received"), PlaceKey: "e", Count: 1},
		)
		all.Problems = append(all.Problems, problem(later("another")))
		future := Step{Key: "a", DoneOn: later("done")}

		recurring := anyTarget(t)
		for _, c := range []struct{ then, now *Commitment }{
			{recurring, recurring},
			{&Commitment{Kind: Deliverable, Steps: []*Step{&step}}, &Commitment{
				Kind: Deliverable, Steps: []*Step{&future},
			}},
			{conditional(AnsweredByCouncil, ""), conditional(AnsweredByCouncil, "")},
			{conditional(AnsweredByActivities, ""), conditional(AnsweredByActivities, "")},
			{&Commitment{Kind: Continuous}, &Commitment{Kind: Continuous}},
		} {
			if a, b := Periods(p, c.then, known, asOf), Periods(p, c.now, all, asOf); !reflect.DeepEqual(a, b) {
				t.Fatalf("%s: %+v, with the future %+v", c.then.Kind, a, b)
			}
			if a, b := Current(p, c.then, known, asOf), Current(p, c.now, all, asOf); !reflect.DeepEqual(a, b) {
				t.Fatalf("%s: %+v, with the future %+v", c.then.Kind, a, b)
			}
		}
	})
}

func TestTheOrderOfTheEvidenceDoesNotMatter(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p, c, ev, asOf := anyPledge(t), anyTarget(t), anyEvidence(t), anyDay("2019-01-01", "2030-12-31").Draw(t, "asOf")
		shuffled := Evidence{Occurrences: rapid.Permutation(ev.Occurrences).Draw(t, "order")}
		if a, b := Periods(p, c, ev, asOf), Periods(p, c, shuffled, asOf); !reflect.DeepEqual(a, b) {
			t.Fatalf("%+v, shuffled %+v", a, b)
		}
	})
}

func instant(s string) time.Time {
	at, err := time.Parse(time.RFC3339, s)
	if err != nil {
		panic(err)
	}
	return at
}
