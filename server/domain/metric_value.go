package domain

// metricValues say where in the details each metric is. They are asked only of details that have
// the metric's part.
var metricValues = map[Metric]func(Details) *int{
	VehiclesChecked:        func(d Details) *int { return d.TrafficCheck.VehiclesChecked },
	ScreeningTests:         func(d Details) *int { return d.TrafficCheck.ScreeningTests },
	ScreeningPositive:      func(d Details) *int { return d.TrafficCheck.ScreeningPositive },
	BelowLimitAtEvidential: func(d Details) *int { return d.TrafficCheck.BelowLimitAtEvidential },
	SuspectedDrunkDriving:  func(d Details) *int { return d.TrafficCheck.SuspectedDrunkDriving },
	SuspectedDrugDriving:   func(d Details) *int { return d.TrafficCheck.SuspectedDrugDriving },
	SpeedFines:             func(d Details) *int { return d.TrafficCheck.SpeedFines },
	BeltFines:              func(d Details) *int { return d.TrafficCheck.BeltFines },
	PhoneFines:             func(d Details) *int { return d.TrafficCheck.PhoneFines },
	OtherFines:             func(d Details) *int { return d.TrafficCheck.OtherFines },
	LicencesSeized:         func(d Details) *int { return d.TrafficCheck.LicencesSeized },
	DrivingWithoutLicence:  func(d Details) *int { return d.TrafficCheck.DrivingWithoutLicence },
	DrivingBans:            func(d Details) *int { return d.TrafficCheck.DrivingBans },
	ATractorsChecked:       func(d Details) *int { return d.TrafficCheck.ATractorsChecked },
	ATractorFaults:         func(d Details) *int { return d.TrafficCheck.ATractorFaults },
	StaffReached:           func(d Details) *int { return d.PickupPointVisit.StaffReached },
	AreasSearched:          func(d Details) *int { return d.SchoolDogSearch.AreasSearched },
	DogTeams:               func(d Details) *int { return d.SchoolDogSearch.DogTeams },
	WorkplacesInspected:    func(d Details) *int { return d.WorkplaceInspection.WorkplacesInspected },
	CompaniesInspected:     func(d Details) *int { return d.WorkplaceInspection.CompaniesInspected },
	PickupPointsMet:        func(d Details) *int { return d.Meeting.PickupPoints },
	AdoptersInformed:       func(d Details) *int { return d.ConceptWork.AdoptersInformed },
	SessionAttendees:       func(d Details) *int { return d.Session.Attendees },
}

// Of is the metric of one activity; nil when the activity did not count it, or cannot.
func (m Metric) Of(a *Activity) *int {
	value := metricValues[m]
	if value == nil || !m.CountedIn(a.Type) || a.Details.part() != activityRules[a.Type].details {
		return nil
	}
	return value(a.Details)
}

// part is the key of the details that are set, empty when none are.
func (d Details) part() string {
	switch {
	case d.TrafficCheck != nil:
		return "trafficCheck"
	case d.PickupPointVisit != nil:
		return "pickupPointVisit"
	case d.SchoolDogSearch != nil:
		return "schoolDogSearch"
	case d.WorkplaceInspection != nil:
		return "workplaceInspection"
	case d.Meeting != nil:
		return "meeting"
	case d.Survey != nil:
		return "survey"
	case d.ConceptWork != nil:
		return "conceptWork"
	case d.Session != nil:
		return "session"
	}
	return ""
}
