package domain

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"time"
)

// CommitmentKind decides how a commitment is followed up.
type CommitmentKind string

// Kinds of commitment.
const (
	Recurring   CommitmentKind = "RECURRING"   // a number of times in each period
	Deliverable CommitmentKind = "DELIVERABLE" // steps that are done once
	Conditional CommitmentKind = "CONDITIONAL" // when a local problem arises
	Continuous  CommitmentKind = "CONTINUOUS"  // goes on all the time
)

// PeriodUnit is the length of a target's period.
type PeriodUnit string

// Periods: ISO weeks, calendar months, quarters, half-years and years, or the whole term of the
// pledge.
const (
	Week     PeriodUnit = "WEEK"
	Month    PeriodUnit = "MONTH"
	Quarter  PeriodUnit = "QUARTER"
	HalfYear PeriodUnit = "HALF_YEAR"
	Year     PeriodUnit = "YEAR"
	Term     PeriodUnit = "TERM"
)

var periodUnits = []PeriodUnit{Week, Month, Quarter, HalfYear, Year, Term}

// Requirement is something that one activity must contain to count.
type Requirement string

// Requirements on a pickup-point visit ("Besök, information och utbildning").
const (
	RequiresInformation Requirement = "INFORMATION_GIVEN"
	RequiresTraining    Requirement = "TRAINING_GIVEN"
)

// Target is what a recurring commitment asks for in each period.
type Target struct {
	Count          int           `bson:"count"`
	Period         PeriodUnit    `bson:"period"`
	DistinctPlaces bool          `bson:"distinctPlaces"`
	Requires       []Requirement `bson:"requires,omitempty"`
}

// AnsweredBy is what a conditional commitment promises when a problem arises.
type AnsweredBy string

// Answers to a problem.
const (
	AnsweredByCouncil    AnsweredBy = "COUNCIL_AND_PLAN" // the council meets and a plan is decided
	AnsweredByActivities AnsweredBy = "ACTIVITIES"       // activities are made while the problem is open
)

// DefaultConveneWithinDays is how long a council may take to meet before the commitment is at risk.
const DefaultConveneWithinDays = 30

// Condition says when a conditional commitment is called for, and what answers it.
type Condition struct {
	Theme             Theme      `bson:"theme,omitempty"` // empty: a problem of any theme
	AnsweredBy        AnsweredBy `bson:"answeredBy"`
	ConveneWithinDays int        `bson:"conveneWithinDays"`
}

// Commitment is one promise (åtagande), in the words that were signed.
type Commitment struct {
	ID            string         `bson:"id"` // "<pledge>:<key>"
	Text          string         `bson:"text"`
	EasyText      string         `bson:"easyText,omitempty"`  // the same in easy Swedish (lättläst), not signed
	Objective     string         `bson:"objective,omitempty"` // delområde, "Förebyggande arbete i skolan"
	Kind          CommitmentKind `bson:"kind"`
	Responsible   []Party        `bson:"responsible"`
	Participating []Party        `bson:"participating"`
	Target        *Target        `bson:"target,omitempty"`
	Condition     *Condition     `bson:"condition,omitempty"`
	Steps         []*Step        `bson:"steps"`
	ActivityTypes []ActivityType `bson:"activityTypes"`
	Explanations  []Explanation  `bson:"explanations"`
	Verdicts      []Verdict      `bson:"verdicts,omitempty"`
}

// Step is one part of a deliverable. DoneOn, Link and Note are filled in when it is done.
type Step struct {
	Key    string `bson:"key"`
	Title  string `bson:"title"`
	DoneOn Date   `bson:"doneOn,omitempty"`
	Link   string `bson:"link,omitempty"`
	Note   string `bson:"note,omitempty"`
}

// StepInput says that a step is done, or (DoneOn nil) that it is not.
type StepInput struct {
	DoneOn          *Date
	Link            *string
	Note            *string
	NotPersonalData *NotPersonalData
}

// Explanation is what is said publicly of a period that was missed.
type Explanation struct {
	PeriodStart Date      `bson:"periodStart"`
	ProblemID   string    `bson:"problemId,omitempty"` // whose period it is, of a conditional commitment
	Text        string    `bson:"text"`
	At          time.Time `bson:"at"`
	By          string    `bson:"by"`
}

