package domain

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// ActivityDimension is something that activities can be grouped by.
type ActivityDimension string

// The dimensions of activities.
const (
	ByType       ActivityDimension = "TYPE"
	ByMonth      ActivityDimension = "MONTH"
	ByQuarter    ActivityDimension = "QUARTER"
	ByYear       ActivityDimension = "YEAR"
	ByWeekday    ActivityDimension = "WEEKDAY"
	ByDayPart    ActivityDimension = "DAY_PART"
	ByPlace      ActivityDimension = "PLACE"
	ByCommitment ActivityDimension = "COMMITMENT"
	ByFocusArea  ActivityDimension = "FOCUS_AREA"
	ByParty      ActivityDimension = "PARTY"
	ByArea       ActivityDimension = "AREA"
)

// MaxStatsRows is how many groups an answer of statistics holds at most.
const MaxStatsRows = 5000

// ActivityStats are activities counted and summed in groups.
type ActivityStats struct {
	Rows       []*ActivityStatsRow // at most MaxStatsRows
	RowCount   int
	Activities int // each once, though it may be in several rows
}

// Cut reports whether there are more groups than rows.
func (s *ActivityStats) Cut() bool { return s.RowCount > len(s.Rows) }

// ActivityStatsRow is one group of activities.
type ActivityStatsRow struct {
	Key        []ActivityStatsKey
	Activities int
	Hours      *float64 // nil when no activity has an end
	Untimed    int      // activities without an end
	Measures   []MeasureSum
}

// ActivityStatsKey is one part of a group's key.
type ActivityStatsKey struct {
	Dimension ActivityDimension
	Value     string // empty: counts for no commitment
	Label     string
}

// MeasureSum is a metric summed over activities. Sum is nil when none counted it: null is not 0.
type MeasureSum struct {
	Measure   Metric
	Sum       *int
	Counted   int
	Uncounted int // could have been counted, and was not
	// Of those that counted it and have an end; nil when there are none, or when it was not asked
	// for.
	Hours   *float64
	PerHour *float64
}

// Label is the metric's Swedish name.
func (m MeasureSum) Label() string { return m.Measure.Label() }

// Of is the dimension's value of what activities are counted by: of a month, "2025-06", its quarter
// or year; anything else is the value itself.
func (d ActivityDimension) Of(value string) string {
	month := Date(value + "-01")
	switch {
	case !month.Valid():
		return value
	case d == ByQuarter:
		return value[:4] + "-Q" + strconv.Itoa((int(month.Month())+2)/3)
	case d == ByYear:
		return value[:4]
	}
	return value
}

// TypesByMetrics yields, for each set of those metrics that some of the types count, the set and
// these types. Every type comes once.
func TypesByMetrics(types []ActivityType, metrics []Metric) iter.Seq2[[]Metric, []ActivityType] {
	return func(yield func([]Metric, []ActivityType) bool) {
		left := slices.Compact(slices.Sorted(slices.Values(types)))
		for len(left) > 0 {
			counted := func(t ActivityType) []Metric {
				return slices.DeleteFunc(slices.Clone(metrics), func(m Metric) bool { return !m.CountedIn(t) })
			}
			set := counted(left[0])
			var same, others []ActivityType
			for _, t := range left {
				if slices.Equal(counted(t), set) {
					same = append(same, t)
				} else {
					others = append(others, t)
				}
			}
			if !yield(set, same) {
				return
			}
			left = others
		}
	}
}

// MetricsOf are the metrics that activities of a type can count.
func MetricsOf(t ActivityType) (metrics []Metric) {
	for _, m := range Metrics() {
		if m.CountedIn(t) {
			metrics = append(metrics, m)
		}
	}
	return metrics
}

// ActivityTally is what the database has counted of activities of one type with the same values.
type ActivityTally struct {
	Values    []string // one for each dimension that is grouped by
	Type      ActivityType
	PlaceName string // as it was written, where places are grouped by
	Count     int
	Timed     int // with an end
	Minutes   int // of those
	Metrics   []MetricTally
}

