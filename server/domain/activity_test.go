package domain

import (
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
)

var (
	now     = time.Date(2025, 6, 30, 12, 0, 0, 0, time.UTC)
	officer = Actor{
		UserID:   "u-officer",
		Username: "polis",
		Role:     Officer,
		Party:    Police,
		Unit:     "Lokalpolisområde Piteå älvdal",
		Areas:    []string{"2560"},
	}
	worker = Actor{
		UserID:   "u-worker",
		Username: "falt",
		Role:     FieldWorker,
		Party:    Municipality,
		Unit:     "Fritid",
		Areas:    []string{"2560"},
	}
	coordinator = Actor{
		UserID:   "u-coordinator",
		Username: "samordnare",
		Role:     Coordinator,
		Party:    Municipality,
		Unit:     "Kommunledning",
		Areas:    []string{"2560"},
	}
)

// patrol is a foot patrol with nothing wrong in it.
func patrol() ActivityInput {
	return ActivityInput{
		ID: "0f9c0c1e-5a0e-4d0e-9c1e-0f9c0c1e5a0e", Area: "2560", Type: FootPatrolType,
		OccurredAt: now.Add(-time.Hour), RecordedAt: now.Add(-time.Hour),
		Place: Place{Name: "Älvsbyn"}, Details: Details{Session: &Session{}},
	}
}

