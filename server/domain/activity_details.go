package domain

import (
	"fmt"
	"slices"
	"strconv"
)

// Details are what is counted for one type of activity: exactly one pointer is set, that of the
// type. A count that is nil was not counted, which differs from 0.
type Details struct {
	TrafficCheck        *TrafficCheck        `bson:"trafficCheck,omitempty"`
	PickupPointVisit    *PickupPointVisit    `bson:"pickupPointVisit,omitempty"`
	SchoolDogSearch     *SchoolDogSearch     `bson:"schoolDogSearch,omitempty"`
	WorkplaceInspection *WorkplaceInspection `bson:"workplaceInspection,omitempty"`
	Meeting             *Meeting             `bson:"meeting,omitempty"`
	Survey              *Survey              `bson:"survey,omitempty"`
	ConceptWork         *ConceptWork         `bson:"conceptWork,omitempty"`
	Session             *Session             `bson:"session,omitempty"`
}

// ActivityDetails is any one of the typed details.
type ActivityDetails interface {
	IsActivityDetails()
	validate() Errors
}

// One is the details that are set, nil when none are.
func (d Details) One() ActivityDetails {
	for _, each := range d.set() {
		return each
	}
	return nil
}

// part is one sort of details: its key, and where it is.
type part[T any] struct {
	key string
	of  func(Details) *T
}

// The parts. A new one is added here and to detailsParts.
var (
	trafficCheckPart = part[TrafficCheck]{
		"trafficCheck", func(d Details) *TrafficCheck { return d.TrafficCheck },
	}
	pickupPointVisitPart = part[PickupPointVisit]{
		"pickupPointVisit", func(d Details) *PickupPointVisit { return d.PickupPointVisit },
	}
	schoolDogSearchPart = part[SchoolDogSearch]{
		"schoolDogSearch", func(d Details) *SchoolDogSearch { return d.SchoolDogSearch },
	}
	workplaceInspectionPart = part[WorkplaceInspection]{
		"workplaceInspection", func(d Details) *WorkplaceInspection { return d.WorkplaceInspection },
	}
	meetingPart     = part[Meeting]{"meeting", func(d Details) *Meeting { return d.Meeting }}
	surveyPart      = part[Survey]{"survey", func(d Details) *Survey { return d.Survey }}
	conceptWorkPart = part[ConceptWork]{
		"conceptWork", func(d Details) *ConceptWork { return d.ConceptWork },
	}
	sessionPart = part[Session]{"session", func(d Details) *Session { return d.Session }}
)

// detailsParts add the details that are set to a map by their key.
var detailsParts = []func(Details, map[string]ActivityDetails){
	adding(trafficCheckPart), adding(pickupPointVisitPart), adding(schoolDogSearchPart),
	adding(workplaceInspectionPart),
	adding(meetingPart), adding(surveyPart), adding(conceptWorkPart), adding(sessionPart),
}

func adding[T any, P interface {
	*T
	ActivityDetails
}](p part[T]) func(Details, map[string]ActivityDetails) {
	return func(d Details, set map[string]ActivityDetails) {
		if details := p.of(d); details != nil {
			set[p.key] = P(details)
		}
	}
}

// set are the details that are set, by key.
func (d Details) set() map[string]ActivityDetails {
	set := map[string]ActivityDetails{}
	for _, add := range detailsParts {
		add(d, set)
	}
	return set
}

func (d Details) validate(t ActivityType) (es Errors) {
	set, want := d.set(), activityRules[t].details
	es.check(len(set) == 1, "", "Fyll i uppgifterna för precis en sorts aktivitet.")
	if len(set) != 1 {
		return es
	}
	details, ok := set[want]
	if !ok {
		es.add("", fmt.Sprintf("Uppgifterna hör inte till aktivitetstypen: %s väntas.", want))
		return es
	}
	es.within(want, details.validate())
	return es
}

func (d Details) municipalityTookPart() bool {
	return d.SchoolDogSearch != nil && d.SchoolDogSearch.MunicipalityTookPart ||
		d.WorkplaceInspection != nil && d.WorkplaceInspection.MunicipalityTookPart
}

