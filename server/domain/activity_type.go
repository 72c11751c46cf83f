package domain

import "fmt"

// ActivityType is what kind of thing was done.
type ActivityType string

// The activity types.
const (
	TrafficCheckType     ActivityType = "TRAFFIC_CHECK"
	PickupPointVisitType ActivityType = "PICKUP_POINT_VISIT"
	DogSearchType        ActivityType = "SCHOOL_DOG_SEARCH"
	InspectionType       ActivityType = "WORKPLACE_INSPECTION"
	CollaborationType    ActivityType = "COLLABORATION_MEETING"
	CouncilMeetingType   ActivityType = "COUNCIL_MEETING"
	SurveyType           ActivityType = "SURVEY"
	ConceptWorkType      ActivityType = "CONCEPT_WORK"
	SchoolTrafficType    ActivityType = "SCHOOL_TRAFFIC_TALK"
	InformationType      ActivityType = "INFORMATION_SESSION"
	SchoolVisitType      ActivityType = "SCHOOL_VISIT"
	FootPatrolType       ActivityType = "FOOT_PATROL"
	CitizenDialogueType  ActivityType = "CITIZEN_DIALOGUE"
	EmployeeDialogueType ActivityType = "EMPLOYEE_DIALOGUE"
	OtherType            ActivityType = "OTHER"
)

// activityRule is all that differs between activity types, but what their details hold.
type activityRule struct {
	of           ActivityType
	label        string // Swedish
	refPrefix    string
	details      string // the key of its details
	general      bool   // may serve several commitments, so a person says which
	internal     bool   // never public
	publishAfter int    // days that publication waits
	// whether its place would give away a school, company or pickup point in a small municipality:
	// those who visit a school write the school as the place
	hidesPlace bool
}

// activityTypes are all types in the order people are shown them. A new type is added here, with a
// constant above, in the schema, and in the phone's form.
var activityTypes = []activityRule{
	{
		of: TrafficCheckType, label: "Trafikkontroll", refPrefix: "TRF", details: "trafficCheck",
	},
	{
		of: PickupPointVisitType, label: "Besök på utlämningsställe", refPrefix: "UTL", details: "pickupPointVisit",
		publishAfter: 14, hidesPlace: true,
	},
	{
		of: DogSearchType, label: "Hundsök i skola", refPrefix: "HUN", details: "schoolDogSearch",
		publishAfter: 14, hidesPlace: true,
	},
	{
		of: InspectionType, label: "Arbetsplatskontroll", refPrefix: "ARB", details: "workplaceInspection",
		publishAfter: 14, hidesPlace: true,
	},
	{
		of: CollaborationType, label: "Samverkansmöte", refPrefix: "SAM", details: "meeting",
		general: true,
	},
	{
		of: CouncilMeetingType, label: "BRÅ-möte", refPrefix: "BRA", details: "meeting",
	},
	{
		of: SurveyType, label: "Drogvaneundersökning", refPrefix: "ENK", details: "survey",
	},
	{
		of: ConceptWorkType, label: "Konceptarbete", refPrefix: "KON", details: "conceptWork",
	},
	{
		of: SchoolTrafficType, label: "Trafiksamtal i skola eller trafikskola", refPrefix: "TRS", details: "session",
		hidesPlace: true,
	},
	{
		of: InformationType, label: "Informationstillfälle", refPrefix: "INF", details: "session",
		general: true,
	},
	{
		of: SchoolVisitType, label: "Skolbesök", refPrefix: "SKO", details: "session",
		hidesPlace: true,
	},
	{
		of: FootPatrolType, label: "Fotpatrull", refPrefix: "FOT", details: "session",
	},
	{
		of: CitizenDialogueType, label: "Medborgardialog", refPrefix: "DIA", details: "session",
	},
	{
		of: EmployeeDialogueType, label: "Medarbetardialog", refPrefix: "MED", details: "session",
		internal: true,
	},
	{
		of: OtherType, label: "Annat", refPrefix: "OVR", details: "session",
		general: true,
	},
}

// activityRules are the rows by type.
var activityRules = func() map[ActivityType]activityRule {
	rules := make(map[ActivityType]activityRule, len(activityTypes))
	for _, rule := range activityTypes {
		rules[rule.of] = rule
	}
	return rules
}()

// ActivityTypes are all types in the order people are shown them.
func ActivityTypes() []ActivityType {
	types := make([]ActivityType, len(activityTypes))
	for i, rule := range activityTypes {
		types[i] = rule.of
	}
	return types
}

// Label is the type's Swedish name.
func (t ActivityType) Label() string { return activityRules[t].label }

// IsValid reports whether the type is one of those above.
func (t ActivityType) IsValid() bool { _, ok := activityRules[t]; return ok }

// Ref is the short reference that officer and coordinator both see: "TRF-2391".
func (t ActivityType) Ref(number int64) string {
	return fmt.Sprintf("%s-%d", activityRules[t].refPrefix, number)
}

// Sequence names the counter that a type's references come from.
func (t ActivityType) Sequence(area string) string {
	return "ref:" + area + ":" + activityRules[t].refPrefix
}