// made is the activity of an input that must be right.
func made(t *testing.T, in ActivityInput, by Actor) *Activity {
	t.Helper()
	a, err := NewActivity(&in, by, "phone", now, now)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// fieldsOf are the fields that an error is about, in its order.
func fieldsOf(t *testing.T, err error) string {
	t.Helper()
	if err == nil {
		return ""
	}
	es, ok := AsErrors(err)
	if !ok {
		t.Fatalf("%v is not for the caller", err)
	}
	fields := make([]string, len(es))
	for i, e := range es {
		if e.Code != Invalid || e.Message == "" {
			t.Errorf("%q: code %s, message %q", e.Field, e.Code, e.Message)
		}
		fields[i] = e.Field
	}
	return strings.Join(fields, " ")
}

func TestEachRuleOfAnActivity(t *testing.T) {
	t.Parallel()
	long := func(n int) string { return strings.Repeat("å", n) }
	pnr := "850709-9805"
	visibility := Visibility("SECRET")
	for _, c := range []struct {
		name   string
		change func(*ActivityInput)
		fields string // those that are refused; empty when it is taken
	}{
		{"as it is", func(*ActivityInput) {}, ""},
		{"no id", func(in *ActivityInput) { in.ID = "" }, "id"},
		{"an id in capitals", func(in *ActivityInput) { in.ID = strings.ToUpper(in.ID) }, "id"},
		{"an id with more behind", func(in *ActivityInput) { in.ID += "\n" }, "id"},
		{"no area", func(in *ActivityInput) { in.Area = "" }, "area"},
		{"an area of three digits", func(in *ActivityInput) { in.Area = "256" }, "area"},
		{"an unknown type", func(in *ActivityInput) { in.Type = "PARTY" }, "type details"},
		{"no time", func(in *ActivityInput) { in.OccurredAt = time.Time{} }, "occurredAt"},
		{"last century", func(in *ActivityInput) { in.OccurredAt = instant("1999-12-31T12:00:00Z") }, "occurredAt"},
		{"an hour ahead", func(in *ActivityInput) { in.OccurredAt = now.Add(time.Hour) }, ""},
		{"more than an hour ahead", func(in *ActivityInput) {
			in.OccurredAt = now.Add(
				time.Hour + time.Second,
			)
		}, "occurredAt"},
		{"recorded at no time", func(in *ActivityInput) { in.RecordedAt = time.Time{} }, "recordedAt"},
		{"recorded by a clock that is wrong", func(in *ActivityInput) { in.RecordedAt = now.AddDate(3, 0, 0) }, ""},
		{"ends when it begins", func(in *ActivityInput) { in.EndedAt = &in.OccurredAt }, ""},
		{"ends before it begins", func(in *ActivityInput) {
			in.EndedAt = ptr(
				in.OccurredAt.Add(-time.Second),
			)
		}, "endedAt"},
		{"two days and nights", func(in *ActivityInput) {
			in.OccurredAt = now.Add(-50 * time.Hour)
			in.EndedAt = ptr(in.OccurredAt.Add(48 * time.Hour))
		}, ""},
		{"longer than two days and nights", func(in *ActivityInput) {
			in.OccurredAt = now.Add(-50 * time.Hour)
			in.EndedAt = ptr(in.OccurredAt.Add(48*time.Hour + time.Second))
		}, "endedAt"},
		{"ends ahead", func(in *ActivityInput) { in.EndedAt = ptr(now.Add(2 * time.Hour)) }, "endedAt"},
		{"no place", func(in *ActivityInput) { in.Place.Name = " \t" }, "place.name"},
		{"a long place", func(in *ActivityInput) { in.Place.Name = long(120) }, ""},
		{"too long a place", func(in *ActivityInput) { in.Place.Name = long(121) }, "place.name"},
		{"a street number", func(in *ActivityInput) { in.Place.Name = "Storgatan 5" }, "place.name"},
		{"a plate as the place", func(in *ActivityInput) { in.Place.Name = "Vid ABC123" }, "place.name"},
		{"north of the pole", func(in *ActivityInput) {
			in.Place.Position = &Position{
				Lat: 90.1, Lon: 21,
			}
		}, "place.position.lat"},
		{"beyond the date line", func(in *ActivityInput) {
			in.Place.Position = &Position{
				Lat: 65, Lon: -180.1,
			}
		}, "place.position.lon"},
		{"a negative accuracy", func(in *ActivityInput) {
			in.Place.Position = &Position{Lat: 65, Lon: 21, Accuracy: ptr(-1.0)}
		}, "place.position.accuracy"},
		{"an unknown party", func(in *ActivityInput) {
			in.Participating = []Party{
				Municipality, "X",
			}
		}, "participating.1"},
		{"twenty commitments", func(in *ActivityInput) { in.CommitmentIDs = manyNames(20) }, ""},
		{"twenty-one commitments", func(in *ActivityInput) { in.CommitmentIDs = manyNames(21) }, "commitmentIds"},
		{"the same commitment many times", func(in *ActivityInput) {
			in.CommitmentIDs = slices.Repeat(
				[]string{"p:a"}, 21,
			)
		}, ""},
		{"a summary of 1000", func(in *ActivityInput) { in.Summary = ptr(long(1000)) }, ""},
		{"a summary of 1001", func(in *ActivityInput) { in.Summary = ptr(long(1001)) }, "summary"},
		{"a personal number in the summary", func(in *ActivityInput) { in.Summary = ptr("Föraren " + pnr) }, "summary"},
		{"two kinds in the summary", func(in *ActivityInput) {
			in.Summary = ptr(
				"Föraren " + pnr + " i ABC123",
			)
		}, "summary summary"},
		{"an unknown visibility", func(in *ActivityInput) { in.Visibility = &visibility }, "visibility"},
		{"no details", func(in *ActivityInput) { in.Details = Details{} }, "details"},
		{"two details", func(in *ActivityInput) { in.Details.Survey = &Survey{Year: 2025} }, "details"},
		{"another type's details", func(in *ActivityInput) {
			in.Details = Details{
				Survey: &Survey{Year: 2025},
			}
		}, "details"},
		{"everything at once", func(in *ActivityInput) {
			*in = ActivityInput{}
		}, "id recordedAt area type occurredAt place.name details"},
	} {
		in := patrol()
		c.change(&in)
		_, err := NewActivity(&in, officer, "phone", now, now)
		if got := fieldsOf(t, err); got != c.fields {
			t.Errorf("%s: refused at %q, want %q (%v)", c.name, got, c.fields, err)
		}
	}
}

func manyNames(n int) []string {
	names := make([]string, n)
	for i := range names {
		names[i] = "p:" + strings.Repeat("a", i+1)
	}
	return names
}

func ptr[T any](v T) *T { return &v }

func TestEachRuleOfTheDetails(t *testing.T) {
	t.Parallel()
	long := func(n int) string { return strings.Repeat("å", n) }
	many := func(n int) []string { return slices.Repeat([]string{"bygg"}, n) }
	band := DeficienciesFew
	traffic := func(c TrafficCheck) Details { return Details{TrafficCheck: &c} }
	visit := func(change func(*PickupPointVisit)) Details {
		v := &PickupPointVisit{PickupPointID: "u", VisitKind: VisitFirst}
		change(v)
		return Details{PickupPointVisit: v}
	}
	search := func(change func(*SchoolDogSearch)) Details {
		s := &SchoolDogSearch{
			School:             "Skolan",
			RequestedBySchool:  true,
			PolicyMentionsDogs: true,
			GuardiansInformed:  true,
			PupilsAbsent:       true,
		}
		change(s)
		return Details{SchoolDogSearch: s}
	}
	inspection := func(w WorkplaceInspection) Details { return Details{WorkplaceInspection: &w} }
	meeting := func(m Meeting) Details { return Details{Meeting: &m} }
	survey := func(s Survey) Details { return Details{Survey: &s} }
	concept := func(w ConceptWork) Details { return Details{ConceptWork: &w} }
	session := func(s Session) Details { return Details{Session: &s} }
	for _, c := range []struct {
		name    string
		kind    ActivityType
		details Details
		fields  string // below details
	}{
		{"nothing counted", TrafficCheckType, traffic(TrafficCheck{}), ""},
		{"zeros", TrafficCheckType, traffic(
			TrafficCheck{VehiclesChecked: ptr(0), ScreeningTests: ptr(0), ScreeningPositive: ptr(0)},
		), ""},
		{"the most that is counted", TrafficCheckType, traffic(TrafficCheck{VehiclesChecked: ptr(9999)}), ""},
		{"more than is counted", TrafficCheckType, traffic(
			TrafficCheck{VehiclesChecked: ptr(10000)},
		), "trafficCheck.vehiclesChecked"},
		{"a negative count", TrafficCheckType, traffic(TrafficCheck{DrivingBans: ptr(-1)}), "trafficCheck.drivingBans"},
		{"every kind of check", TrafficCheckType, traffic(TrafficCheck{CheckKinds: checkKinds}), ""},
		{"an unknown kind of check", TrafficCheckType, traffic(
			TrafficCheck{CheckKinds: []CheckKind{CheckSpeed, "X"}},
		), "trafficCheck.checkKinds.1"},
		{"as many positive as tests", TrafficCheckType, traffic(
			TrafficCheck{ScreeningTests: ptr(3), ScreeningPositive: ptr(3)},
		), ""},
		{"more positive than tests", TrafficCheckType, traffic(
			TrafficCheck{ScreeningTests: ptr(3), ScreeningPositive: ptr(4)},
		), "trafficCheck.screeningPositive"},
		{"positive, and tests not counted", TrafficCheckType, traffic(TrafficCheck{ScreeningPositive: ptr(4)}), ""},
		{"more below the limit than positive", TrafficCheckType, traffic(
			TrafficCheck{ScreeningPositive: ptr(1), BelowLimitAtEvidential: ptr(2)},
		), "trafficCheck.belowLimitAtEvidential"},
		{"more faults than A-tractors", TrafficCheckType, traffic(
			TrafficCheck{ATractorsChecked: ptr(1), ATractorFaults: ptr(2)},
		), "trafficCheck.aTractorFaults"},
		{"nothing to remark, and what is no remark", TrafficCheckType, traffic(TrafficCheck{
			NoRemarks: true, VehiclesChecked: ptr(40), ScreeningTests: ptr(40), ATractorsChecked: ptr(2),
			SpeedFines: ptr(0),
		}), ""},
		{"nothing to remark, and a fine", TrafficCheckType, traffic(
			TrafficCheck{NoRemarks: true, SpeedFines: ptr(1)},
		), "trafficCheck.speedFines"},

		{"a visit", PickupPointVisitType, visit(func(*PickupPointVisit) {}), ""},
		{"no pickup point", PickupPointVisitType, visit(
			func(v *PickupPointVisit) { v.PickupPointID = "" },
		), "pickupPointVisit.pickupPointId"},
		{"no kind of visit", PickupPointVisitType, visit(
			func(v *PickupPointVisit) { v.VisitKind = "" },
		), "pickupPointVisit.visitKind"},
		{"negative staff", PickupPointVisitType, visit(
			func(v *PickupPointVisit) { v.StaffReached = ptr(-1) },
		), "pickupPointVisit.staffReached"},
		{"an unknown topic", PickupPointVisitType, visit(
			func(v *PickupPointVisit) { v.Topics = []VisitTopic{TopicPostalAct, "X"} },
		), "pickupPointVisit.topics.1"},
		{"a month", PickupPointVisitType, visit(func(v *PickupPointVisit) { v.NextContactMonth = ptr("2026-09") }), ""},
		{"no month", PickupPointVisitType, visit(func(v *PickupPointVisit) { v.NextContactMonth = ptr("") }), ""},
		{"a month that does not exist", PickupPointVisitType, visit(
			func(v *PickupPointVisit) { v.NextContactMonth = ptr("2026-13") },
		), "pickupPointVisit.nextContactMonth"},

		{"a search", DogSearchType, search(func(*SchoolDogSearch) {}), ""},
		{"no school", DogSearchType, search(func(s *SchoolDogSearch) { s.School = "" }), "schoolDogSearch.school"},
		{"too long a school", DogSearchType, search(
			func(s *SchoolDogSearch) { s.School = long(121) },
		), "schoolDogSearch.school"},
		{"a phone number as the school", DogSearchType, search(
			func(s *SchoolDogSearch) { s.School = "Skolan 0980-319 200" },
		), "schoolDogSearch.school"},
		{"not requested", DogSearchType, search(
			func(s *SchoolDogSearch) { s.RequestedBySchool = false },
		), "schoolDogSearch.exceptionReason"},
		{"no policy", DogSearchType, search(
			func(s *SchoolDogSearch) { s.PolicyMentionsDogs = false },
		), "schoolDogSearch.exceptionReason"},
		{"guardians not informed", DogSearchType, search(
			func(s *SchoolDogSearch) { s.GuardiansInformed = false },
		), "schoolDogSearch.exceptionReason"},
		{"pupils there", DogSearchType, search(
			func(s *SchoolDogSearch) { s.PupilsAbsent = false },
		), "schoolDogSearch.exceptionReason"},
		{"pupils there, for a reason", DogSearchType, search(
			func(s *SchoolDogSearch) { s.PupilsAbsent, s.ExceptionReason = false, "Bara skåpen." },
		), ""},
		{"too long a reason", DogSearchType, search(
			func(s *SchoolDogSearch) { s.PupilsAbsent, s.ExceptionReason = false, long(501) },
		), "schoolDogSearch.exceptionReason"},
		{"a personal number in the reason", DogSearchType, search(
			func(s *SchoolDogSearch) { s.ExceptionReason = "Eleven 850709-9805" },
		), "schoolDogSearch.exceptionReason"},
		{"negative areas", DogSearchType, search(
			func(s *SchoolDogSearch) { s.AreasSearched = ptr(-1) },
		), "schoolDogSearch.areasSearched"},
		{"negative teams", DogSearchType, search(
			func(s *SchoolDogSearch) { s.DogTeams = ptr(-1) },
		), "schoolDogSearch.dogTeams"},

		{"an inspection", InspectionType, inspection(WorkplaceInspection{
			Industries: []string{"bygg"}, DeficienciesBand: &band, MunicipalityTookPart: true,
			MunicipalRoles: []MunicipalRole{RoleFire},
		}), ""},
		{"too many industries", InspectionType, inspection(
			WorkplaceInspection{Industries: many(21)},
		), "workplaceInspection.industries"},
		{"an empty industry", InspectionType, inspection(
			WorkplaceInspection{Industries: []string{"bygg", ""}},
		), "workplaceInspection.industries.1"},
		{"too long an authority", InspectionType, inspection(
			WorkplaceInspection{ParticipatingAuthorities: []string{long(81)}},
		), "workplaceInspection.participatingAuthorities.0"},
		{"an address among the authorities", InspectionType, inspection(
			WorkplaceInspection{ParticipatingAuthorities: []string{"Skatteverket", "anna@example.se"}},
		), "workplaceInspection.participatingAuthorities.1"},
		{"negative workplaces", InspectionType, inspection(
			WorkplaceInspection{WorkplacesInspected: ptr(-1)},
		), "workplaceInspection.workplacesInspected"},
		{"negative companies", InspectionType, inspection(
			WorkplaceInspection{CompaniesInspected: ptr(-1)},
		), "workplaceInspection.companiesInspected"},
		{"an unknown municipal role", InspectionType, inspection(
			WorkplaceInspection{MunicipalityTookPart: true, MunicipalRoles: []MunicipalRole{"X"}},
		), "workplaceInspection.municipalRoles.0"},
		{"municipal roles without the municipality", InspectionType, inspection(
			WorkplaceInspection{MunicipalRoles: []MunicipalRole{RoleFire}},
		), "workplaceInspection.municipalRoles"},

		{"a meeting", CollaborationType, meeting(Meeting{Attendees: []*AttendeeCount{
			{Police, 2}, {Business, 0},
		}, PickupPoints: ptr(3), Decisions: long(2000)}), ""},
		{"a council meeting", CouncilMeetingType, meeting(Meeting{}), ""},
		{"an unknown party", CouncilMeetingType, meeting(
			Meeting{Attendees: []*AttendeeCount{{Police, 2}, {"X", 1}}},
		), "meeting.attendees.1.party"},
		{"a negative number of people", CouncilMeetingType, meeting(
			Meeting{Attendees: []*AttendeeCount{{Police, -2}}},
		), "meeting.attendees.0.count"},
		{"a negative number of pickup points", CollaborationType, meeting(
			Meeting{PickupPoints: ptr(-1)},
		), "meeting.pickupPoints"},
		{"too long decisions", CollaborationType, meeting(Meeting{Decisions: long(2001)}), "meeting.decisions"},
		{"a phone number among the decisions", CollaborationType, meeting(
			Meeting{Decisions: "Ring 070-174 06 05."},
		), "meeting.decisions"},

		{"a survey", SurveyType, survey(Survey{
			Year: 2025, Grades: []string{"åk 9"}, ResponseRate: ptr(100.0), PublishedURL: "https://example.se/a",
		}), ""},
		{"a year of two digits", SurveyType, survey(Survey{Year: 25}), "survey.year"},
		{"an empty grade", SurveyType, survey(Survey{Year: 2025, Grades: []string{""}}), "survey.grades.0"},
		{"more than all answered", SurveyType, survey(
			Survey{Year: 2025, ResponseRate: ptr(100.5)},
		), "survey.responseRate"},
		{"fewer than none answered", SurveyType, survey(
			Survey{Year: 2025, ResponseRate: ptr(-0.5)},
		), "survey.responseRate"},
		{"an open link", SurveyType, survey(
			Survey{Year: 2025, PublishedURL: "http://example.se/a"},
		), "survey.publishedUrl"},
		{"a link that runs", SurveyType, survey(
			Survey{Year: 2025, PublishedURL: "javascript:alert(1)"},
		), "survey.publishedUrl"},

		{"work on a concept", ConceptWorkType, concept(
			ConceptWork{Concept: Huskurage, Step: "mall", AdoptersInformed: ptr(4)},
		), ""},
		{"no concept", ConceptWorkType, concept(ConceptWork{}), "conceptWork.concept"},
		{"too long a step", ConceptWorkType, concept(
			ConceptWork{Concept: Hotellkurage, Step: long(201)},
		), "conceptWork.step"},
		{"an e-mail address as a step", ConceptWorkType, concept(
			ConceptWork{Concept: Hotellkurage, Step: "Skriv till anna@example.se"},
		), "conceptWork.step"},
		{"negative adopters", ConceptWorkType, concept(
			ConceptWork{Concept: Huskurage, AdoptersInformed: ptr(-1)},
		), "conceptWork.adoptersInformed"},

		{"a talk", SchoolTrafficType, session(Session{Attendees: ptr(25), Audience: "åk 9"}), ""},
		{"information", InformationType, session(Session{}), ""},
		{"a school visit", SchoolVisitType, session(Session{}), ""},
		{"a dialogue", CitizenDialogueType, session(Session{}), ""},
		{"a dialogue within", EmployeeDialogueType, session(Session{}), ""},
		{"something else", OtherType, session(Session{}), ""},
		{"negative attendees", FootPatrolType, session(Session{Attendees: ptr(-1)}), "session.attendees"},
		{"too long an audience", FootPatrolType, session(Session{Audience: long(121)}), "session.audience"},
		{"a personal number as the audience", FootPatrolType, session(
			Session{Audience: "850709-9805"},
		), "session.audience"},
	} {
		in := patrol()
		in.Type, in.Details = c.kind, c.details
		_, err := NewActivity(&in, officer, "phone", now, now)
		want := c.fields
		if want != "" {
			want = "details." + want
		}
		if got := fieldsOf(t, err); got != want {
			t.Errorf("%s %s: refused at %q, want %q", c.kind, c.name, got, want)
		}
	}
}

func TestEveryCountOfATrafficCheckIsHeldToItsLimits(t *testing.T) {
	t.Parallel()
	check := TrafficCheck{}
	value := reflect.ValueOf(&check).Elem()
	for i := range value.NumField() {
		if value.Field(i).Type() == reflect.TypeFor[*int]() {
			value.Field(i).Set(reflect.ValueOf(ptr(-1)))
		}
	}
	want := map[string]bool{}
	for _, e := range check.validate() {
		want[e.Field] = true
	}
	if len(want) != len(check.counts()) || len(want) != 15 {
		t.Errorf("%d counts are checked: %v", len(want), slices.Sorted(maps.Keys(want)))
	}
}

func TestWhatANewActivityHolds(t *testing.T) {
	t.Parallel()
	in := patrol()
	in.OccurredAt = instant("2025-06-29T23:30:00+02:00")
	in.Place = Place{Name: "  Väg   94 ", Position: &Position{Lat: 65.67812, Lon: 21.01234}}
	in.Participating = []Party{Municipality, CivilSociety, Municipality}
	in.CommitmentIDs = []string{"p:b", "p:a", "p:b"}
	in.Summary = ptr("  Lugnt. ")
	a, err := NewActivity(&in, officer, "phone", now.Add(90*time.Second), now)
	if err != nil {
		t.Fatal(err)
	}
	if a.OccurredOn != "2025-06-29" || a.Local != (LocalTime{2025, "2025-Q2", "2025-06", Sunday, LateEvening}) ||
		a.OccurredAt.Location() != time.UTC {
		t.Errorf("on %s, %+v", a.OccurredOn, a.Local)
	}
	if a.Place.Name != "Väg 94" || a.PlaceKey != "väg 94" || *a.Place.Position != (Position{Lat: 65.678, Lon: 21.012}) {
		t.Errorf("place %+v %+v", a.Place, *a.Place.Position)
	}
	if !slices.Equal(a.Participating, []Party{CivilSociety, Municipality}) ||
		!slices.Equal(a.CommitmentIDs, []string{"p:a", "p:b"}) ||
		a.Summary != "Lugnt." {
		t.Errorf("facts %+v", a.Facts)
	}
	if a.PerformedBy != (Performer{"u-officer", "polis", Police, officer.Unit}) || a.ClockSkew != 90 ||
		a.ReceivedOn != "2025-06-30" ||
		a.DeviceID != "phone" {
		t.Errorf("sender %+v, skew %d, received %s", a.PerformedBy, a.ClockSkew, a.ReceivedOn)
	}
	if a.Visibility != VisibilityPublic || a.CountsApproximate || a.ReviewStatus != ReviewReceived || a.Revision != 1 ||
		a.ContentHash != in.ContentHash() {
		t.Errorf("activity %+v", a)
	}
	if len(a.History) != 1 || a.History[0] != (HistoryEntry{At: now, By: "polis", Action: "submit"}) {
		t.Errorf("history %+v", a.History)
	}
	if in.Place.Position.Lat != 65.67812 {
		t.Error("the position that was sent has been changed")
	}
}

func TestAnAmendmentKeepsWhatStoodBefore(t *testing.T) {
	t.Parallel()
	a := made(t, patrol(), officer)
	before, later := a.Facts, now.Add(time.Hour)
	err := a.Amend(ActivityAmendmentInput{
		Reason: "  Fel plats och tid. ", Place: &Place{Name: "Vidsel"}, OccurredAt: ptr(now.Add(-24 * time.Hour)),
		EndedAt: ptr(now.Add(-23 * time.Hour)),
		Participating: []Party{
			Municipality,
		}, CommitmentIDs: []string{"p:a"}, CountsApproximate: ptr(true), Summary: ptr(" Ny text. "),
		Visibility: ptr(VisibilityInternal), Details: &Details{Session: &Session{Attendees: ptr(3)}},
	}, officer, later)
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Amendments) != 1 ||
		!reflect.DeepEqual(
			a.Amendments[0],
			Amendment{
				At: later, By: "polis", Reason: "Fel plats och tid.", Previous: before, Review: ReviewReceived,
			},
		) {
		t.Errorf("amendments %+v", a.Amendments)
	}
	if a.Place.Name != "Vidsel" || a.PlaceKey != "vidsel" ||
		a.OccurredOn != "2025-06-29" || a.PublicFrom != "" || a.Summary != "Ny text." || !a.CountsApproximate ||
		*a.Details.Session.Attendees != 3 ||
		!slices.Equal(a.Participating, []Party{Municipality}) ||
		!slices.Equal(a.CommitmentIDs, []string{"p:a"}) ||
		a.EndedAt == nil {
		t.Errorf("activity %+v", a)
	}
	if a.Revision != 2 || a.UpdatedAt != later ||
		a.History[1] != (HistoryEntry{At: later, By: "polis", Action: "amend", Reason: "Fel plats och tid."}) {
		t.Errorf("revision %d, history %+v", a.Revision, a.History)
	}
	if err := a.Amend(ActivityAmendmentInput{Reason: "Inget mer."}, officer, later); err != nil ||
		!reflect.DeepEqual(a.Amendments[1].Previous, a.Facts) {
		t.Errorf("what is not given stays: %v, %+v, before %+v", err, a.Facts, a.Amendments[1].Previous)
	}
}