// meets reports whether the details hold what a target asks one activity to contain.
func (d Details) meets(r Requirement) bool {
	visit := d.PickupPointVisit
	switch r {
	case RequiresInformation:
		return visit != nil && visit.InformationGiven
	case RequiresTraining:
		return visit != nil && visit.TrainingGiven
	}
	return false
}

// maxCount is the most that a person counts in one activity; beyond it a finger has slipped.
const maxCount = 9999

// counted checks a count. Nil is "not counted".
func (es *Errors) counted(field string, n *int) {
	es.check(n == nil || *n >= 0 && *n <= maxCount, field, "Antalet ska vara 0–9999.")
}

// atMost checks that a part is no larger than the whole, where both were counted.
func (es *Errors) atMost(field string, part, whole *int, message string) {
	es.check(part == nil || whole == nil || *part <= *whole, field, message)
}

// freeText checks what somebody has written in their own words: its length, and that it holds no
// personal data.
func (es *Errors) freeText(field, text string, most int) {
	es.check(length(text) <= most, field, "Texten får ha högst "+strconv.Itoa(most)+" tecken.")
	es.impersonal(field, text)
}

// CheckKind is what a traffic check looked for.
type CheckKind string

// Kinds of traffic check.
const (
	CheckSobriety       CheckKind = "SOBRIETY"
	CheckSpeed          CheckKind = "SPEED"
	CheckATractorMoped  CheckKind = "A_TRACTOR_MOPED"
	CheckBeltPhone      CheckKind = "BELT_PHONE"
	CheckLicenceVehicle CheckKind = "LICENCE_VEHICLE"
	CheckCommercial     CheckKind = "COMMERCIAL"
)

var checkKinds = []CheckKind{
	CheckSobriety,
	CheckSpeed,
	CheckATractorMoped,
	CheckBeltPhone,
	CheckLicenceVehicle,
	CheckCommercial,
}

// TrafficCheck is what is counted at a traffic check (trafikkontroll). A positive screening is not
// drunk driving.
type TrafficCheck struct {
	CheckKinds             []CheckKind `bson:"checkKinds"`
	VehiclesChecked        *int        `bson:"vehiclesChecked,omitempty"`
	ScreeningTests         *int        `bson:"screeningTests,omitempty"` // utandningsprov
	ScreeningPositive      *int        `bson:"screeningPositive,omitempty"`
	BelowLimitAtEvidential *int        `bson:"belowLimitAtEvidential,omitempty"`
	SuspectedDrunkDriving  *int        `bson:"suspectedDrunkDriving,omitempty"`
	SuspectedDrugDriving   *int        `bson:"suspectedDrugDriving,omitempty"`
	SpeedFines             *int        `bson:"speedFines,omitempty"`
	BeltFines              *int        `bson:"beltFines,omitempty"`
	PhoneFines             *int        `bson:"phoneFines,omitempty"`
	OtherFines             *int        `bson:"otherFines,omitempty"`
	LicencesSeized         *int        `bson:"licencesSeized,omitempty"`
	DrivingWithoutLicence  *int        `bson:"drivingWithoutLicence,omitempty"`
	DrivingBans            *int        `bson:"drivingBans,omitempty"`
	ATractorsChecked       *int        `bson:"aTractorsChecked,omitempty"`
	ATractorFaults         *int        `bson:"aTractorFaults,omitempty"`
	YouthFocus             bool        `bson:"youthFocus"` // unga i fokus
	NoRemarks              bool        `bson:"noRemarks"`  // one tap: nothing to remark
}

// IsActivityDetails marks the union.
func (*TrafficCheck) IsActivityDetails() {}

func (c *TrafficCheck) validate() (es Errors) {
	for i, k := range c.CheckKinds {
		es.check(slices.Contains(checkKinds, k), at("checkKinds", i), "Kontrollslaget finns inte.")
	}
	for _, n := range c.counts() {
		es.counted(n.field, n.count)
		es.check(
			!c.NoRemarks || !n.remark || n.count == nil || *n.count == 0,
			n.field,
			"Kontrollen är märkt ”utan anmärkning”. Ta bort märkningen eller nollställ antalet.",
		)
	}
	es.atMost(
		"screeningPositive",
		c.ScreeningPositive,
		c.ScreeningTests,
		"Det kan inte finnas fler positiva prov än utandningsprov.",
	)
	es.atMost(
		"belowLimitAtEvidential",
		c.BelowLimitAtEvidential,
		c.ScreeningPositive,
		"Det kan inte finnas fler under gränsen än positiva prov.",
	)
	es.atMost(
		"aTractorFaults",
		c.ATractorFaults,
		c.ATractorsChecked,
		"Det kan inte finnas fler A-traktorer med fel än kontrollerade A-traktorer.",
	)
	return es
}

