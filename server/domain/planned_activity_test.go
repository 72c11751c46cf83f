package domain

import (
	"slices"
	"strings"
	"testing"
	"time"
)

// plannedCheck is a plan of which everything is known.
func plannedCheck() PlannedActivityInput {
	return PlannedActivityInput{
		Area: "2560", Type: TrafficCheckType, Unit: " Polisen i  Älvsbyn ", On: "2025-07-04", DayPart: ptr(Evening),
		Place:  &Place{Name: "Vidsel", Position: &Position{Lat: 65.8381, Lon: 20.5123}},
		Reason: ptr("Fredag kväll, Vidsel: 6 synpunkter, ingen kontroll än."),
		Origin: &OriginInput{Kind: OriginSuggestion, ID: "FRIDAY.EVENING.vidsel", Theme: ptr(ThemeTraffic)},
	}
}

func TestEachRuleOfAPlan(t *testing.T) {
	t.Parallel()
	const today = Date("2025-07-01")
	for _, c := range []struct {
		name   string
		change func(*PlannedActivityInput)
		fields string
	}{
		{"as it is", func(*PlannedActivityInput) {}, ""},
		{"today", func(in *PlannedActivityInput) { in.On = today }, ""},
		{"no more than what and when", func(in *PlannedActivityInput) {
			in.DayPart, in.Place, in.Reason, in.Origin = nil, nil, nil, nil
		}, ""},
		{"yesterday", func(in *PlannedActivityInput) { in.On = "2025-06-30" }, "on"},
		{"in three years", func(in *PlannedActivityInput) { in.On = "2028-07-01" }, "on"},
		{"no day", func(in *PlannedActivityInput) { in.On = "" }, "on"},
		{"no area", func(in *PlannedActivityInput) { in.Area = "" }, "area"},
		{"no type", func(in *PlannedActivityInput) { in.Type = "RAID" }, "type"},
		{"no unit", func(in *PlannedActivityInput) { in.Unit = " . " }, "unit"},
		{"no such part of the day", func(in *PlannedActivityInput) { in.DayPart = ptr(DayPart("TEA")) }, "dayPart"},
		{"an address", func(in *PlannedActivityInput) { in.Place = &Place{Name: "Storgatan 5"} }, "place.name"},
		{"a plate", func(in *PlannedActivityInput) { in.Reason = ptr("Leta efter ABC 123") }, "reason"},
		{"a long reason", func(in *PlannedActivityInput) { in.Reason = ptr(strings.Repeat("x", 301)) }, "reason"},
		{"a suggestion of nothing", func(in *PlannedActivityInput) { in.Origin.Theme = nil }, "origin.theme"},
		{"an origin without an id", func(in *PlannedActivityInput) { in.Origin.ID = " " }, "origin.id"},
		{"half a year of weeks", func(in *PlannedActivityInput) { in.Weeks = ptr(26) }, ""},
		{"too many weeks", func(in *PlannedActivityInput) { in.Weeks = ptr(27) }, "weeks"},
		{"weeks before", func(in *PlannedActivityInput) { in.Weeks = ptr(-1) }, "weeks"},
		{"cancelled at once", func(in *PlannedActivityInput) { in.CancelReason = ptr("Snöstorm") }, "cancelReason"},
		{"the following of what stands", func(in *PlannedActivityInput) {
			in.AndFollowing = ptr(true)
		}, "andFollowing"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			in := plannedCheck()
			c.change(&in)
			var p PlannedActivity
			if got := broken(p.Apply(in, Police, today)); got != c.fields {
				t.Errorf("%q, want %q", got, c.fields)
			}
		})
	}
}

// broken are the fields with faults, each once.
func broken(err error) string { return strings.Join(slices.Compact(faultyFields(err)), " ") }

func TestAPlansPositionIsNoFinerThanItsCell(t *testing.T) {
	t.Parallel()
	p := planned(t)
	if *p.Place.Position != (Position{Lat: 65.8381, Lon: 20.5123}).Cell() {
		t.Errorf("%+v", p.Place.Position)
	}
}

// planned is a plan for Friday 4 July, at its first revision.
func planned(t *testing.T) *PlannedActivity {
	t.Helper()
	p := &PlannedActivity{Record: Record{ID: "plan", Area: "2560"}}
	if err := p.Apply(plannedCheck(), Police, "2025-07-01"); err != nil {
		t.Fatal(err)
	}
	p.Wrote("polis", time.Time{}, "save", "")
	return p
}

func TestAPlanThatHasBeenKeepsItsDayAndIsCancelledWithAReason(t *testing.T) {
	t.Parallel()
	p, in := planned(t), plannedCheck()
	in.CancelReason = ptr("")
	if err := p.Apply(in, Police, "2025-08-01"); err != nil || p.Status() != PlannedStanding {
		t.Errorf("%v %s", err, p.Status())
	}
	in.CancelReason = ptr("Utryckning")
	if err := p.Apply(in, Police, "2025-08-01"); err != nil || p.Status() != PlannedCancelled {
		t.Errorf("%v %s", err, p.Status())
	}
	in.On = "2025-07-05"
	if got := broken(p.Apply(in, Police, "2025-08-01")); got != "on" {
		t.Errorf("moved to another day that has been: %q", got)
	}
}

func TestWhatIsDoneIsNeitherCancelledNorOfAnotherKind(t *testing.T) {
	t.Parallel()
	p, in := planned(t), plannedCheck()
	p.DoneBy = &Answer{ID: "a", Ref: "TRF-1", On: "2025-07-04"}
	in.Type, in.CancelReason = FootPatrolType, ptr("Hann inte")
	if got := broken(p.Apply(in, Police, "2025-07-05")); got != "type cancelReason" {
		t.Errorf("%q", got)
	}
}