func TestARefusedAmendmentChangesNothing(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		in     ActivityAmendmentInput
		fields string
	}{
		{ActivityAmendmentInput{Reason: " x "}, "reason"},
		{ActivityAmendmentInput{Reason: strings.Repeat("å", 501)}, "reason"},
		{ActivityAmendmentInput{Reason: "Det var ABC123."}, "reason"},
		{ActivityAmendmentInput{Reason: "Fel tid.", OccurredAt: ptr(
			now.Add(2 * time.Hour),
		), Summary: ptr("Ny text.")}, "occurredAt"},
		{ActivityAmendmentInput{Reason: "Fel uppgifter.", Details: &Details{Session: &Session{
			Attendees: ptr(-1),
		}}}, "details.session.attendees"},
		{ActivityAmendmentInput{Place: &Place{}}, "reason place.name"},
	} {
		a := made(t, patrol(), officer)
		before := *a
		if got := fieldsOf(t, a.Amend(c.in, officer, now)); got != c.fields {
			t.Errorf("refused at %q, want %q", got, c.fields)
		}
		if !reflect.DeepEqual(*a, before) {
			t.Errorf("%+v has changed the activity", c.in)
		}
	}
}

func TestTheAuthorsAmendmentAsksForANewReviewAndACoordinatorsDoesNot(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		by   Actor
		want ReviewStatus
	}{{officer, ReviewReceived}, {coordinator, ReviewRejected}} {
		a := made(t, patrol(), officer)
		if err := a.Review(ReviewInput{Status: ReviewRejected, Reason: "Fel kommun."}, coordinator, now); err != nil {
			t.Fatal(err)
		}
		if err := a.Amend(ActivityAmendmentInput{Reason: "Rättat."}, c.by, now); err != nil {
			t.Fatal(err)
		}
		if a.ReviewStatus != c.want || (a.ReviewReason == "") != (c.want == ReviewReceived) {
			t.Errorf("by %s: %s %q", c.by.Role, a.ReviewStatus, a.ReviewReason)
		}
	}
}

