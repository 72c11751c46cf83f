package domain

import (
	"maps"
	"math"
	"slices"
	"time"
)

// PublicTotal is one number of a year as the public may read it.
type PublicTotal struct {
	Metric     Metric
	Label      string // Swedish
	Value      *int   // nil when it was not counted, is suppressed, or is not released
	Suppressed bool   // whether the number is kept back because it, or one that it gives away, is small
	AtLeast    bool   // whether the number may be higher than what is told
	Display    string // "12", "färre än 5", "minst 5", "–"
	ReleasedOn Date   // the first day on which it is told; empty once it is
}

// Measure is the metric's name.
func (t *PublicTotal) Measure() string { return string(t.Metric) }

// YearSums are what has been counted in a year, by metric. What nobody counted is not in it, and
// differs from 0.
type YearSums map[Metric]int

// PublishedYear is a year that is settled, as it was published. It is kept so that a correction of
// a few cannot be found by comparing the totals of two days.
type PublishedYear struct {
	ID          string    `bson:"_id"` // "<area>:<year>"
	Area        string    `bson:"area"`
	Year        int       `bson:"year"`
	Sums        YearSums  `bson:"sums"`
	PublishedAt time.Time `bson:"publishedAt"`
	Revision    int       `bson:"revision"`
}

// smallest is the least outcome that is told as a number, 0 aside.
const smallest = 5

// SettledOn is the first day on which what a year's checks led to is told: a month after it ended,
// when what was entered late is in.
func SettledOn(year int) Date { return NewDate(year+1, time.February, 1) }

// TotalTypes are the types of activities that are in a year's public totals, by how many days each
// waits before the public is told of it.
func TotalTypes() map[int][]ActivityType {
	byDelay := map[int][]ActivityType{}
	for _, t := range slices.Sorted(maps.Keys(activityRules)) {
		if rule := activityRules[t]; !rule.internal {
			byDelay[rule.publishAfter] = append(byDelay[rule.publishAfter], t)
		}
	}
	return byDelay
}

// Amend takes in what has been corrected since the year was published. A guarded number changes
// only by at least five at a time: the difference between two published numbers is then never one
// that would be suppressed. One that nobody had counted is no exception, since a few that come of a
// late entry are those of that entry. changed reports whether anything did.
func (y *PublishedYear) Amend(now YearSums) (changed bool) {
	if y.Sums == nil {
		y.Sums = YearSums{}
	}
	for _, m := range Metrics() {
		before, was := y.Sums[m]
		after, is := now[m]
		near := m.isGuarded() && distance(before, after) < smallest
		if was == is && before == after || near {
			continue
		}
		changed = true
		if delete(y.Sums, m); is {
			y.Sums[m] = after
		}
	}
	return changed
}

func distance(a, b int) int { return max(a-b, b-a) }

// isGuarded reports whether a small total of the metric is kept back: it is an outcome, or what
// outcomes are a part of.
func (m Metric) isGuarded() bool {
	return m.IsOutcome() || m == ScreeningTests || m == ATractorsChecked
}

// PublicTotals are a year's totals as the public may read them on a day, every metric in its order.
//
// 1-4 of what is guarded is "färre än 5"; then, as long as what is told together with how the
// numbers hang together would give a suppressed one away, another of the same chain is told as
// "minst 5". Until the year is settled nothing is told of what is guarded, not even whether there
// is any: whoever reads every day, beside the list of what was done, would find what one of them
// led to.
func PublicTotals(year int, sums YearSums, today Date) []*PublicTotal {
	told, releasedOn := map[Metric]reach{}, Date("")
	if settled := SettledOn(year); today < settled {
		releasedOn = settled
	}
	for m, n := range sums {
		if !m.isGuarded() || releasedOn == "" {
			told[m] = tell(m, n)
		}
	}
	for _, chain := range chains {
		chain.protect(told)
	}
	totals := make([]*PublicTotal, 0, len(metricRules))
	for _, m := range Metrics() {
		total := publicTotal(m, told)
		if m.isGuarded() {
			total.ReleasedOn = releasedOn
		}
		totals = append(totals, total)
	}
	return totals
}

// reach is what is told of a number: that it is at least low and at most high.
type reach struct{ low, high int }

