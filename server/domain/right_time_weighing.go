package domain

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"time"
)

// weighing is the sums of [AtRightTime] in the making. Weights are in weightUnits.
type weighing struct {
	TimesAndPlaces
	slots           map[Slot]*weighed
	places          map[string]*weighed // by key
	moments         map[moment]*weighed // what is reported there and then
	checked         map[moment]*checked // under the check's name and under its cell
	noTime, noPlace int
	known, met      int // the weight with a time and a place, and what of it a check has met
	reports         int // with a time and a place
}

// moment is a slot at a place, by the place's key.
type moment struct {
	Slot
	place string
}

// id names the moment to those who remember what was suggested.
func (m moment) id() string {
	return string(m.Weekday) + "." + string(m.DayPart) + "." + strings.Replace(m.place, cellPrefix, "@", 1)
}

// weighed is what a slot, a place or a moment has got.
type weighed struct {
	spellings         spellings
	cell              *Position
	units, unmet      int
	reports, problems int
	checks, minutes   int
}

// checked are the checks of a moment.
type checked struct {
	meeting []Date // the days of those that can meet a report, in order
	latest  Date   // the day of the latest, however long
}

// meets reports whether a check of from until to, both included, is among them.
func (c *checked) meets(from, to Date) bool {
	if c == nil {
		return false
	}
	i, _ := slices.BinarySearch(c.meeting, from)
	return i < len(c.meeting) && c.meeting[i] <= to
}

// lastDay is the day of the latest, empty when there are none.
func (c *checked) lastDay() Date {
	if c == nil {
		return ""
	}
	return c.latest
}

// entry is what a map has under a key, made when it is missing.
func entry[K comparable, V any](m map[K]*V, key K) *V {
	v := m[key]
	if v == nil {
		v = new(V)
		m[key] = v
	}
	return v
}

// weigh sums up. Checks come first, since reports ask for them.
func weigh(in TimesAndPlaces) *weighing {
	w := &weighing{
		TimesAndPlaces: in,
		slots:          map[Slot]*weighed{}, places: map[string]*weighed{},
		moments: map[moment]*weighed{}, checked: map[moment]*checked{},
	}
	for _, c := range in.Checks {
		if w.within(DateOf(c.At)) {
			w.check(c)
		}
	}
	for _, c := range w.checked {
		slices.Sort(c.meeting)
	}
	for _, r := range in.Reports {
		if w.within(r.On) {
			w.report(r)
		}
	}
	for _, p := range in.Problems {
		if p.Pattern != nil && p.ShowsOn(in.To) {
			w.problem(p)
		}
	}
	return w
}

func (w *weighing) within(day Date) bool { return w.From <= day && day <= w.To }

// spent is how long a check lasted in a slot.
type spent struct {
	Slot
	on      Date
	minutes int
}

// spent takes a check apart by the slots that it began in and lasted into.
func (c TimeCheck) spent() (all []spent) {
	at, left := c.At.In(Stockholm), time.Duration(c.Minutes)*time.Minute
	for first := true; first || left > 0; first = false {
		next := time.Date(at.Year(), at.Month(), at.Day(), at.Hour()/4*4+4, 0, 0, 0, Stockholm)
		here := min(left, next.Sub(at))
		slot := Slot{weekdays[at.Weekday()], dayParts[at.Hour()/4]}
		all = append(all, spent{slot, DateOf(at), int(here / time.Minute)})
		at, left = next, left-here
	}
	return all
}

// check counts a check in each slot that it began in or met. One of unknown length meets the slot
// that it began in.
func (w *weighing) check(c TimeCheck) {
	if key := c.Spot.key(); key != "" {
		place := w.place(c.Spot, 1)
		place.checks, place.minutes = place.checks+1, place.minutes+c.Minutes
	}
	for i, s := range c.spent() {
		meets := c.Minutes == 0 || s.minutes >= MetByMinutes
		slot := entry(w.slots, s.Slot)
		slot.minutes += s.minutes
		if i == 0 || meets {
			slot.checks++
		}
		for _, key := range c.Spot.keys() {
			there := entry(w.checked, moment{s.Slot, key})
			there.latest = max(there.latest, s.on)
			if meets {
				there.meeting = append(there.meeting, s.on)
			}
		}
	}
}

