package domain

import (
	"reflect"
	"testing"

	"pgregory.net/rapid"
)

// done is one activity of a type and visibility on a day.
func done(kind ActivityType, v Visibility, on Date) Occurrence {
	return Occurrence{On: on, ReceivedOn: on, Type: kind, Visibility: v, PlaceKey: "a", Count: 1}
}

func TestTheDayOnWhichAnActivityEntersPublicCounts(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		kind       ActivityType
		visibility Visibility
		on, want   Date
	}{
		{TrafficCheckType, VisibilityPublic, "2026-12-31", "2026-12-31"},
		{TrafficCheckType, VisibilityAggregate, "2026-12-01", "2027-01-01"},
		{TrafficCheckType, VisibilityInternal, "2026-12-31", "2027-01-01"},
		{DogSearchType, VisibilityPublic, "2026-12-20", "2027-01-03"},
		{DogSearchType, VisibilityAggregate, "2026-12-17", "2027-01-01"},
		{DogSearchType, VisibilityInternal, "2026-12-18", "2027-02-01"},
		{InspectionType, VisibilityInternal, "2026-02-14", "2026-03-01"},
		{PickupPointVisitType, VisibilityAggregate, "2026-02-15", "2026-04-01"},
		{EmployeeDialogueType, VisibilityPublic, "2026-03-02", "2026-04-01"},
	} {
		if got := countDay(c.kind, c.visibility, c.on); got != c.want {
			t.Errorf("%s %s of %s counts from %s, want %s", c.visibility, c.kind, c.on, got, c.want)
		}
	}
}

func TestWhatIsCountedUntilADayIsWhatItsCountDaysSay(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		on, today := anyDay("2024-01-01", "2026-12-31").
			Draw(t, "on"), anyDay("2024-01-01", "2027-03-01").Draw(t, "today")
		kind := rapid.SampledFrom([]ActivityType{TrafficCheckType, DogSearchType, FootPatrolType}).Draw(t, "type")
		v := rapid.SampledFrom([]Visibility{VisibilityPublic, VisibilityAggregate, VisibilityInternal}).
			Draw(t, "visibility")
		until := CountedUntil(activityRules[kind].publishAfter, v, today)
		if (on <= until) != (countDay(kind, v, on) <= today) {
			t.Errorf("%s %s of %s on %s: until %s, from %s", v, kind, on, today, until, countDay(kind, v, on))
		}
	})
}

// dogs is a promise of one dog search a year, in a pledge of one commitment.
func dogs(n int) (*Pledge, *Commitment) {
	p, c := signed("2026-01-01", "2028-12-31"), times(n, Year)
	c.ID, c.ActivityTypes = "p:dogs", []ActivityType{DogSearchType}
	c.Explanations = []Explanation{{PeriodStart: "2026-01-01", Text: "Hundarna var sjuka."}}
	p.FocusAreas = []*FocusArea{{ID: "f", Commitments: []*Commitment{c}}}
	return p, c
}

func TestTheYearIsToldToHaveEndedOnItsSettlingDayWhateverWasDone(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		done  []Occurrence
		today Date
		want  PeriodStatus
		until Date // when it is told; empty when it has been
	}{
		{"nothing, on its last day", nil, "2026-12-31", AtRisk, "2027-02-01"},
		{"nothing, the day after", nil, "2027-01-01", AtRisk, "2027-02-01"},
		{"nothing, the day before it is told", nil, "2027-01-31", AtRisk, "2027-02-01"},
		{"nothing", nil, "2027-02-01", Missed, ""},
		{"a hidden search, before", []Occurrence{done(
			DogSearchType, VisibilityInternal, "2026-12-30",
		)}, "2027-01-31", AtRisk, "2027-02-01"},
		{"a hidden search", []Occurrence{done(
			DogSearchType, VisibilityInternal, "2026-12-30",
		)}, "2027-02-01", Fulfilled, ""},
		{"a public search, before it is shown", []Occurrence{done(
			DogSearchType, VisibilityPublic, "2026-12-30",
		)}, "2027-01-12", AtRisk, "2027-02-01"},
		{"a public search", []Occurrence{done(
			DogSearchType, VisibilityPublic, "2026-12-30",
		)}, "2027-01-13", Fulfilled, "2027-02-01"},
	} {
		p, dog := dogs(1)
		follow := Follow(p, map[string]Evidence{"p:dogs": {Occurrences: c.done}}, c.today, AudiencePublic, c.today)
		got := follow.Periods(dog)[0]
		if got.Start != "2026-01-01" || got.Status != c.want || got.SettlesOn != c.until || got.Public != nil {
			t.Errorf("%s: %+v", c.name, got)
		}
		if (got.Explanation == "") != (c.until != "") {
			t.Errorf("%s: explained %q", c.name, got.Explanation)
		}
		if due := follow.Summary().PeriodsDue; (due > 0) != (c.want == Missed || c.want == Fulfilled) {
			t.Errorf("%s: %d periods are due", c.name, due)
		}
		if c.today > "2026-12-31" && got.SuggestedNext != "" {
			t.Errorf("%s: the next is suggested for %s", c.name, got.SuggestedNext)
		}
	}
}