type namedCount struct {
	field  string
	count  *int
	remark bool // counts a remark, so it is 0 when there were none
}

func (c *TrafficCheck) counts() []namedCount {
	return []namedCount{
		{"vehiclesChecked", c.VehiclesChecked, false}, {"screeningTests", c.ScreeningTests, false},
		{"screeningPositive", c.ScreeningPositive, true}, {"belowLimitAtEvidential", c.BelowLimitAtEvidential, true},
		{
			"suspectedDrunkDriving",
			c.SuspectedDrunkDriving,
			true,
		}, {"suspectedDrugDriving", c.SuspectedDrugDriving, true},
		{"speedFines", c.SpeedFines, true}, {"beltFines", c.BeltFines, true}, {"phoneFines", c.PhoneFines, true},
		{"otherFines", c.OtherFines, true}, {"licencesSeized", c.LicencesSeized, true},
		{"drivingWithoutLicence", c.DrivingWithoutLicence, true}, {"drivingBans", c.DrivingBans, true},
		{"aTractorsChecked", c.ATractorsChecked, false}, {"aTractorFaults", c.ATractorFaults, true},
	}
}

// VisitKind is why a pickup point was visited.
type VisitKind string

// Kinds of visit.
const (
	VisitFirst    VisitKind = "FIRST"
	VisitFollowUp VisitKind = "FOLLOW_UP"
	VisitTraining VisitKind = "TRAINING"
	VisitCheckIn  VisitKind = "CHECK_IN"
)

// VisitTopic is what was talked about.
type VisitTopic string

// Topics of a visit.
const (
	TopicPostalAct      VisitTopic = "POSTAL_ACT"
	TopicWarningSigns   VisitTopic = "WARNING_SIGNS"
	TopicHowToAlert     VisitTopic = "HOW_TO_ALERT"
	TopicOwnSafety      VisitTopic = "OWN_SAFETY"
	TopicLocalSituation VisitTopic = "LOCAL_SITUATION"
)

// PickupPointVisit is a visit to a parcel pickup point (besök på utlämningsställe). Suspicions go
// to 114 14, not here.
type PickupPointVisit struct {
	PickupPointID    string       `bson:"pickupPointId"`
	VisitKind        VisitKind    `bson:"visitKind"`
	InformationGiven bool         `bson:"informationGiven"`
	TrainingGiven    bool         `bson:"trainingGiven"`
	StaffReached     *int         `bson:"staffReached,omitempty"`
	Topics           []VisitTopic `bson:"topics"`
	RoutineBefore    *bool        `bson:"routineBefore,omitempty"` // had a routine for warning signs when we came
	RoutineAfter     *bool        `bson:"routineAfter,omitempty"`
	MaterialLeft     *bool        `bson:"materialLeft,omitempty"`
	FollowUpNeeded   *bool        `bson:"followUpNeeded,omitempty"`
	NextContactMonth *string      `bson:"nextContactMonth,omitempty"` // "2025-09"
}

// IsActivityDetails marks the union.
func (*PickupPointVisit) IsActivityDetails() {}

func (v *PickupPointVisit) validate() (es Errors) {
	es.check(v.PickupPointID != "", "pickupPointId", "Välj utlämningsställe.")
	es.check(
		slices.Contains([]VisitKind{VisitFirst, VisitFollowUp, VisitTraining, VisitCheckIn}, v.VisitKind),
		"visitKind",
		"Välj vad besöket gällde.",
	)
	es.counted("staffReached", v.StaffReached)
	for i, t := range v.Topics {
		es.check(
			slices.Contains(
				[]VisitTopic{TopicPostalAct, TopicWarningSigns, TopicHowToAlert, TopicOwnSafety, TopicLocalSituation},
				t,
			),
			at("topics", i),
			"Ämnet finns inte.",
		)
	}
	if v.NextContactMonth != nil && *v.NextContactMonth != "" {
		es.check(
			Date(*v.NextContactMonth+"-01").Valid(),
			"nextContactMonth",
			"Skriv månaden som år-månad, till exempel 2026-09.",
		)
	}
	return es
}

