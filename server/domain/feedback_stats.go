package domain

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// FeedbackDimension is something that feedback can be grouped by.
type FeedbackDimension string

// The dimensions of feedback.
const (
	FeedbackByTheme   FeedbackDimension = "THEME"
	FeedbackByMonth   FeedbackDimension = "MONTH"
	FeedbackByQuarter FeedbackDimension = "QUARTER"
	FeedbackByYear    FeedbackDimension = "YEAR"
	FeedbackByWeekday FeedbackDimension = "WEEKDAY"
	FeedbackByDayPart FeedbackDimension = "DAY_PART"
	FeedbackByPlace   FeedbackDimension = "PLACE"
	FeedbackByStatus  FeedbackDimension = "STATUS"
	FeedbackByReason  FeedbackDimension = "REASON"
	FeedbackByOutcome FeedbackDimension = "OUTCOME"
	FeedbackByArea    FeedbackDimension = "AREA"
)

// FeedbackStatsFilter says which feedback. All that is given must hold.
type FeedbackStatsFilter struct {
	Area                     *string
	Themes                   []Theme
	Statuses                 []ModerationStatus
	Outcomes                 []FeedbackOutcome
	From                     *Date // by the day it was received
	To                       *Date
	DialogueID               *string
	IncludeDuplicatesAndSpam *bool
}

// Validate says everything that is wrong with the filter.
func (f *FeedbackStatsFilter) Validate() error {
	var es Errors
	es.check(f.From == nil || f.To == nil || *f.From <= *f.To, "to", "Sista dagen kan inte ligga före den första.")
	return es.err()
}

// LeftOut are the reasons whose feedback is not counted: what says nothing new, or nothing. None
// when the filter asks for that too.
func (f *FeedbackStatsFilter) LeftOut() []ModerationReason {
	if f.IncludeDuplicatesAndSpam != nil && *f.IncludeDuplicatesAndSpam {
		return nil
	}
	return []ModerationReason{ReasonDuplicate, ReasonSpam}
}

// FeedbackTimes are the times at which feedback says that it happens, as statistics group by them.
// Each list has at least one value: an empty one stands for what was not told.
type FeedbackTimes struct {
	Days  []string `bson:"days"`
	Parts []string `bson:"parts"`
	Slots []string `bson:"slots"` // each day with each part, "FRIDAY EVENING"; see [SlotParts]
	// Key is all of them as one text, "FRIDAY,SATURDAY EVENING", so that what says the same time is
	// one group; see [KeyTimes].
	Key string `bson:"key"`
	On  Date   `bson:"on"` // the day it was received
}

// KeyTimes are the days and parts of the day that a key stands for.
func KeyTimes(key string) (days []Weekday, parts []DayPart) {
	dayNames, partNames := SlotParts(key)
	for _, name := range strings.Split(dayNames, ",") {
		if name != "" {
			days = append(days, Weekday(name))
		}
	}
	for _, name := range strings.Split(partNames, ",") {
		if name != "" {
			parts = append(parts, DayPart(name))
		}
	}
	return days, parts
}

// TimesOf are the times at which feedback says that it happens.
func TimesOf(f *Feedback) FeedbackTimes {
	t := FeedbackTimes{Days: named(f.WhenDays), Parts: named(f.WhenParts), On: DateOf(f.SubmittedAt)}
	t.Key = strings.Join(t.Days, ",") + " " + strings.Join(t.Parts, ",")
	for _, day := range t.Days {
		for _, part := range t.Parts {
			t.Slots = append(t.Slots, day+" "+part)
		}
	}
	return t
}

// named are the values as texts, the empty one alone when there are none.
func named[T ~string](values []T) []string {
	if len(values) == 0 {
		return []string{""}
	}
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = string(v)
	}
	return texts
}

// SlotParts takes a slot apart into its day and its part of the day, each empty where it was not
// told.
func SlotParts(slot string) (day, part string) {
	day, part, _ = strings.Cut(slot, " ")
	return day, part
}

// FeedbackStats are pieces of feedback counted in groups.
type FeedbackStats struct {
	Rows     []*FeedbackStatsRow // at most MaxStatsRows
	RowCount int
	Feedback int // each once, though it may be in several rows
}

// Cut reports whether there are more groups than rows.
func (s *FeedbackStats) Cut() bool { return s.RowCount > len(s.Rows) }

// FeedbackStatsRow is one group of feedback.
type FeedbackStatsRow struct {
	Key              []FeedbackStatsKey
	Feedback         int
	FeltSafety       *float64 // the mean, 1-5; nil when nobody told
	FeltSafetyTold   int
	FeltSafetyUntold int
}

// FeedbackStatsKey is one part of a group's key.
type FeedbackStatsKey struct {
	Dimension FeedbackDimension
	Value     string // empty: nothing was told, or said of it
	Label     string
}

// FeedbackTally is what the database has counted of feedback with the same values.
type FeedbackTally struct {
	Values    []string // one for each dimension that is grouped by
	PlaceName string   // as it was written, where places are grouped by
	Count     int
	Told      int // how safe the writer feels
	Safety    int // of those, added up
}