// place is the place of a spot that is told, spelled as so many more spell it.
func (w *weighing) place(s Spot, n int) *weighed {
	place := entry(w.places, s.key())
	if place.spellings == nil {
		place.spellings = spellings{}
	}
	place.spellings[s.Name] += n
	// The least of its cells, so that the order in which they come makes no difference.
	if place.cell == nil || s.Cell != nil && s.cellKey() < place.spot().cellKey() {
		place.cell = s.Cell
	}
	return place
}

// report gives each of the report's slots its share, and its place the whole.
func (w *weighing) report(r TimeReport) {
	whole, key := r.Count*weightUnits, r.Spot.key()
	if key == "" {
		w.noPlace += whole
	} else {
		w.place(r.Spot, r.Count).units += whole
	}
	slots := slotsOf(r.Days, r.Parts)
	if len(slots) == 0 {
		w.noTime += whole
		return
	}
	if key != "" {
		w.reports += r.Count
	}
	for _, slot := range slots {
		met := w.add(slot, r.Spot, whole/len(slots), r.On, r.On.AddDays(MetWithinDays))
		met.reports += r.Count
	}
}

// problem weighs in each slot of its pattern. It goes on, so it is met by a check of the last days.
func (w *weighing) problem(p *Problem) {
	var spot Spot
	if p.Place != nil {
		spot = Spot{p.Place.Name, p.Place.Position}
	}
	slots, whole := slotsOf(p.Pattern.Days, p.Pattern.Parts), ProblemWeight*weightUnits
	if spot.key() != "" && len(slots) > 0 {
		w.place(spot, 1).units += whole * len(slots)
	}
	for _, slot := range slots {
		w.add(slot, spot, whole, w.To.AddDays(-MetWithinDays), w.To).problems++
	}
}

// add gives a slot, and the moment when the place is told, so many units, which a check from a day
// until another meets. It returns the moment, one of nobody's when the place is not told.
func (w *weighing) add(slot Slot, s Spot, units int, from, to Date) *weighed {
	entry(w.slots, slot).units += units
	key := s.key()
	if key == "" {
		return &weighed{}
	}
	m := entry(w.moments, moment{slot, key})
	m.units += units
	w.known += units
	if slices.ContainsFunc(s.keys(), func(k string) bool { return w.checked[moment{slot, k}].meets(from, to) }) {
		w.met += units
	} else {
		m.unmet += units
	}
	return m
}

// slotsOf are the slots of days and parts of the day; none unless both are told.
func slotsOf(days []Weekday, parts []DayPart) (slots []Slot) {
	for _, day := range days {
		for _, part := range parts {
			slots = append(slots, Slot{day, part})
		}
	}
	return slots
}

// inReports are units in reports.
func inReports(units int) float64 { return float64(units) / weightUnits }

func (w *weighing) slotWeights() (all []SlotWeight) {
	for _, slot := range Slots() {
		s := entry(w.slots, slot)
		all = append(all, SlotWeight{slot, inReports(s.units), s.checks, s.minutes})
	}
	return all
}

func (w *weighing) placeWeights() []PlaceWeight {
	keys := slices.SortedFunc(maps.Keys(w.places), func(a, b string) int {
		return cmp.Or(cmp.Compare(w.places[b].units, w.places[a].units), cmp.Compare(a, b))
	})
	all := make([]PlaceWeight, len(keys))
	for i, key := range keys {
		p := w.places[key]
		all[i] = PlaceWeight{p.spot().Label(), p.cell, inReports(p.units), p.checks, p.minutes}
	}
	return all
}

func (p *weighed) spot() Spot { return Spot{p.spellings.mostUsed(), p.cell} }

// ranked are all moments with something unmet: the heaviest first, then those unvisited longest.
func (w *weighing) ranked() []TimeSuggestion {
	all := []TimeSuggestion{}
	for m, got := range w.moments {
		if got.unmet > 0 {
			all = append(all, TimeSuggestion{
				Slot: m.Slot, ID: m.id(), Place: w.places[m.place].spot().
					Label(), Weight: inReports(got.unmet), Reports: got.reports, Problems: got.problems,
				CheckedOn: w.checked[m].lastDay(), asOf: w.To,
			})
		}
	}
	slices.SortFunc(all, func(a, b TimeSuggestion) int {
		return cmp.Or(
			cmp.Compare(b.Weight, a.Weight), cmp.Compare(a.CheckedOn, b.CheckedOn),
			cmp.Compare(a.order(), b.order()), cmp.Compare(a.ID, b.ID),
		)
	})
	return all
}