// SchoolDogSearch is a dog search in a school (hundsök). Which school is internal.
type SchoolDogSearch struct {
	School               string `bson:"school"`
	RequestedBySchool    bool   `bson:"requestedBySchool"`
	PolicyMentionsDogs   bool   `bson:"policyMentionsDogs"`
	GuardiansInformed    bool   `bson:"guardiansInformed"`
	PupilsAbsent         bool   `bson:"pupilsAbsent"`
	ExceptionReason      string `bson:"exceptionReason,omitempty"` // why not all four of those above
	AreasSearched        *int   `bson:"areasSearched,omitempty"`
	DogTeams             *int   `bson:"dogTeams,omitempty"`
	MunicipalityTookPart bool   `bson:"municipalityTookPart"`
}

// IsActivityDetails marks the union.
func (*SchoolDogSearch) IsActivityDetails() {}

func (s *SchoolDogSearch) validate() (es Errors) {
	es.check(s.School != "", "school", "Skriv vilken skola. Den visas aldrig för allmänheten.")
	es.freeText("school", s.School, 120)
	all := s.RequestedBySchool && s.PolicyMentionsDogs && s.GuardiansInformed && s.PupilsAbsent
	es.check(
		all || length(s.ExceptionReason) >= 3,
		"exceptionReason",
		"Alla fyra förutsättningarna ska vara uppfyllda, eller så skriver du varför inte.",
	)
	es.freeText("exceptionReason", s.ExceptionReason, 500)
	es.counted("areasSearched", s.AreasSearched)
	es.counted("dogTeams", s.DogTeams)
	return es
}

// MunicipalRole is a municipal office at a workplace inspection.
type MunicipalRole string

// Municipal offices.
const (
	RoleAlcoholLicensing  MunicipalRole = "ALCOHOL_LICENSING"
	RoleEnvironmentHealth MunicipalRole = "ENVIRONMENT_HEALTH"
	RoleBuilding          MunicipalRole = "BUILDING"
	RoleFire              MunicipalRole = "FIRE"
	RoleOther             MunicipalRole = "OTHER"
)

// DeficienciesBand is about how many deficiencies were found.
type DeficienciesBand string

// Bands: none, one to four, five or more.
const (
	DeficienciesNone DeficienciesBand = "NONE"
	DeficienciesFew  DeficienciesBand = "ONE_TO_FOUR"
	DeficienciesMany DeficienciesBand = "FIVE_OR_MORE"
)

// WorkplaceInspection is a control against workplace crime (arbetsplatskontroll).
type WorkplaceInspection struct {
	Industries               []string          `bson:"industries"`
	WorkplacesInspected      *int              `bson:"workplacesInspected,omitempty"`
	CompaniesInspected       *int              `bson:"companiesInspected,omitempty"`
	ParticipatingAuthorities []string          `bson:"participatingAuthorities"`
	MunicipalityTookPart     bool              `bson:"municipalityTookPart"`
	MunicipalRoles           []MunicipalRole   `bson:"municipalRoles"`
	DeficienciesBand         *DeficienciesBand `bson:"deficienciesBand,omitempty"`
	FollowUpByAuthority      *bool             `bson:"followUpByAuthority,omitempty"`
}

// IsActivityDetails marks the union.
func (*WorkplaceInspection) IsActivityDetails() {}

func (w *WorkplaceInspection) validate() (es Errors) {
	es.texts("industries", w.Industries)
	es.texts("participatingAuthorities", w.ParticipatingAuthorities)
	es.counted("workplacesInspected", w.WorkplacesInspected)
	es.counted("companiesInspected", w.CompaniesInspected)
	for i, r := range w.MunicipalRoles {
		es.check(
			slices.Contains(
				[]MunicipalRole{RoleAlcoholLicensing, RoleEnvironmentHealth, RoleBuilding, RoleFire, RoleOther},
				r,
			),
			at("municipalRoles", i),
			"Rollen finns inte.",
		)
	}
	es.check(
		w.MunicipalityTookPart || len(w.MunicipalRoles) == 0,
		"municipalRoles",
		"Kommunens roller anges bara när kommunen deltog.",
	)
	return es
}

