package domain

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

// metricRule is all that differs between metrics.
type metricRule struct {
	metric  Metric
	label   string             // Swedish
	details string             // the key of the details that it is in
	field   string             // dotted, in a stored activity
	of      func(Details) *int // nil when it was not counted
	outcome bool               // what a check led to: never public for one activity, only summed per year
}

// measured is the row of a metric that may be public for one activity.
func measured[T any](m Metric, label string, in part[T], field string, of func(*T) *int) metricRule {
	return metricRule{
		metric: m, label: label, details: in.key, field: "details." + in.key + "." + field,
		of: func(d Details) *int {
			if details := in.of(d); details != nil {
				return of(details)
			}
			return nil
		},
	}
}

// outcome is the row of a metric that is what a check led to.
func outcome[T any](m Metric, label string, in part[T], field string, of func(*T) *int) metricRule {
	rule := measured(m, label, in, field, of)
	rule.outcome = true
	return rule
}

// metricRules are all metrics, in the order in which people are shown them. A new metric is added
// here, with a constant above and in the schema.
var metricRules = []metricRule{
	measured(VehiclesChecked, "Kontrollerade fordon", trafficCheckPart, "vehiclesChecked",
		func(d *TrafficCheck) *int { return d.VehiclesChecked }),
	measured(ScreeningTests, "Utandningsprov", trafficCheckPart, "screeningTests",
		func(d *TrafficCheck) *int { return d.ScreeningTests }),
	outcome(ScreeningPositive, "Positiva utandningsprov", trafficCheckPart, "screeningPositive",
		func(d *TrafficCheck) *int { return d.ScreeningPositive }),
	outcome(BelowLimitAtEvidential, "Under gränsen vid bevisprov", trafficCheckPart, "belowLimitAtEvidential",
		func(d *TrafficCheck) *int { return d.BelowLimitAtEvidential }),
	outcome(SuspectedDrunkDriving, "Misstänkta rattfyllerier", trafficCheckPart, "suspectedDrunkDriving",
		func(d *TrafficCheck) *int { return d.SuspectedDrunkDriving }),
	outcome(SuspectedDrugDriving, "Misstänkta drograttfyllerier", trafficCheckPart, "suspectedDrugDriving",
		func(d *TrafficCheck) *int { return d.SuspectedDrugDriving }),
	measured(SpeedFines, "Böter för fortkörning", trafficCheckPart, "speedFines",
		func(d *TrafficCheck) *int { return d.SpeedFines }),
	outcome(BeltFines, "Böter för bälte", trafficCheckPart, "beltFines",
		func(d *TrafficCheck) *int { return d.BeltFines }),
	outcome(PhoneFines, "Böter för mobil", trafficCheckPart, "phoneFines",
		func(d *TrafficCheck) *int { return d.PhoneFines }),
	outcome(OtherFines, "Övriga böter", trafficCheckPart, "otherFines",
		func(d *TrafficCheck) *int { return d.OtherFines }),
	outcome(LicencesSeized, "Omhändertagna körkort", trafficCheckPart, "licencesSeized",
		func(d *TrafficCheck) *int { return d.LicencesSeized }),
	outcome(DrivingWithoutLicence, "Misstänkta olovliga körningar", trafficCheckPart, "drivingWithoutLicence",
		func(d *TrafficCheck) *int { return d.DrivingWithoutLicence }),
	outcome(DrivingBans, "Körförbud", trafficCheckPart, "drivingBans",
		func(d *TrafficCheck) *int { return d.DrivingBans }),
	measured(ATractorsChecked, "Kontrollerade A-traktorer", trafficCheckPart, "aTractorsChecked",
		func(d *TrafficCheck) *int { return d.ATractorsChecked }),
	outcome(ATractorFaults, "A-traktorer med fel", trafficCheckPart, "aTractorFaults",
		func(d *TrafficCheck) *int { return d.ATractorFaults }),
	measured(StaffReached, "Nådd personal på utlämningsställen", pickupPointVisitPart, "staffReached",
		func(d *PickupPointVisit) *int { return d.StaffReached }),
	measured(AreasSearched, "Genomsökta områden i skolor", schoolDogSearchPart, "areasSearched",
		func(d *SchoolDogSearch) *int { return d.AreasSearched }),
	measured(DogTeams, "Hundekipage", schoolDogSearchPart, "dogTeams",
		func(d *SchoolDogSearch) *int { return d.DogTeams }),
	measured(WorkplacesInspected, "Kontrollerade arbetsplatser", workplaceInspectionPart, "workplacesInspected",
		func(d *WorkplaceInspection) *int { return d.WorkplacesInspected }),
	measured(CompaniesInspected, "Kontrollerade företag", workplaceInspectionPart, "companiesInspected",
		func(d *WorkplaceInspection) *int { return d.CompaniesInspected }),
	measured(PickupPointsMet, "Utlämningsställen på möten", meetingPart, "pickupPoints",
		func(d *Meeting) *int { return d.PickupPoints }),
	measured(AdoptersInformed, "Informerade om koncept", conceptWorkPart, "adoptersInformed",
		func(d *ConceptWork) *int { return d.AdoptersInformed }),
	measured(SessionAttendees, "Deltagare", sessionPart, "attendees",
		func(d *Session) *int { return d.Attendees }),
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

// IsValid reports whether the metric is one of those above.
func (m Metric) IsValid() bool { return m.rule().metric != "" }

// Field is where a stored activity has the metric, dotted.
func (m Metric) Field() string { return m.rule().field }

// CountedIn reports whether activities of a type have the metric among their details.
func (m Metric) CountedIn(t ActivityType) bool {
	return m.IsValid() && m.rule().details == activityRules[t].details
}

// Label is the metric's Swedish name.
func (m Metric) Label() string { return m.rule().label }

// IsOutcome reports whether the metric is what a check led to: it is never public for one activity,
// only summed per year.
func (m Metric) IsOutcome() bool { return m.rule().outcome }

// Of is the metric of one activity; nil when the activity did not count it, or cannot.
func (m Metric) Of(a *Activity) *int {
	if !m.CountedIn(a.Type) {
		return nil
	}
	return m.rule().of(a.Details)
}
