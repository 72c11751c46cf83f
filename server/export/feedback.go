package export

import (
	"strings"

	"loftet/server/domain"
)

// Feedback is what citizens have written, as the reader may have it: nothing here hides anything.
func Feedback(names domain.StatsNames) Table[*domain.Feedback] {
	type f = *domain.Feedback
	received := func(x f) domain.LocalTime { return domain.LocalTimeOf(x.SubmittedAt) }
	return Table[f]{"feedback", []column[f]{
		{Column{"id", Text, "Synpunktens id"}, func(x f) any { return x.ID }},
		{Column{"area", Text, "Kommunkod"}, func(x f) any { return x.Area }},
		{Column{"area_label", Text, "Kommunens namn"}, func(x f) any { return names.Names[x.Area] }},
		{Column{"received_on", Day, "Dag då den kom in"}, func(x f) any { return domain.DateOf(x.SubmittedAt) }},
		{Column{"year", Number, "År då den kom in"}, func(x f) any { return received(x).Year }},
		{Column{"quarter", Text, "Kvartal då den kom in"}, func(x f) any { return received(x).Quarter }},
		{Column{"month", Text, "Månad då den kom in"}, func(x f) any { return received(x).Month }},
		{Column{"theme", Text, "Tema, kod"}, func(x f) any { return string(x.Theme) }},
		{Column{"theme_label", Text, "Tema"}, func(x f) any { return x.Theme.Label() }},
		{
			Column{
				"text",
				Text,
				"Det som skrevs, utan det som har tagits bort; tomt för analytiker när det inte är publicerat",
			},
			func(x f) any { return x.Text },
		},
		{Column{"redacted", Bool, "Om ord har tagits bort för gott"}, func(x f) any { return x.Redacted }},
		{
			Column{"place", Text, "Ort eller väg; tomt för analytiker när synpunkten inte är publicerad"},
			func(x f) any { return x.PlaceName },
		},
		{
			Column{"lat", Number, "Latitud (WGS 84) för mitten av en ruta på omkring 500 m"},
			func(x f) any { return positionPart(x.Position, func(p domain.Position) float64 { return p.Lat }) },
		},
		{
			Column{"lon", Number, "Longitud (WGS 84) för mitten av en ruta på omkring 500 m"},
			func(x f) any { return positionPart(x.Position, func(p domain.Position) float64 { return p.Lon }) },
		},
		{
			Column{"when_days", Text, "Veckodagar då det händer, koder med blanksteg emellan"},
			func(x f) any { return joined(x.WhenDays) },
		},
		{Column{"when_days_label", Text, "Veckodagar då det händer"}, func(x f) any { return labels(x.WhenDays) }},
		{
			Column{"when_parts", Text, "Delar av dygnet då det händer, koder med blanksteg emellan"},
			func(x f) any { return joined(x.WhenParts) },
		},
		{
			Column{"when_parts_label", Text, "Delar av dygnet då det händer"},
			func(x f) any { return labels(x.WhenParts) },
		},
		{
			Column{
				"felt_safety",
				Number,
				"Hur trygg den som skrev känner sig, från 1 (mycket otrygg) till 5 (mycket trygg); tomt när det inte är angivet",
			},
			func(x f) any { return optional(x.FeltSafety) },
		},
		{Column{"dialogue", Text, "Id för medborgardialogen som den skrevs i"}, func(x f) any { return x.DialogueID }},
		{Column{"status", Text, "Beslut, kod"}, func(x f) any { return string(x.Status) }},
		{Column{"status_label", Text, "Beslut"}, func(x f) any { return x.Status.Label() }},
		{Column{"reason", Text, "Varför den inte är publicerad, kod"}, func(x f) any { return string(x.Reason) }},
		{Column{"reason_label", Text, "Varför den inte är publicerad"}, func(x f) any { return x.Reason.Label() }},
		{
			Column{"duplicate_of", Text, "Id för den synpunkt som den är en dubblett av"},
			func(x f) any { return x.DuplicateOf },
		},
		{
			Column{"published_on", Day, "Dag då den publicerades; tomt när den inte är publicerad"},
			func(x f) any { return x.PublishedOn },
		},
		{
			Column{"outcome", Text, "Vad den ledde till, kod; tomt tills någon har sagt det"},
			func(x f) any { return string(x.Outcome) },
		},
		{Column{"outcome_label", Text, "Vad den ledde till"}, func(x f) any { return x.Outcome.Label() }},
		{
			Column{"outcome_text", Text, "Vad den ledde till, med ord; tomt för analytiker när den inte är publicerad"},
			func(x f) any { return x.OutcomeText },
		},
		{
			Column{"commitments", Text, "Åtaganden som den ledde till, id:n med blanksteg emellan"},
			func(x f) any { return joined(x.CommitmentIDs) },
		},
		{Column{"replied_on", Day, "Dag då den besvarades"}, func(x f) any { return reply(x).RepliedOn }},
		{
			Column{"reply", Text, "Svaret; tomt för analytiker när synpunkten inte är publicerad"},
			func(x f) any { return reply(x).Text },
		},
	}}
}

func reply(f *domain.Feedback) domain.FeedbackReply {
	if f.Reply == nil {
		return domain.FeedbackReply{}
	}
	return *f.Reply
}

func labels[T interface{ Label() string }](list []T) string {
	texts := make([]string, len(list))
	for i, v := range list {
		texts[i] = v.Label()
	}
	return strings.Join(texts, ", ")
}
