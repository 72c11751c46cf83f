package export

import (
	"strings"

	"loftet/server/domain"
)

// Activities are written with every number that can be counted in a column of its own.
func Activities(names domain.StatsNames) Table[*domain.Activity] {
	type a = *domain.Activity
	columns := []column[a]{
		{Column{"id", Text, "Aktivitetens id"}, func(x a) any { return x.ID }},
		{Column{"ref", Text, "Referens, till exempel TRF-12"}, func(x a) any { return x.Ref }},
		{Column{"area", Text, "Kommunkod"}, func(x a) any { return x.Area }},
		{Column{"area_label", Text, "Kommunens namn"}, func(x a) any { return names.Names[x.Area] }},
		{Column{"type", Text, "Slag av aktivitet, kod"}, func(x a) any { return string(x.Type) }},
		{Column{"type_label", Text, "Slag av aktivitet"}, func(x a) any { return x.Type.Label() }},
		{Column{"occurred_on", Day, "Dag"}, func(x a) any { return x.OccurredOn }},
		{Column{"occurred_at", Moment, "När den började"}, func(x a) any { return x.OccurredAt }},
		{
			Column{"ended_at", Moment, "När den slutade; tomt när det inte är angivet"},
			func(x a) any { return optional(x.EndedAt) },
		},
		{
			Column{"minutes", Number, "Minuter från start till slut; tomt när slutet inte är angivet"},
			func(x a) any { return optional(x.Minutes) },
		},
		{Column{"year", Number, "År"}, func(x a) any { return x.Local.Year }},
		{Column{"quarter", Text, "Kvartal"}, func(x a) any { return x.Local.Quarter }},
		{Column{"month", Text, "Månad"}, func(x a) any { return x.Local.Month }},
		{Column{"weekday", Text, "Veckodag, kod"}, func(x a) any { return string(x.Local.Weekday) }},
		{Column{"weekday_label", Text, "Veckodag"}, func(x a) any { return x.Local.Weekday.Label() }},
		{Column{"day_part", Text, "Del av dygnet, kod"}, func(x a) any { return string(x.Local.DayPart) }},
		{Column{"day_part_label", Text, "Del av dygnet"}, func(x a) any { return x.Local.DayPart.Label() }},
		{Column{"place", Text, "Ort eller väg"}, func(x a) any { return x.Place.Name }},
		{
			Column{"lat", Number, "Latitud (WGS 84), avrundad till omkring 100 m"},
			func(x a) any { return positionPart(x.Place.Position, func(p domain.Position) float64 { return p.Lat }) },
		},
		{
			Column{"lon", Number, "Longitud (WGS 84), avrundad till omkring 100 m"},
			func(x a) any { return positionPart(x.Place.Position, func(p domain.Position) float64 { return p.Lon }) },
		},
		{Column{"party", Text, "Part som utförde den, kod"}, func(x a) any { return string(x.PerformedBy.Party) }},
		{Column{"party_label", Text, "Part som utförde den"}, func(x a) any { return x.PerformedBy.Party.Label() }},
		{Column{"unit", Text, "Enhet som utförde den"}, func(x a) any { return x.PerformedBy.Unit }},
		{
			Column{"participating", Text, "Parter som deltog, koder med blanksteg emellan"},
			func(x a) any { return joined(x.Participating) },
		},
		{
			Column{"counts_for", Text, "Åtaganden som den räknas för, id:n med blanksteg emellan"},
			func(x a) any { return joined(x.Counting) },
		},
		{
			Column{"focus_areas", Text, "Inriktningar som den räknas för, id:n med blanksteg emellan"},
			func(x a) any { return joined(x.FocusAreas) },
		},
		{Column{"counts_approximate", Bool, "Om antalen är ungefärliga"}, func(x a) any { return x.CountsApproximate }},
		{Column{"review_status", Text, "Granskning, kod"}, func(x a) any { return string(x.ReviewStatus) }},
		{Column{"review_status_label", Text, "Granskning"}, func(x a) any { return x.ReviewStatus.Label() }},
		{Column{"summary", Text, "Sammanfattning"}, func(x a) any { return x.Summary }},
	}
	for _, m := range domain.Metrics() {
		meaning := m.Label() + "; tomt när det inte räknades, vilket inte är 0"
		columns = append(
			columns,
			column[a]{Column{strings.ToLower(string(m)), Number, meaning}, func(x a) any { return optional(m.Of(x)) }},
		)
	}
	return Table[a]{"activities", columns}
}

// positionPart is a coordinate of a position, nothing when there is none.
func positionPart(p *domain.Position, of func(domain.Position) float64) any {
	if p == nil {
		return nil
	}
	return of(*p)
}

func joined[T ~string](list []T) string {
	texts := make([]string, len(list))
	for i, v := range list {
		texts[i] = string(v)
	}
	return strings.Join(texts, " ")
}
