package domain

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestADateIsADayThatExists(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]bool{
		"2025-06-30": true, "2024-02-29": true, "2000-02-29": true, "1800-01-01": true, "2999-12-31": true,
		"2025-02-29": false, "1900-02-29": false, "2025-06-31": false, "2025-13-01": false, "2025-00-01": false,
		"2025-01-00": false,
		"":           false, "2025-6-3": false, "2025-06-30 ": false, " 2025-06-30": false, "20250630": false,
		"2025-06-30T00:00:00Z": false, "30/6 2025": false,
		"1799-12-31": false, "3000-01-01": false, "0000-01-01": false, "9999-12-31": false, "12025-01-01": false,
		"２０２５-06-30": false, "-025-01-01": false,
	} {
		got, err := ParseDate(s)
		if (err == nil) != want || Date(s).Valid() != want {
			t.Errorf("ParseDate(%q) = %q, %v", s, got, err)
		}
		if want && got != Date(s) || !want && (!IsCode(err, Invalid) || got != "") {
			t.Errorf("ParseDate(%q) = %q, %v", s, got, err)
		}
	}
}

func TestDaysAddUp(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		from Date
		days int
		to   Date
	}{
		{"2025-06-30", 1, "2025-07-01"}, {"2024-02-28", 1, "2024-02-29"}, {"2025-02-28", 1, "2025-03-01"}, {
			"2025-01-01", -1, "2024-12-31",
		},
		{"2025-03-29", 2, "2025-03-31"}, {"2025-10-25", 2, "2025-10-27"}, {"2025-01-01", 365, "2026-01-01"}, {
			"2025-06-30", 0, "2025-06-30",
		},
	} {
		if got := c.from.AddDays(c.days); got != c.to {
			t.Errorf("%s and %d days is %s", c.from, c.days, got)
		}
		if got := c.from.DaysUntil(c.to); got != c.days {
			t.Errorf("from %s to %s is %d days", c.from, c.to, got)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		from, n := anyDay("1800-01-01", "2999-12-31").Draw(t, "from"), rapid.IntRange(-100_000, 100_000).Draw(t, "days")
		to := from.AddDays(n)
		if to.Valid() && (from.DaysUntil(to) != n || to.DaysUntil(from) != -n || (from < to) != (n > 0)) {
			t.Fatalf("%s and %d days is %s", from, n, to)
		}
	})
}

func TestTheDayStartsAtMidnightInSweden(t *testing.T) {
	t.Parallel()
	for day, want := range map[Date]string{
		"2025-06-30": "2025-06-29T22:00:00Z", "2025-01-01": "2024-12-31T23:00:00Z",
		"2025-03-30": "2025-03-29T23:00:00Z", "2025-03-31": "2025-03-30T22:00:00Z",
	} {
		if got := day.Start(); !got.Equal(instant(want)) || DateOf(got) != day ||
			DateOf(got.Add(-time.Nanosecond)) != day.AddDays(-1) {
			t.Errorf("%s starts %s", day, got.UTC())
		}
	}
}

func TestThePartsOfADate(t *testing.T) {
	t.Parallel()
	d := Date("2025-06-30")
	if d.Year() != 2025 || d.Month() != time.June || d.Weekday() != time.Monday || NewDate(2025, 6, 30) != d ||
		NewDate(2025, 13, 0) != "2025-12-31" {
		t.Errorf("%d %s %s", d.Year(), d.Month(), d.Weekday())
	}
}

func TestTheDayInSixParts(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		at   string
		want LocalTime
	}{
		{"2025-06-30T00:00:00+02:00", LocalTime{2025, "2025-Q2", "2025-06", Monday, Night}},
		{"2025-06-30T03:59:59+02:00", LocalTime{2025, "2025-Q2", "2025-06", Monday, Night}},
		{"2025-07-01T04:00:00+02:00", LocalTime{2025, "2025-Q3", "2025-07", Tuesday, Morning}},
		{"2025-01-01T08:00:00+01:00", LocalTime{2025, "2025-Q1", "2025-01", Wednesday, Day}},
		{"2025-10-02T12:00:00+02:00", LocalTime{2025, "2025-Q4", "2025-10", Thursday, Afternoon}},
		{"2025-10-03T19:59:00+02:00", LocalTime{2025, "2025-Q4", "2025-10", Friday, Evening}},
		{"2025-10-04T20:00:00+02:00", LocalTime{2025, "2025-Q4", "2025-10", Saturday, LateEvening}},
		{"2024-12-31T23:30:00+01:00", LocalTime{2024, "2024-Q4", "2024-12", Tuesday, LateEvening}},
		{"2025-03-30T03:00:00+02:00", LocalTime{2025, "2025-Q1", "2025-03", Sunday, Night}}, // an hour after 01:59
	} {
		if got := LocalTimeOf(instant(c.at)); got != c.want {
			t.Errorf("%s is %+v", c.at, got)
		}
	}
}

func TestADateInGraphQL(t *testing.T) {
	t.Parallel()
	for d, want := range map[Date]string{"2025-06-30": `"2025-06-30"`, "": "null"} {
		var out strings.Builder
		if d.MarshalGQL(&out); out.String() != want {
			t.Errorf("%q is written %s", d, out.String())
		}
	}
	var d Date
	if err := d.UnmarshalGQL("2025-06-30"); err != nil || d != "2025-06-30" {
		t.Errorf("read %q, %v", d, err)
	}
	for _, v := range []any{"2025-02-30", 20250630, nil, ""} {
		if err := d.UnmarshalGQL(v); !IsCode(err, Invalid) {
			t.Errorf("%v is read with %v", v, err)
		}
	}
}
