package domain

import (
	"slices"
	"strings"
)

// Analysis is why somebody thinks that there is a problem, how large it is, and what lies behind it
// (the steps kartläggning and orsaksanalys of Brå's method). All of it is internal.
type Analysis struct {
	Sources      []ProblemSource `bson:"sources,omitempty"`
	Extent       string          `bson:"extent,omitempty"`
	Consequences string          `bson:"consequences,omitempty"`
	Causes       []Cause         `bson:"causes,omitempty"`
	Priority     *Priority       `bson:"priority,omitempty"`
}

// ProblemSource is where it is known from that there is a problem.
type ProblemSource string

// The sources.
const (
	SourceFeedback         ProblemSource = "SYNPUNKT"
	SourceEST              ProblemSource = "EST" // effektiv samordning för trygghet: weekly sums of what was seen
	SourceReportedCrime    ProblemSource = "REPORTED_CRIME"
	SourceSurvey           ProblemSource = "SURVEY"
	SourceEmployeeDialogue ProblemSource = "EMPLOYEE_DIALOGUE"
	SourceBusiness         ProblemSource = "BUSINESS"
	SourcePatrol           ProblemSource = "PATROL"
	SourceRequest          ProblemSource = "REQUEST"
)

var problemSources = []ProblemSource{
	SourceFeedback, SourceEST, SourceReportedCrime, SourceSurvey, SourceEmployeeDialogue, SourceBusiness, SourcePatrol,
	SourceRequest,
}

// CauseKind is which part of the situation a cause lies in.
type CauseKind string

// The parts of a situation in which a crime can happen.
const (
	CausePlace    CauseKind = "PLACE"
	CauseTarget   CauseKind = "TARGET"
	CauseOffender CauseKind = "OFFENDER" // what leads to it, never who
)

var causeKinds = []CauseKind{CausePlace, CauseTarget, CauseOffender}

// Cause is a reason for a problem (orsak), on which measures act.
type Cause struct {
	ID   string    `bson:"id"`
	Kind CauseKind `bson:"kind"`
	Text string    `bson:"text"`
}

// CauseInput is a cause; its id is the client's.
type CauseInput struct {
	ID   string
	Kind CauseKind
	Text string
}

// PriorityGround is a reason to work on a problem before another.
type PriorityGround string

// The grounds.
const (
	GroundCommon       PriorityGround = "COMMON"
	GroundGrowing      PriorityGround = "GROWING"
	GroundExposed      PriorityGround = "EXPOSED" // places or people
	GroundSignalCrime  PriorityGround = "SIGNAL_CRIME"
	GroundConsequences PriorityGround = "CONSEQUENCES"
	GroundCanInfluence PriorityGround = "CAN_INFLUENCE"
)

var priorityGrounds = []PriorityGround{
	GroundCommon, GroundGrowing, GroundExposed, GroundSignalCrime, GroundConsequences, GroundCanInfluence,
}

// Priority is why a problem comes before others.
type Priority struct {
	Grounds []PriorityGround `bson:"grounds"`
	Reason  string           `bson:"reason"`
}

// PriorityInput is why a problem comes before others; without grounds and reason it does not.
type PriorityInput struct {
	Grounds []PriorityGround
	Reason  *string
}

// maxCauses is how many causes a problem has at most.
const maxCauses = 20

// analysis is what is known after the input, of what was known before.
func (in *ProblemInput) analysis(a Analysis) Analysis {
	if in.Sources != nil {
		a.Sources = inOrder(in.Sources, problemSources)
	}
	if in.Extent != nil {
		a.Extent = trimmed(in.Extent)
	}
	if in.Consequences != nil {
		a.Consequences = trimmed(in.Consequences)
	}
	if in.Causes != nil {
		a.Causes = []Cause{}
		for _, c := range in.Causes {
			a.Causes = append(a.Causes, Cause{c.ID, c.Kind, strings.TrimSpace(c.Text)})
		}
	}
	if in.Priority != nil {
		a.Priority = &Priority{inOrder(in.Priority.Grounds, priorityGrounds), trimmed(in.Priority.Reason)}
		if len(a.Priority.Grounds) == 0 && a.Priority.Reason == "" {
			a.Priority = nil
		}
	}
	return a
}

func (a *Analysis) validate() (es Errors) {
	es.within("extent", shortText(a.Extent, 2000))
	es.within("consequences", shortText(a.Consequences, 2000))
	es.check(len(a.Causes) <= maxCauses, "causes", "En problembild har högst 20 orsaker.")
	seen := map[string]bool{}
	for i, c := range a.Causes {
		es.check(ValidUUID(c.ID) && !seen[c.ID], at("causes", i)+".id", "Orsaken ska ha ett eget UUID.")
		es.check(
			slices.Contains(causeKinds, c.Kind), at("causes", i)+".kind", "Välj plats, objekt eller gärningsperson.",
		)
		es.check(c.Text != "", at("causes", i)+".text", "Skriv vad som ligger bakom.")
		es.within(at("causes", i)+".text", shortText(c.Text, 500))
		seen[c.ID] = true
	}
	if a.Priority != nil {
		es.check(a.Priority.Reason != "", "priority.reason", "Skriv varför problembilden prioriteras.")
		es.within("priority.reason", shortText(a.Priority.Reason, 1000))
	}
	return es
}

// Cause is the cause with that id, nil when the problem has none.
func (p *Problem) Cause(id string) *Cause {
	i := slices.IndexFunc(p.Causes, func(c Cause) bool { return c.ID == id })
	if i < 0 {
		return nil
	}
	return &p.Causes[i]
}