func TestThoseInsideSeeBothAndWhyTheyDiffer(t *testing.T) {
	t.Parallel()
	p, dog := dogs(1)
	evidence := map[string]Evidence{"p:dogs": {
		Occurrences: []Occurrence{done(DogSearchType, VisibilityInternal, "2026-12-30")},
	}}
	got := Follow(p, evidence, "2027-01-10", AudienceInside, "2027-01-10").Periods(dog)[0]
	want := &PublicPeriod{Done: 0, Status: AtRisk, Differs: []PeriodDifference{
		AwaitsPublication, ToldByMonth, NotSettled,
	}}
	if got.Status != Fulfilled ||
		got.Done != 1 || got.LatestOn != "2026-12-30" || !reflect.DeepEqual(got.Public, want) {
		t.Errorf("before it is told: %+v, the public is told %+v", got, got.Public)
	}
	missed := Follow(p, nil, "2027-01-10", AudienceInside, "2027-01-10").Periods(dog)[0]
	if missed.Status != Missed || missed.Explanation == "" || missed.SettlesOn != "2027-02-01" {
		t.Errorf("it can be explained at once: %+v", missed)
	}
	got = Follow(p, evidence, "2027-02-01", AudienceInside, "2027-02-01").Periods(dog)[0]
	if got.Public.Status != Fulfilled ||
		got.SettlesOn != "" || !reflect.DeepEqual(got.Public.Differs, []PeriodDifference{ToldByMonth}) {
		t.Errorf("when it is told: %+v, the public is told %+v", got, got.Public)
	}
}

// What the public is told is the same wherever in its month something hidden was done, whatever day
// is asked for. That holds within each half of a month that a delay makes.
func TestThePublicCannotTellTheDayOfAnythingHidden(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		kind := rapid.SampledFrom([]ActivityType{TrafficCheckType, DogSearchType, EmployeeDialogueType}).Draw(t, "type")
		hidden := rapid.SampledFrom([]Visibility{VisibilityAggregate, VisibilityInternal}).Draw(t, "visibility")
		month := anyDay("2026-01-01", "2028-10-31").Draw(t, "month").monthStart()
		a := month.AddDays(rapid.IntRange(0, 27).Draw(t, "a day"))
		b := month.AddDays(rapid.IntRange(0, 27).Draw(t, "another"))
		if countDay(kind, hidden, a) != countDay(kind, hidden, b) {
			return
		}
		p := signed("2026-01-01", "2027-12-31")
		p.RunsUntilReplaced = true
		commitments := []*Commitment{
			times(1, Year), times(1, Month), times(2, Week), conditional(AnsweredByActivities, ""), {Kind: Continuous},
		}
		for i, c := range commitments {
			c.ID, c.ActivityTypes = "p:"+string(rune('a'+i)), []ActivityType{kind}
		}
		p.FocusAreas = []*FocusArea{{Commitments: commitments}}
		today, asOf := anyDay("2026-01-01", "2029-03-01").
			Draw(t, "today"), anyDay("2026-01-01", "2029-03-01").Draw(t, "as of")
		told := func(day Date) (all []CommitmentPeriod) {
			evidence := map[string]Evidence{}
			raised := problem(day, heldOn(day), plannedOn(day), closedOn(day.AddDays(1)))
			raised.ID = "x"
			for _, c := range commitments {
				evidence[c.ID] = Evidence{
					Occurrences: []Occurrence{done(kind, hidden, day)},
					Problems:    []*Problem{raised},
				}
			}
			follow := Follow(p, evidence, asOf, AudiencePublic, today)
			for _, c := range commitments {
				all = append(append(all, follow.Current(c)), follow.Periods(c)...)
			}
			return all
		}
		if a.AddDays(1).MonthEnd() != b.AddDays(1).MonthEnd() {
			return
		}
		if x, y := told(a), told(b); !reflect.DeepEqual(x, y) {
			t.Errorf("%s %s of %s and of %s are told apart:\n%+v\n%+v", hidden, kind, a, b, x, y)
		}
	})
}

func TestAConditionalPeriodBeginsAndEndsByMonthInPublic(t *testing.T) {
	t.Parallel()
	c := conditional(AnsweredByCouncil, "")
	c.ID = "p:c"
	p := signed("2026-01-01", "2028-12-31")
	p.FocusAreas = []*FocusArea{{Commitments: []*Commitment{c}}}
	raised := problem("2026-03-10", heldOn("2026-04-05"), plannedOn("2026-04-06"), closedOn("2026-05-07"))
	for _, step := range []struct {
		today  Date
		status PeriodStatus // of the current period
		start  Date
		end    Date // of the problem's period, when there is one
	}{
		{"2026-03-31", NotTriggered, "2026-01-01", ""},
		{"2026-04-01", OnTrack, "2026-03-01", ""},
		{"2026-04-30", OnTrack, "2026-03-01", ""},
		{"2026-05-01", Fulfilled, "2026-03-01", ""},
		{"2026-05-31", Fulfilled, "2026-03-01", ""},
		{"2026-06-01", NotTriggered, "2026-01-01", "2026-05-31"},
	} {
		follow := Follow(
			p, map[string]Evidence{"p:c": {Problems: []*Problem{raised}}}, step.today, AudiencePublic, step.today,
		)
		current, periods := follow.Current(c), follow.Periods(c)
		if current.Status != step.status || current.Start != step.start || current.LatestOn != "" {
			t.Errorf("%s: %+v", step.today, current)
		}
		if step.end != "" && (len(periods) != 1 || periods[0].Start != "2026-03-01" || periods[0].End != step.end) {
			t.Errorf("%s: %+v", step.today, periods)
		}
	}
}

func TestWhoIsInside(t *testing.T) {
	t.Parallel()
	for _, role := range Roles {
		want := AudienceInside
		if role == Analyst || role == Admin {
			want = AudiencePublic
		}
		a := Actor{UserID: "u", Role: role, Areas: []string{"2560"}}
		if got := AudienceOf(a, "2560"); got != want {
			t.Errorf("%s is told what the %s is", role, got)
		}
		if AudienceOf(a, "2581") != AudiencePublic || AudienceOf(Actor{Role: role}, "2560") != AudiencePublic {
			t.Errorf("%s is inside where they are nobody", role)
		}
	}
}
