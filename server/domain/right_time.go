package domain

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// What the right time and place (rätt tid och plats) is worked out by.
const (
	// MetWithinDays is how long after a report a check still meets it.
	MetWithinDays = 28
	// MetByMinutes is how long a check must last in a slot to meet what is reported there.
	MetByMinutes = 10
	// ProblemWeight is what an open problem weighs in each slot of its pattern, in reports.
	ProblemWeight = 3
	// FewestReports is how many reports with a time and a place it takes to say anything of them.
	FewestReports = 5
	// WeeksBefore is how many earlier weeks' suggestions vary those of a week.
	WeeksBefore = 3
	// MaxSuggestions is how many times and places are suggested at most.
	MaxSuggestions = 3
)

// weightUnits are the units of one report's weight. A report that names n days and m parts of the
// day lies in n x m slots, 7 x 6 at most, with a share that is a whole number of units in each; so
// sums are exact, and the same in whatever order they are made.
const weightUnits = 25200

// Slot is a part of the day on a day of the week.
type Slot struct {
	Weekday Weekday
	DayPart DayPart
}

// Slots are all 42, Monday night first.
func Slots() (all []Slot) {
	for _, day := range weekOrder {
		for _, part := range dayParts {
			all = append(all, Slot{day, part})
		}
	}
	return all
}

// order is the slot's place among all, from 0.
func (s Slot) order() int {
	return slices.Index(weekOrder, s.Weekday)*len(dayParts) + slices.Index(dayParts[:], s.DayPart)
}

// Label is the slot in Swedish as a sentence begins with it: "Lördag kväll".
func (s Slot) Label() string {
	label := s.Weekday.Label() + " " + dayPartNames[s.DayPart]
	return strings.ToUpper(label[:1]) + label[1:]
}

// Spot is where something was reported or checked: a name, a cell of about 500 m, or both. Without
// either it was not told.
type Spot struct {
	Name string
	Cell *Position // the middle of the cell, see [Position.Cell]
}

// key is what the spot is counted under: its name, else its cell; empty when it was not told.
func (s Spot) key() string {
	if name := (Place{Name: s.Name}).Key(); name != "" {
		return name
	}
	return s.cellKey()
}

// cellPrefix begins the keys of cells; no name's key begins so.
const cellPrefix = "\x00"

func (s Spot) cellKey() string {
	if s.Cell == nil {
		return ""
	}
	return cellPrefix + degrees(s.Cell.Lat) + " " + degrees(s.Cell.Lon)
}

// keys are all that the spot can be met under: its name and its cell.
func (s Spot) keys() (keys []string) {
	for _, key := range []string{(Place{Name: s.Name}).Key(), s.cellKey()} {
		if key != "" {
			keys = append(keys, key)
		}
	}
	return keys
}

// degrees are to five decimals, about a metre, as cells are.
func degrees(d float64) string { return strconv.FormatFloat(d, 'f', 5, 64) }

// Label is the spot's name, or where its cell lies.
func (s Spot) Label() string {
	switch {
	case s.Name != "":
		return s.Name
	case s.Cell != nil:
		return "Ruta vid " + decimal(s.Cell.Lat, 3) + " N, " + decimal(s.Cell.Lon, 3) + " E"
	}
	return ""
}

// TimeReport is what citizens have reported (synpunkter), alike in time, place and day.
type TimeReport struct {
	On    Date
	Days  []Weekday // none: not told
	Parts []DayPart // none: not told
	Spot  Spot
	Count int
}

// TimeCheck is a check that was made.
type TimeCheck struct {
	At      time.Time
	Minutes int // 0: its length is not known
	Spot    Spot
}

// CheckRightTime refuses a time that ends before it begins, or that is longer than three years.
func CheckRightTime(from, to Date) error {
	var es Errors
	es.check(from <= to, "to", "Sista dagen kan inte komma före den första.")
	es.check(from > to || from.DaysUntil(to) <= 3*366, "to", "Välj högst tre år.")
	return es.err()
}

// ChecksOf are the types of activity that answer what is reported of a theme.
func ChecksOf(t Theme) []ActivityType {
	switch t {
	case ThemeTraffic:
		return []ActivityType{TrafficCheckType}
	case ThemeNarcotics:
		return []ActivityType{DogSearchType, PickupPointVisitType, FootPatrolType}
	case ThemeWorkplaceCrime:
		return []ActivityType{InspectionType}
	}
	return []ActivityType{FootPatrolType}
}

