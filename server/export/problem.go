package export

import "loftet/server/domain"

// Problem is a local problem with its measures.
type Problem struct {
	*domain.Problem
	Measures []*domain.Measure
}

// Problems are local problems, with the days between the steps of the work on them.
func Problems(names domain.StatsNames) Table[Problem] {
	type p = Problem
	return Table[p]{"problems", []column[p]{
		{Column{"id", Text, "Problembildens id"}, func(x p) any { return x.ID }},
		{Column{"area", Text, "Kommunkod"}, func(x p) any { return x.Area }},
		{Column{"area_label", Text, "Kommunens namn"}, func(x p) any { return names.Names[x.Area] }},
		{Column{"theme", Text, "Tema, kod"}, func(x p) any { return string(x.Theme) }},
		{Column{"theme_label", Text, "Tema"}, func(x p) any { return x.Theme.Label() }},
		{Column{"title", Text, "Rubrik"}, func(x p) any { return x.Title }},
		{Column{"description", Text, "Vad som är känt"}, func(x p) any { return x.Description }},
		{Column{"status", Text, "Hur långt arbetet har kommit, kod"}, func(x p) any { return string(x.Status()) }},
		{Column{"status_label", Text, "Hur långt arbetet har kommit"}, func(x p) any { return x.Status().Label() }},
		{Column{"raised_on", Day, "När den uppmärksammades"}, func(x p) any { return x.RaisedOn }},
		{Column{"council_held_on", Day, "När BRÅ möttes om den"}, func(x p) any { return x.CouncilHeldOn() }},
		{Column{"plan_decided_on", Day, "När åtgärdsplanen beslutades"}, func(x p) any { return x.PlanDecidedOn() }},
		{Column{"closed_on", Day, "När den avslutades"}, func(x p) any { return x.ClosedOn }},
		{
			Column{"days_to_council", Number, "Dagar från uppmärksammad till BRÅ-möte; tomt innan dess"},
			func(x p) any { return orNone(x.DaysToCouncil()) },
		},
		{
			Column{"days_to_plan", Number, "Dagar från uppmärksammad till åtgärdsplan; tomt innan dess"},
			func(x p) any { return orNone(x.DaysToPlan()) },
		},
		{Column{"measures", Number, "Antal åtgärder i planen"}, func(x p) any { return len(x.Measures) }},
		{Column{"measures_done", Number, "Genomförda åtgärder"}, func(x p) any { return done(x.Measures) }},
	}}
}

func orNone(n *int) any {
	if n == nil {
		return nil
	}
	return *n
}

func done(measures []*domain.Measure) (n int) {
	for _, m := range measures {
		if m.Status == domain.MeasureDone {
			n++
		}
	}
	return n
}