// MetricTally is a metric summed over the activities that counted it.
type MetricTally struct {
	Metric  Metric
	Sum     int
	Counted int
}

// StatsNames are what only pledges know: the names of areas, focus areas and commitments, and the
// focus area of each commitment.
type StatsNames struct {
	Names     map[string]string
	FocusArea map[string]string
}

// NewStatsNames takes the names out of pledges.
func NewStatsNames(pledges []*Pledge) StatsNames {
	n := StatsNames{map[string]string{}, map[string]string{}}
	for _, p := range pledges {
		n.Names[p.Area.Code], n.Names[p.ID] = p.Area.Name, p.Title
		for _, f := range p.FocusAreas {
			n.Names[f.ID] = f.Title
			for _, c := range f.Commitments {
				n.Names[c.ID], n.FocusArea[c.ID] = c.Text, f.ID
			}
		}
	}
	return n
}

// Commitments are the ids of all commitments.
func (n StatsNames) Commitments() []string { return slices.Sorted(maps.Keys(n.FocusArea)) }

// SumActivities makes rows of what was counted by the dimensions, in the order of their keys.
func SumActivities(by []ActivityDimension, tallies []ActivityTally, names StatsNames) *ActivityStats {
	groups := map[string]*activityGroup{}
	for _, t := range tallies {
		key := strings.Join(t.Values, "\x00")
		if groups[key] == nil {
			groups[key] = &activityGroup{values: t.Values, places: spellings{}, sums: map[Metric]*MeasureSum{}}
		}
		groups[key].add(t)
	}
	sorted := slices.SortedFunc(
		maps.Values(groups),
		func(a, b *activityGroup) int { return compareValues(by, a.values, b.values) },
	)
	stats := &ActivityStats{RowCount: len(sorted), Rows: []*ActivityStatsRow{}}
	for _, g := range sorted[:min(len(sorted), MaxStatsRows)] {
		stats.Rows = append(stats.Rows, g.row(by, names))
	}
	return stats
}

// MaxPerHour is how many metrics are told by the hour at once: each is a question of its own.
const MaxPerHour = 5

// CheckPerHour refuses metrics that are not told by the hour. INVALID.
func CheckPerHour(metrics []Metric) error {
	var es Errors
	es.check(
		len(metrics) >= 1 && len(metrics) <= MaxPerHour,
		"measures",
		"Välj 1–"+strconv.Itoa(MaxPerHour)+" mått att räkna per timme.",
	)
	return es.err()
}

// SetPerHour says of each row how much of the metric came to an hour. The tallies are of those
// activities alone that counted it and have an end: no other hours may be divided by.
func (s *ActivityStats) SetPerHour(metric Metric, tallies []ActivityTally) {
	type timed struct{ sum, minutes int }
	groups := map[string]timed{}
	for _, t := range tallies {
		key := strings.Join(t.Values, "\x00")
		group := groups[key]
		group.minutes += t.Minutes
		for _, m := range t.Metrics {
			group.sum += m.Sum
		}
		groups[key] = group
	}
	for _, row := range s.Rows {
		group := groups[row.values()]
		i := slices.IndexFunc(row.Measures, func(m MeasureSum) bool { return m.Measure == metric })
		if i < 0 || group.minutes == 0 {
			continue
		}
		hours := float64(group.minutes) / 60
		each := float64(group.sum) / hours
		row.Measures[i].Hours, row.Measures[i].PerHour = &hours, &each
	}
}

// values are what its activities have in common, as one string.
func (r *ActivityStatsRow) values() string {
	values := make([]string, len(r.Key))
	for i, key := range r.Key {
		values[i] = key.Value
	}
	return strings.Join(values, "\x00")
}

// activityGroup is a row in the making.
type activityGroup struct {
	values                []string
	places                spellings
	count, timed, minutes int
	sums                  map[Metric]*MeasureSum
}

