package domain

// Evaluation is what those who worked on a problem say of it when it is closed. What can be counted
// is worked out, see [Evaluated].
type Evaluation struct {
	Learnt           string `bson:"learnt,omitempty"`
	UnansweredReason string `bson:"unansweredReason,omitempty"` // why nothing is said
}

// EvaluationInput is what is said when a problem is closed: what was learnt, or why nothing is said
// of it.
type EvaluationInput struct {
	Learnt           *string
	UnansweredReason *string
}

// Evaluated is a problem looked back at: what was done, what changed, and what was learnt.
type Evaluated struct {
	Measures     int // but those that were cancelled
	MeasuresDone int
	Change       *ProblemChange // nil: too short a time to tell
	Evaluation
}

// ProblemChange is how many synpunkter there were in two windows of equal length: before the
// problem was raised, and until it was closed, or until today. It shows no cause.
type ProblemChange struct{ Before, After, Days int }

// Limits of the windows, in days.
const (
	longestWindow  = 90
	shortestWindow = 28
)

func (in *EvaluationInput) evaluation() *Evaluation {
	e := &Evaluation{trimmed(in.Learnt), trimmed(in.UnansweredReason)}
	if *e == (Evaluation{}) {
		return nil
	}
	return e
}

// Windows is when synpunkter are counted to see whether a problem has changed, from its first day
// until another. Each day is in one window at most.
type Windows struct {
	before, after span
	Days          int
}

// WindowsOf are the windows of a problem that was raised on a day and has gone on until another;
// false when that is too short a time.
func WindowsOf(raised, until Date) (Windows, bool) {
	days := min(longestWindow, raised.DaysUntil(until)+1)
	return Windows{
		span{raised.AddDays(-days), raised.AddDays(-1)}, span{until.AddDays(1 - days), until}, days,
	}, days >= shortestWindow
}

// First and Last are the days between which both windows lie.
func (w Windows) First() Date { return w.before.first }

// Last is the last day of the windows.
func (w Windows) Last() Date { return w.after.last }

// Count counts what is reported of a place, or of any where the problem has none.
func (w Windows) Count(place *Place, reports []TimeReport) *ProblemChange {
	change := &ProblemChange{Days: w.Days}
	for _, r := range reports {
		if place != nil && (Place{Name: r.Spot.Name}).Key() != place.Key() {
			continue
		}
		switch {
		case w.before.has(r.On):
			change.Before += r.Count
		case w.after.has(r.On):
			change.After += r.Count
		}
	}
	return change
}

// Evaluate looks back at the problem. change is what was counted, nil when nothing could be.
func (p *Problem) Evaluate(measures []*Measure, change *ProblemChange) *Evaluated {
	e := &Evaluated{Change: change}
	if p.Evaluation != nil {
		e.Evaluation = *p.Evaluation
	}
	for _, m := range measures {
		if m.Status == MeasureCancelled {
			continue
		}
		e.Measures++
		if m.IsOver() {
			e.MeasuresDone++
		}
	}
	return e
}

// LastDay is the last day that the problem has gone on, seen from a day.
func (p *Problem) LastDay(today Date) Date {
	if p.ClosedOn != "" {
		return p.ClosedOn
	}
	return today
}
