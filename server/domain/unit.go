package domain

import (
	"cmp"
	"slices"
)

// Unit is those of a party who work together.
type Unit struct {
	Name    string
	Party   Party
	InField bool // somebody of it works in the field
}

// UnitsOf are the units whose people log what they do, by name. Accounts that are shut are of none.
func UnitsOf(accounts []*User) []*Unit {
	seen, units := map[string]*Unit{}, []*Unit{}
	for _, u := range accounts {
		key := UnitKey(u.Unit)
		if key == "" || u.Shut() || !MayAtAll(u.Actor(""), LogActivities) {
			continue
		}
		if seen[key] == nil {
			seen[key] = &Unit{Name: u.Unit, Party: u.Party}
			units = append(units, seen[key])
		}
		seen[key].InField = seen[key].InField || slices.Contains(theField, u.Role)
	}
	slices.SortFunc(units, func(a, b *Unit) int { return cmp.Compare(SortKey(a.Name), SortKey(b.Name)) })
	return units
}

// ComparePlanned orders plans by day, part of the day and id.
func ComparePlanned(a, b *PlannedActivity) int {
	part := func(p *PlannedActivity) int { return slices.Index(dayParts[:], p.DayPart) }
	return cmp.Or(cmp.Compare(a.On, b.On), cmp.Compare(part(a), part(b)), cmp.Compare(a.ID, b.ID))
}
