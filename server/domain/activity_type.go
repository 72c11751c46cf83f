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

// ActivityTypes are all types in the order people are shown them.
func ActivityTypes() []ActivityType {
	return []ActivityType{
		TrafficCheckType, PickupPointVisitType, DogSearchType, InspectionType, CollaborationType, CouncilMeetingType, SurveyType, ConceptWorkType,
		SchoolTrafficType, InformationType, SchoolVisitType, FootPatrolType, CitizenDialogueType, EmployeeDialogueType, OtherType,
	}
}

// activityRule is what differs between activity types.
type activityRule struct {
	refPrefix    string
	details      string // the key of its details
	general      bool   // may serve several commitments, so a person says which
	internal     bool   // never public
	publishAfter int    // days that publication waits
}

var activityRules = map[ActivityType]activityRule{
	TrafficCheckType:     {refPrefix: "TRF", details: "trafficCheck"},
	PickupPointVisitType: {refPrefix: "UTL", details: "pickupPointVisit", publishAfter: 14},
	DogSearchType:        {refPrefix: "HUN", details: "schoolDogSearch", publishAfter: 14},
	InspectionType:       {refPrefix: "ARB", details: "workplaceInspection", publishAfter: 14},
	CollaborationType:    {refPrefix: "SAM", details: "meeting", general: true},
	CouncilMeetingType:   {refPrefix: "BRA", details: "meeting"},
	SurveyType:           {refPrefix: "ENK", details: "survey"},
	ConceptWorkType:      {refPrefix: "KON", details: "conceptWork"},
	SchoolTrafficType:    {refPrefix: "TRS", details: "session"},
	InformationType:      {refPrefix: "INF", details: "session", general: true},
	SchoolVisitType:      {refPrefix: "SKO", details: "session"},
	FootPatrolType:       {refPrefix: "FOT", details: "session"},
	CitizenDialogueType:  {refPrefix: "DIA", details: "session"},
	EmployeeDialogueType: {refPrefix: "MED", details: "session", internal: true},
	OtherType:            {refPrefix: "OVR", details: "session", general: true},
}

// IsValid tells whether the type is one of those above.
func (t ActivityType) IsValid() bool { _, ok := activityRules[t]; return ok }

// Ref is the short reference that officer and coordinator both see: "TRF-2391".
func (t ActivityType) Ref(number int64) string {
	return fmt.Sprintf("%s-%d", activityRules[t].refPrefix, number)
}

// Sequence names the counter that a type's references come from.
func (t ActivityType) Sequence(area string) string {
	return "ref:" + area + ":" + activityRules[t].refPrefix
}
