package store_test

import (
	"slices"
	"testing"

	"loftet/server/domain"
)

func TestWhatIsPlannedIsFoundByDayUnitAndSeries(t *testing.T) {
	t.Parallel()
	s := openAny(t)
	add := func(id, area, unit, series string, on domain.Date) {
		t.Helper()
		p := &domain.PlannedActivity{
			Record: domain.Record{ID: id, Area: area, Revision: 1}, Type: domain.TrafficCheckType,
			Unit: unit, UnitKey: domain.UnitKey(unit), On: on, Series: series,
		}
		if err := s.PlannedActivity.Save(t.Context(), p); err != nil {
			t.Fatal(err)
		}
	}
	add("c", "2560", "Polisen", "b", "2025-07-11")
	add("b", "2560", "Polisen", "b", "2025-07-04")
	add("a", "2560", "Fältarna", "", "2025-07-11")
	add("d", "2560", "Polisen", "", "2025-08-01")
	add("e", "2581", "Polisen", "b", "2025-07-11")
	ids := func(of []*domain.PlannedActivity) (ids []string) {
		for _, p := range of {
			ids = append(ids, p.ID)
		}
		return ids
	}
	for _, c := range []struct {
		unit     string
		from, to domain.Date
		want     []string
	}{
		{"", "2025-07-04", "2025-07-11", []string{"b", "a", "c"}},
		{"polisen", "2025-07-01", "2025-12-31", []string{"b", "c", "d"}},
		{"polisen", "2025-07-05", "2025-07-10", nil},
	} {
		page, err := s.PlannedActivities(t.Context(), "2560", c.unit, c.from, c.to, domain.PageRequest{First: 10})
		if err != nil || !slices.Equal(ids(page.Nodes), c.want) {
			t.Errorf("%+v: %v %v", c, ids(page.Nodes), err)
		}
	}
	first, err := s.PlannedActivities(t.Context(), "2560", "", "2025-07-01", "2025-08-01", domain.PageRequest{First: 2})
	if err != nil || !first.More {
		t.Fatal(first, err)
	}
	rest, err := s.PlannedActivities(
		t.Context(), "2560", "", "2025-07-01", "2025-08-01", domain.PageRequest{First: 9, After: first.Cursors[1]},
	)
	if err != nil || !slices.Equal(ids(rest.Nodes), []string{"c", "d"}) {
		t.Errorf("the rest: %v %v", ids(rest.Nodes), err)
	}
	of, err := s.PlannedOf(t.Context(), "2560", "polisen", "2025-07-11", "2025-07-11")
	if err != nil || !slices.Equal(ids(of), []string{"c"}) {
		t.Errorf("a unit's day: %v %v", ids(of), err)
	}
	after, err := s.PlannedAfter(t.Context(), "2560", "b", "2025-07-04")
	if err != nil || !slices.Equal(ids(after), []string{"c"}) {
		t.Errorf("the series: %v %v", ids(after), err)
	}
}

func TestACalendarAddressIsFoundByItsHashUntilItIsTakenBack(t *testing.T) {
	t.Parallel()
	s := openAny(t)
	for _, c := range []*domain.PlannedCalendar{{ID: "u", Hash: "h", Revision: 1}, {ID: "v", Hash: "i", Revision: 1}} {
		if err := s.PlannedCalendarSave(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := s.PlannedCalendarHashed(t.Context(), "h"); err != nil || got.ID != "u" {
		t.Error(got, err)
	}
	for _, want := range []bool{true, false} {
		if was, err := s.PlannedCalendarDelete(t.Context(), "u"); err != nil || was != want {
			t.Errorf("taken back: %v %v, want %v", was, err, want)
		}
	}
	if _, err := s.PlannedCalendarHashed(t.Context(), "h"); !domain.IsCode(err, domain.NotFound) {
		t.Error(err)
	}
	if _, err := s.PlannedCalendar(t.Context(), "v"); err != nil {
		t.Errorf("another's is gone: %v", err)
	}
}
