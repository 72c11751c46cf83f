package domain

// Swedish names of codes, for statistics and files that people read. The app has the same words in
// its dictionary.
var (
	partyLabels = map[Party]string{
		Police: "Polisen", Municipality: "Kommunen", OtherAuthority: "Annan myndighet", CivilSociety: "Förening",
		Business: "Näringsliv",
	}
	themeLabels = map[Theme]string{
		ThemeTraffic: "Trafik", ThemeNarcotics: "Narkotika", ThemeWorkplaceCrime: "Arbetslivskriminalitet",
		ThemeIntimateViolence: "Våld i nära relationer", ThemeBurglary: "Bostadsinbrott", ThemeFraud: "Bedrägerier",
		ThemeTheft:     "Stölder",
		ThemeVandalism: "Skadegörelse", ThemeSafetyInPublicPlaces: "Trygghet på allmän plats", ThemeOther: "Annat",
	}
	weekdayLabels = map[Weekday]string{
		Monday: "måndag", Tuesday: "tisdag", Wednesday: "onsdag", Thursday: "torsdag", Friday: "fredag",
		Saturday: "lördag", Sunday: "söndag",
	}
	dayPartLabels = map[DayPart]string{
		Night: "kl. 00–04", Morning: "kl. 04–08", Day: "kl. 08–12", Afternoon: "kl. 12–16", Evening: "kl. 16–20",
		LateEvening: "kl. 20–24",
	}
	dayPartNames = map[DayPart]string{
		Night: "natt", Morning: "morgon", Day: "förmiddag", Afternoon: "eftermiddag", Evening: "kväll",
		LateEvening: "sen kväll",
	}
	kindLabels = map[CommitmentKind]string{
		Recurring: "Återkommande", Deliverable: "Leverans", Conditional: "Vid behov", Continuous: "Löpande",
	}
	periodStatusLabels = map[PeriodStatus]string{
		NotStarted: "Inte påbörjat", OnTrack: "På väg", AtRisk: "Risk att missas", Fulfilled: "Uppfyllt",
		Missed:       "Inte uppfyllt",
		NotTriggered: "Inte utlöst", Ongoing: "Pågår löpande",
	}
	problemStatusLabels = map[ProblemStatus]string{
		ProblemRaised: "Uppmärksammad", ProblemConvened: "BRÅ har mötts", ProblemPlanned: "Åtgärdsplan beslutad",
		ProblemClosed: "Avslutad",
	}
	reviewStatusLabels = map[ReviewStatus]string{
		ReviewReceived: "Att granska", ReviewConfirmed: "Bekräftad", ReviewRejected: "Underkänd",
	}
	moderationStatusLabels = map[ModerationStatus]string{
		FeedbackReceived: "Mottagen", FeedbackPublished: "Publicerad",
		FeedbackPublishedRedacted: "Publicerad med strykningar",
		FeedbackNotPublished:      "Publiceras inte", FeedbackForwarded: "Hänvisad till polisen",
	}
	moderationReasonLabels = map[ModerationReason]string{
		ReasonPersonalData: "Innehåller personuppgifter", ReasonCrimeTip: "Är ett tips om brott",
		ReasonThreatAbuse: "Innehåller hot eller påhopp",
		ReasonOffTopic:    "Handlar om något annat", ReasonDuplicate: "Är en dubblett",
		ReasonSpam: "Är reklam eller skickad av en robot",
	}
	feedbackOutcomeLabels = map[FeedbackOutcome]string{
		OutcomeUnderReview: "Övervägs", OutcomeIncluded: "Togs med", OutcomeHandled: "Hanteras på annat sätt",
		OutcomeNotTakenUp: "Togs inte upp",
	}
	betterLabels = map[Better]string{
		BetterHigher:  "Högre är bättre",
		BetterLower:   "Lägre är bättre",
		BetterNeither: "Beskriver bara",
	}
)

// Label is the party's Swedish name.
func (p Party) Label() string { return partyLabels[p] }

// Label is the theme's Swedish name.
func (t Theme) Label() string { return themeLabels[t] }

// Label is the day's Swedish name.
func (w Weekday) Label() string { return weekdayLabels[w] }

// Label is the part of the day by the clock.
func (p DayPart) Label() string { return dayPartLabels[p] }

// Label is the kind's Swedish name.
func (k CommitmentKind) Label() string { return kindLabels[k] }

// Label is the status's Swedish name.
func (s PeriodStatus) Label() string { return periodStatusLabels[s] }

// Label is the status's Swedish name.
func (s ProblemStatus) Label() string { return problemStatusLabels[s] }

// Label is the status's Swedish name.
func (s ReviewStatus) Label() string { return reviewStatusLabels[s] }

// Label is the status's Swedish name.
func (s ModerationStatus) Label() string { return moderationStatusLabels[s] }

// Label is the reason's Swedish name.
func (r ModerationReason) Label() string { return moderationReasonLabels[r] }

// Label is the outcome's Swedish name.
func (o FeedbackOutcome) Label() string { return feedbackOutcomeLabels[o] }

// Label says in Swedish which direction is better.
func (b Better) Label() string { return betterLabels[b] }
