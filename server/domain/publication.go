package domain

import (
	"fmt"
	"strings"
)

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
	ChangedOn   Date // the day on which what the public sees of it was last changed
	Changes     int  // how often that was changed since it was published
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
	shown := a.shown(a.Facts, a.ReviewStatus == ReviewConfirmed, places)
	public = &PublicActivity{
		ID: a.ID, Type: a.Type, OccurredOn: shown.on, Locality: shown.locality,
		PerformedBy: a.PerformedBy.Party, Participating: a.Participating, Summary: shown.summary,
		PublishedOn: publishedOn(a),
	}
	public.ChangedOn = public.PublishedOn
	for _, day := range a.changes(places) {
		if day >= public.PublishedOn {
			public.ChangedOn = day
			public.Changes++
		}
	}
	return public, true
}

// shown is what the public sees of an activity at a time.
type shown struct {
	on                Date
	locality, summary string
	with, of          string // who took part, and what it was said to be for
}

func (a *Activity) shown(said Facts, confirmed bool, places *PublicPlaces) shown {
	s := shown{
		on: DateOf(said.OccurredAt), locality: places.of(a.Type, said.Place.Name, confirmed),
		with: fmt.Sprint(said.Participating), of: fmt.Sprint(said.CommitmentIDs),
	}
	if confirmed {
		s.summary = said.Summary
	}
	return s
}

// changes are the days on which what the public sees of the activity was changed, oldest first.
// What is written, counted or decided inside, and what was hidden before and after, is no change.
func (a *Activity) changes(places *PublicPlaces) (days []Date) {
	said, amended := append(a.said(), a.Facts), 0
	confirmed := false
	for _, entry := range a.History {
		before := a.shown(said[amended], confirmed, places)
		switch action, status, _ := strings.Cut(entry.Action, " "); action {
		case "review":
			confirmed = ReviewStatus(status) == ReviewConfirmed
		case "amend":
			if amended == len(a.Amendments) {
				continue
			}
			confirmed = confirmed && a.Amendments[amended].keepsReview(a)
			amended++
		case "remove":
			if !strings.Contains(fmt.Sprint(before), removedWords) {
				continue
			}
			before = shown{}
		}
		if after := a.shown(said[amended], confirmed, places); after != before {
			days = append(days, DateOf(entry.At))
		}
	}
	return days
}

// said is what was said of the activity before each amendment.
func (a *Activity) said() (facts []Facts) {
	for _, amendment := range a.Amendments {
		facts = append(facts, amendment.Previous)
	}
	return facts
}

// keepsReview reports whether what a coordinator had said of the activity stood after the
// amendment. Older ones do not say so: there the author's asked for a new review.
func (m Amendment) keepsReview(a *Activity) bool {
	if m.Review == "" {
		return m.By != a.PerformedBy.Username
	}
	return m.Review != ReviewReceived
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
