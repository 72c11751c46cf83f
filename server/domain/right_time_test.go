package domain

import (
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// clock is an instant by the clock on the wall.
func clock(day Date, hour, minute int) time.Time {
	return time.Date(day.Year(), day.Month(), day.utc().Day(), hour, minute, 0, 0, Stockholm)
}

// fridays are n reports of Friday evenings in a village, on Monday 2 November 2026.
func fridays(n int, place string) TimeReport {
	return TimeReport{
		On: "2026-11-02", Days: []Weekday{Friday}, Parts: []DayPart{Evening}, Spot: Spot{Name: place}, Count: n,
	}
}

func november(in TimesAndPlaces) TimesAndPlaces {
	in.From, in.To = "2026-11-01", "2026-11-30"
	return in
}

func TestAReportIsSharedByTheSlotsThatItNames(t *testing.T) {
	got := AtRightTime(november(TimesAndPlaces{Reports: []TimeReport{
		{
			On:    "2026-11-02",
			Days:  []Weekday{Friday, Saturday, Sunday},
			Parts: []DayPart{Evening, LateEvening},
			Spot:  Spot{Name: "Vidsel"},
			Count: 1,
		},
		{On: "2026-11-03", Spot: Spot{Name: "vidsel"}, Count: 1},
		{On: "2026-11-03", Days: []Weekday{Friday}, Count: 1},
		{On: "2026-11-03", Days: []Weekday{Friday}, Parts: []DayPart{Evening}, Count: 1},
		{On: "2026-10-31", Days: []Weekday{Friday}, Parts: []DayPart{Evening}, Count: 100},
	}}))
	for _, s := range got.Slots {
		want := 0.0
		switch {
		case s.Slot == Slot{Friday, Evening}:
			want = 1.0 + 1.0/6
		case slices.Contains([]Weekday{Friday, Saturday, Sunday}, s.Weekday) &&
			(s.DayPart == Evening || s.DayPart == LateEvening):
			want = 1.0 / 6
		}
		if s.Reported != want {
			t.Errorf("%s: %v, want %v", s.Slot.Label(), s.Reported, want)
		}
	}
	if len(got.Slots) != 42 || got.Slots[0].Slot != (Slot{Monday, Night}) {
		t.Errorf("%d slots from %v", len(got.Slots), got.Slots[0])
	}
	if got.NoTime != 2 || got.NoPlace != 2 || got.Reports != 1 {
		t.Errorf("without time %v, without place %v, with both %d", got.NoTime, got.NoPlace, got.Reports)
	}
	if len(got.Places) != 1 || got.Places[0].Name != "Vidsel" || got.Places[0].Reported != 2 {
		t.Errorf("places %+v", got.Places)
	}
	if got.MetShare != nil || len(got.Suggestions) != 0 {
		t.Errorf("one report is too little to say anything of: %v %v", got.MetShare, got.Suggestions)
	}
}

func TestWhatMeetsAReport(t *testing.T) {
	cell := Position{Lat: 65.67, Lon: 20.99}.Cell()
	elsewhere := Position{Lat: 65.75, Lon: 20.99}.Cell()
	for name, tc := range map[string]struct {
		check TimeCheck
		met   bool
	}{
		"same slot and place": {TimeCheck{clock("2026-11-06", 18, 0), 60, Spot{Name: "Vidsel"}}, true},
		"spelled otherwise":   {TimeCheck{clock("2026-11-06", 18, 0), 60, Spot{Name: "VIDSEL "}}, true},
		"the same cell":       {TimeCheck{clock("2026-11-06", 18, 0), 60, Spot{"Väg 374", &cell}}, true},
		"another cell": {
			TimeCheck{clock("2026-11-06", 18, 0), 60, Spot{"Väg 374", &elsewhere}}, false,
		},
		"another place": {
			TimeCheck{clock("2026-11-06", 18, 0), 60, Spot{Name: "Vistträsk"}}, false,
		},
		"no place":                          {TimeCheck{clock("2026-11-06", 18, 0), 60, Spot{}}, false},
		"another day":                       {TimeCheck{clock("2026-11-07", 18, 0), 60, Spot{Name: "Vidsel"}}, false},
		"an hour too early":                 {TimeCheck{clock("2026-11-06", 14, 0), 60, Spot{Name: "Vidsel"}}, false},
		"long enough into the slot":         {TimeCheck{clock("2026-11-06", 15, 0), 70, Spot{Name: "Vidsel"}}, true},
		"a minute too little into the slot": {TimeCheck{clock("2026-11-06", 15, 0), 69, Spot{Name: "Vidsel"}}, false},
		"ten minutes":                       {TimeCheck{clock("2026-11-06", 18, 0), 10, Spot{Name: "Vidsel"}}, true},
		"nine minutes":                      {TimeCheck{clock("2026-11-06", 18, 0), 9, Spot{Name: "Vidsel"}}, false},
		"of unknown length":                 {TimeCheck{clock("2026-11-06", 18, 0), 0, Spot{Name: "Vidsel"}}, true},
		"four weeks later":                  {TimeCheck{clock("2026-11-27", 18, 0), 30, Spot{Name: "Vidsel"}}, true},
		"before it":                         {TimeCheck{clock("2026-10-30", 18, 0), 30, Spot{Name: "Vidsel"}}, false},
	} {
		t.Run(name, func(t *testing.T) {
			report := fridays(5, "Vidsel")
			report.Spot.Cell = &cell
			got := AtRightTime(november(TimesAndPlaces{Reports: []TimeReport{report}, Checks: []TimeCheck{tc.check}}))
			want := 0.0
			if tc.met {
				want = 1
			}
			if got.MetShare == nil || *got.MetShare != want {
				t.Errorf("met %v, want %v", got.MetShare, want)
			}
		})
	}
}

func TestACheckMeetsForFourWeeks(t *testing.T) {
	for last, want := range map[Date]float64{"2026-10-30": 1, "2026-11-06": 0} {
		report := fridays(5, "Vidsel")
		report.On = "2026-10-02"
		got := AtRightTime(TimesAndPlaces{
			From: "2026-10-01", To: "2026-11-30", Reports: []TimeReport{report},
			Checks: []TimeCheck{{clock(last, 18, 0), 30, Spot{Name: "Vidsel"}}},
		})
		if *got.MetShare != want {
			t.Errorf("a check on %s: met %v, want %v", last, *got.MetShare, want)
		}
	}
}

func TestAnOpenProblemWeighsThreeInEachSlotOfItsPattern(t *testing.T) {
	problem := Problem{
		RaisedOn: "2026-08-01", Place: &Place{Name: "Vidsel"},
		Pattern: &Pattern{Days: []Weekday{Friday, Saturday}, Parts: []DayPart{LateEvening}, Season: []Season{Autumn}},
	}
	summer := problem
	summer.Pattern = &Pattern{Days: []Weekday{Friday}, Parts: []DayPart{LateEvening}, Season: []Season{Spring, Summer}}
	unknown := problem
	unknown.Pattern = nil
	closed := problem
	closed.ClosedOn = "2026-11-30"
	later := problem
	later.RaisedOn = "2026-12-01"
	got := AtRightTime(november(TimesAndPlaces{
		Reports: []TimeReport{
			fridays(5, "Vistträsk"),
		}, Problems: []*Problem{&problem, &closed, &later, &summer, &unknown},
		Checks: []TimeCheck{
			{
				clock("2026-11-06", 21, 0),
				30,
				Spot{Name: "Vidsel"},
			}, {clock("2026-11-01", 18, 0), 30, Spot{Name: "Vidsel"}},
		},
	}))
	if len(got.Places) != 2 || got.Places[0].Reported != 6 || got.Places[0].Checks != 2 || got.Places[0].Minutes != 60 {
		t.Errorf("places %+v", got.Places)
	}
	// 5 reports, and 3 on Fridays and 3 on Saturdays, of which Friday's are met
	if want := 3.0 / 11; *got.MetShare != want {
		t.Errorf("met %v, want %v", *got.MetShare, want)
	}
	said := []string{}
	for _, s := range got.Suggestions {
		said = append(said, s.Reason())
	}
	want := []string{
		"Fredag kväll, Vistträsk: 5 synpunkter, ingen kontroll än.",
		"Lördag sen kväll, Vidsel: 1 problembild, ingen kontroll än.",
	}
	if !slices.Equal(said, want) {
		t.Errorf("suggested %q, want %q", said, want)
	}
}

func TestAmongEquallyHeavyTheLongestUnvisitedIsFirst(t *testing.T) {
	in := november(TimesAndPlaces{
		Reports: []TimeReport{fridays(3, "Vidsel"), fridays(3, "Vistträsk"), fridays(3, "Korsträsk")},
		Checks: []TimeCheck{
			{
				clock("2026-10-30", 18, 0),
				30,
				Spot{Name: "Vidsel"},
			}, {clock("2025-12-19", 18, 0), 30, Spot{Name: "Vistträsk"}},
		},
	})
	in.From = "2025-11-01"
	for i := range in.Reports {
		in.Reports[i].On = "2026-11-02"
	}
	said := []string{}
	for _, s := range AtRightTime(in).Suggestions {
		said = append(said, s.Reason())
	}
	want := []string{
		"Fredag kväll, Korsträsk: 3 synpunkter, ingen kontroll än.",
		"Fredag kväll, Vistträsk: 3 synpunkter, ingen kontroll sedan 19 december 2025.",
		"Fredag kväll, Vidsel: 3 synpunkter, ingen kontroll sedan 30 oktober.",
	}
	if !slices.Equal(said, want) {
		t.Errorf("suggested %q, want %q", said, want)
	}
}

func TestTheSameIsNotFirstThreeWeeksRunning(t *testing.T) {
	week := func(weights ...float64) (ranked []TimeSuggestion) {
		for i, weight := range weights {
			ranked = append(ranked, TimeSuggestion{ID: string(rune('a' + i)), Weight: weight})
		}
		return ranked
	}
	a, b := week(9), []TimeSuggestion{{ID: "b"}}
	for name, tc := range map[string]struct {
		ranked []TimeSuggestion
		recent [][]TimeSuggestion
		first  string
	}{
		"no earlier weeks":              {week(8, 7), nil, "a"},
		"first once":                    {week(8, 7), [][]TimeSuggestion{a}, "a"},
		"first twice":                   {week(8, 7), [][]TimeSuggestion{a, a}, "b"},
		"half its weight":               {week(8, 4), [][]TimeSuggestion{a, a}, "b"},
		"less than half its weight":     {week(8, 3.9), [][]TimeSuggestion{a, a}, "a"},
		"another was first meanwhile":   {week(8, 7), [][]TimeSuggestion{b, a, a}, "a"},
		"another two weeks ago":         {week(8, 7), [][]TimeSuggestion{a, b, a}, "a"},
		"there is no other":             {week(8), [][]TimeSuggestion{a, a, a}, "a"},
		"nothing was suggested earlier": {week(8, 7), [][]TimeSuggestion{{}, {}}, "a"},
	} {
		got := Varied(tc.ranked, tc.recent)
		if got[0].ID != tc.first {
			t.Errorf("%s: %s is first, want %s", name, got[0].ID, tc.first)
		}
	}
	if got := Varied(week(5, 4, 3, 2), nil); len(got) != MaxSuggestions {
		t.Errorf("%d suggestions", len(got))
	}
}

func TestTheHoursOfACheckLieInTheSlotsThatItLasted(t *testing.T) {
	for name, tc := range map[string]struct {
		check TimeCheck
		want  map[Slot]int
	}{
		"over midnight": {TimeCheck{clock("2026-11-06", 23, 0), 90, Spot{}}, map[Slot]int{
			{Friday, LateEvening}: 60, {Saturday, Night}: 30,
		}},
		"over three": {TimeCheck{clock("2026-11-08", 15, 30), 300, Spot{}}, map[Slot]int{
			{Sunday, Afternoon}: 30, {Sunday, Evening}: 240, {Sunday, LateEvening}: 30,
		}},
		"ending where a slot ends": {TimeCheck{clock("2026-11-06", 19, 0), 60, Spot{}}, map[Slot]int{
			{Friday, Evening}: 60,
		}},
		"when an hour comes twice": {TimeCheck{clock("2026-10-25", 1, 0), 240, Spot{}}, map[Slot]int{
			{Sunday, Night}: 240,
		}},
		"when an hour is left out": {TimeCheck{clock("2026-03-29", 1, 0), 240, Spot{}}, map[Slot]int{
			{Sunday, Night}: 120, {Sunday, Morning}: 120,
		}},
		"of unknown length": {TimeCheck{clock("2026-11-06", 19, 59), 0, Spot{}}, map[Slot]int{
			{Friday, Evening}: 0,
		}},
		"too short to meet the next": {TimeCheck{clock("2026-11-06", 19, 55), 14, Spot{}}, map[Slot]int{
			{Friday, Evening}: 5, {Friday, LateEvening}: 9,
		}},
	} {
		got := map[Slot]int{}
		for _, s := range tc.check.spent() {
			got[s.Slot] += s.minutes
		}
		if len(got) != len(tc.want) {
			t.Errorf("%s: %v, want %v", name, got, tc.want)
		}
		for slot, minutes := range tc.want {
			if got[slot] != minutes {
				t.Errorf("%s: %d minutes in %s, want %d", name, got[slot], slot.Label(), minutes)
			}
		}
	}
}

func TestWhatIsSuggestedNowTakesTheWeeksBeforeIntoAccount(t *testing.T) {
	in := november(TimesAndPlaces{Reports: []TimeReport{fridays(9, "Vidsel"), fridays(5, "Vistträsk")}})
	in.From = "2026-09-01"
	for weeks, want := range map[int]string{0: "Vidsel", 1: "Vidsel", 2: "Vistträsk", 3: "Vidsel"} {
		// Three weeks before the first suggestion there is nothing: the reports came on 2 November.
		in.To = Date("2026-11-02").AddDays(7 * weeks)
		if got := RightNow(in).Suggestions; len(got) != 2 || got[0].Place != want {
			t.Errorf("%d weeks later: %+v, want %s first", weeks, got, want)
		}
	}
}

// --- properties ---

var drawnSpot = rapid.Custom(func(t *rapid.T) Spot {
	s := Spot{Name: rapid.SampledFrom([]string{"", "Vidsel", "VIDSEL", "Vistträsk", "Korsträsk"}).Draw(t, "name")}
	if rapid.Bool().Draw(t, "hasCell") {
		cell := Position{Lat: 65.6 + float64(rapid.IntRange(0, 2).Draw(t, "cell"))/50, Lon: 21}.Cell()
		s.Cell = &cell
	}
	return s
})

var (
	drawnDays  = rapid.SliceOfNDistinct(rapid.SampledFrom(weekOrder), 0, 3, rapid.ID[Weekday])
	drawnParts = rapid.SliceOfNDistinct(rapid.SampledFrom(dayParts[:]), 0, 3, rapid.ID[DayPart])
	drawnDate  = rapid.Custom(
		func(t *rapid.T) Date { return Date("2026-11-01").AddDays(rapid.IntRange(0, 59).Draw(t, "day")) },
	)
)

var drawnReport = rapid.Custom(func(t *rapid.T) TimeReport {
	return TimeReport{
		drawnDate.Draw(t, "on"), drawnDays.Draw(t, "days"), drawnParts.Draw(t, "parts"), drawnSpot.Draw(t, "spot"),
		rapid.IntRange(1, 3).Draw(t, "count"),
	}
})

var drawnProblem = rapid.Custom(func(t *rapid.T) *Problem {
	spot := drawnSpot.Draw(t, "spot")
	p := &Problem{
		RaisedOn: drawnDate.Draw(t, "raised"), Place: &Place{Name: spot.Name, Position: spot.Cell},
		Pattern: &Pattern{Days: drawnDays.Draw(t, "days"), Parts: drawnParts.Draw(t, "parts")},
	}
	if rapid.Bool().Draw(t, "isClosed") {
		p.ClosedOn = p.RaisedOn.AddDays(rapid.IntRange(0, 60).Draw(t, "open"))
	}
	return p
})

var drawnCheck = rapid.Custom(func(t *rapid.T) TimeCheck {
	at := clock(
		drawnDate.Draw(t, "day"),
		rapid.IntRange(0, 23).Draw(t, "hour"),
		rapid.SampledFrom([]int{0, 30, 55}).Draw(t, "minute"),
	)
	return TimeCheck{at, rapid.SampledFrom([]int{0, 5, 9, 10, 60, 300}).Draw(t, "minutes"), drawnSpot.Draw(t, "spot")}
})

var drawnTimes = rapid.Custom(func(t *rapid.T) TimesAndPlaces {
	return TimesAndPlaces{
		From: "2026-11-05", To: "2026-12-20",
		Reports:  rapid.SliceOfN(drawnReport, 0, 12).Draw(t, "reports"),
		Problems: rapid.SliceOfN(drawnProblem, 0, 3).Draw(t, "problems"),
		Checks:   rapid.SliceOfN(drawnCheck, 0, 8).Draw(t, "checks"),
	}
})

// metByHand reports whether any check meets a slot at a spot on the days from until to, minute by
// minute.
func metByHand(in TimesAndPlaces, slot Slot, spot Spot, from, to Date) bool {
	for _, c := range in.Checks {
		if day := DateOf(c.At); day < in.From || day > in.To {
			continue
		}
		same := spot.Name != "" && (Place{Name: spot.Name}).Key() == (Place{Name: c.Spot.Name}).Key() ||
			spot.Cell != nil && c.Spot.Cell != nil && *spot.Cell == *c.Spot.Cell
		there := map[Date]int{}
		for m := range max(c.Minutes, 1) {
			at := c.At.Add(time.Duration(m) * time.Minute)
			if l := LocalTimeOf(at); l.Weekday == slot.Weekday && l.DayPart == slot.DayPart {
				there[DateOf(at)]++
			}
		}
		for day, minutes := range there {
			if same && from <= day && day <= to && (minutes >= MetByMinutes || c.Minutes == 0) {
				return true
			}
		}
	}
	return false
}

// TestTheWeightsAreThoseOfANaiveCount counts every report and problem by itself, in fractions.
func TestTheWeightsAreThoseOfANaiveCount(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := drawnTimes.Draw(t, "in")
		known, met, bySlot, both := new(big.Rat), new(big.Rat), map[Slot]*big.Rat{}, 0
		for _, slot := range Slots() {
			bySlot[slot] = new(big.Rat)
		}
		add := func(days []Weekday, parts []DayPart, spot Spot, weight *big.Rat, from, to Date) {
			for _, day := range days {
				for _, part := range parts {
					slot := Slot{day, part}
					bySlot[slot].Add(bySlot[slot], weight)
					if spot.key() == "" {
						continue
					}
					known.Add(known, weight)
					if metByHand(in, slot, spot, from, to) {
						met.Add(met, weight)
					}
				}
			}
		}
		for _, r := range in.Reports {
			for range r.Count {
				if r.On < in.From || r.On > in.To || len(r.Days)*len(r.Parts) == 0 {
					continue
				}
				add(r.Days, r.Parts, r.Spot, big.NewRat(1, int64(len(r.Days)*len(r.Parts))), r.On, r.On.AddDays(28))
				if r.Spot.key() != "" {
					both++
				}
			}
		}
		for _, p := range in.Problems {
			if p.RaisedOn <= in.To && (p.ClosedOn == "" || p.ClosedOn > in.To) {
				add(
					p.Pattern.Days,
					p.Pattern.Parts,
					Spot{p.Place.Name, p.Place.Position},
					big.NewRat(3, 1),
					in.To.AddDays(-28),
					in.To,
				)
			}
		}
		got := AtRightTime(in)
		for _, s := range got.Slots {
			if want, _ := bySlot[s.Slot].Float64(); s.Reported != want {
				t.Errorf("%s: reported %v, want %v", s.Slot.Label(), s.Reported, want)
			}
		}
		if got.Reports != both || (got.MetShare == nil) != (both < FewestReports) {
			t.Fatalf("%d reports with both, want %d; met %v", got.Reports, both, got.MetShare)
		}
		if got.MetShare != nil {
			if want, _ := new(big.Rat).Quo(met, known).Float64(); *got.MetShare != want {
				t.Errorf("met %v, want %v", *got.MetShare, want)
			}
		}
	})
}

