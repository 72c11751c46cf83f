package domain

import (
	"cmp"
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"
)

// CouncilMeeting is a meeting of the crime prevention council (BRÅ-möte). One that is logged on a
// phone is an activity, a fact, and the meeting of its day: then it was held on the activity's day.
type CouncilMeeting struct {
	Record      `           bson:",inline"`
	ConvenedOn  Date       `bson:"convenedOn,omitempty"` // when it was called
	MeetsOn     Date       `bson:"meetsOn,omitempty"`    // the day it is called for
	HeldOn      Date       `bson:"heldOn,omitempty"`
	Present     []Present  `bson:"present"`
	Items       []Item     `bson:"items"`
	Decisions   []Decision `bson:"decisions"`
	ActivityIDs []string   `bson:"activityIds"` // those that were logged of it
}

// Present is who was there: an organisation and a position, never a name.
type Present struct {
	Organisation string `bson:"organisation"`
	Position     string `bson:"position,omitempty"`
}

// Item is something to speak of at a meeting (ärende).
type Item struct {
	Title     string `bson:"title"`
	ProblemID string `bson:"problemId,omitempty"`
}

// Decision is what a meeting decided that somebody does (beslut).
type Decision struct {
	ID     string `bson:"id"`
	Text   string `bson:"text"`
	Party  Party  `bson:"party"`
	Unit   string `bson:"concerns,omitempty"` // whose field kit it is in; empty: nobody's
	DueOn  Date   `bson:"dueOn,omitempty"`
	DoneOn Date   `bson:"doneOn,omitempty"`
	DoneBy string `bson:"doneBy,omitempty"` // by what it was done
}

// CouncilMeetingInput is what a coordinator writes of a meeting. A list that is nil is as it was.
type CouncilMeetingInput struct {
	Area            string
	ConvenedOn      *Date
	MeetsOn         *Date
	HeldOn          *Date // nil: as it was
	Present         []*PresentInput
	Items           []*ItemInput
	Decisions       []*DecisionInput
	NotPersonalData *NotPersonalData
}

// PresentInput is who was there.
type PresentInput struct {
	Organisation string
	Position     *string
}

// ItemInput is something to speak of.
type ItemInput struct {
	Title     string
	ProblemID *string
}

// DecisionInput is what was decided; its id is the client's.
type DecisionInput struct {
	ID     string
	Text   string
	Party  Party
	Unit   *string
	DueOn  *Date
	DoneOn *Date
	DoneBy *string
}

// DecisionDoneInput says that a decision is done, or (DoneOn nil) that it is not.
type DecisionDoneInput struct {
	DoneOn          *Date
	DoneBy          *string
	NotPersonalData *NotPersonalData
}

// Apply writes the input to the meeting and says everything that is wrong with it.
func (m *CouncilMeeting) Apply(in CouncilMeetingInput, today Date) error {
	m.Area, m.ConvenedOn, m.MeetsOn = in.Area, dateOf(in.ConvenedOn), dateOf(in.MeetsOn)
	logged := m.HeldOn
	setIf(&m.HeldOn, in.HeldOn)
	var es Errors
	es.check(len(m.ActivityIDs) == 0 ||
		m.HeldOn == logged, "heldOn", "Mötet är registrerat som en aktivitet. Rätta dagen där.")
	if in.Present != nil || m.Present == nil {
		m.Present = []Present{}
		for _, p := range in.Present {
			m.Present = append(m.Present, Present{strings.TrimSpace(p.Organisation), trimmed(p.Position)})
		}
	}
	if in.Items != nil || m.Items == nil {
		m.Items = []Item{}
		for _, i := range in.Items {
			m.Items = append(m.Items, Item{strings.TrimSpace(i.Title), trimmed(i.ProblemID)})
		}
	}
	if in.Decisions != nil || m.Decisions == nil {
		m.Decisions = []Decision{}
		for _, d := range in.Decisions {
			m.Decisions = append(m.Decisions, Decision{
				d.ID, strings.TrimSpace(d.Text), d.Party, trimmed(d.Unit), dateOf(d.DueOn), dateOf(d.DoneOn),
				trimmed(d.DoneBy),
			})
		}
	}
	if m.ActivityIDs == nil {
		m.ActivityIDs = []string{}
	}
	return append(es, m.validate(today)...).waive(in.NotPersonalData).err()
}

