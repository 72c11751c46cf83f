package domain

import (
	"strings"
)

// PickupPoint is a parcel pickup point (utlämningsställe). Its identity is internal and never
// public.
type PickupPoint struct {
	Record   `bson:",inline"`
	Name     string    `bson:"name"`
	Operator string    `bson:"operator"`
	Address  string    `bson:"address"`
	Position *Position `bson:"position,omitempty"`
	Active   bool      `bson:"active"`
}

// PickupPointInput is what a coordinator writes about a pickup point.
type PickupPointInput struct {
	Area            string
	Name            string
	Operator        *string
	Address         *string
	Position        *Position
	Active          *bool // nil: active
	NotPersonalData *NotPersonalData
}

// Apply writes the input to the pickup point and says everything that is wrong with it.
func (p *PickupPoint) Apply(in PickupPointInput) error {
	p.Area, p.Name, p.Position = in.Area, strings.TrimSpace(in.Name), in.Position.known()
	p.Operator, p.Address = trimmed(in.Operator), trimmed(in.Address)
	p.Active = in.Active == nil || *in.Active
	var es Errors
	es.check(ValidAreaCode(p.Area), "area", "Ange kommunkoden med fyra siffror, till exempel 2560.")
	es.check(p.Name != "", "name", "Skriv vad utlämningsstället heter.")
	es.check(length(p.Name) <= 120, "name", "Namnet får ha högst 120 tecken.")
	es.check(length(p.Operator) <= 120, "operator", "Ombudets namn får ha högst 120 tecken.")
	es.check(length(p.Address) <= 200, "address", "Adressen får ha högst 200 tecken.")
	es.noIdentities("name", p.Name)
	es.noIdentities("operator", p.Operator)
	es.noIdentities("address", p.Address)
	if p.Position != nil {
		es.within("position", p.Position.validate())
	}
	return es.waive(in.NotPersonalData).err()
}

// trimmed is the text without space around it; empty for nil.
func trimmed(s *string) string {
	if s == nil {
		return ""
	}
	return strings.TrimSpace(*s)
}

// IsNode marks that a PickupPoint has an id of its own.
func (PickupPoint) IsNode() {}

// LastVisit is what the last visits to a pickup point left behind.
type LastVisit struct {
	On               Date
	CompleteOn       *Date // the last one with both information and training
	FollowUpNeeded   bool
	NextContactMonth string
}

// LastVisits are what the visits left behind at each pickup point. The visits come latest first;
// rejected ones say nothing.
func LastVisits(visits []*Activity) map[string]*LastVisit {
	last := map[string]*LastVisit{}
	for _, a := range visits {
		visit := a.Details.PickupPointVisit
		if visit == nil || a.ReviewStatus == ReviewRejected {
			continue
		}
		there := last[visit.PickupPointID]
		if there == nil {
			there = &LastVisit{
				On:               a.OccurredOn,
				FollowUpNeeded:   visit.FollowUpNeeded != nil && *visit.FollowUpNeeded,
				NextContactMonth: trimmed(visit.NextContactMonth),
			}
			last[visit.PickupPointID] = there
		}
		if there.CompleteOn == nil && visit.InformationGiven && visit.TrainingGiven {
			on := a.OccurredOn
			there.CompleteOn = &on
		}
	}
	return last
}