func TestAReview(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		status ReviewStatus
		reason string
		fields string
	}{
		{ReviewConfirmed, "", ""},
		{ReviewReceived, "", ""},
		{ReviewRejected, "Fel kommun.", ""},
		{ReviewRejected, " x ", "reason"},
		{ReviewConfirmed, strings.Repeat("å", 501), "reason"},
		{ReviewRejected, "Ring 070-174 06 05.", "reason"},
		{"MAYBE", "", "status"},
	} {
		a := made(t, patrol(), officer)
		got := fieldsOf(t, a.Review(ReviewInput{Status: c.status, Reason: c.reason}, coordinator, now))
		if got != c.fields {
			t.Errorf("%s %q: refused at %q, want %q", c.status, c.reason, got, c.fields)
		}
		if c.fields != "" && (a.Revision != 1 || a.ReviewStatus != ReviewReceived) {
			t.Errorf("%s: a refused review changed the activity", c.status)
		}
		if c.fields == "" &&
			(a.Revision != 2 || a.ReviewStatus != c.status || a.ReviewReason != c.reason ||
				a.History[1].Action != "review "+string(c.status) || a.History[1].By != "samordnare") {
			t.Errorf("%s: %+v", c.status, a)
		}
	}
}

func TestTheContentHashSeesContentAndNotOrder(t *testing.T) {
	t.Parallel()
	full := func() ActivityInput {
		in := patrol()
		in.CommitmentIDs, in.Participating = []string{"p:a", "p:b"}, []Party{Municipality, Police}
		in.EndedAt, in.CountsApproximate, in.Summary, in.Visibility = ptr(
			now,
		), ptr(
			true,
		), ptr(
			"Text",
		), ptr(
			VisibilityPublic,
		)
		in.Place.Position = &Position{Lat: 65.678, Lon: 21.012, Accuracy: ptr(12.0), Method: PositionGPS}
		in.Details.Session.Attendees = ptr(0)
		return in
	}
	base := full()
	want := base.ContentHash()
	for name, change := range map[string]func(*ActivityInput){
		"nothing":              func(*ActivityInput) {},
		"order of commitments": func(in *ActivityInput) { slices.Reverse(in.CommitmentIDs) },
		"a commitment twice":   func(in *ActivityInput) { in.CommitmentIDs = append(in.CommitmentIDs, "p:a") },
		"order of parties":     func(in *ActivityInput) { slices.Reverse(in.Participating) },
		"the same time elsewhere": func(in *ActivityInput) {
			in.OccurredAt = in.OccurredAt.In(Stockholm)
			*in.EndedAt = in.EndedAt.In(Stockholm)
		},
		"nanoseconds": func(in *ActivityInput) {
			in.OccurredAt = in.OccurredAt.Add(999)
			in.RecordedAt = in.RecordedAt.Add(999)
		},
	} {
		in := full()
		change(&in)
		if in.ContentHash() != want {
			t.Errorf("%s changes the hash", name)
		}
	}
	empty, none := patrol(), patrol()
	empty.CommitmentIDs, empty.Participating = []string{}, []Party{}
	if empty.ContentHash() != none.ContentHash() {
		t.Error("an empty list and none differ")
	}
	seen := map[string]string{want: "nothing"}
	for name, change := range map[string]func(*ActivityInput){
		"id":             func(in *ActivityInput) { in.ID = "1" + in.ID[1:] },
		"area":           func(in *ActivityInput) { in.Area = "2581" },
		"type":           func(in *ActivityInput) { in.Type = OtherType },
		"commitments":    func(in *ActivityInput) { in.CommitmentIDs = []string{"p:a"} },
		"occurredAt":     func(in *ActivityInput) { in.OccurredAt = in.OccurredAt.Add(time.Millisecond) },
		"endedAt":        func(in *ActivityInput) { in.EndedAt = ptr(now.Add(time.Millisecond)) },
		"no endedAt":     func(in *ActivityInput) { in.EndedAt = nil },
		"recordedAt":     func(in *ActivityInput) { in.RecordedAt = in.RecordedAt.Add(time.Millisecond) },
		"place":          func(in *ActivityInput) { in.Place.Name = "Vidsel" },
		"lat":            func(in *ActivityInput) { in.Place.Position.Lat += 0.001 },
		"lon":            func(in *ActivityInput) { in.Place.Position.Lon += 0.001 },
		"accuracy":       func(in *ActivityInput) { in.Place.Position.Accuracy = ptr(13.0) },
		"method":         func(in *ActivityInput) { in.Place.Position.Method = PositionMap },
		"no position":    func(in *ActivityInput) { in.Place.Position = nil },
		"parties":        func(in *ActivityInput) { in.Participating = []Party{Police} },
		"approximate":    func(in *ActivityInput) { in.CountsApproximate = ptr(false) },
		"summary":        func(in *ActivityInput) { in.Summary = ptr("Annan text") },
		"visibility":     func(in *ActivityInput) { in.Visibility = ptr(VisibilityInternal) },
		"a count":        func(in *ActivityInput) { in.Details.Session.Attendees = ptr(1) },
		"not counted":    func(in *ActivityInput) { in.Details.Session.Attendees = nil },
		"other details":  func(in *ActivityInput) { in.Details = Details{Survey: &Survey{}} },
		"another detail": func(in *ActivityInput) { in.Details.Session.Audience = "åk 9" },
	} {
		in := full()
		change(&in)
		hash := in.ContentHash()
		if seen[hash] != "" {
			t.Errorf("%s and %s have the same hash", name, seen[hash])
		}
		seen[hash] = name
	}
}