func (c *Commitment) validate() (es Errors) {
	es.check(c.Text != "", "text", "Åtagandets ordalydelse saknas.")
	es.check(
		length(c.EasyText) <= MaxEasyText,
		"easy",
		"Den lättlästa texten får ha högst "+strconv.Itoa(MaxEasyText)+" tecken.",
	)
	es.noIdentities("easy", c.EasyText)
	es.check(len(c.Responsible) > 0, "responsible", "Ange vem som har lovat.")
	for i, p := range c.Responsible {
		es.check(p.IsValid(), at("responsible", i), "Parten finns inte.")
	}
	for i, p := range c.Participating {
		es.check(p.IsValid(), at("participating", i), "Parten finns inte.")
	}
	for i, t := range c.ActivityTypes {
		es.check(t.IsValid(), at("activityTypes", i), "Aktivitetstypen finns inte.")
	}
	switch c.Kind {
	case Recurring:
		es.within("target", c.Target.validate())
		es.check(len(c.ActivityTypes) > 0, "activityTypes", "Ange vilka aktiviteter som räknas.")
	case Deliverable:
		es.within("steps", validateSteps(c.Steps))
	case Conditional:
		es.within("condition", c.Condition.validate())
	case Continuous:
	default:
		es.add("kind", "Slaget finns inte. Välj RECURRING, DELIVERABLE, CONDITIONAL eller CONTINUOUS.")
	}
	return es
}

func (t *Target) validate() (es Errors) {
	if t == nil {
		es.add("", "Ett återkommande åtagande behöver ett mål.")
		return es
	}
	es.check(t.Count >= 1 && t.Count <= 1000, "count", "Antalet ska vara 1–1000.")
	es.check(
		slices.Contains(periodUnits, t.Period),
		"period",
		"Perioden finns inte. Välj WEEK, MONTH, QUARTER, HALF_YEAR, YEAR eller TERM.",
	)
	for i, r := range t.Requires {
		es.check(
			r == RequiresInformation || r == RequiresTraining,
			at("requires", i),
			"Kravet finns inte. Välj INFORMATION_GIVEN eller TRAINING_GIVEN.",
		)
	}
	return es
}

func validateSteps(steps []*Step) (es Errors) {
	es.check(len(steps) > 0, "", "En leverans behöver minst ett steg.")
	keys := map[string]bool{}
	for i, s := range steps {
		es.check(s.Key != "" && !keys[s.Key], strconv.Itoa(i)+".key", "Steget behöver en egen nyckel.")
		es.check(s.Title != "", strconv.Itoa(i)+".title", "Stegets rubrik saknas.")
		keys[s.Key] = true
	}
	return es
}

func (c *Condition) validate() (es Errors) {
	if c == nil {
		es.add("", "Ett villkorat åtagande behöver ett villkor.")
		return es
	}
	es.check(c.Theme == "" || c.Theme.IsValid(), "theme", "Temat finns inte.")
	es.check(
		c.AnsweredBy == AnsweredByCouncil || c.AnsweredBy == AnsweredByActivities,
		"answeredBy",
		"Välj COUNCIL_AND_PLAN eller ACTIVITIES.",
	)
	es.check(
		c.ConveneWithinDays >= 0 && c.ConveneWithinDays <= 366,
		"conveneWithinDays",
		"Antalet dagar ska vara 0–366.",
	)
	return es
}

// PeriodKey tells one period of a commitment from the others: by its start, or by the problem
// behind it, as two problems may be raised on one day.
type PeriodKey struct {
	Start     Date
	ProblemID string
}

func (e Explanation) isOf(period PeriodKey) bool {
	return e.ProblemID == period.ProblemID && (period.ProblemID != "" || e.PeriodStart == period.Start)
}

// Explain sets what is said publicly of a period. INVALID when the text is empty or too long.
func (c *Commitment) Explain(of PeriodKey, text string, not *NotPersonalData, by string, now time.Time) error {
	text = strings.TrimSpace(text)
	if es := checkExplanation(text).waive(not); len(es) > 0 {
		return es
	}
	c.Explanations = slices.DeleteFunc(c.Explanations, func(e Explanation) bool { return e.isOf(of) })
	c.Explanations = append(c.Explanations, Explanation{of.Start, of.ProblemID, text, now, by})
	return nil
}

// checkExplanation is what is wrong with the text of an explanation.
func checkExplanation(text string) Errors {
	var es Errors
	es.check(length(text) >= 10, "text", "Skriv en förklaring på minst 10 tecken.")
	es.check(length(text) <= 1000, "text", "Förklaringen får ha högst 1 000 tecken.")
	es.noIdentities("text", text)
	return es
}

