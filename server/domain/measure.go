package domain

import (
	"fmt"
	"slices"
	"strings"
)

// MeasureStatus is how far a measure has come, as its party says.
type MeasureStatus string

// A measure's way.
const (
	MeasurePlanned   MeasureStatus = "PLANNED"
	MeasureStarted   MeasureStatus = "STARTED"
	MeasureDone      MeasureStatus = "DONE"
	MeasureCancelled MeasureStatus = "CANCELLED"
)

var measureStatuses = []MeasureStatus{MeasurePlanned, MeasureStarted, MeasureDone, MeasureCancelled}

// MeasureNature is what a measure changes.
type MeasureNature string

// Natures of measures.
const (
	MeasureSituational MeasureNature = "SITUATIONAL" // makes a crime harder, riskier or less worth it
	MeasureSocial      MeasureNature = "SOCIAL"      // makes people less inclined to it
)

// MeasureEffect is how soon a measure is felt.
type MeasureEffect string

// Effects of measures.
const (
	EffectShort MeasureEffect = "SHORT"
	EffectLong  MeasureEffect = "LONG"
)

// Measure is one thing to do about a problem (åtgärd): a record of its own, so that two can work on
// a problem's measures at once.
type Measure struct {
	Record      `              bson:",inline"`
	ProblemID   string        `bson:"problemId"`
	Text        string        `bson:"text"`
	CauseIDs    []string      `bson:"causeIds"` // of the problem's causes; some may be gone from it
	Nature      MeasureNature `bson:"nature,omitempty"`
	Effect      MeasureEffect `bson:"effect,omitempty"`
	Party       Party         `bson:"party"`
	DueOn       Date          `bson:"dueOn,omitempty"`
	ProcessGoal *ProcessGoal  `bson:"processGoal,omitempty"`
	EffectGoal  *EffectGoal   `bson:"effectGoal,omitempty"`
	Status      MeasureStatus `bson:"status"`
	ActivityIDs []string      `bson:"activityIds"` // what was done of it
	Public      bool          `bson:"public,omitempty"`

	standing measureStanding
}

// ProcessGoal is what is to be done: a number of activities, or something in words.
type ProcessGoal struct {
	ActivityTypes []ActivityType `bson:"activityTypes"` // none: of any type
	Count         int            `bson:"count,omitempty"`
	Words         string         `bson:"words,omitempty"`
}

// EffectGoal is what it is to lead to, in an indicator or in the number of synpunkter.
type EffectGoal struct {
	IndicatorID string   `bson:"indicatorId,omitempty"`
	Synpunkter  bool     `bson:"synpunkter,omitempty"`
	From        *float64 `bson:"from,omitempty"`
	To          *float64 `bson:"to,omitempty"`
}

// MeasureInput is what a coordinator writes of a measure. What is nil below Party is as it was.
type MeasureInput struct {
	ProblemID       string
	Text            string
	Party           Party
	DueOn           *Date // nil: none
	CauseIDs        []string
	Nature          *MeasureNature
	Effect          *MeasureEffect
	ProcessGoal     *ProcessGoalInput
	EffectGoal      *EffectGoalInput
	Status          *MeasureStatus
	ActivityIDs     []string
	Public          *bool
	NotPersonalData *NotPersonalData
}

// ProcessGoalInput is what is to be done; without count and words there is no goal.
type ProcessGoalInput struct {
	ActivityTypes []ActivityType
	Count         *int
	Words         *string
}

// EffectGoalInput is what it is to lead to; of neither an indicator nor synpunkter there is no
// goal.
type EffectGoalInput struct {
	IndicatorID *string
	Synpunkter  *bool
	From        *float64
	To          *float64
}

// Limits of a measure, and of a problem's measures.
const (
	maxMeasureActivities = 200
	MaxMeasures          = 50
)