func TestWhatAnActivityCountsFor(t *testing.T) {
	t.Parallel()
	commitment := func(key string, responsible Party, types ...ActivityType) *Commitment {
		return &Commitment{
			ID:            "p:" + key,
			Kind:          Recurring,
			Responsible:   []Party{responsible},
			ActivityTypes: types,
			Target:        &Target{Count: 1, Period: Year},
		}
	}
	anyOf := commitment("any", Police, TrafficCheckType, SchoolVisitType, FootPatrolType)
	controlPolice, controlMunicipality := commitment(
		"control-police",
		Police,
		InspectionType,
	), commitment(
		"control-municipality",
		Municipality,
		InspectionType,
	)
	pickup := commitment("pickup", Police, PickupPointVisitType)
	pickup.Target.Requires = []Requirement{RequiresInformation, RequiresTraining}
	together := commitment("together", Police, CollaborationType)
	together.Responsible = []Party{Police, Municipality}
	continuous := &Commitment{
		ID:            "p:continuous",
		Kind:          Continuous,
		Responsible:   []Party{Municipality},
		ActivityTypes: []ActivityType{FootPatrolType, CollaborationType},
	}
	p := alvsbyn()
	p.FocusAreas = []*FocusArea{
		{Commitments: []*Commitment{anyOf, controlPolice, controlMunicipality}},
		{Commitments: []*Commitment{pickup, together, continuous}},
	}
	all := []string{}
	for _, c := range p.Commitments() {
		all = append(all, c.ID)
	}

	inspection := Details{WorkplaceInspection: &WorkplaceInspection{}}
	visit := func(information, training bool) Details {
		return Details{
			PickupPointVisit: &PickupPointVisit{
				PickupPointID:    "u",
				VisitKind:        VisitFirst,
				InformationGiven: information,
				TrainingGiven:    training,
			},
		}
	}
	for _, c := range []struct {
		name string
		by   Actor
		kind ActivityType
		with []Party
		what Details
		said []string
		want string
	}{
		{"a traffic check by the police", officer, TrafficCheckType, nil, Details{
			TrafficCheck: &TrafficCheck{},
		}, all, "any"},
		{"a school visit by the police", officer, SchoolVisitType, nil, Details{Session: &Session{}}, all, "any"},
		{"a patrol by the police", officer, FootPatrolType, nil, Details{Session: &Session{}}, all, "any"},
		{"a patrol by the municipality", worker, FootPatrolType, nil, Details{Session: &Session{}}, all, "continuous"},
		{"a patrol by the municipality with the police", worker, FootPatrolType, []Party{Police}, Details{
			Session: &Session{},
		}, all, "any continuous"},
		{"a type that nothing asks for", officer, OtherType, nil, Details{Session: &Session{}}, all, ""},
		{"an inspection by the police alone", officer, InspectionType, nil, inspection, all, "control-police"},
		{
			"an inspection by the municipality alone", worker, InspectionType, nil, inspection, all,
			"control-municipality",
		},
		{"an inspection where the details say that the municipality took part", officer, InspectionType, nil, Details{
			WorkplaceInspection: &WorkplaceInspection{MunicipalityTookPart: true},
		}, all, "control-police control-municipality"},
		{"an inspection where the municipality is listed", officer, InspectionType, []Party{
			Municipality,
		}, inspection, all, "control-police control-municipality"},
		{"an inspection with another authority", officer, InspectionType, []Party{
			OtherAuthority,
		}, inspection, all, "control-police"},
		{"only the commitment that was said", officer, InspectionType, []Party{
			Municipality,
		}, inspection, []string{"p:control-police"}, "control-police"},
		{"none was said", officer, InspectionType, nil, inspection, nil, "control-police"},
		{"a visit alone", officer, PickupPointVisitType, nil, visit(false, false), all, ""},
		{"a visit with information", officer, PickupPointVisitType, nil, visit(true, false), all, ""},
		{"a visit with training", officer, PickupPointVisitType, nil, visit(false, true), all, ""},
		{"a visit with information and training", officer, PickupPointVisitType, nil, visit(true, true), all, "pickup"},
		{"a promise of two: either", worker, CollaborationType, nil, Details{
			Meeting: &Meeting{},
		}, all, "together continuous"},
	} {
		in := patrol()
		in.Type, in.Participating, in.Details, in.CommitmentIDs = c.kind, c.with, c.what, c.said
		a := made(t, in, c.by)
		a.Project([]*Pledge{p})
		got := strings.ReplaceAll(strings.Join(a.Counting, " "), "p:", "")
		if got != c.want {
			t.Errorf("%s counts for %q, want %q", c.name, got, c.want)
		}
		a.ReviewStatus = ReviewRejected
		if a.Project([]*Pledge{p}); a.Counting == nil || len(a.Counting) != 0 {
			t.Errorf("%s counts for %v though it is rejected", c.name, a.Counting)
		}
	}
}

