package domain

import (
	"cmp"
	"io"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// Theme is what a problem, or a citizen's worry, is about.
type Theme string

// The themes.
const (
	ThemeTraffic              Theme = "TRAFFIC"
	ThemeNarcotics            Theme = "NARCOTICS"
	ThemeWorkplaceCrime       Theme = "WORKPLACE_CRIME"
	ThemeIntimateViolence     Theme = "INTIMATE_PARTNER_VIOLENCE"
	ThemeBurglary             Theme = "BURGLARY"
	ThemeFraud                Theme = "FRAUD"
	ThemeTheft                Theme = "THEFT"
	ThemeVandalism            Theme = "VANDALISM"
	ThemeSafetyInPublicPlaces Theme = "SAFETY_IN_PUBLIC_PLACES"
	ThemeOther                Theme = "OTHER"
)

// Themes are all themes in the order people are shown them.
var Themes = []Theme{
	ThemeTraffic,
	ThemeNarcotics,
	ThemeWorkplaceCrime,
	ThemeIntimateViolence,
	ThemeBurglary,
	ThemeFraud,
	ThemeTheft,
	ThemeVandalism,
	ThemeSafetyInPublicPlaces,
	ThemeOther,
}

// IsValid reports whether the theme is one of those above.
func (t Theme) IsValid() bool { return slices.Contains(Themes, t) }

// MarshalGQL writes the theme's name, no theme as null.
func (t Theme) MarshalGQL(w io.Writer) { marshalOrNull(w, string(t)) }

// UnmarshalGQL reads a name that the schema has allowed.
func (t *Theme) UnmarshalGQL(v any) error {
	name, ok := v.(string)
	if !ok || !Theme(name).IsValid() {
		return invalid("", "Temat finns inte.")
	}
	*t = Theme(name)
	return nil
}

// ProblemStatus is how far the work on a local problem has come. It follows from its dates.
type ProblemStatus string

// A problem's way.
const (
	ProblemRaised   ProblemStatus = "RAISED"
	ProblemConvened ProblemStatus = "CONVENED" // the council has met
	ProblemPlanned  ProblemStatus = "PLANNED"  // a plan is decided
	ProblemClosed   ProblemStatus = "CLOSED"
)

// Problem is a local problem (lokal problembild).
type Problem struct {
	Record      `                bson:",inline"`
	Ref         string   `bson:"ref,omitempty"` // what people call it by, "PB-12"
	Theme       Theme    `bson:"theme"`
	Title       string   `bson:"title"`
	Description string   `bson:"description"`
	Place       *Place   `bson:"place,omitempty"` // a locality or road, with a cell's middle
	Pattern     *Pattern `bson:"pattern,omitempty"`
	Analysis    `                bson:",inline"`
	PublicText  string          `bson:"publicText,omitempty"` // what everybody is told of it
	RaisedOn    Date            `bson:"raisedOn"`
	Council     *ProblemCouncil `bson:"council,omitempty"`
	MetOn       Date            `bson:"metOn,omitempty"` // follows from the meetings that speak of it
	Plan        *ActionPlan     `bson:"plan,omitempty"`
	Evaluation  *Evaluation     `bson:"evaluation,omitempty"`
	ClosedOn    Date            `bson:"closedOn,omitempty"`
}

// Pattern is when a problem shows.
type Pattern struct {
	Days   []Weekday `bson:"days"`
	Parts  []DayPart `bson:"parts"`
	Season []Season  `bson:"season"` // none: all the year
}

// Season is a quarter of the year as people name it.
type Season string

// The seasons.
const (
	Winter Season = "WINTER" // December to February
	Spring Season = "SPRING"
	Summer Season = "SUMMER"
	Autumn Season = "AUTUMN"
)

var seasons = [...]Season{Winter, Spring, Summer, Autumn}

// Season is the day's.
func (d Date) Season() Season { return seasons[int(d.Month())%12/3] }

// PatternInput is when a problem shows.
type PatternInput struct {
	Days   []Weekday
	Parts  []DayPart
	Season []Season
}

func (in *PatternInput) pattern() *Pattern {
	return &Pattern{inOrder(in.Days, weekOrder), inOrder(in.Parts, dayParts[:]), inOrder(in.Season, seasons[:])}
}

// ShowsOn reports whether the problem is open on a day and of its season.
func (p *Problem) ShowsOn(day Date) bool {
	return p.OpenOn(day) &&
		(p.Pattern == nil || len(p.Pattern.Season) == 0 || slices.Contains(p.Pattern.Season, day.Season()))
}

// ProblemCouncil is when the council was called and when it met about a problem.
type ProblemCouncil struct {
	ConvenedOn Date `bson:"convenedOn,omitempty"`
	HeldOn     Date `bson:"heldOn,omitempty"`
}

// ActionPlan is what was decided to be done (åtgärdsplan).
type ActionPlan struct {
	DecidedOn Date `bson:"decidedOn,omitempty"`
	ReviewBy  Date `bson:"reviewBy,omitempty"`
	// Within are measures that have not been moved to records of their own yet.
	Within []PlannedMeasure `bson:"measures,omitempty"`
	// Measures are those of the problem, for who reads them by way of the plan.
	Measures []*Measure `bson:"-"`
}

// Status follows from what has happened.
func (p *Problem) Status() ProblemStatus {
	switch {
	case p.ClosedOn != "":
		return ProblemClosed
	case p.PlanDecidedOn() != "":
		return ProblemPlanned
	case p.CouncilHeldOn() != "":
		return ProblemConvened
	}
	return ProblemRaised
}

// CouncilHeldOn is when the council first met about it, empty before it has.
func (p *Problem) CouncilHeldOn() Date {
	if p.Council == nil || p.Council.HeldOn == "" {
		return p.MetOn
	}
	if p.MetOn != "" {
		return min(p.MetOn, p.Council.HeldOn)
	}
	return p.Council.HeldOn
}

// CouncilsWork is when the council was called and when it met, as somebody wrote or as its meetings
// say; nil before either.
func (p *Problem) CouncilsWork() *ProblemCouncil {
	work := ProblemCouncil{HeldOn: p.CouncilHeldOn()}
	if p.Council != nil {
		work.ConvenedOn = p.Council.ConvenedOn
	}
	if work == (ProblemCouncil{}) {
		return nil
	}
	return &work
}

// PlanDecidedOn is when the plan was decided, empty before it is.
func (p *Problem) PlanDecidedOn() Date {
	if p.Plan == nil {
		return ""
	}
	return p.Plan.DecidedOn
}

// DaysToCouncil is how many days passed until the council met, nil before it has.
func (p *Problem) DaysToCouncil() *int { return p.daysTo(p.CouncilHeldOn()) }

// DaysToPlan is how many days passed until the plan was decided, nil before it is.
func (p *Problem) DaysToPlan() *int { return p.daysTo(p.PlanDecidedOn()) }

func (p *Problem) daysTo(day Date) *int {
	if day == "" {
		return nil
	}
	days := p.RaisedOn.DaysUntil(day)
	return &days
}

// ProblemFilter is which problems of an area are wanted; nil and empty: all.
type ProblemFilter struct {
	Open   *bool
	Status ProblemStatus
	Theme  Theme
}

// ProblemSequence names the counter that an area's problems are called by, and ProblemRef is what
// one is called.
func ProblemSequence(area string) string { return "ref:" + area + ":PB" }

// ProblemRef is what people call the n-th problem of an area by.
func ProblemRef(n int64) string { return "PB-" + strconv.FormatInt(n, 10) }

// ByRaised orders problems by the day they were raised, then by id.
func ByRaised(a, b *Problem) int {
	return cmp.Or(cmp.Compare(a.RaisedOn, b.RaisedOn), cmp.Compare(a.ID, b.ID))
}

// OpenOn reports whether the problem is open on a day.
func (p *Problem) OpenOn(day Date) bool {
	return p.RaisedOn <= day && (p.ClosedOn == "" || day < p.ClosedOn)
}

// ProblemInput is what a coordinator writes about a problem.
type ProblemInput struct {
	Area            string
	Theme           Theme
	Title           string
	Description     *string
	Place           *Place        // nil: as it is
	Pattern         *PatternInput // nil: as it is
	RaisedOn        Date
	Sources         []ProblemSource // nil: as they are
	Extent          *string         // nil: as it is, as the rest
	Consequences    *string
	Causes          []*CauseInput
	Priority        *PriorityInput
	PublicText      *string
	FeedbackIDs     []string // to be linked to it; none is unlinked
	Council         *ProblemCouncilInput
	Plan            *ActionPlanInput
	Evaluation      *EvaluationInput // nil: as it is
	ClosedOn        *Date
	NotPersonalData *NotPersonalData
}

// ProblemCouncilInput is the council's dates.
type ProblemCouncilInput struct {
	ConvenedOn *Date
	HeldOn     *Date
}

// ActionPlanInput is a plan.
type ActionPlanInput struct {
	DecidedOn *Date
	ReviewBy  *Date
	Measures  []*PlanMeasureInput // refused: measures are records of their own
}

// PlanMeasureInput is a measure as it was written before it was a record of its own.
type PlanMeasureInput struct {
	Text   *string
	Party  *Party
	DueOn  *Date
	Status *MeasureStatus
}

// Apply writes the input to the problem and says everything that is wrong with it.
func (p *Problem) Apply(in ProblemInput, today Date) error {
	unsaid := p.ClosedOn != "" && p.Evaluation == nil // of one that was closed before this was asked for
	p.Area, p.Theme, p.RaisedOn, p.ClosedOn = in.Area, in.Theme, in.RaisedOn, dateOf(in.ClosedOn)
	p.Title, p.Description = strings.TrimSpace(in.Title), trimmed(in.Description)
	p.Council, p.Plan = nil, nil
	if in.Place != nil {
		p.Place = in.Place.inCell()
	}
	if in.Pattern != nil {
		p.Pattern = in.Pattern.pattern()
	}
	p.Analysis = in.analysis(p.Analysis)
	if in.PublicText != nil {
		p.PublicText = strings.TrimSpace(*in.PublicText)
	}
	if in.Council != nil {
		p.Council = &ProblemCouncil{ConvenedOn: dateOf(in.Council.ConvenedOn), HeldOn: dateOf(in.Council.HeldOn)}
		if p.Council.HeldOn == p.MetOn { // what its meetings say is not written down once more
			p.Council.HeldOn = ""
		}
	}
	if in.Plan != nil {
		p.Plan = in.Plan.plan()
	}
	if in.Evaluation != nil {
		p.Evaluation = in.Evaluation.evaluation()
	}
	es := p.validate(today)
	es.check(
		p.ClosedOn == "" || p.Evaluation != nil || unsaid, "evaluation.learnt",
		"Skriv vad ni lärde er, eller varför ni inte svarar.",
	)
	es.check(in.Plan == nil || len(in.Plan.Measures) == 0, "plan.measures", "Åtgärder sparas för sig, med measureSave.")
	es.check(len(in.FeedbackIDs) <= MaxPage, "feedbackIds", "Välj högst 100 synpunkter åt gången.")
	return es.waive(in.NotPersonalData).err()
}

func (in *ActionPlanInput) plan() *ActionPlan {
	return &ActionPlan{DecidedOn: dateOf(in.DecidedOn), ReviewBy: dateOf(in.ReviewBy)}
}

func (p *Problem) validate(today Date) (es Errors) {
	es.check(ValidAreaCode(p.Area), "area", "Ange kommunkoden med fyra siffror, till exempel 2560.")
	es.check(p.Theme.IsValid(), "theme", "Välj ett tema.")
	es.check(p.Title != "", "title", "Ge problembilden en rubrik.")
	es.check(length(p.Title) <= 120, "title", "Rubriken får ha högst 120 tecken.")
	es.noIdentities("title", p.Title)
	es.check(length(p.Description) <= 4000, "description", "Beskrivningen får ha högst 4 000 tecken.")
	es.noIdentities("description", p.Description)
	if p.Place != nil {
		es.within("place", p.Place.validate())
	}
	es = append(es, p.Analysis.validate()...)
	if p.Evaluation != nil {
		es.within("evaluation.learnt", shortText(p.Evaluation.Learnt, 2000))
		es.within("evaluation.unansweredReason", shortText(p.Evaluation.UnansweredReason, 500))
	}
	es.within("publicText", shortText(p.PublicText, 1000))
	es.check(p.RaisedOn.Valid(), "raisedOn", "Ange dagen då problembilden uppstod.")
	es.check(p.RaisedOn <= today, "raisedOn", "Problembilden kan inte ha uppstått en dag som inte har varit.")
	if p.Council != nil {
		es.check(
			p.Council.HeldOn == "" || p.Council.HeldOn >= p.RaisedOn,
			"council.heldOn",
			"Mötet kan inte ha hållits innan problembilden uppstod.",
		)
		es.check(p.Council.HeldOn <= today, "council.heldOn", "Mötet kan inte ha hållits en dag som inte har varit.")
		es.check(
			p.Council.HeldOn == "" || p.Council.ConvenedOn <= p.Council.HeldOn,
			"council.convenedOn",
			"Mötet kan inte sammankallas efter att det har hållits.",
		)
	}
	if p.Plan != nil {
		es.within("plan", p.Plan.validate(p.RaisedOn, today))
	}
	es.check(
		p.ClosedOn == "" || p.ClosedOn >= p.RaisedOn,
		"closedOn",
		"Problembilden kan inte avslutas innan den uppstod.",
	)
	es.check(p.ClosedOn <= today, "closedOn", "Problembilden kan inte avslutas en dag som inte har varit.")
	return es
}

func (plan *ActionPlan) validate(raisedOn, today Date) (es Errors) {
	es.check(
		plan.DecidedOn == "" || plan.DecidedOn >= raisedOn,
		"decidedOn",
		"Planen kan inte beslutas innan problembilden uppstod.",
	)
	es.check(plan.DecidedOn <= today, "decidedOn", "Planen kan inte ha beslutats en dag som inte har varit.")
	return es
}

// dateOf is the date, empty for nil.
func dateOf(d *Date) Date {
	if d == nil {
		return ""
	}
	return *d
}

func validLink(link string) bool {
	if link == "" {
		return true
	}
	u, err := url.Parse(link)
	return err == nil && u.Scheme == "https" && u.Host != "" && len(link) <= 500
}

// IsNode marks that a Problem has an id of its own.
func (Problem) IsNode() {}
