package domain

import "slices"

// TookPart tells whether a party performed or took part in the activity.
func (a *Activity) TookPart(party Party) bool {
	if a.PerformedBy.Party == party || slices.Contains(a.Participating, party) {
		return true
	}
	return party == Municipality && a.Details.municipalityTookPart()
}

// ChooseCommitments are the commitments that an activity of this type is for when nobody has said:
// all that count its type when the type is a particular one, and the only one when the type is a
// general one (a meeting can be about anything).
func (p *Pledge) ChooseCommitments(t ActivityType) []string {
	var ids []string
	for _, c := range p.Commitments() {
		if slices.Contains(c.ActivityTypes, t) {
			ids = append(ids, c.ID)
		}
	}
	if activityRules[t].general && len(ids) > 1 {
		return nil
	}
	return ids
}

// Counting are those of the activity's commitments that it counts for: its type is allowed, a
// responsible party took part, it holds what the target asks for, and it is not rejected.
func (p *Pledge) Counting(a *Activity) []string {
	ids := []string{}
	if a.ReviewStatus == ReviewRejected {
		return ids
	}
	for _, c := range p.Commitments() {
		if slices.Contains(a.CommitmentIDs, c.ID) && c.counts(a) {
			ids = append(ids, c.ID)
		}
	}
	return ids
}

// FocusAreasOf are the focus areas that hold any of the commitments, in the order of the pledge.
func (p *Pledge) FocusAreasOf(commitmentIDs []string) (ids []string) {
	for _, f := range p.FocusAreas {
		if slices.ContainsFunc(
			f.Commitments,
			func(c *Commitment) bool { return slices.Contains(commitmentIDs, c.ID) },
		) {
			ids = append(ids, f.ID)
		}
	}
	return ids
}

func (c *Commitment) counts(a *Activity) bool {
	if !slices.Contains(c.ActivityTypes, a.Type) || !slices.ContainsFunc(c.Responsible, a.TookPart) {
		return false
	}
	return c.Target == nil ||
		!slices.ContainsFunc(c.Target.Requires, func(r Requirement) bool { return !a.Details.meets(r) })
}