// maxPeriods is how many periods are explained at once: two years of weeks, and some.
const maxPeriods = 120

// ValidateExplanations refuses an explanation that cannot be that of many periods. INVALID.
func ValidateExplanations(starts []Date, text string, not *NotPersonalData) error {
	es := checkExplanation(strings.TrimSpace(text)).waive(not)
	es.check(
		len(starts) >= 1 && len(starts) <= maxPeriods, "periodStarts", "Välj 1–"+strconv.Itoa(maxPeriods)+" perioder.",
	)
	return es.err()
}

// SetEasyText sets the commitment in easy Swedish; the empty text takes it away. INVALID when it is
// too long or the same as what was signed.
func (c *Commitment) SetEasyText(text string, not *NotPersonalData) error {
	var es Errors
	text = strings.TrimSpace(text)
	es.check(
		length(text) <= MaxEasyText,
		"text",
		"Texten får ha högst "+strconv.Itoa(MaxEasyText)+" tecken. Lättläst är kort.",
	)
	es.check(text != c.Text, "text", "Texten är densamma som löftets. Skriv den med egna, enklare ord.")
	es.noIdentities("text", text)
	if es = es.waive(not); len(es) > 0 {
		return es
	}
	c.EasyText = text
	return nil
}

// MaxEasyText is how many characters a commitment may have in easy Swedish.
const MaxEasyText = 600

// Explanation is what has been said of a period, empty when nothing has.
func (c *Commitment) Explanation(of PeriodKey) string {
	for _, e := range c.Explanations {
		if e.isOf(of) {
			return e.Text
		}
	}
	return ""
}

// SetStep records that a step is done, or that it is not. NOT_FOUND when there is no such step;
// INVALID for a day to come or a bad link.
func (c *Commitment) SetStep(key string, in StepInput, today Date) error {
	i := slices.IndexFunc(c.Steps, func(s *Step) bool { return s.Key == key })
	if i < 0 {
		return ErrNotFound("key")
	}
	step := Step{Key: c.Steps[i].Key, Title: c.Steps[i].Title, Link: trimmed(in.Link), Note: trimmed(in.Note)}
	if in.DoneOn != nil {
		step.DoneOn = *in.DoneOn
	}
	var es Errors
	es.check(step.DoneOn <= today, "doneOn", "Steget kan inte vara klart en dag som inte har varit.")
	es.check(validLink(step.Link), "link", "Länken ska börja med https:// och får ha högst 500 tecken.")
	es.noIdentities("link", step.Link)
	es.check(length(step.Note) <= 500, "note", "Beskrivningen får ha högst 500 tecken.")
	es.noIdentities("note", step.Note)
	es.check(
		step.DoneOn == "" || step.Link != "" || step.Note != "",
		"note",
		"Beskriv vad som är gjort, eller länka till det.",
	)
	if es = es.waive(in.NotPersonalData); len(es) > 0 {
		return es
	}
	c.Steps[i] = &step
	return nil
}

// signedForm is what was signed, as text that can be compared.
func (p *Pledge) signedForm() string {
	signed := *p
	signed.Record, signed.ReplacedOn = Record{ID: p.ID}, ""
	signed.FocusAreas = nil
	for _, f := range p.FocusAreas {
		focus := FocusArea{ID: f.ID, Title: f.Title, Introduction: f.Introduction}
		for _, c := range f.Commitments {
			focus.Commitments = append(focus.Commitments, c.signed())
		}
		signed.FocusAreas = append(signed.FocusAreas, &focus)
	}
	text, err := json.Marshal(signed)
	if err != nil {
		panic(err) // cannot happen: plain fields only
	}
	// a list that is empty and one that is not there are the same
	return strings.ReplaceAll(string(text), ":null", ":[]")
}

// signed is the commitment without what follow-up has added.
func (c *Commitment) signed() *Commitment {
	signed := *c
	signed.Explanations, signed.Verdicts, signed.Steps, signed.EasyText = nil, nil, nil, ""
	for _, s := range c.Steps {
		signed.Steps = append(signed.Steps, &Step{Key: s.Key, Title: s.Title})
	}
	return &signed
}

// at is the path of an element: at("measures", 2) is "measures.2".
func at(list string, i int) string { return list + "." + strconv.Itoa(i) }

// IsNode marks that a Commitment has an id of its own.
func (Commitment) IsNode() {}

// StepAction is what the pledge's history says when a step is saved.
func StepAction(commitmentID, key string) string { return "step " + commitmentID + " " + key }
