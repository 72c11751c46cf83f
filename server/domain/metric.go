package domain

import "strings"

// Metric is a number that is counted in activities and can be summed over them. Where it was not
// counted it is null, which is not 0. (A plan has measures, which are åtgärder; where the API says
// measure of a number, this is meant.)
type Metric string

// The metrics, by the type of activity that counts them.
const (
	VehiclesChecked        Metric = "VEHICLES_CHECKED"
	ScreeningTests         Metric = "SCREENING_TESTS" // utandningsprov
	ScreeningPositive      Metric = "SCREENING_POSITIVE"
	BelowLimitAtEvidential Metric = "BELOW_LIMIT_AT_EVIDENTIAL"
	SuspectedDrunkDriving  Metric = "SUSPECTED_DRUNK_DRIVING"
	SuspectedDrugDriving   Metric = "SUSPECTED_DRUG_DRIVING"
	SpeedFines             Metric = "SPEED_FINES"
	BeltFines              Metric = "BELT_FINES"
	PhoneFines             Metric = "PHONE_FINES"
	OtherFines             Metric = "OTHER_FINES"
	LicencesSeized         Metric = "LICENCES_SEIZED"
	DrivingWithoutLicence  Metric = "DRIVING_WITHOUT_LICENCE"
	DrivingBans            Metric = "DRIVING_BANS"
	ATractorsChecked       Metric = "A_TRACTORS_CHECKED"
	ATractorFaults         Metric = "A_TRACTOR_FAULTS"
	StaffReached           Metric = "STAFF_REACHED"
	AreasSearched          Metric = "AREAS_SEARCHED"
	DogTeams               Metric = "DOG_TEAMS"
	WorkplacesInspected    Metric = "WORKPLACES_INSPECTED"
	CompaniesInspected     Metric = "COMPANIES_INSPECTED"
	PickupPointsMet        Metric = "PICKUP_POINTS_MET" // pickup points at a meeting
	AdoptersInformed       Metric = "ADOPTERS_INFORMED"
	SessionAttendees       Metric = "SESSION_ATTENDEES"
)

// metricRule is what differs between metrics.
type metricRule struct {
	metric  Metric
	field   string // dotted, in a stored activity
	label   string // Swedish
	outcome bool   // what a check led to: never public for one activity, only summed per year
}

// metricRules are all metrics, in the order in which people are shown them.
var metricRules = []metricRule{
	{VehiclesChecked, "details.trafficCheck.vehiclesChecked", "Kontrollerade fordon", false},
	{ScreeningTests, "details.trafficCheck.screeningTests", "Utandningsprov", false},
	{ScreeningPositive, "details.trafficCheck.screeningPositive", "Positiva utandningsprov", true},
	{BelowLimitAtEvidential, "details.trafficCheck.belowLimitAtEvidential", "Under gränsen vid bevisprov", true},
	{SuspectedDrunkDriving, "details.trafficCheck.suspectedDrunkDriving", "Misstänkta rattfyllerier", true},
	{SuspectedDrugDriving, "details.trafficCheck.suspectedDrugDriving", "Misstänkta drograttfyllerier", true},
	{SpeedFines, "details.trafficCheck.speedFines", "Böter för fortkörning", false},
	{BeltFines, "details.trafficCheck.beltFines", "Böter för bälte", true},
	{PhoneFines, "details.trafficCheck.phoneFines", "Böter för mobil", true},
	{OtherFines, "details.trafficCheck.otherFines", "Övriga böter", true},
	{LicencesSeized, "details.trafficCheck.licencesSeized", "Omhändertagna körkort", true},
	{DrivingWithoutLicence, "details.trafficCheck.drivingWithoutLicence", "Misstänkta olovliga körningar", true},
	{DrivingBans, "details.trafficCheck.drivingBans", "Körförbud", true},
	{ATractorsChecked, "details.trafficCheck.aTractorsChecked", "Kontrollerade A-traktorer", false},
	{ATractorFaults, "details.trafficCheck.aTractorFaults", "A-traktorer med fel", true},
	{StaffReached, "details.pickupPointVisit.staffReached", "Nådd personal på utlämningsställen", false},
	{AreasSearched, "details.schoolDogSearch.areasSearched", "Genomsökta områden i skolor", false},
	{DogTeams, "details.schoolDogSearch.dogTeams", "Hundekipage", false},
	{WorkplacesInspected, "details.workplaceInspection.workplacesInspected", "Kontrollerade arbetsplatser", false},
	{CompaniesInspected, "details.workplaceInspection.companiesInspected", "Kontrollerade företag", false},
	{PickupPointsMet, "details.meeting.pickupPoints", "Utlämningsställen på möten", false},
	{AdoptersInformed, "details.conceptWork.adoptersInformed", "Informerade om koncept", false},
	{SessionAttendees, "details.session.attendees", "Deltagare", false},
}

// Metrics are all metrics, in the order in which people are shown them.
func Metrics() []Metric {
	list := make([]Metric, len(metricRules))
	for i, rule := range metricRules {
		list[i] = rule.metric
	}
	return list
}

func (m Metric) rule() metricRule { return rulesByMetric[m] }

var rulesByMetric = func() map[Metric]metricRule {
	rules := make(map[Metric]metricRule, len(metricRules))
	for _, rule := range metricRules {
		rules[rule.metric] = rule
	}
	return rules
}()

// IsValid tells whether the metric is one of those above.
func (m Metric) IsValid() bool { return m.rule().metric != "" }

// Field is where a stored activity has the metric, dotted.
func (m Metric) Field() string { return m.rule().field }

// CountedIn tells whether activities of a type have the metric among their details.
func (m Metric) CountedIn(t ActivityType) bool {
	return strings.HasPrefix(m.Field(), "details."+activityRules[t].details+".")
}

// Label is the metric's Swedish name.
func (m Metric) Label() string { return m.rule().label }

// IsOutcome tells whether the metric is what a check led to: it is never public for one activity,
// only summed per year.
func (m Metric) IsOutcome() bool { return m.rule().outcome }