// Apply writes the input to a measure of a problem and says everything that is wrong with it.
func (m *Measure) Apply(in MeasureInput, p *Problem) error {
	var es Errors
	es.check(m.ProblemID == "" || m.ProblemID == in.ProblemID, "problemId", "Åtgärden hör till en annan problembild.")
	m.Area, m.ProblemID = p.Area, p.ID
	m.Text, m.Party, m.DueOn = strings.TrimSpace(in.Text), in.Party, dateOf(in.DueOn)
	if m.Status == "" {
		m.Status, m.CauseIDs, m.ActivityIDs = MeasurePlanned, []string{}, []string{}
	}
	if in.CauseIDs != nil {
		m.CauseIDs = eachOnce(in.CauseIDs)
		for i, id := range in.CauseIDs {
			es.check(p.Cause(id) != nil, at("causeIds", i), "Orsaken finns inte i problembilden.")
		}
	}
	if in.ActivityIDs != nil {
		m.ActivityIDs = eachOnce(in.ActivityIDs)
	}
	m.applyGoals(in)
	setIf(&m.Nature, in.Nature)
	setIf(&m.Effect, in.Effect)
	setIf(&m.Status, in.Status)
	setIf(&m.Public, in.Public)
	return append(es, m.validate()...).waive(in.NotPersonalData).err()
}

// setIf sets what was given.
func setIf[T any](field *T, given *T) {
	if given != nil {
		*field = *given
	}
}

// eachOnce is a list without what stands in it already.
func eachOnce(list []string) []string {
	kept := []string{}
	for _, v := range list {
		if !slices.Contains(kept, v) {
			kept = append(kept, v)
		}
	}
	return kept
}

func (m *Measure) applyGoals(in MeasureInput) {
	if goal := in.ProcessGoal; goal != nil {
		m.ProcessGoal = &ProcessGoal{
			ActivityTypes: inOrder(goal.ActivityTypes, ActivityTypes()), Words: trimmed(goal.Words),
		}
		if setIf(&m.ProcessGoal.Count, goal.Count); m.ProcessGoal.Count == 0 && m.ProcessGoal.Words == "" {
			m.ProcessGoal = nil
		}
	}
	if goal := in.EffectGoal; goal != nil {
		m.EffectGoal = &EffectGoal{IndicatorID: trimmed(goal.IndicatorID), From: goal.From, To: goal.To}
		if setIf(&m.EffectGoal.Synpunkter, goal.Synpunkter); m.EffectGoal.IndicatorID == "" &&
			!m.EffectGoal.Synpunkter {
			m.EffectGoal = nil
		}
	}
}

func (m *Measure) validate() (es Errors) {
	es.check(m.Text != "", "text", "Skriv vad som ska göras.")
	es.within("text", shortText(m.Text, 500))
	es.check(m.Party.IsValid(), "party", "Ange vem som ansvarar.")
	es.check(m.DueOn == "" || m.DueOn.Valid(), "dueOn", "Ange ett datum.")
	es.check(slices.Contains(measureStatuses, m.Status), "status", "Läget finns inte.")
	es.check(
		slices.Contains([]MeasureNature{"", MeasureSituational, MeasureSocial}, m.Nature), "nature",
		"Välj situationell eller social.",
	)
	es.check(
		slices.Contains([]MeasureEffect{"", EffectShort, EffectLong}, m.Effect), "effect", "Välj kort eller lång sikt.",
	)
	es.check(len(m.CauseIDs) <= maxCauses, "causeIds", "Välj högst 20 orsaker.")
	es.check(len(m.ActivityIDs) <= maxMeasureActivities, "activityIds", "En åtgärd har högst 200 aktiviteter.")
	if goal := m.ProcessGoal; goal != nil {
		es.check(goal.Count >= 0 && goal.Count <= 1000, "processGoal.count", "Antalet ska vara 1–1000.")
		es.within("processGoal.words", shortText(goal.Words, 500))
	}
	if goal := m.EffectGoal; goal != nil {
		es.check(
			goal.IndicatorID == "" || !goal.Synpunkter, "effectGoal", "Välj en indikator eller synpunkter, inte båda.",
		)
		es.check(goal.To != nil, "effectGoal.to", "Skriv vad målet är.")
	}
	return es
}

