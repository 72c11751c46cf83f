package domain

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
)

// TookPart reports whether a party performed or took part in the activity.
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

// Project works out what follows for the activity from its content and its area's pledges, drafts
// among them: what it is for, what it counts for, and under which focus areas. It depends on
// nothing else, so it can be done again whenever the pledges change. It reports whether that
// changed anything. What somebody said and decided stays as it is, so there is no history of it.
func (a *Activity) Project(pledges []*Pledge) (changed bool) {
	serves, counting, focusAreas := []string{}, []string{}, []string{}
	for _, p := range pledges {
		if !p.Covers(a.OccurredOn) {
			continue
		}
		own := p.serving(a, pledges)
		counted := p.counting(a, own)
		serves, counting = append(serves, own...), append(counting, counted...)
		focusAreas = append(focusAreas, p.FocusAreasOf(counted)...)
	}
	heldFor := []string(nil)
	if a.Held {
		heldFor, counting, focusAreas = counting, []string{}, []string{}
	}
	minutes, event := a.minutes(), a.eventKey()
	changed = a.Serves == nil || a.FocusAreas == nil || minutes != nil && a.Minutes == nil ||
		a.Event != event || !slices.Equal(a.HeldFor, heldFor) ||
		!slices.Equal(a.Serves, serves) || !slices.Equal(a.Counting, counting) ||
		!slices.Equal(a.FocusAreas, focusAreas)
	a.Serves, a.Counting, a.FocusAreas, a.Minutes = serves, counting, focusAreas, minutes
	a.HeldFor, a.Event = heldFor, event
	return changed
}

// ProjectAlso is Project that takes nothing away: what the activity is for and counts for already
// stays beside it.
func (a *Activity) ProjectAlso(pledges []*Pledge) (changed bool) {
	before := *a
	a.Project(pledges)
	a.Serves = union(before.Serves, a.Serves)
	a.Counting, a.HeldFor = union(before.Counting, a.Counting), union(before.HeldFor, a.HeldFor)
	a.FocusAreas = union(before.FocusAreas, a.FocusAreas)
	return len(a.Serves) > len(before.Serves) ||
		len(a.HeldFor) > len(before.HeldFor) || len(a.Counting) > len(before.Counting) ||
		len(a.FocusAreas) > len(before.FocusAreas)
}

// union is a list with what it lacks of another.
func union(list, other []string) []string {
	all := append([]string{}, list...)
	for _, element := range other {
		if !slices.Contains(all, element) {
			all = append(all, element)
		}
	}
	return all
}

// For are the commitments that the activity is for, of one written before that was kept too.
func (a *Activity) For() []string {
	if a.Serves == nil {
		return a.CommitmentIDs
	}
	return a.Serves
}

// serving are the pledge's commitments that the activity is for: those that somebody said. Where
// nothing was said of this pledge they are chosen, a general type's as was said of the pledge's
// predecessors.
func (p *Pledge) serving(a *Activity, pledges []*Pledge) (ids []string) {
	for _, c := range p.Commitments() {
		if slices.Contains(a.CommitmentIDs, c.ID) {
			ids = append(ids, c.ID)
		}
	}
	if len(ids) == 0 && activityRules[a.Type].general {
		ids = p.successorsOf(a, pledges)
	}
	if len(ids) == 0 {
		ids = p.ChooseCommitments(a.Type)
	}
	return ids
}

// successorsOf are the commitments that allow the activity and have the key of one that was said of
// a pledge before this one.
func (p *Pledge) successorsOf(a *Activity, pledges []*Pledge) (ids []string) {
	before := p.predecessors(pledges)
	for _, c := range p.Commitments() {
		said := slices.ContainsFunc(a.CommitmentIDs, func(id string) bool {
			return slices.Contains(before, PledgeIDOf(id)) && strings.TrimPrefix(id, PledgeIDOf(id)) ==
				strings.TrimPrefix(c.ID, p.ID)
		})
		if said && slices.Contains(c.ActivityTypes, a.Type) {
			ids = append(ids, c.ID)
		}
	}
	return ids
}

// predecessors are the ids of the pledges that led to this one, the nearest first.
func (p *Pledge) predecessors(pledges []*Pledge) (ids []string) {
	for id := p.Predecessor; id != "" && !slices.Contains(ids, id); {
		ids = append(ids, id)
		i := slices.IndexFunc(pledges, func(q *Pledge) bool { return q.ID == id })
		if i < 0 {
			break
		}
		id = pledges[i].Predecessor
	}
	return ids
}

// counting are those of the commitments that the activity is for which it counts for: its type is
// allowed, a responsible party took part, it holds what the target asks for, and it is not
// rejected.
func (p *Pledge) counting(a *Activity, serving []string) (ids []string) {
	if a.ReviewStatus == ReviewRejected {
		return nil
	}
	for _, c := range p.Commitments() {
		if slices.Contains(serving, c.ID) && c.counts(a) {
			ids = append(ids, c.ID)
		}
	}
	return ids
}

// countingRules is raised when [Activity.Project] comes to another answer than before, so that what
// is stored is worked out again.
const countingRules = 2

// CountingBasis tells apart what an area's activities can be counted by: its signed pledges as they
// were signed, and when each was replaced. What follow-up adds to them makes no difference.
func CountingBasis(pledges []*Pledge) string {
	hash := sha256.New()
	fmt.Fprintln(hash, countingRules)
	for _, p := range pledges {
		if p.SignedOn != "" {
			fmt.Fprintln(hash, p.signedForm(), p.ReplacedOn)
		}
	}
	return hex.EncodeToString(hash.Sum(nil))
}

// LinkPledges says of each pledge when it was replaced by another of the list.
func LinkPledges(pledges []*Pledge) {
	for _, successor := range pledges {
		if successor.SignedOn == "" || successor.Predecessor == "" {
			continue
		}
		for _, p := range pledges {
			if p.ID == successor.Predecessor {
				p.ReplacedOn = successor.ValidFrom
			}
		}
	}
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