// SumFeedback makes rows of what was counted by the dimensions, in the order of their keys. areas
// are the names of areas by their codes.
func SumFeedback(by []FeedbackDimension, tallies []FeedbackTally, areas map[string]string) *FeedbackStats {
	groups := map[string]*feedbackGroup{}
	for _, t := range tallies {
		key := strings.Join(t.Values, "\x00")
		if groups[key] == nil {
			groups[key] = &feedbackGroup{FeedbackTally{Values: t.Values}, spellings{}}
		}
		groups[key].add(t)
	}
	sorted := slices.SortedFunc(
		maps.Values(groups),
		func(a, b *feedbackGroup) int { return compareValues(by, a.Values, b.Values) },
	)
	stats := &FeedbackStats{RowCount: len(sorted), Rows: []*FeedbackStatsRow{}}
	for _, g := range sorted[:min(len(sorted), MaxStatsRows)] {
		stats.Rows = append(stats.Rows, g.row(by, areas))
	}
	return stats
}

// feedbackGroup is a row in the making.
type feedbackGroup struct {
	FeedbackTally
	places spellings
}

func (g *feedbackGroup) add(t FeedbackTally) {
	g.Count, g.Told, g.Safety = g.Count+t.Count, g.Told+t.Told, g.Safety+t.Safety
	g.places[t.PlaceName] += t.Count
}

func (g *feedbackGroup) row(by []FeedbackDimension, areas map[string]string) *FeedbackStatsRow {
	row := &FeedbackStatsRow{
		Key:              []FeedbackStatsKey{},
		Feedback:         g.Count,
		FeltSafetyTold:   g.Told,
		FeltSafetyUntold: g.Count - g.Told,
	}
	for i, d := range by {
		label := d.label(g.Values[i])
		switch {
		case d == FeedbackByPlace && g.Values[i] != "":
			label = g.places.mostUsed()
		case d == FeedbackByArea:
			label = cmp.Or(areas[g.Values[i]], g.Values[i])
		}
		row.Key = append(row.Key, FeedbackStatsKey{d, g.Values[i], label})
	}
	if g.Told > 0 {
		mean := float64(g.Safety) / float64(g.Told)
		row.FeltSafety = &mean
	}
	return row
}

// label is a value in Swedish, where no name is needed for it.
func (d FeedbackDimension) label(value string) string {
	if value == "" {
		return noFeedbackValue[d]
	}
	switch d {
	case FeedbackByTheme:
		return Theme(value).Label()
	case FeedbackByMonth:
		return monthLabel(value)
	case FeedbackByQuarter:
		return quarterLabel(value)
	case FeedbackByWeekday:
		return Weekday(value).Label()
	case FeedbackByDayPart:
		return DayPart(value).Label()
	case FeedbackByStatus:
		return ModerationStatus(value).Label()
	case FeedbackByReason:
		return ModerationReason(value).Label()
	case FeedbackByOutcome:
		return FeedbackOutcome(value).Label()
	}
	return value
}

// noFeedbackValue is what an empty value of a dimension means, in Swedish.
var noFeedbackValue = map[FeedbackDimension]string{
	FeedbackByWeekday: "Veckodag inte angiven", FeedbackByDayPart: "Tid inte angiven",
	FeedbackByPlace:  "Ingen plats att visa",
	FeedbackByReason: "Inget skäl", FeedbackByOutcome: "Inget besked ännu",
}

// rank is a value's place among those of its dimension where that is not the order of their texts.
// What is empty comes first.
func (d FeedbackDimension) rank(value string) int {
	switch d {
	case FeedbackByTheme:
		return slices.Index(Themes, Theme(value))
	case FeedbackByWeekday:
		return slices.Index(weekOrder, Weekday(value))
	case FeedbackByDayPart:
		return slices.Index(dayParts[:], DayPart(value))
	case FeedbackByStatus:
		return slices.Index(ModerationStatuses, ModerationStatus(value))
	case FeedbackByReason:
		return slices.Index(ModerationReasons, ModerationReason(value))
	case FeedbackByOutcome:
		return slices.Index(FeedbackOutcomes, FeedbackOutcome(value))
	}
	return 0
}

// FeedbackForAnalysts is feedback as those who may not moderate it may have it. What is published
// has its words and its place as the public has them; what is not has neither, nor what was
// answered, which may speak of them. The times, the theme and the felt safety are no words.
func FeedbackForAnalysts(f *Feedback) *Feedback {
	shown := *f
	shown.Text, shown.PlaceName, shown.OutcomeText, shown.Position, shown.Reply = "", "", "", nil, nil
	if public, ok := PublishFeedback(f); ok {
		shown.Text, shown.PlaceName, shown.OutcomeText, shown.Reply = public.Text, public.PlaceName, public.OutcomeText,
			public.Reply
		shown.Position = f.Position
	}
	return &shown
}
