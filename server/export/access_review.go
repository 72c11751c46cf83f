package export

import "loftet/server/domain"

// Reviewed is one account of a closed review.
type Reviewed struct {
	Review  *domain.AccessReview
	Account *domain.ReviewedAccount
}

// AccessReviews are the accounts of closed reviews, a row each, and what was said of them.
func AccessReviews(names domain.StatsNames) Table[Reviewed] {
	type r = Reviewed
	return Table[r]{"access-reviews", []column[r]{
		{Column{"review", Text, "Genomgångens id"}, func(x r) any { return x.Review.ID }},
		{Column{"area", Text, "Kommunkod"}, func(x r) any { return x.Review.Area }},
		{Column{"area_label", Text, "Kommunens namn"}, func(x r) any { return names.Names[x.Review.Area] }},
		{Column{"party", Text, "Part, kod"}, func(x r) any { return string(x.Review.Party) }},
		{Column{"party_label", Text, "Part"}, func(x r) any { return x.Review.Party.Label() }},
		{Column{"due_on", Day, "När genomgången skulle vara avslutad"}, func(x r) any { return x.Review.DueOn }},
		{Column{"closed_at", Moment, "När genomgången avslutades"}, func(x r) any {
			return optional(x.Review.ClosedAt)
		}},
		{Column{"closed_by", Text, "Vem som avslutade den, användarnamn"}, func(x r) any { return x.Review.ClosedBy }},
		{Column{"account", Text, "Kontots id"}, func(x r) any { return x.Account.ID }},
		{Column{"username", Text, "Användarnamn"}, func(x r) any { return x.Account.Username }},
		{Column{"role", Text, "Roll"}, func(x r) any { return string(x.Account.Role) }},
		{Column{"unit", Text, "Enhet"}, func(x r) any { return x.Account.Unit }},
		{Column{"made_at", Moment, "När kontot skapades"}, func(x r) any { return x.Account.MadeAt }},
		{Column{"last_used_at", Moment, "När kontot användes senast; tomt om aldrig"}, func(x r) any {
			return optional(x.Account.LastUsedAt)
		}},
		{Column{"unused", Bool, "Om kontot hade legat oanvänt så länge att det stod först"}, func(x r) any {
			return x.Account.Unused
		}},
		{Column{"elsewhere", Bool, "Om kontot också arbetade i andra områden"}, func(x r) any {
			return x.Account.Elsewhere
		}},
		{
			Column{
				"answer", Text,
				"Svaret: CONFIRMED behövs, REMOVED togs bort; tomt för den som avslutade och för konton som hade försvunnit",
			},
			func(x r) any { return string(x.Account.Answer) },
		},
		{Column{"answered_by", Text, "Vem som svarade, användarnamn"}, func(x r) any { return x.Account.AnsweredBy }},
		{Column{"answered_at", Moment, "När svaret gavs"}, func(x r) any { return optional(x.Account.AnsweredAt) }},
		{Column{"gone", Bool, "Om kontot stängdes eller flyttades under tiden"}, func(x r) any {
			return x.Account.Gone
		}},
	}}
}
