package domain

import (
	"fmt"
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
	totals := PublicTotals(
		YearSums{
			VehiclesChecked:   3,
			ScreeningTests:    412,
			ScreeningPositive: 4,
			BeltFines:         5,
			PhoneFines:        0,
			OtherFines:        1,
		},
		true,
	)
	if len(totals) != len(Metrics()) {
		t.Fatalf("%d totals", len(totals))
	}
	for m, want := range map[Metric]string{
		VehiclesChecked: "3", ScreeningTests: "412", ScreeningPositive: "färre än 5", BeltFines: "5", PhoneFines: "0", OtherFines: "färre än 5", DrivingBans: "–",
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

func TestAYearThatIsNotSettledIsToldInStepsOfFive(t *testing.T) {
	t.Parallel()
	totals := PublicTotals(
		YearSums{
			VehiclesChecked:      83,
			ScreeningTests:       41,
			ScreeningPositive:    3,
			SuspectedDrugDriving: 9,
			DrivingBans:          0,
		},
		false,
	)
	for m, want := range map[Metric]string{
		VehiclesChecked: "83", ScreeningTests: "minst 40", ScreeningPositive: "färre än 5", SuspectedDrugDriving: "minst 5", DrivingBans: "0", BeltFines: "–",
	} {
		if got := totalOf(t, totals, m); got.Display != want {
			t.Errorf("%s is %q, want %q", m, got.Display, want)
		}
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
		totals := PublicTotals(
			YearSums{
				ScreeningTests:         c.tests,
				ScreeningPositive:      c.positive,
				BelowLimitAtEvidential: c.below,
				SuspectedDrunkDriving:  c.drunk,
			},
			true,
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
	case total.Value != nil && total.AtLeast:
		low, high = *total.Value, *total.Value+4
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

func (w world) plus(v world) (sum world) {
	for i := range w {
		sum[i] = w[i] + v[i]
	}
	return sum
}

func (w world) minus(v world) (difference world) {
	for i := range w {
		difference[i] = w[i] - v[i]
	}
	return difference
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
		truth, settled := drawWorld(t, 12), rapid.Bool().Draw(t, "settled")
		totals := PublicTotals(truth.sums(), settled)
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
		a, b := PublicTotals(first.sums(), true), PublicTotals(second.sums(), true)
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

// Somebody who reads the running year's totals before and after one check learns of no outcome of
// that check what it is, unless it is none.
func TestNoOutcomeOfOneActivityIsFoundFromOneDayToTheNext(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		year, check := drawWorld(t, 9), drawWorld(t, 4)
		before := worlds(t, PublicTotals(year.sums(), false), 60)
		after := worlds(t, PublicTotals(year.plus(check).sums(), false), 60)
		var checks []world
		for _, x := range before {
			for _, y := range after {
				if d := y.minus(x); min(d[0], d[1], d[2], d[3]) >= 0 && d[1] <= d[0] {
					checks = append(checks, d)
				}
			}
		}
		for i, m := range chainMetrics {
			if check[i] > 0 && len(values(checks, i)) < 2 {
				t.Fatalf("%v + %v: the check's %s is found", year, check, m)
			}
		}
	})
}

func TestACorrectionOfAFewDoesNotChangeWhatIsPublished(t *testing.T) {
	t.Parallel()
	y := &PublishedYear{Sums: YearSums{ScreeningPositive: 12, VehiclesChecked: 100, BeltFines: 7}}
	if !y.Amend(YearSums{ScreeningPositive: 14, VehiclesChecked: 101, BeltFines: 12, DrivingBans: 2}) {
		t.Error("nothing changed")
	}
	want := YearSums{ScreeningPositive: 12, VehiclesChecked: 101, BeltFines: 12, DrivingBans: 2}
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
