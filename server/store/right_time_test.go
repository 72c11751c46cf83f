package store_test

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"loftet/server/domain"
	"loftet/server/store"
)

// rightTimeScope is of the traffic of a year and a half.
var rightTimeScope = store.RightTimeScope{
	Area:  "2560",
	Theme: domain.ThemeTraffic,
	From:  "2024-01-01",
	To:    "2025-06-30",
}

// plainTimes is what the right time and place is worked out from, read piece by piece.
func plainTimes(heard []*domain.Feedback, done []*domain.Activity, onlyPublicPlaces bool) domain.TimesAndPlaces {
	in := domain.TimesAndPlaces{From: rightTimeScope.From, To: rightTimeScope.To}
	for _, f := range heard {
		noise := f.Reason == domain.ReasonDuplicate || f.Reason == domain.ReasonSpam
		if f.Area != "2560" || f.Theme != domain.ThemeTraffic || f.Status == domain.FeedbackReceived || noise {
			continue
		}
		spot := domain.Spot{Name: f.PlaceName, Cell: f.Position}
		if onlyPublicPlaces && !f.IsPublic() {
			spot.Name = ""
		}
		in.Reports = append(in.Reports, domain.TimeReport{
			On: domain.DateOf(f.SubmittedAt), Days: f.WhenDays, Parts: f.WhenParts, Spot: spot, Count: 1,
		})
	}
	for _, a := range done {
		if a.Type != domain.TrafficCheckType || a.ReviewStatus == domain.ReviewRejected {
			continue
		}
		check := domain.TimeCheck{At: a.OccurredAt, Spot: domain.Spot{Name: a.Place.Name}}
		if a.Minutes != nil {
			check.Minutes = *a.Minutes
		}
		if a.Place.Position != nil {
			cell := a.Place.Position.Cell()
			check.Spot.Cell = &cell
		}
		in.Checks = append(in.Checks, check)
	}
	return in
}

// storedTimes is the same, counted in the database.
func storedTimes(t testing.TB, s *store.Store, scope store.RightTimeScope) domain.TimesAndPlaces {
	t.Helper()
	in := domain.TimesAndPlaces{From: scope.From, To: scope.To}
	var err error
	if in.Reports, err = s.TimeReports(t.Context(), scope); err == nil {
		in.Checks, err = s.TimeChecks(t.Context(), scope)
	}
	if err != nil {
		t.Fatal(err)
	}
	return in
}

func TestTheRightTimeAndPlaceIsThatOfAPlainCount(t *testing.T) {
	t.Parallel()
	s := openAny(t)
	r := rand.New(rand.NewPCG(5, 6))
	var reported []*domain.Feedback
	for range 10_000 {
		f := heard(r)
		if r.IntN(2) == 0 {
			cell := domain.Position{Lat: 65.6 + r.Float64()/20, Lon: 21 + r.Float64()/20}.Cell()
			f.Position = &cell
		}
		reported = append(reported, f)
	}
	addAll(t, reported, s.Feedback.Add)
	var done []*domain.Activity
	for i := range 1_000 {
		a := made(i, r)
		if r.IntN(2) == 0 {
			a.Place.Position = &domain.Position{Lat: 65.6 + r.Float64()/20, Lon: 21 + r.Float64()/20}
		}
		done = append(done, a)
	}
	addAll(t, done, s.Activity.Add)
	for _, hidden := range []bool{false, true} {
		scope := rightTimeScope
		scope.OnlyPublicPlaces = hidden
		got, want := domain.AtRightTime(
			storedTimes(t, s, scope),
		), domain.AtRightTime(
			plainTimes(reported, done, hidden),
		)
		if want.MetShare == nil || *want.MetShare == 0 || *want.MetShare == 1 || len(want.Suggestions) == 0 ||
			len(want.Places) < 3 {
			t.Fatalf("the made-up data say too little: %+v", want)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("counted %+v\nplain %+v", got, want)
		}
	}
}

func BenchmarkRightTimeAndPlace(b *testing.B) {
	s := openAny(b)
	hear(b, s, 10_000)
	fill(b, s, *howMany)
	b.Run("asked", func(b *testing.B) {
		for b.Loop() {
			storedTimes(b, s, rightTimeScope)
		}
	})
	b.Run("asked and worked out", func(b *testing.B) {
		for b.Loop() {
			if got := domain.RightNow(storedTimes(b, s, rightTimeScope)); got.MetShare == nil {
				b.Fatalf("%+v", got)
			}
		}
	})
}