func TestAnActivityFindsItsCommitmentsWhenNobodyHasSaid(t *testing.T) {
	t.Parallel()
	p := alvsbyn()
	p.FocusAreas = []*FocusArea{{Commitments: []*Commitment{
		{ID: "p:a", ActivityTypes: []ActivityType{InspectionType, CollaborationType, OtherType}},
		{ID: "p:b", ActivityTypes: []ActivityType{InspectionType, CollaborationType}},
	}}}
	for kind, want := range map[ActivityType][]string{
		InspectionType: {"p:a", "p:b"}, CollaborationType: nil, OtherType: {"p:a"}, TrafficCheckType: nil,
	} {
		if got := p.ChooseCommitments(kind); !slices.Equal(got, want) {
			t.Errorf("%s is for %v, want %v", kind, got, want)
		}
	}
}

func TestReferencesTellTheTypesApart(t *testing.T) {
	t.Parallel()
	if got := TrafficCheckType.Ref(2391); got != "TRF-2391" {
		t.Errorf("reference %s", got)
	}
	seen := map[string]bool{}
	for _, kind := range ActivityTypes() {
		if !kind.IsValid() || seen[kind.Sequence("2560")] || !strings.Contains(kind.Sequence("2560"), "2560") {
			t.Errorf("%s counts by %s", kind, kind.Sequence("2560"))
		}
		seen[kind.Sequence("2560")] = true
		if finds := FindPersonalData("Se " + kind.Ref(391) + "."); finds != nil {
			t.Errorf("the reference %s looks like %s", kind.Ref(391), finds[0].Kind)
		}
	}
	if len(seen) != 15 || len(seen) != len(activityRules) || ActivityType("X").IsValid() {
		t.Errorf("%d types", len(seen))
	}
}

