package domain

// PublicActivity is all that the public may see of one activity: the day, the locality or road, the
// unit's party, and a summary once a coordinator has confirmed it. Never the school, the company,
// the pickup point, the hour, the position or the person.
type PublicActivity struct {
	ID            string
	Type          ActivityType
	OccurredOn    Date
	Locality      string
	PerformedBy   Party
	Participating []Party
	Summary       string
}

// localityHidden are the types whose place would give away a school, company or pickup point in a
// small municipality. Those who visit a school write the school as the place.
var localityHidden = map[ActivityType]bool{
	DogSearchType: true, InspectionType: true, PickupPointVisitType: true, SchoolVisitType: true, SchoolTrafficType: true,
}

// publicFrom is the first day on which the public may see the activity, empty for never.
func publicFrom(a *Activity) Date {
	rule := activityRules[a.Type]
	if a.Visibility != VisibilityPublic || rule.internal {
		return ""
	}
	return a.OccurredOn.AddDays(rule.publishAfter)
}

// Publish is what the public may see of the activity on a day. ok is false when that is nothing.
func Publish(a *Activity, today Date) (public *PublicActivity, ok bool) {
	if a.PublicFrom == "" || today < a.PublicFrom || a.ReviewStatus == ReviewRejected {
		return nil, false
	}
	public = &PublicActivity{
		ID: a.ID, Type: a.Type, OccurredOn: a.OccurredOn, Locality: a.Place.Name,
		PerformedBy: a.PerformedBy.Party, Participating: a.Participating,
	}
	if localityHidden[a.Type] {
		public.Locality = ""
	}
	if a.ReviewStatus == ReviewConfirmed {
		public.Summary = a.Summary
	}
	return public, true
}
