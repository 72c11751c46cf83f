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

	PublishedOn Date // the first day on which the public could see it
	ChangedOn   Date // the day of its latest revision, not before it was published
	Revision    int
}

// isShown reports whether activities of the type and visibility are ever shown to the public one
// by one. The others are only counted.
func isShown(t ActivityType, v Visibility) bool {
	return v == VisibilityPublic && !activityRules[t].internal
}

// publicFrom is the first day on which the public may see the activity, empty for never.
func publicFrom(a *Activity) Date {
	if !isShown(a.Type, a.Visibility) {
		return ""
	}
	return a.OccurredOn.AddDays(activityRules[a.Type].publishAfter)
}

// countDay is the first day on which an activity is in what the public is told is done: the one on
// which it is shown, or, for what is never shown, the first of the month after it would have been.
func countDay(t ActivityType, v Visibility, on Date) Date {
	shown := on.AddDays(activityRules[t].publishAfter)
	if isShown(t, v) {
		return shown
	}
	return shown.nextMonth()
}

// CountedUntil is the last day whose activities, of types that wait so many days and of a
// visibility, are in what the public is told on a day. It says the same as their count days.
func CountedUntil(delay int, v Visibility, today Date) Date {
	if v == VisibilityPublic {
		return today.AddDays(-delay)
	}
	return NewDate(today.Year(), today.Month(), 0).AddDays(-delay)
}

// Publish is what the public may see of the activity on a day, in the area whose places those are.
// ok is false when that is nothing.
func Publish(a *Activity, today Date, places *PublicPlaces) (public *PublicActivity, ok bool) {
	if a.PublicFrom == "" || today < a.PublicFrom || a.ReviewStatus == ReviewRejected || a.Held {
		return nil, false
	}
	public = &PublicActivity{
		ID: a.ID, Type: a.Type, OccurredOn: a.OccurredOn, Locality: places.of(a),
		PerformedBy: a.PerformedBy.Party, Participating: a.Participating,
		PublishedOn: publishedOn(a), Revision: a.Revision,
	}
	public.ChangedOn = max(public.PublishedOn, DateOf(a.UpdatedAt))
	if a.ReviewStatus == ReviewConfirmed {
		public.Summary = a.Summary
	}
	return public, true
}

// publishedOn is the first day on which the public could see an activity that it may see: not
// before it had come in, nor while it was hidden.
func publishedOn(a *Activity) Date {
	day := max(a.PublicFrom, a.ReceivedOn)
	for _, amendment := range a.Amendments {
		if !isShown(a.Type, amendment.Previous.Visibility) {
			day = max(day, DateOf(amendment.At))
		}
	}
	return day
}
