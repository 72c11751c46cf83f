package domain

import (
	"cmp"
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// failer is a test, or one try of a property.
type failer interface {
	Helper()
	Fatalf(format string, args ...any)
}

func totalOf(t failer, totals []*PublicTotal, m Metric) *PublicTotal {
	t.Helper()
	for _, total := range totals {
		if total.Metric == m {
			return total
		}
	}
	t.Fatalf("no total of %s", m)
	panic("unreachable")
}

func TestHowTotalsAreToldInASettledYear(t *testing.T) {
	t.Parallel()
	totals := PublicTotals(2025,
		YearSums{
			VehiclesChecked:   3,
			ScreeningTests:    412,
			ScreeningPositive: 4,
			BeltFines:         5,
			PhoneFines:        0,
			OtherFines:        1,
		},
		"2026-02-01",
	)
	if len(totals) != len(Metrics()) {
		t.Fatalf("%d totals", len(totals))
	}
	for m, want := range map[Metric]string{
		VehiclesChecked: "3", ScreeningTests: "412", ScreeningPositive: "färre än 5", BeltFines: "5", PhoneFines: "0",
		OtherFines: "färre än 5", DrivingBans: "–",
	} {
		got := totalOf(t, totals, m)
		if got.Display != want || got.Label != m.Label() {
			t.Errorf("%s is %q, want %q", m, got.Display, want)
		}
		if got.Suppressed != (want == "färre än 5") || (got.Value == nil) != (got.Suppressed || want == "–") ||
			got.AtLeast {
			t.Errorf("%s: %+v", m, got)
		}
	}
}

func TestOfAYearThatIsNotReleasedNothingGuardedIsTold(t *testing.T) {
	t.Parallel()
	sums := YearSums{
		VehiclesChecked: 83, ScreeningTests: 41, ScreeningPositive: 3, SuspectedDrugDriving: 9, DrivingBans: 0,
		SpeedFines: 2,
	}
	for _, today := range []Date{"2025-01-01", "2025-12-31", "2026-01-31"} {
		totals := PublicTotals(2025, sums, today)
		for _, m := range Metrics() {
			want := map[Metric]string{VehiclesChecked: "83", SpeedFines: "2"}[m]
			released := Date("")
			if m.isGuarded() {
				released = "2026-02-01"
			}
			got := totalOf(t, totals, m)
			if got.Display != cmp.Or(want, "–") || got.ReleasedOn != released || got.Suppressed || got.AtLeast {
				t.Errorf("%s: %s is %+v", today, m, got)
			}
		}
	}
	if got := totalOf(t, PublicTotals(2025, sums, "2026-02-01"), SuspectedDrugDriving); got.Display != "9" ||
		got.ReleasedOn != "" {
		t.Errorf("released: %+v", got)
	}
}

func TestANumberThatGivesASmallOneAwayIsToldLessExactly(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name                           string
		tests, positive, below, drunk  int
		wantTests, wantPositive, wantD string
	}{
		{"the third of a sum", 400, 12, 3, 9, "400", "12", "minst 5"},
		{"both parts small", 400, 8, 4, 4, "400", "minst 5", "färre än 5"},
		{"a whole that is barely more", 400, 6, 1, 5, "400", "minst 5", "minst 5"},
		{"a base that is barely more", 6, 6, 1, 5, "minst 5", "minst 5", "minst 5"},
		{"one test", 1, 1, 0, 1, "färre än 5", "färre än 5", "färre än 5"},
		{"nothing small", 400, 12, 6, 6, "400", "12", "6"},
	} {
		totals := PublicTotals(2025,
			YearSums{
				ScreeningTests:         c.tests,
				ScreeningPositive:      c.positive,
				BelowLimitAtEvidential: c.below,
				SuspectedDrunkDriving:  c.drunk,
			},
			"2026-02-01",
		)
		got := []string{
			totalOf(t, totals, ScreeningTests).Display,
			totalOf(t, totals, ScreeningPositive).Display,
			totalOf(t, totals, SuspectedDrunkDriving).Display,
		}
		if want := []string{c.wantTests, c.wantPositive, c.wantD}; fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s: %q, want %q", c.name, got, want)
		}
	}
}