func (g *activityGroup) add(t ActivityTally) {
	g.count, g.timed, g.minutes = g.count+t.Count, g.timed+t.Timed, g.minutes+t.Minutes
	g.places[t.PlaceName] += t.Count
	for _, m := range t.Metrics {
		sum := g.sums[m.Metric]
		if sum == nil {
			sum = &MeasureSum{Measure: m.Metric}
			g.sums[m.Metric] = sum
		}
		sum.Counted += m.Counted
		sum.Uncounted += t.Count - m.Counted
		if m.Counted > 0 {
			total := m.Sum
			if sum.Sum != nil {
				total += *sum.Sum
			}
			sum.Sum = &total
		}
	}
}

func (g *activityGroup) row(by []ActivityDimension, names StatsNames) *ActivityStatsRow {
	row := &ActivityStatsRow{
		Key:        []ActivityStatsKey{},
		Activities: g.count,
		Untimed:    g.count - g.timed,
		Measures:   []MeasureSum{},
	}
	for i, d := range by {
		row.Key = append(row.Key, ActivityStatsKey{d, g.values[i], g.label(d, g.values[i], names)})
	}
	if g.timed > 0 {
		hours := float64(g.minutes) / 60
		row.Hours = &hours
	}
	for _, m := range Metrics() {
		if sum := g.sums[m]; sum != nil {
			row.Measures = append(row.Measures, *sum)
		}
	}
	return row
}

// label is a value in Swedish. A place is called what most call it.
func (g *activityGroup) label(d ActivityDimension, value string, names StatsNames) string {
	if d != ByPlace {
		return names.label(d, value)
	}
	return g.places.mostUsed()
}

// spellings are those of a place, with how many use each.
type spellings map[string]int

func (s spellings) mostUsed() (best string) {
	for _, name := range slices.Sorted(maps.Keys(s)) {
		if best == "" || s[name] > s[best] {
			best = name
		}
	}
	return best
}

func compareValues[D interface{ rank(string) int }](by []D, a, b []string) int {
	for i, d := range by {
		if c := cmp.Or(cmp.Compare(d.rank(a[i]), d.rank(b[i])), cmp.Compare(a[i], b[i])); c != 0 {
			return c
		}
	}
	return 0
}

func (n StatsNames) label(d ActivityDimension, value string) string {
	switch d {
	case ByType:
		return ActivityType(value).Label()
	case ByWeekday:
		return Weekday(value).Label()
	case ByDayPart:
		return DayPart(value).Label()
	case ByParty:
		return Party(value).Label()
	case ByMonth:
		return monthLabel(value)
	case ByQuarter:
		return quarterLabel(value)
	}
	if value == "" {
		return "Räknas inte för något åtagande"
	}
	return cmp.Or(n.Names[value], value)
}

var monthNames = [...]string{
	"januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
	"december",
}

// monthLabel is "juni 2025" for "2025-06".
func monthLabel(value string) string {
	d := Date(value + "-01")
	if !d.Valid() {
		return value
	}
	return monthNames[d.Month()-1] + " " + strconv.Itoa(d.Year())
}

// quarterLabel is "kvartal 2 2025" for "2025-Q2".
func quarterLabel(value string) string {
	if len(value) != len("2025-Q2") {
		return value
	}
	return "kvartal " + value[6:] + " " + value[:4]
}

// rank is a value's place among those of its dimension where that is not the order of their texts.
func (d ActivityDimension) rank(value string) int {
	switch d {
	case ByType:
		return slices.Index(ActivityTypes(), ActivityType(value))
	case ByWeekday:
		return (slices.Index(weekdays[:], Weekday(value)) + 6) % 7
	case ByDayPart:
		return slices.Index(dayParts[:], DayPart(value))
	case ByParty:
		return slices.Index(Parties, Party(value))
	}
	return 0
}

// CheckDimensions refuses a dimension that is asked for twice with INVALID.
func CheckDimensions[D comparable](by []D) error {
	var es Errors
	for i, d := range by {
		es.check(!slices.Contains(by[:i], d), at("groupBy", i), "Samma indelning står två gånger.")
	}
	return es.err()
}
