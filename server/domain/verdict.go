package domain

import (
	"io"
	"slices"
)

// PeriodDecision is what a person says of a period that no clock decides about.
type PeriodDecision string

// What can be said.
const (
	DecidedMissed       PeriodDecision = "MISSED"
	DecidedNotCalledFor PeriodDecision = "NOT_CALLED_FOR" // by the proviso that was signed
	DecidedNothing      PeriodDecision = "NONE"           // takes back what was said
)

// MarshalGQL writes the decision's name.
func (d PeriodDecision) MarshalGQL(w io.Writer) { marshalOrNull(w, string(d)) }

// UnmarshalGQL reads a name that the schema has allowed.
func (d *PeriodDecision) UnmarshalGQL(v any) error {
	name, _ := v.(string)
	*d = PeriodDecision(name)
	if !slices.Contains([]PeriodDecision{DecidedMissed, DecidedNotCalledFor, DecidedNothing}, *d) {
		return invalid("status", "Beslutet finns inte.")
	}
	return nil
}

// Verdict is that a person has said that a promise was missed, with a problem that called for it.
// Why stands in the period's explanation.
type Verdict struct {
	ProblemID string `bson:"problemId"`
	On        Date   `bson:"on"`
	By        string `bson:"by"`
}

// PeriodDecisionInput is what somebody says of a period, and why.
type PeriodDecisionInput struct {
	CommitmentID    string
	PeriodStart     Date
	ProblemID       *string
	Status          PeriodDecision
	Reason          string
	NotPersonalData *NotPersonalData
}

// Decide says of a period, as it stands, that it was missed, or takes that back. Only a conditional
// commitment's can be, and only while it is not kept. INVALID.
func (c *Commitment) Decide(period CommitmentPeriod, in PeriodDecisionInput, by Actor, today Date) error {
	var es Errors
	es.check(
		in.Status != DecidedNotCalledFor, "status",
		"Åtagandet har inget förbehåll. Perioden kan inte sägas vara utan behov.",
	)
	es.check(
		c.Kind == Conditional && period.problem != "", "status",
		"Bara ett åtagande vid behov kan sägas vara missat. De andra räknas ut.",
	)
	es.check(in.Status != DecidedMissed || period.Status != Fulfilled, "status", "Åtagandet är uppfyllt.")
	for _, fault := range checkExplanation(in.Reason) {
		fault.Field = "reason"
		es = append(es, fault)
	}
	if es = es.waive(in.NotPersonalData); len(es) > 0 {
		return es
	}
	c.Verdicts = slices.DeleteFunc(slices.Clone(c.Verdicts), func(v Verdict) bool {
		return v.ProblemID == period.problem
	})
	if in.Status == DecidedMissed {
		c.Verdicts = append(c.Verdicts, Verdict{period.problem, today, by.Username})
	}
	return nil
}

// judge lets a verdict on a problem's period stand, once its audience may be told of it, but not
// against what has been done: a promise that is kept in the end is kept.
func (c *Commitment) judge(period *CommitmentPeriod, ev Evidence, asOf Date) {
	i := slices.IndexFunc(c.Verdicts, func(v Verdict) bool { return v.ProblemID == period.problem })
	if i < 0 || period.Status == Fulfilled {
		return
	}
	on := c.Verdicts[i].On
	if ev.toldOn != "" {
		if on.nextMonth() > ev.toldOn {
			return
		}
		on = on.MonthEnd()
	}
	if on <= asOf {
		period.Status, period.SuggestedNext = Missed, ""
		period.Explanation = c.Explanation(period.Key())
	}
}

// Key is what tells the period from the commitment's others.
func (period CommitmentPeriod) Key() PeriodKey { return PeriodKey{period.Start, period.problem} }
