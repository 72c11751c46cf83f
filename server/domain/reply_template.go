package domain

import (
	"strings"
)

// ReplyTemplates are an area's texts to begin a reply with. Those that it has not written are as
// they came.
type ReplyTemplates struct {
	Record `bson:",inline"` // its id is the area
	Texts  []templateText   `bson:"texts"`
}

// templateText is one that the area has written.
type templateText struct {
	Theme   Theme           `bson:"theme"`
	Outcome FeedbackOutcome `bson:"outcome"`
	Text    string          `bson:"text"`
}

// ReplyTemplate is a text to begin a reply with.
type ReplyTemplate struct {
	Theme   Theme
	Outcome FeedbackOutcome
	Text    string
	Edited  bool
}

// ReplyTemplateInput is what an area writes. Without a text it is as it came.
type ReplyTemplateInput struct {
	Theme           Theme
	Outcome         FeedbackOutcome
	Text            *string
	NotPersonalData *NotPersonalData
}

// defaultReplies are the texts as they come; %s is the theme.
var defaultReplies = map[FeedbackOutcome]string{
	OutcomeUnderReview: "Tack för din synpunkt om %s. Polisen och kommunen går igenom den tillsammans med andra som vi har fått, och ser om den ska påverka vad vi gör. Du ser här på sidan när vi har kommit fram till något.",
	OutcomeIncluded:    "Tack för din synpunkt om %s. Den är en del av det vi nu gör: under svaret ser du vilket åtagande i medborgarlöftet det gäller, och där kan du följa om vi håller det.",
	OutcomeHandled:     "Tack för din synpunkt om %s. Den ryms inte i medborgarlöftet, men vi har lämnat den till den verksamhet som kan göra något åt saken.",
	OutcomeNotTakenUp:  "Tack för din synpunkt om %s. Vi har läst och diskuterat den men tar den inte vidare just nu. Skälet står här intill. Ändras läget är du välkommen att höra av dig igen.",
}

// All are the templates of every theme and outcome.
func (t *ReplyTemplates) All() (all []ReplyTemplate) {
	for _, theme := range Themes {
		for _, outcome := range FeedbackOutcomes {
			all = append(all, t.template(theme, outcome))
		}
	}
	return all
}

func (t *ReplyTemplates) template(theme Theme, outcome FeedbackOutcome) ReplyTemplate {
	for _, own := range t.Texts {
		if own.Theme == theme && own.Outcome == outcome {
			return ReplyTemplate{theme, outcome, own.Text, true}
		}
	}
	about := inSentence(theme.Label())
	if theme == ThemeOther {
		about = "det som du tar upp"
	}
	return ReplyTemplate{theme, outcome, strings.ReplaceAll(defaultReplies[outcome], "%s", about), false}
}

// Apply writes one text, or takes the area's own away. INVALID.
func (t *ReplyTemplates) Apply(in ReplyTemplateInput) error {
	var es Errors
	text := trimmed(in.Text)
	es.check(in.Theme.IsValid(), "theme", "Välj ett tema.")
	es.check(defaultReplies[in.Outcome] != "", "outcome", "Välj vad som blev av synpunkten.")
	es.within("text", shortText(text, 2000))
	if es = es.waive(in.NotPersonalData); len(es) > 0 {
		return es
	}
	kept := []templateText{}
	for _, own := range t.Texts {
		if own.Theme != in.Theme || own.Outcome != in.Outcome {
			kept = append(kept, own)
		}
	}
	if text != "" {
		kept = append(kept, templateText{in.Theme, in.Outcome, text})
	}
	t.Texts = kept
	return nil
}