// TimesAndPlaces is what the right time and place is worked out from: of one theme and area, what
// lies from From to To, both included. More may be there.
type TimesAndPlaces struct {
	From, To Date
	Reports  []TimeReport
	Problems []*Problem
	Checks   []TimeCheck
}

// RightTimeAndPlace says when and where something is reported, and when and where it was checked.
type RightTimeAndPlace struct {
	Slots  []SlotWeight  // all 42, Monday night first
	Places []PlaceWeight // by weight, then by name
	// NoTime and NoPlace are the weights that name no slot, and no place; they are never spread.
	NoTime, NoPlace float64
	Reports         int // with a time and a place: what MetShare and Suggestions rest on
	// MetShare is the share, 0-1, of the weight with a time and a place that a check has met. Nil
	// when fewer than FewestReports reports have both: too little to say anything.
	MetShare    *float64
	Suggestions []TimeSuggestion // none while MetShare is nil
}

// SlotWeight is a slot with what is reported and checked in it.
type SlotWeight struct {
	Slot
	Reported float64
	Checks   int // that began in it or lasted at least MetByMinutes in it
	Minutes  int // of checks, spent in it
}

// PlaceWeight is a place with what is reported and checked in it.
type PlaceWeight struct {
	Name     string
	Cell     *Position
	Reported float64
	Checks   int
	Minutes  int
}

// TimeSuggestion is a time and place at which a check would meet what nobody has met yet.
type TimeSuggestion struct {
	Slot
	ID        string // the same for the same time and place
	Place     string
	Weight    float64 // not met
	Reports   int     // that name the time and the place
	Problems  int
	CheckedOn Date // the latest check there and then; empty: none

	asOf Date
}

// Reason is why the time and place is suggested, one Swedish sentence.
func (s TimeSuggestion) Reason() string {
	said := []string{}
	if s.Reports > 0 {
		said = append(said, countOf(s.Reports, "synpunkt", "synpunkter"))
	}
	if s.Problems > 0 {
		said = append(said, countOf(s.Problems, "problembild", "problembilder"))
	}
	checked := "ingen kontroll än"
	if s.CheckedOn != "" {
		checked = "ingen kontroll sedan " + s.CheckedOn.seenFrom(s.asOf)
	}
	return s.Slot.Label() + ", " + s.Place + ": " + strings.Join(append(said, checked), ", ") + "."
}

// AtRightTime works out the right time and place of what lies from From to To. What checks found
// has no part in it: only what is reported asks for checks, so that checks cannot ask for more.
// Its suggestions are all that are possible, the heaviest first: see [Varied].
func AtRightTime(in TimesAndPlaces) *RightTimeAndPlace {
	w := weigh(in)
	answer := &RightTimeAndPlace{
		Slots: w.slotWeights(), Places: w.placeWeights(),
		NoTime: inReports(w.noTime), NoPlace: inReports(w.noPlace), Reports: w.reports,
	}
	if w.reports < FewestReports {
		return answer
	}
	share := float64(w.met) / float64(w.known)
	answer.MetShare, answer.Suggestions = &share, w.ranked()
	return answer
}

// Varied are the first suggestions of a ranking. The time and place that was first in both of the
// last two weeks gives way to the heaviest other with at least half its weight, so that the same is
// not first three weeks running. recent are the earlier weeks' suggestions, the latest first.
func Varied(ranked []TimeSuggestion, recent [][]TimeSuggestion) []TimeSuggestion {
	varied := slices.Clone(ranked)
	if len(varied) > 1 && len(recent) > 1 && wasFirst(recent[0], varied[0].ID) && wasFirst(recent[1], varied[0].ID) &&
		2*varied[1].Weight >= varied[0].Weight {
		varied[0], varied[1] = varied[1], varied[0]
	}
	return varied[:min(len(varied), MaxSuggestions)]
}

// RightNow is [AtRightTime] with the suggestions that are made at its end, varied by those of the
// weeks before, which are worked out as they were then.
func RightNow(in TimesAndPlaces) *RightTimeAndPlace {
	var recent [][]TimeSuggestion
	for weeks := WeeksBefore; weeks > 0; weeks-- {
		then := in
		then.From, then.To = in.From.AddDays(-7*weeks), in.To.AddDays(-7*weeks)
		recent = slices.Insert(recent, 0, Varied(AtRightTime(then).Suggestions, recent))
	}
	now := AtRightTime(in)
	now.Suggestions = Varied(now.Suggestions, recent)
	return now
}

func wasFirst(week []TimeSuggestion, id string) bool { return len(week) > 0 && week[0].ID == id }

// countOf is a number with its noun.
func countOf(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return Grouped(n) + " " + more
}