func (s reach) isExact() bool { return s.low == s.high }

// suppressed are the spans of numbers that are kept back.
var (
	fewerThanFive = reach{1, smallest - 1}
	fiveOrMore    = reach{smallest, math.MaxInt32}
)

func tell(m Metric, n int) reach {
	if m.isGuarded() && n > 0 && n < smallest {
		return fewerThanFive
	}
	return reach{n, n}
}

func publicTotal(m Metric, told map[Metric]reach) *PublicTotal {
	total := &PublicTotal{Metric: m, Label: m.Label(), Display: "–"}
	s, counted := told[m]
	switch {
	case !counted:
	case s == fewerThanFive:
		total.Suppressed, total.Display = true, "färre än 5"
	case s == fiveOrMore:
		total.Suppressed, total.AtLeast, total.Display = true, true, "minst 5"
	default:
		total.Value, total.Display = &s.low, Grouped(s.low)
	}
	return total
}

// chain is numbers that hang together: the parts are within the whole, and the whole within the
// base. When sum is set, the parts make up the whole, so that any two give the third.
type chain struct {
	base, whole Metric // base empty: none
	parts       []Metric
	sum         bool
}

// chains are what is known, or may be taken for granted, of how numbers hang together: of those who
// blew positive, some are below the limit at the evidential test, and the others are suspected.
var chains = []chain{
	{
		base:  ScreeningTests,
		whole: ScreeningPositive,
		parts: []Metric{BelowLimitAtEvidential, SuspectedDrunkDriving},
		sum:   true,
	},
	{whole: ATractorsChecked, parts: []Metric{ATractorFaults}},
}

// protect widens what is told until no suppressed number of the chain can have one value only.
func (c chain) protect(told map[Metric]reach) {
	for c.givesAway(told) {
		if !c.widen(told) {
			return
		}
	}
}

// widen tells one number less. The parts go first, then the whole, then the base.
func (c chain) widen(told map[Metric]reach) bool {
	for _, m := range append(append([]Metric{}, c.parts...), c.whole, c.base) {
		if s, counted := told[m]; counted && s.low >= smallest && s != fiveOrMore {
			told[m] = fiveOrMore
			return true
		}
	}
	return false
}

// givesAway reports whether somebody who knows the chain can find a number that is not told as it
// is.
func (c chain) givesAway(told map[Metric]reach) bool {
	for m, possible := range c.narrow(told) {
		if possible.isExact() && !told[m].isExact() {
			return true
		}
	}
	return false
}

// narrow is what each number of the chain can be when the others are what they are told to be.
// Numbers that were not counted say nothing.
func (c chain) narrow(told map[Metric]reach) map[Metric]reach {
	possible := map[Metric]reach{}
	for _, m := range append([]Metric{c.base, c.whole}, c.parts...) {
		if s, counted := told[m]; counted {
			possible[m] = s
		}
	}
	for range 2 * len(possible) {
		within(possible, c.whole, c.base)
		for _, part := range c.parts {
			within(possible, part, c.whole)
		}
		if c.sum && len(c.parts) == 2 {
			addUp(possible, c.whole, c.parts[0], c.parts[1])
		}
	}
	return possible
}

// within narrows a part and its whole to part <= whole.
func within(possible map[Metric]reach, part, whole Metric) {
	p, hasPart := possible[part]
	w, hasWhole := possible[whole]
	if hasPart && hasWhole {
		possible[part] = reach{p.low, min(p.high, w.high)}
		possible[whole] = reach{max(w.low, p.low), w.high}
	}
}

// addUp narrows a whole and its two parts to whole = a + b.
func addUp(possible map[Metric]reach, whole, a, b Metric) {
	w, hasWhole := possible[whole]
	x, hasA := possible[a]
	y, hasB := possible[b]
	if !hasWhole || !hasA || !hasB {
		return
	}
	possible[whole] = reach{max(w.low, x.low+y.low), min(w.high, x.high+y.high)}
	possible[a] = reach{max(x.low, w.low-y.high), min(x.high, w.high-y.low)}
	possible[b] = reach{max(y.low, w.low-x.high), min(y.high, w.high-x.low)}
}
