package domain

import (
	"cmp"
	"slices"
)

// eventKey is the same for activities that may be of one event: of one type, on one day, in one
// place, which is the school or the pickup point where that is told.
func (a *Activity) eventKey() string {
	where := a.Place.Key()
	if visit := a.Details.PickupPointVisit; visit != nil && visit.PickupPointID != "" {
		where = visit.PickupPointID
	}
	if search := a.Details.SchoolDogSearch; search != nil && search.School != "" {
		where = Place{Name: search.School}.Key()
	}
	if where == "" {
		return ""
	}
	return string(a.Type) + " " + string(a.OccurredOn) + " " + where
}

// Sameness is what is known of an activity beside others that may be of the same event.
type Sameness struct {
	Same []string // the ids of those that probably are
	Held bool     // whether it is not counted until somebody has said
}

// SameEvents says, by id, how activities with one event key stand to each other. Two of different
// authors are probably the same until a coordinator has confirmed both, or rejected one. Meanwhile
// as many count as are surely not the same: those that are confirmed, and at least as many as any
// one author has handed in. Those that count for most are preferred, then those that came first.
func SameEvents(activities []*Activity) map[string]Sameness {
	told := map[string]Sameness{}
	var live []*Activity
	authors, confirmed := map[string]int{}, 0
	for _, a := range activities {
		told[a.ID] = Sameness{}
		if a.ReviewStatus == ReviewRejected {
			continue
		}
		live = append(live, a)
		authors[a.PerformedBy.UserID]++
		if a.ReviewStatus == ReviewConfirmed {
			confirmed++
		}
	}
	if len(authors) < 2 || confirmed == len(live) {
		return told
	}
	counted := confirmed
	for _, n := range authors {
		counted = max(counted, n)
	}
	slices.SortFunc(live, func(a, b *Activity) int {
		return cmp.Or(
			-cmp.Compare(a.isConfirmed(), b.isConfirmed()),
			-cmp.Compare(a.worth(), b.worth()),
			a.ReceivedAt.Compare(b.ReceivedAt),
			cmp.Compare(a.ID, b.ID),
		)
	})
	for i, a := range live {
		s := Sameness{Held: i >= counted}
		for _, other := range live {
			if other.PerformedBy.UserID != a.PerformedBy.UserID {
				s.Same = append(s.Same, other.ID)
			}
		}
		slices.Sort(s.Same)
		told[a.ID] = s
	}
	return told
}

func (a *Activity) isConfirmed() int {
	if a.ReviewStatus == ReviewConfirmed {
		return 1
	}
	return 0
}

// worth is how many commitments the activity counts for, or would if it were not held.
func (a *Activity) worth() int { return len(a.Counting) + len(a.HeldFor) }

// Compare takes in how the activity stands to others of its event, and reports whether that is new.
func (a *Activity) Compare(s Sameness) (changed bool) {
	changed = a.Held != s.Held || !slices.Equal(a.Same, s.Same)
	a.Held, a.Same = s.Held, s.Same
	return changed
}
