package domain

import (
	"cmp"
	"slices"
)

// Unit is those of a party who work together.
type Unit struct {
	Name  string
	Party Party
}

// UnitsOf are the units whose people log what they do, by name. Accounts that are shut are of none.
func UnitsOf(accounts []*User) []*Unit {
	seen, units := map[string]bool{}, []*Unit{}
	for _, u := range accounts {
		key := UnitKey(u.Unit)
		if key == "" || seen[key] || u.Shut() || !MayAtAll(u.Actor(""), LogActivities) {
			continue
		}
		seen[key] = true
		units = append(units, &Unit{u.Unit, u.Party})
	}
	slices.SortFunc(units, func(a, b *Unit) int { return cmp.Compare(SortKey(a.Name), SortKey(b.Name)) })
	return units
}

// ComparePlanned orders plans by day, part of the day and id.
func ComparePlanned(a, b *PlannedActivity) int {
	part := func(p *PlannedActivity) int { return slices.Index(dayParts[:], p.DayPart) }
	return cmp.Or(cmp.Compare(a.On, b.On), cmp.Compare(part(a), part(b)), cmp.Compare(a.ID, b.ID))
}