// Limits of a meeting.
const (
	maxPresent   = 60
	maxItems     = 40
	maxDecisions = 60
)

func (m *CouncilMeeting) validate(today Date) (es Errors) {
	es.check(ValidAreaCode(m.Area), "area", "Ange kommunkoden med fyra siffror, till exempel 2560.")
	es.check(m.ConvenedOn != "" || m.MeetsOn != "" || m.HeldOn != "", "meetsOn", "Ange vilken dag rådet möts.")
	for field, day := range map[string]Date{"convenedOn": m.ConvenedOn, "meetsOn": m.MeetsOn, "heldOn": m.HeldOn} {
		es.check(day == "" || day.Valid(), field, "Ange ett datum.")
	}
	es.check(m.HeldOn <= today, "heldOn", "Mötet kan inte ha hållits en dag som inte har varit.")
	es.check(m.HeldOn == "" ||
		m.ConvenedOn <= m.HeldOn, "convenedOn", "Mötet kan inte sammankallas efter att det har hållits.")
	es.check(len(m.Present) <= maxPresent, "present", "Högst 60 närvarande.")
	for i, p := range m.Present {
		es.check(p.Organisation != "", at("present", i)+".organisation", "Skriv vilken organisation det är.")
		es.within(at("present", i)+".organisation", shortText(p.Organisation, 120))
		es.within(at("present", i)+".position", shortText(p.Position, 120))
	}
	es.check(len(m.Items) <= maxItems, "items", "Högst 40 ärenden.")
	for i, item := range m.Items {
		es.check(item.Title != "" || item.ProblemID != "", at("items", i)+".title", "Skriv vad ärendet gäller.")
		es.within(at("items", i)+".title", shortText(item.Title, 200))
	}
	es.check(len(m.Decisions) <= maxDecisions, "decisions", "Högst 60 beslut.")
	seen := map[string]bool{}
	for i, d := range m.Decisions {
		es.check(ValidUUID(d.ID) && !seen[d.ID], at("decisions", i)+".id", "Beslutet ska ha ett eget UUID.")
		es.within(at("decisions", i), d.validate(today))
		seen[d.ID] = true
	}
	return es
}

func (d Decision) validate(today Date) (es Errors) {
	es.check(d.Text != "", "text", "Skriv vad som beslutades.")
	es.within("text", shortText(d.Text, 500))
	es.check(d.Party.IsValid(), "party", "Ange vem som ansvarar.")
	es.within("unit", shortText(d.Unit, 120))
	es.check(d.DueOn == "" || d.DueOn.Valid(), "dueOn", "Ange ett datum.")
	es.check(d.DoneOn == "" ||
		d.DoneOn.Valid() && d.DoneOn <= today, "doneOn", "Beslutet kan inte vara utfört en dag som inte har varit.")
	es.within("doneBy", shortText(d.DoneBy, 500))
	return es
}

// SetDone says that one of the meeting's decisions is done, or that it is not. NOT_FOUND, INVALID.
func (m *CouncilMeeting) SetDone(id string, in DecisionDoneInput, today Date) error {
	i := slices.IndexFunc(m.Decisions, func(d Decision) bool { return d.ID == id })
	if i < 0 {
		return ErrNotFound("id")
	}
	m.Decisions = slices.Clone(m.Decisions)
	d := &m.Decisions[i]
	d.DoneOn, d.DoneBy = dateOf(in.DoneOn), trimmed(in.DoneBy)
	return d.validate(today).waive(in.NotPersonalData).err()
}

// Day is when the meeting was held, or is to be; else when it was called.
func (m *CouncilMeeting) Day() Date { return cmp.Or(m.HeldOn, m.MeetsOn, m.ConvenedOn) }