func TestThoseOfASeriesAreAWeekApartAndTheSameEachTimeTheyAreMade(t *testing.T) {
	t.Parallel()
	p := planned(t)
	p.DoneBy, p.AnsweredBy = &Answer{ID: "a"}, []string{"a"}
	one, two := p.Following(1), p.Following(2)
	if one.On != "2025-07-11" || two.On != "2025-07-18" || one.Series != p.ID || one.Revision != 0 ||
		one.DoneBy != nil || one.AnsweredBy != nil || one.UnitKey != p.UnitKey {
		t.Errorf("%+v %+v", one, two)
	}
	if !ValidUUID(one.ID) || one.ID == two.ID || one.ID != p.Following(1).ID {
		t.Errorf("ids %s %s", one.ID, two.ID)
	}
}

func TestAPlanIsDoneByTheFirstOfThoseThatSaySoAndStand(t *testing.T) {
	t.Parallel()
	said := func(id string, change func(*Activity)) *Activity {
		a := &Activity{
			Record: Record{ID: id, Area: "2560"}, Type: TrafficCheckType, Ref: "TRF-" +
				id, ReviewStatus: ReviewReceived,
			OccurredOn: "2025-07-04", Facts: Facts{PlannedActivityID: "plan"},
		}
		change(a)
		return a
	}
	stands := func(*Activity) {}
	rejected := func(a *Activity) { a.ReviewStatus = ReviewRejected }
	for _, c := range []struct {
		name string
		said []*Activity
		done string
	}{
		{"one", []*Activity{said("1", stands)}, "1"},
		{"two of the same event", []*Activity{said("1", stands), said("2", stands)}, "1"},
		{"the first rejected", []*Activity{said("1", rejected), said("2", stands)}, "2"},
		{"both rejected", []*Activity{said("1", rejected), said("2", rejected)}, ""},
		{"says so no more", []*Activity{said("1", func(a *Activity) { a.PlannedActivityID = "" })}, ""},
		{"another kind", []*Activity{said("1", func(a *Activity) { a.Type = FootPatrolType })}, ""},
		{"another area", []*Activity{said("1", func(a *Activity) { a.Area = "2581" })}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := planned(t)
			p.CancelReason = "Utryckning"
			for _, a := range c.said {
				p.Take(a.ID, c.said)
			}
			done := ""
			if p.DoneBy != nil {
				done = p.DoneBy.ID
			}
			if done != c.done || (p.Status() == PlannedDone) != (c.done != "") {
				t.Errorf("done by %q, want %q; %s", done, c.done, p.Status())
			}
			if p.Take(c.said[0].ID, c.said) {
				t.Error("said again it changes something")
			}
		})
	}
}

func TestAUnitsPlansAreCountedOnceEach(t *testing.T) {
	t.Parallel()
	of := func(on Date, done *Answer, cancelled string) *PlannedActivity {
		return &PlannedActivity{On: on, DoneBy: done, CancelReason: cancelled}
	}
	got := *CountPlanned("Polisen", []*PlannedActivity{
		of("2025-06-30", nil, ""), of("2025-07-01", nil, ""), of("2025-07-02", nil, ""),
		of("2025-06-01", &Answer{}, ""), of("2025-06-01", &Answer{}, "x"), of("2025-06-01", nil, "x"),
	}, "2025-07-01")
	if got != (PlannedCount{Unit: "Polisen", Planned: 5, Done: 2, NotDone: 1, Cancelled: 1}) {
		t.Errorf("%+v", got)
	}
}

func TestUnitsAreThoseOfOpenAccountsThatLog(t *testing.T) {
	t.Parallel()
	account := func(unit string, role Role, disabled bool) *User {
		return &User{ID: unit, Unit: unit, Role: role, Party: Police, Disabled: disabled}
	}
	var names []string
	for _, u := range UnitsOf([]*User{
		account("Öst", Officer, false), account("Ast", Coordinator, false), account("öst.", Officer, false),
		account("Stängd", Officer, true), account("It", Admin, false), account("", Officer, false),
	}) {
		names = append(names, u.Name)
		if u.InField != (u.Name == "Öst") {
			t.Errorf("%s in the field: %t", u.Name, u.InField)
		}
	}
	if !slices.Equal(names, []string{"Ast", "Öst"}) {
		t.Errorf("%q", names)
	}
}

func TestTheHoursOfAPartOfTheDayAreThoseInSweden(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		on       Date
		part     DayPart
		from, to string
	}{
		{"2025-07-04", Evening, "2025-07-04T14:00:00Z", "2025-07-04T18:00:00Z"},
		{"2025-11-28", LateEvening, "2025-11-28T19:00:00Z", "2025-11-28T23:00:00Z"},
		{"2025-03-30", Night, "2025-03-29T23:00:00Z", "2025-03-30T02:00:00Z"}, // clocks go forward
	} {
		from, to, ok := c.part.Hours(c.on)
		if !ok || from.UTC().Format(time.RFC3339) != c.from || to.UTC().Format(time.RFC3339) != c.to {
			t.Errorf("%s %s: %v %v", c.on, c.part, from.UTC(), to.UTC())
		}
	}
	if _, _, ok := DayPart("").Hours("2025-07-04"); ok {
		t.Error("no part has hours")
	}
}