func TestTheOrderOfWhatComesInMakesNoDifference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := drawnTimes.Draw(t, "in")
		turned := in
		turned.Reports, turned.Checks = slices.Clone(in.Reports), slices.Clone(in.Checks)
		slices.Reverse(turned.Reports)
		slices.Reverse(turned.Checks)
		a, b := AtRightTime(in), AtRightTime(turned)
		if !slices.Equal(a.Suggestions, b.Suggestions) || !slices.Equal(a.Slots, b.Slots) {
			t.Errorf("%+v\n%+v", a.Suggestions, b.Suggestions)
		}
		for i, p := range a.Places {
			if q := b.Places[i]; p.Name != q.Name || p.Reported != q.Reported || (p.Cell == nil) != (q.Cell == nil) ||
				p.Cell != nil && *p.Cell != *q.Cell {
				t.Errorf("%+v, %+v", p, q)
			}
		}
	})
}

func TestACheckNeverLowersTheMetShareNorRaisesWhatIsReported(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := drawnTimes.Draw(t, "in")
		more := in
		more.Checks = append(slices.Clone(in.Checks), drawnCheck.Draw(t, "one more"))
		a, b := AtRightTime(in), AtRightTime(more)
		if a.MetShare != nil && *b.MetShare < *a.MetShare {
			t.Errorf("met %v, and with one more check %v", *a.MetShare, *b.MetShare)
		}
		for i := range a.Slots {
			if a.Slots[i].Reported != b.Slots[i].Reported {
				t.Errorf("reported %v, and with one more check %v", a.Slots[i], b.Slots[i])
			}
		}
	})
}

func TestMoreThatIsUnmetNeverLowersARank(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := drawnTimes.Draw(t, "in")
		before := AtRightTime(in).Suggestions
		named := func(s TimeSuggestion) bool { return !strings.Contains(s.ID, "@") }
		if !slices.ContainsFunc(before, named) {
			return
		}
		at := rapid.IntRange(0, len(before)-1).Filter(func(i int) bool { return named(before[i]) }).Draw(t, "rank")
		report := TimeReport{
			in.To,
			[]Weekday{before[at].Weekday},
			[]DayPart{before[at].DayPart},
			Spot{Name: before[at].Place},
			1,
		}
		if metByHand(in, before[at].Slot, report.Spot, report.On, report.On.AddDays(28)) {
			return
		}
		in.Reports = append(slices.Clone(in.Reports), report)
		rank := slices.IndexFunc(
			AtRightTime(in).Suggestions,
			func(s TimeSuggestion) bool { return s.ID == before[at].ID },
		)
		if rank < 0 || rank > at {
			t.Errorf("rank %d became %d", at, rank)
		}
	})
}