// ProblemIDs are the problems that the meeting speaks of, each once.
func (m *CouncilMeeting) ProblemIDs() []string {
	ids := []string{}
	for _, i := range m.Items {
		if i.ProblemID != "" && !slices.Contains(ids, i.ProblemID) {
			ids = append(ids, i.ProblemID)
		}
	}
	return ids
}

// OpenUnits are the units that a decision concerns which is not done, as [Folded] has them.
func (m *CouncilMeeting) OpenUnits() []string {
	units := []string{}
	for _, d := range m.Decisions {
		if unit := Folded(d.Unit); unit != "" && d.DoneOn == "" && !slices.Contains(units, unit) {
			units = append(units, unit)
		}
	}
	return units
}

// NotDone are the decisions of meetings that are not done, oldest first.
func NotDone(meetings []*CouncilMeeting) []*Decision { return openDecisions(meetings, always) }

// OpensWith are the decisions of the meetings before this one that were not done when it met, or
// are not yet.
func (m *CouncilMeeting) OpensWith(meetings []*CouncilMeeting) []*Decision {
	return openDecisions(meetings, cmp.Or(m.HeldOn, always))
}

// openDecisions are the decisions of meetings before a day that were not done then, oldest first.
func openDecisions(meetings []*CouncilMeeting, before Date) []*Decision {
	earlier := slices.DeleteFunc(slices.Clone(meetings), func(m *CouncilMeeting) bool {
		return m.HeldOn == "" || m.HeldOn >= before
	})
	slices.SortStableFunc(earlier, func(a, b *CouncilMeeting) int {
		return cmp.Or(cmp.Compare(a.HeldOn, b.HeldOn), cmp.Compare(a.ID, b.ID))
	})
	open := []*Decision{}
	for _, m := range earlier {
		for i, d := range m.Decisions {
			if d.DoneOn == "" || d.DoneOn >= before {
				open = append(open, &m.Decisions[i])
			}
		}
	}
	return open
}

// DecisionsFor are the decisions that concern a unit and are not done, oldest first.
func DecisionsFor(meetings []*CouncilMeeting, unit string) []*Decision {
	return slices.DeleteFunc(NotDone(meetings), func(d *Decision) bool {
		return unit == "" || Folded(d.Unit) != Folded(unit)
	})
}

// Log says that an activity is the meeting, which then was held on the activity's day.
func (m *CouncilMeeting) Log(a *Activity) {
	m.HeldOn = a.OccurredOn
	if !slices.Contains(m.ActivityIDs, a.ID) {
		m.ActivityIDs = append(slices.Clone(m.ActivityIDs), a.ID)
	}
}

// Unlog says that an activity is not the meeting; one that nothing else was logged of has not been
// held.
func (m *CouncilMeeting) Unlog(a *Activity) {
	m.ActivityIDs = slices.DeleteFunc(slices.Clone(m.ActivityIDs), func(id string) bool { return id == a.ID })
	if len(m.ActivityIDs) == 0 {
		m.HeldOn = ""
	}
}

// IsEmpty reports whether nothing is known of the meeting any more: what was logged of it was
// struck.
func (m *CouncilMeeting) IsEmpty() bool {
	return m.Day() == "" && len(m.Present)+len(m.Items)+len(m.Decisions)+len(m.ActivityIDs) == 0
}

// LoggedMeetingID is the id of the n-th meeting of an area that an activity of a day makes.
func LoggedMeetingID(area string, day Date, n int) string {
	return uuidOf(fmt.Sprintf("council meeting %d in %s on %s", n, area, day))
}

// uuidOf is a UUID that is the same for the same text.
func uuidOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	b := sum[:16]
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[0:4], b[4:6], b[6:8], b[8:10], b[10:])
}

// MetAbout is when the council first met about the problem, of the meetings that speak of it; empty
// before it has.
func (p *Problem) MetAbout(meetings []*CouncilMeeting) (met Date) {
	for _, m := range meetings {
		if m.HeldOn >= p.RaisedOn && slices.Contains(m.ProblemIDs(), p.ID) && (met == "" || m.HeldOn < met) {
			met = m.HeldOn
		}
	}
	return met
}

// IsNode marks that a CouncilMeeting has an id of its own.
func (CouncilMeeting) IsNode() {}