// readings are the numbers that a reader may take a public total for, up to a bound.
func readings(total *PublicTotal, bound int) (numbers []int) {
	low, high := 0, bound
	switch {
	case total.Suppressed && !total.AtLeast:
		low, high = 1, 4
	case total.Suppressed:
		low = 5
	case total.Value != nil:
		low, high = *total.Value, *total.Value
	}
	for n := low; n <= high; n++ {
		numbers = append(numbers, n)
	}
	return numbers
}

// world is what a reader tries out: tests, positives, below the limit, and suspected.
type world [4]int

var chainMetrics = [4]Metric{ScreeningTests, ScreeningPositive, BelowLimitAtEvidential, SuspectedDrunkDriving}

// worlds are all that can lie behind the totals, for a reader who knows that positives are among
// the tests and are either below the limit or suspected.
func worlds(t failer, totals []*PublicTotal, bound int) (possible []world) {
	read := func(m Metric) []int { return readings(totalOf(t, totals, m), bound) }
	for _, tests := range read(ScreeningTests) {
		for _, positive := range read(ScreeningPositive) {
			for _, below := range read(BelowLimitAtEvidential) {
				for _, drunk := range read(SuspectedDrunkDriving) {
					if positive <= tests && positive == below+drunk {
						possible = append(possible, world{tests, positive, below, drunk})
					}
				}
			}
		}
	}
	return possible
}

func drawWorld(t *rapid.T, most int) world {
	below, drunk := rapid.IntRange(0, most).Draw(t, "below"), rapid.IntRange(0, most).Draw(t, "drunk")
	tests := below + drunk + rapid.IntRange(0, 12).Draw(t, "sober")
	return world{tests, below + drunk, below, drunk}
}

func (w world) sums() YearSums {
	sums := YearSums{}
	for i, m := range chainMetrics {
		sums[m] = w[i]
	}
	return sums
}

// values are the different values that the worlds have at a place.
func values(list []world, at int) map[int]bool {
	found := map[int]bool{}
	for _, w := range list {
		found[w[at]] = true
	}
	return found
}

func TestNoSuppressedNumberIsFoundBySubtraction(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		truth := drawWorld(t, 12)
		totals := PublicTotals(2025, truth.sums(), "2026-02-01")
		possible := worlds(t, totals, 40)
		for i, m := range chainMetrics {
			total := totalOf(t, totals, m)
			found := values(possible, i)
			if !found[truth[i]] {
				t.Fatalf("%s is %d and told as %q", m, truth[i], total.Display)
			}
			if (total.Suppressed || total.AtLeast) && len(found) < 2 {
				t.Fatalf("%v: %s is told as %q and can only be %d", truth, m, total.Display, truth[i])
			}
		}
	})
}

// Two years share no number, so what is found in one says nothing of the other: each is read alone,
// and no total spans both.
func TestNoSuppressedNumberIsFoundFromYearToYear(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		first, second := drawWorld(t, 9), drawWorld(t, 9)
		a, b := PublicTotals(2024, first.sums(), "2026-02-01"), PublicTotals(2025, second.sums(), "2026-02-01")
		before, after := worlds(t, a, 34), worlds(t, b, 34)
		for i, m := range chainMetrics {
			if !totalOf(t, a, m).Suppressed && !totalOf(t, b, m).Suppressed {
				continue
			}
			differences := map[int]bool{}
			for x := range values(before, i) {
				for y := range values(after, i) {
					differences[y-x] = true
				}
			}
			if len(differences) < 2 {
				t.Fatalf("%v and %v: the difference in %s is found", first, second, m)
			}
		}
	})
}