// measureStanding is what follows for a measure from its problem and from what was done of it.
type measureStanding struct {
	done   int
	causes []Cause
	today  Date
}

// Follow works out how the measure stands on a day: activities are those that are linked to it, by
// id. Those that were rejected do not count.
func (m *Measure) Follow(p *Problem, activities map[string]*Activity, today Date) {
	m.standing = measureStanding{today: today}
	for _, c := range p.Causes {
		if slices.Contains(m.CauseIDs, c.ID) {
			m.standing.causes = append(m.standing.causes, c)
		}
	}
	for _, id := range m.ActivityIDs {
		if a := activities[id]; a != nil && a.ReviewStatus != ReviewRejected && m.ProcessGoal.asksFor(a.Type) {
			m.standing.done++
		}
	}
}

func (g *ProcessGoal) asksFor(t ActivityType) bool {
	return g == nil || len(g.ActivityTypes) == 0 || slices.Contains(g.ActivityTypes, t)
}

// MeasureProgress is how many of the activities that are to be done are done.
type MeasureProgress struct{ Done, Of int }

// Progress is counted where the goal is a number of activities; nil where it is not.
func (m *Measure) Progress() *MeasureProgress {
	if m.ProcessGoal == nil || m.ProcessGoal.Count == 0 {
		return nil
	}
	return &MeasureProgress{m.standing.done, m.ProcessGoal.Count}
}

// Causes are those of the problem's causes that the measure acts on.
func (m *Measure) Causes() []Cause { return m.standing.causes }

// IsOver reports whether nothing more is to be done: the number of activities is reached or, where
// the goal is no number, the party says that it is done; or it was cancelled.
func (m *Measure) IsOver() bool {
	if progress := m.Progress(); progress != nil && m.Status != MeasureCancelled {
		return progress.Done >= progress.Of
	}
	return m.Status == MeasureDone || m.Status == MeasureCancelled
}

// Late reports whether its day is past and the goal is not met.
func (m *Measure) Late() bool { return m.DueOn != "" && m.DueOn < m.standing.today && !m.IsOver() }

// MissingLink reports whether the measure acts on no cause or has no goal ("saknar koppling").
func (m *Measure) MissingLink() bool {
	return len(m.standing.causes) == 0 || m.ProcessGoal == nil && m.EffectGoal == nil
}

// MeasureFilter is which measures of an area are wanted; nil and empty: all.
type MeasureFilter struct {
	ProblemIDs []string
	Open       *bool // neither done nor cancelled, as its party says
	DueUntil   Date
}

// PlannedMeasure is a measure as it was kept within its problem, before it was a record of its own.
type PlannedMeasure struct {
	Text   string        `bson:"text"`
	Party  Party         `bson:"party"`
	DueOn  Date          `bson:"dueOn,omitempty"`
	Status MeasureStatus `bson:"status"`
}

// Unmoved are the measures that are still kept within the problem, as the records that they are to
// be. Their ids are the same each time, so that moving them can be broken off and begun again.
func (p *Problem) Unmoved() (measures []*Measure) {
	if p.Plan == nil {
		return nil
	}
	for i, old := range p.Plan.Within {
		m := &Measure{
			ProblemID: p.ID, Text: old.Text, Party: old.Party, DueOn: old.DueOn, Status: old.Status,
			CauseIDs: []string{}, ActivityIDs: []string{},
		}
		m.Record = Record{
			ID: uuidOf(fmt.Sprintf("measure %d of %s", i, p.ID)), Area: p.Area, Revision: 1, UpdatedAt: p.UpdatedAt,
		}
		m.History = []HistoryEntry{{At: p.UpdatedAt, By: p.lastWriter(), Action: "move from the plan"}}
		measures = append(measures, m)
	}
	return measures
}

// lastWriter is who wrote the record last.
func (r *Record) lastWriter() string {
	if len(r.History) == 0 {
		return ""
	}
	return r.History[len(r.History)-1].By
}

// IsNode marks that a Measure has an id of its own.
func (Measure) IsNode() {}
