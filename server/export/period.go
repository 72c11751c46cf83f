package export

import "loftet/server/domain"

// Periods are the periods of commitments, as the pledges' pages show them.
func Periods() Table[domain.PledgePeriod] {
	type p = domain.PledgePeriod
	return Table[p]{"periods", []column[p]{
		{Column{"area", Text, "Kommunkod"}, func(x p) any { return x.Pledge.Area.Code }},
		{Column{"area_label", Text, "Kommunens namn"}, func(x p) any { return x.Pledge.Area.Name }},
		{Column{"pledge", Text, "Löftets id"}, func(x p) any { return x.Pledge.ID }},
		{Column{"pledge_label", Text, "Löftets titel"}, func(x p) any { return x.Pledge.Title }},
		{Column{"focus_area", Text, "Inriktningens id"}, func(x p) any { return x.FocusArea.ID }},
		{Column{"focus_area_label", Text, "Inriktning"}, func(x p) any { return x.FocusArea.Title }},
		{Column{"commitment", Text, "Åtagandets id"}, func(x p) any { return x.Commitment.ID }},
		{
			Column{"commitment_label", Text, "Åtagandet, som det undertecknades"},
			func(x p) any { return x.Commitment.Text },
		},
		{Column{"kind", Text, "Slag av åtagande, kod"}, func(x p) any { return string(x.Commitment.Kind) }},
		{Column{"kind_label", Text, "Slag av åtagande"}, func(x p) any { return x.Commitment.Kind.Label() }},
		{Column{"start", Day, "Periodens första dag"}, func(x p) any { return x.Period.Start }},
		{Column{"end", Day, "Periodens sista dag; tomt medan den saknar slut"}, func(x p) any { return x.Period.End }},
		{
			Column{"required", Number, "Hur många som krävs; 0 där det inte finns något antal att nå"},
			func(x p) any { return x.Period.Required },
		},
		{Column{"done", Number, "Hur många som räknades"}, func(x p) any { return x.Period.Done }},
		{Column{"status", Text, "Hur det står till, kod"}, func(x p) any { return string(x.Period.Status) }},
		{Column{"status_label", Text, "Hur det står till"}, func(x p) any { return x.Period.Status.Label() }},
		{Column{"latest_on", Day, "Dag för det senaste som räknades"}, func(x p) any { return x.Period.LatestOn }},
		{
			Column{"entered_late", Bool, "Om den uppfylldes först genom något som registrerades efter periodens slut"},
			func(x p) any { return x.Period.EnteredLate },
		},
		{
			Column{"explanation", Text, "Vad som har sagts om varför den missades"},
			func(x p) any { return x.Period.Explanation },
		},
		{
			Column{
				"settles_on", Day,
				"Dag då det redovisas hur perioden slutade; till dess står statusen från dess sista dag",
			},
			func(x p) any { return x.Period.SettlesOn },
		},
	}}
}
