package export

import "loftet/server/domain"

// Observation is one year's value with its indicator.
type Observation struct {
	Indicator *domain.Indicator
	domain.Observation
}

// Indicators are indicators with a row for each year's value.
func Indicators(names domain.StatsNames) Table[Observation] {
	type o = Observation
	return Table[o]{"indicators", []column[o]{
		{Column{"id", Text, "Indikatorns id"}, func(x o) any { return x.Indicator.ID }},
		{Column{"area", Text, "Kommunkod"}, func(x o) any { return x.Indicator.Area }},
		{Column{"area_label", Text, "Kommunens namn"}, func(x o) any { return names.Names[x.Indicator.Area] }},
		{Column{"title", Text, "Vad som mäts"}, func(x o) any { return x.Indicator.Title }},
		{Column{"source", Text, "Källa"}, func(x o) any { return x.Indicator.Source }},
		{Column{"unit", Text, "Enhet"}, func(x o) any { return x.Indicator.Unit }},
		{Column{"better", Text, "Vilket håll som är bättre, kod"}, func(x o) any { return string(x.Indicator.Better) }},
		{
			Column{"better_label", Text, "Vilket håll som är bättre"},
			func(x o) any { return x.Indicator.Better.Label() },
		},
		{Column{"year", Number, "År"}, func(x o) any { return x.Year }},
		{Column{"value", Number, "Värde"}, func(x o) any { return x.Value }},
		{Column{"respondents", Number, "Antal svarande, i en enkät"}, func(x o) any { return optional(x.Respondents) }},
		{
			Column{"response_rate", Number, "Andel av de tillfrågade som svarade, 0–1"},
			func(x o) any { return optional(x.ResponseRate) },
		},
	}}
}