// texts checks a list of short texts.
func (es *Errors) texts(field string, list []string) {
	es.check(len(list) <= 20, field, "Högst 20 stycken.")
	for i, text := range list {
		es.check(text != "", at(field, i), "Raden är tom.")
		es.freeText(at(field, i), text, 80)
	}
}

// AttendeeCount is how many came from a party.
type AttendeeCount struct {
	Party Party `bson:"party"`
	Count int   `bson:"count"`
}

// Meeting is a collaboration meeting or a council meeting (samverkansmöte, BRÅ-möte).
type Meeting struct {
	Attendees    []*AttendeeCount `bson:"attendees"`
	PickupPoints *int             `bson:"pickupPoints,omitempty"` // number of pickup points that took part
	Decisions    string           `bson:"decisions,omitempty"`
}

// IsActivityDetails marks the union.
func (*Meeting) IsActivityDetails() {}

func (m *Meeting) validate() (es Errors) {
	for i, a := range m.Attendees {
		es.check(a.Party.IsValid(), at("attendees", i)+".party", "Parten finns inte.")
		es.counted(at("attendees", i)+".count", &a.Count)
	}
	es.counted("pickupPoints", m.PickupPoints)
	es.freeText("decisions", m.Decisions, 2000)
	return es
}

// Survey is a drug-habit survey (drogvaneundersökning).
type Survey struct {
	Year         int      `bson:"year"`
	Grades       []string `bson:"grades"`
	ResponseRate *float64 `bson:"responseRate,omitempty"` // per cent
	PublishedURL string   `bson:"publishedUrl,omitempty"`
	FollowedUpOn Date     `bson:"followedUpOn,omitempty"`
}

// IsActivityDetails marks the union.
func (*Survey) IsActivityDetails() {}

func (s *Survey) validate() (es Errors) {
	es.check(s.Year >= 2000 && s.Year <= 2100, "year", "Ange undersökningens år med fyra siffror.")
	es.texts("grades", s.Grades)
	es.check(
		s.ResponseRate == nil || *s.ResponseRate >= 0 && *s.ResponseRate <= 100,
		"responseRate",
		"Svarsfrekvensen ska vara 0–100 procent.",
	)
	es.noIdentities("publishedUrl", s.PublishedURL)
	es.check(validLink(s.PublishedURL), "publishedUrl", "Länken ska börja med https:// och får ha högst 500 tecken.")
	return es
}

// Concept is one of the concepts that the pledge says shall be worked out.
type Concept string

// The concepts.
const (
	Huskurage    Concept = "HUSKURAGE"
	Hotellkurage Concept = "HOTELLKURAGE"
)

// ConceptWork is work on a concept (konceptarbete).
type ConceptWork struct {
	Concept          Concept `bson:"concept"`
	Step             string  `bson:"step,omitempty"`
	AdoptersInformed *int    `bson:"adoptersInformed,omitempty"`
}

// IsActivityDetails marks the union.
func (*ConceptWork) IsActivityDetails() {}

func (w *ConceptWork) validate() (es Errors) {
	es.check(w.Concept == Huskurage || w.Concept == Hotellkurage, "concept", "Välj Huskurage eller Hotellkurage.")
	es.freeText("step", w.Step, 200)
	es.counted("adoptersInformed", w.AdoptersInformed)
	return es
}

// Session is what is counted for the types that are people meeting people: talks, visits, patrols,
// dialogues, other.
type Session struct {
	Attendees *int   `bson:"attendees,omitempty"`
	Audience  string `bson:"audience,omitempty"`
}

// IsActivityDetails marks the union.
func (*Session) IsActivityDetails() {}

func (s *Session) validate() (es Errors) {
	es.counted("attendees", s.Attendees)
	es.freeText("audience", s.Audience, 120)
	return es
}
