package domain

import (
	"reflect"
	"testing"
)

// oneOf is an activity of a type on 15 June 2025, as it is stored.
func oneOf(t *testing.T, kind ActivityType, change ...func(*ActivityInput)) *Activity {
	t.Helper()
	in := patrol()
	in.Type, in.OccurredAt, in.Summary = kind, instant("2025-06-15T10:00:00+02:00"), ptr("Lugnt.")
	in.Details = map[string]Details{
		"trafficCheck":        {TrafficCheck: &TrafficCheck{ScreeningTests: ptr(40), ScreeningPositive: ptr(2)}},
		"pickupPointVisit":    {PickupPointVisit: &PickupPointVisit{PickupPointID: "u-1", VisitKind: VisitFirst}},
		"schoolDogSearch":     {SchoolDogSearch: &SchoolDogSearch{School: "Skolan", ExceptionReason: "Bara skåpen."}},
		"workplaceInspection": {WorkplaceInspection: &WorkplaceInspection{}},
		"meeting":             {Meeting: &Meeting{}},
		"survey":              {Survey: &Survey{Year: 2025}},
		"conceptWork":         {ConceptWork: &ConceptWork{Concept: Huskurage}},
		"session":             {Session: &Session{}},
	}[activityRules[kind].details]
	for _, f := range change {
		f(&in)
	}
	return made(t, in, officer)
}

func TestWhenAndWhereThePublicSeesEachType(t *testing.T) {
	t.Parallel()
	const day = Date("2025-06-15")
	rows := []struct {
		kind  ActivityType
		from  Date // empty: never
		place bool
	}{
		{TrafficCheckType, day, true},
		{PickupPointVisitType, "2025-06-29", false},
		{DogSearchType, "2025-06-29", false},
		{InspectionType, "2025-06-29", false},
		{CollaborationType, day, true},
		{CouncilMeetingType, day, true},
		{SurveyType, day, true},
		{ConceptWorkType, day, true},
		{SchoolTrafficType, day, false},
		{InformationType, day, true},
		{SchoolVisitType, day, false},
		{FootPatrolType, day, true},
		{CitizenDialogueType, day, true},
		{EmployeeDialogueType, "", false},
		{OtherType, day, true},
	}
	if len(rows) != len(ActivityTypes()) {
		t.Fatalf("%d types have a row", len(rows))
	}
	for _, c := range rows {
		a := oneOf(t, c.kind)
		if a.PublicFrom != c.from {
			t.Errorf("%s is public from %q, want %q", c.kind, a.PublicFrom, c.from)
		}
		if c.from == "" {
			if _, ok := Publish(a, "2999-12-31", inAlvsbyn); ok {
				t.Errorf("%s is public", c.kind)
			}
			continue
		}
		if _, ok := Publish(a, c.from.AddDays(-1), inAlvsbyn); ok {
			t.Errorf("%s is public before %s", c.kind, c.from)
		}
		public, ok := Publish(a, c.from, inAlvsbyn)
		if !ok {
			t.Errorf("%s is not public on %s", c.kind, c.from)
			continue
		}
		if (public.Locality == "Älvsbyn") != c.place || !c.place && public.Locality != "" {
			t.Errorf("%s: the public sees the place %q", c.kind, public.Locality)
		}
	}
}

func TestVisibilityDecidesWhetherThePublicSees(t *testing.T) {
	t.Parallel()
	for visibility, want := range map[Visibility]bool{
		VisibilityPublic: true, VisibilityAggregate: false, VisibilityInternal: false,
	} {
		a := oneOf(t, TrafficCheckType, func(in *ActivityInput) { in.Visibility = &visibility })
		if _, ok := Publish(a, "2999-12-31", inAlvsbyn); ok != want {
			t.Errorf("%s: public %t", visibility, ok)
		}
	}
}

func TestAnAmendmentOfTheVisibilityTakesAnActivityBack(t *testing.T) {
	t.Parallel()
	a := oneOf(t, TrafficCheckType)
	if err := a.Amend(
		ActivityAmendmentInput{Reason: "Pågående insats.", Visibility: ptr(VisibilityInternal)}, officer, now,
	); err != nil {
		t.Fatal(err)
	}
	if _, ok := Publish(a, "2999-12-31", inAlvsbyn); ok {
		t.Error("it is still public")
	}
}

func TestReviewDecidesWhatThePublicReads(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		status  ReviewStatus
		public  bool
		summary string
	}{{ReviewReceived, true, ""}, {ReviewConfirmed, true, "Lugnt."}, {ReviewRejected, false, ""}} {
		a := oneOf(t, TrafficCheckType)
		if err := a.Review(ReviewInput{Status: c.status, Reason: "För att."}, coordinator, now); err != nil {
			t.Fatal(err)
		}
		public, ok := Publish(a, "2025-06-15", inAlvsbyn)
		if ok != c.public || ok && public.Summary != c.summary {
			t.Errorf("%s: public %t, %+v", c.status, ok, public)
		}
	}
}

func TestThePublicSeesTheDayThePlaceAndThePartiesAndNothingElse(t *testing.T) {
	t.Parallel()
	a := oneOf(t, TrafficCheckType, func(in *ActivityInput) {
		in.Participating = []Party{Municipality}
		in.Place = Place{Name: "Väg 94", Position: &Position{Lat: 65.678, Lon: 21.012}}
	})
	public, _ := Publish(a, "2025-06-15", inAlvsbyn)
	want := &PublicActivity{
		ID: a.ID, Type: TrafficCheckType, OccurredOn: "2025-06-15", Locality: "Väg 94", PerformedBy: Police,
		Participating: []Party{Municipality},
		PublishedOn:   a.ReceivedOn, ChangedOn: a.ReceivedOn,
	}
	if !reflect.DeepEqual(public, want) {
		t.Errorf("got %+v, want %+v", public, want)
	}
}