func TestTheDetailsThatAreSet(t *testing.T) {
	t.Parallel()
	if (Details{}).One() != nil {
		t.Error("no details are some")
	}
	for _, d := range []Details{
		{TrafficCheck: &TrafficCheck{}}, {PickupPointVisit: &PickupPointVisit{}}, {SchoolDogSearch: &SchoolDogSearch{}},
		{WorkplaceInspection: &WorkplaceInspection{}},
		{Meeting: &Meeting{}}, {Survey: &Survey{}}, {ConceptWork: &ConceptWork{}}, {Session: &Session{}},
	} {
		set := 0
		for i := range reflect.TypeFor[Details]().NumField() {
			if field := reflect.ValueOf(d).Field(i); !field.IsNil() && field.Interface() == d.One() {
				set++
			}
		}
		if set != 1 {
			t.Errorf("%+v: One is %T", d, d.One())
		}
	}
}

func TestABatchAndAFilter(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		err    error
		fields string
	}{
		{"a batch", (&Batch{DeviceID: "d", Activities: make([]*ActivityInput, MaxBatch)}).Validate(), ""},
		{"from no phone", (&Batch{}).Validate(), "deviceId"},
		{"from a long phone", (&Batch{DeviceID: strings.Repeat("d", 65)}).Validate(), "deviceId"},
		{"from a long version", (&Batch{
			DeviceID: "d", ClientVersion: strings.Repeat("v", 65),
		}).Validate(), "clientVersion"},
		{"of too many", (&Batch{DeviceID: "d", Activities: make(
			[]*ActivityInput, MaxBatch+1,
		)}).Validate(), "activities"},
		{"with fewer than none waiting", (&Batch{
			DeviceID: "d", Waiting: WaitingWork{Count: -1},
		}).Validate(), "waiting.count"},
		{"an empty filter", (&ActivityFilter{}).Validate(), ""},
		{"one day", (&ActivityFilter{From: ptr(Date("2025-01-01")), To: ptr(Date("2025-01-01"))}).Validate(), ""},
		{"backwards", (&ActivityFilter{From: ptr(Date("2025-01-02")), To: ptr(Date("2025-01-01"))}).Validate(), "to"},
		{"a long text", (&ActivityFilter{Text: ptr(strings.Repeat("å", 65))}).Validate(), "text"},
	} {
		if got := fieldsOf(t, c.err); got != c.fields {
			t.Errorf("%s: refused at %q, want %q", c.name, got, c.fields)
		}
	}
}

func TestAPhoneWhoseClockIsAheadIsFlaggedAndNotRefused(t *testing.T) {
	t.Parallel()
	for _, ahead := range []time.Duration{61 * time.Minute, 24 * time.Hour, 5 * 365 * 24 * time.Hour} {
		in := patrol()
		sent := now.Add(ahead)
		in.OccurredAt, in.RecordedAt, in.EndedAt = sent.Add(-time.Minute), sent, nil
		a, err := NewActivity(&in, officer, "phone", sent, now)
		if err != nil || a.ClockSkew != int(ahead.Seconds()) {
			t.Errorf("%v ahead: %v", ahead, err)
		}
		in.OccurredAt = sent.Add(2 * time.Hour) // ahead of its own clock too
		if _, err := NewActivity(&in, officer, "phone", sent, now); err == nil {
			t.Errorf("%v ahead: what has not happened by the phone's own clock is taken", ahead)
		}
	}
}