// A solver that has read every public state of a year, day by day until its release, with the list
// of checks and what was counted of each day, and the corrections after it: it tries every year
// that there can have been, and keeps those whose states were all the same. Among them, no check
// that led to one to four has led to it in all, unless the year's total is told as it is.
func TestWhoeverReadsEveryDayFindsNoOutcomeOfOneCheck(t *testing.T) {
	t.Parallel()
	const most = 6
	days := []Date{"2025-02-10", "2025-06-20", "2025-12-31"}
	type year [3]int // what the check of each day led to
	states := func(y year) (seen []string) {
		published := &PublishedYear{Sums: YearSums{}}
		for today := Date("2025-01-01"); today <= "2026-02-03"; today = today.AddDays(1) {
			sums := YearSums{}
			for i, on := range days {
				if on <= CountedUntil(0, VisibilityPublic, today) {
					sums[SuspectedDrugDriving] += y[i]
					sums[VehiclesChecked] += 10
				}
			}
			if today >= SettledOn(2025) {
				published.Amend(sums)
				sums = published.Sums
			}
			told := PublicTotals(2025, sums, today)
			seen = append(seen, fmt.Sprint(
				today, totalOf(t, told, SuspectedDrugDriving).Display, totalOf(t, told, VehiclesChecked).Display,
			))
		}
		return seen
	}
	possible := map[string][]year{}
	for a := range most {
		for b := range most {
			for c := range most {
				y := year{a, b, c}
				key := strings.Join(states(y), "\n")
				possible[key] = append(possible[key], y)
			}
		}
	}
	for _, years := range possible {
		for _, y := range years {
			if total := y[0] + y[1] + y[2]; total == 0 || total == 3*(most-1) {
				continue // none at all says that of each; the other is where the trial ends
			}
			for i := range days {
				found := map[int]bool{}
				for _, other := range years {
					found[other[i]] = true
				}
				if len(found) < 2 {
					t.Errorf("%v: the check of %s led to %d in all of %v", y, days[i], y[i], years)
				}
			}
		}
	}
}

func TestACorrectionOfAFewDoesNotChangeWhatIsPublished(t *testing.T) {
	t.Parallel()
	y := &PublishedYear{Sums: YearSums{ScreeningPositive: 12, VehiclesChecked: 100, BeltFines: 7}}
	if !y.Amend(YearSums{ScreeningPositive: 14, VehiclesChecked: 101, BeltFines: 12, DrivingBans: 2}) {
		t.Error("nothing changed")
	}
	want := YearSums{ScreeningPositive: 12, VehiclesChecked: 101, BeltFines: 12}
	if fmt.Sprint(y.Sums) != fmt.Sprint(want) {
		t.Errorf("%v, want %v", y.Sums, want)
	}
	if y.Amend(YearSums{ScreeningPositive: 16, VehiclesChecked: 101, BeltFines: 12, DrivingBans: 2}) {
		t.Error("four more positives are told at once")
	}
	if !y.Amend(YearSums{ScreeningPositive: 17, VehiclesChecked: 101, BeltFines: 12, DrivingBans: 2}) ||
		y.Sums[ScreeningPositive] != 17 {
		t.Errorf("five more are not told: %v", y.Sums)
	}
	y = &PublishedYear{Sums: YearSums{BeltFines: 3, OtherFines: 6}}
	if y.Amend(YearSums{LicencesSeized: 0, DrivingBans: 4}) && y.Sums[BeltFines] != 3 {
		t.Errorf("a few that are gone are told: %v", y.Sums)
	}
	if _, told := y.Sums[LicencesSeized]; told || len(y.Sums) != 1 {
		t.Errorf("what nobody had counted is told of a late entry: %v", y.Sums)
	}
	if !y.Amend(YearSums{DrivingBans: 5}) || y.Sums[DrivingBans] != 5 {
		t.Errorf("five that nobody had counted are not told: %v", y.Sums)
	}
}

func TestAYearIsSettledAMonthAfterItsEnd(t *testing.T) {
	t.Parallel()
	if got := SettledOn(2025); got != "2026-02-01" {
		t.Errorf("settled on %s", got)
	}
	if SettledOn(2025).Month() != time.February {
		t.Error("not in February")
	}
}

func TestTotalsWaitAsLongAsTheActivities(t *testing.T) {
	t.Parallel()
	seen := map[ActivityType]int{}
	for delay, types := range TotalTypes() {
		for _, kind := range types {
			seen[kind] = delay
			if activityRules[kind].publishAfter != delay {
				t.Errorf("%s waits %d days", kind, delay)
			}
		}
	}
	if _, internal := seen[EmployeeDialogueType]; internal || len(seen) != len(activityRules)-1 {
		t.Errorf("in the totals: %v", seen)
	}
}
