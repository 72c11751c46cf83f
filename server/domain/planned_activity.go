package domain

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"
)

// PlannedStatus is how what was planned stands. It follows from what was done and said.
type PlannedStatus string

// What becomes of what is planned.
const (
	PlannedStanding  PlannedStatus = "PLANNED"
	PlannedDone      PlannedStatus = "DONE"
	PlannedCancelled PlannedStatus = "CANCELLED"
)

// OriginKind is what something is planned because of.
type OriginKind string

// The origins.
const (
	OriginSuggestion OriginKind = "SUGGESTION" // a time and place of [RightTimeAndPlace]
	OriginProblem    OriginKind = "PROBLEM"
	OriginMeasure    OriginKind = "MEASURE"
	OriginCommitment OriginKind = "COMMITMENT" // its next date
)

var originKinds = []OriginKind{OriginSuggestion, OriginProblem, OriginMeasure, OriginCommitment}

// Origin is why something is planned: one record, or one suggestion by its id.
type Origin struct {
	Kind OriginKind `bson:"kind"`
	ID   string     `bson:"id"`
	// Theme is what a suggestion was of.
	Theme Theme `bson:"theme,omitempty"`
}

// Answer is the activity by which something planned was done.
type Answer struct {
	ID  string `bson:"id"`
	Ref string `bson:"ref"`
	On  Date   `bson:"on"`
}

// PlannedActivity is something that a unit means to do (planerad aktivitet). It is always internal:
// where the police will be is nobody else's to know. It is a noun of its own, and never a status of
// an activity.
type PlannedActivity struct {
	Record  `bson:",inline"`
	Type    ActivityType `bson:"type"`
	Unit    string       `bson:"unit"`
	UnitKey string       `bson:"unitKey"` // the unit, however it is spelled
	Party   Party        `bson:"party"`   // the unit's
	On      Date         `bson:"on"`
	DayPart DayPart      `bson:"dayPart,omitempty"` // empty: any time that day
	Place   *Place       `bson:"place,omitempty"`
	Reason  string       `bson:"reason,omitempty"` // why then and there
	Origin  *Origin      `bson:"origin,omitempty"`
	// Series is the first of those that were planned together, week by week; empty for one alone.
	Series       string `bson:"series,omitempty"`
	CancelReason string `bson:"cancelReason,omitempty"`
	// AnsweredBy are the activities that said that they do it, in the order in which they came. The
	// first that counts has done it, and the next stands in when that is rejected or taken back.
	AnsweredBy []string `bson:"answeredBy,omitempty"`
	DoneBy     *Answer  `bson:"doneBy,omitempty"`
}

// PlannedActivityInput is what somebody plans.
type PlannedActivityInput struct {
	Area         string
	Type         ActivityType
	Unit         string
	On           Date
	DayPart      *DayPart
	Place        *Place
	Reason       *string
	Origin       *OriginInput
	CancelReason *string
	// Weeks is for how many weeks more the same is planned, for a new one.
	Weeks *int
	// AndFollowing cancels what is left of the series too.
	AndFollowing    *bool
	NotPersonalData *NotPersonalData
}

// OriginInput is why something is planned.
type OriginInput struct {
	Kind  OriginKind
	ID    string
	Theme *Theme
}

// Limits of what is planned.
const (
	MaxWeeksAhead    = 26  // that something is planned again
	maxDaysAhead     = 732 // how far ahead a day may be
	maxPlannedReason = 300
	maxOriginID      = 200
	maxUnit          = 120
	maxAnswers       = 20
	// MaxPlannedDays is how many days of plans may be asked for at once.
	MaxPlannedDays = 400
)

// Status follows from what was done and said. What was done is done, whatever was cancelled.
func (p *PlannedActivity) Status() PlannedStatus {
	switch {
	case p.DoneBy != nil:
		return PlannedDone
	case p.CancelReason != "":
		return PlannedCancelled
	}
	return PlannedStanding
}

// Subject is the plan as what something is done to: its unit's party's.
func (p *PlannedActivity) Subject() Subject { return Subject{Areas: []string{p.Area}, Party: p.Party} }

// Apply writes the input to the plan and says everything that is wrong with it. party is the
// unit's.
func (p *PlannedActivity) Apply(in PlannedActivityInput, party Party, today Date) error {
	was := *p
	p.Area, p.Type, p.Unit, p.UnitKey, p.Party = in.Area, in.Type, strings.TrimSpace(in.Unit), UnitKey(in.Unit), party
	p.On, p.DayPart, p.Reason, p.CancelReason = in.On, "", trimmed(in.Reason), trimmed(in.CancelReason)
	if in.DayPart != nil {
		p.DayPart = *in.DayPart
	}
	if p.Place = nil; in.Place != nil {
		p.Place = in.Place.inCell()
	}
	if in.Origin != nil {
		p.Origin = in.Origin.origin()
	}
	es := p.validate()
	p.checkChange(&es, was, today)
	es.check(in.CancelReason == nil || p.CancelReason == "" || length(p.CancelReason) >= 3, "cancelReason",
		"Skriv varför det inte blir av.")
	weeks := in.Weeks != nil && *in.Weeks != 0
	es.check(!weeks || was.Revision == 0, "weeks", "Bara det som är nytt kan upprepas.")
	es.check(!weeks || *in.Weeks > 0 && *in.Weeks <= MaxWeeksAhead, "weeks", "Upprepa högst 26 veckor.")
	es.check(in.AndFollowing == nil || !*in.AndFollowing || p.CancelReason != "", "andFollowing",
		"Skriv varför det inte blir av.")
	return es.waive(in.NotPersonalData).err()
}

func (in *OriginInput) origin() *Origin {
	o := &Origin{Kind: in.Kind, ID: strings.TrimSpace(in.ID)}
	if in.Theme != nil {
		o.Theme = *in.Theme
	}
	return o
}

// checkChange checks what may not become of a plan as it was. A new one has no type yet.
func (p *PlannedActivity) checkChange(es *Errors, was PlannedActivity, today Date) {
	isNew := was.Type == ""
	es.check(
		!isNew && p.On == was.On || p.On >= today, "on", "Dagen har redan varit. Registrera i stället det som gjordes.",
	)
	es.check(today.AddDays(maxDaysAhead) >= p.On, "on", "Planera högst två år framåt.")
	es.check(was.DoneBy == nil || p.Type == was.Type, "type", "Det är redan gjort, och slaget går inte att ändra.")
	es.check(was.DoneBy == nil || p.CancelReason == was.CancelReason, "cancelReason", "Det är redan gjort.")
	es.check(!isNew || p.CancelReason == "", "cancelReason", "Det som är nytt går inte att ställa in.")
}

func (p *PlannedActivity) validate() (es Errors) {
	es.check(ValidAreaCode(p.Area), "area", "Ange kommunkoden med fyra siffror, till exempel 2560.")
	es.check(p.Type.IsValid(), "type", "Aktivitetstypen finns inte.")
	es.check(p.UnitKey != "", "unit", "Ange vilken enhet som ska göra det.")
	es.check(length(p.Unit) <= maxUnit, "unit", "Enhetens namn får ha högst 120 tecken.")
	es.noIdentities("unit", p.Unit)
	es.check(p.On.Valid(), "on", "Ange dagen.")
	es.check(p.DayPart == "" || slices.Contains(dayParts[:], p.DayPart), "dayPart", "Delen av dygnet finns inte.")
	if p.Place != nil {
		es.within("place", p.Place.validate())
	}
	es.check(length(p.Reason) <= maxPlannedReason, "reason", "Skälet får ha högst 300 tecken.")
	es.noIdentities("reason", p.Reason)
	es.check(length(p.CancelReason) <= maxPlannedReason, "cancelReason", "Skälet får ha högst 300 tecken.")
	es.noIdentities("cancelReason", p.CancelReason)
	if o := p.Origin; o != nil {
		es.check(slices.Contains(originKinds, o.Kind), "origin.kind", "Anledningen finns inte.")
		es.check(o.ID != "" && len(o.ID) <= maxOriginID, "origin.id", "Ange vad det planeras för.")
		es.noIdentities("origin.id", o.ID)
		es.check(o.Theme == "" || o.Theme.IsValid(), "origin.theme", "Temat finns inte.")
		es.check(o.Kind != OriginSuggestion || o.Theme != "", "origin.theme", "Ange förslagets tema.")
	}
	return es
}

// UnitKey tells units apart, however they are spelled.
func UnitKey(name string) string { return Folded(name) }

// Following is the same plan a number of weeks later, with an id that is the same every time it is
// made.
func (p *PlannedActivity) Following(weeks int) *PlannedActivity {
	next := *p
	next.Record = Record{ID: followingID(p.ID, weeks), Area: p.Area}
	next.On, next.Series = p.On.AddDays(7*weeks), p.ID
	next.AnsweredBy, next.DoneBy, next.CancelReason = nil, nil, ""
	return &next
}

// followingID is a UUID that follows from that of the first of a series.
func followingID(first string, weeks int) string {
	sum := sha256.Sum256([]byte("following " + first + " " + strconv.Itoa(weeks)))
	sum[6], sum[8] = sum[6]&0x0f|0x80, sum[8]&0x3f|0x80
	text := hex.EncodeToString(sum[:16])
	return text[:8] + "-" + text[8:12] + "-" + text[12:16] + "-" + text[16:20] + "-" + text[20:]
}

// Answers reports whether an activity does what was planned: it says so, is of the same kind and
// area, and nobody has rejected it.
func (p *PlannedActivity) Answers(a *Activity) bool {
	return a.PlannedActivityID == p.ID && a.Type == p.Type && a.Area == p.Area && a.ReviewStatus != ReviewRejected
}

// Take notes that an activity says that it does what was planned, and works out anew from all that
// have said so which of them has. said are those that are known; it reports whether anything
// changed.
func (p *PlannedActivity) Take(id string, said []*Activity) (changed bool) {
	if !slices.Contains(p.AnsweredBy, id) && len(p.AnsweredBy) < maxAnswers {
		p.AnsweredBy, changed = append(slices.Clone(p.AnsweredBy), id), true
	}
	var done *Answer
	for _, id := range p.AnsweredBy {
		i := slices.IndexFunc(said, func(a *Activity) bool { return a.ID == id && p.Answers(a) })
		if i >= 0 {
			done = &Answer{ID: said[i].ID, Ref: said[i].Ref, On: said[i].OccurredOn}
			break
		}
	}
	if done == nil && p.DoneBy == nil || done != nil && p.DoneBy != nil && *done == *p.DoneBy {
		return changed
	}
	p.DoneBy = done
	return true
}

// IsNode marks that a PlannedActivity has an id of its own.
func (PlannedActivity) IsNode() {}

// PlannedCount is how what a unit planned came out, told to the unit itself and to nobody else.
type PlannedCount struct {
	Unit      string
	Planned   int // in all, but what was cancelled
	Done      int
	NotDone   int // its day has been
	Cancelled int
}

// CountPlanned counts what a unit planned, on a day.
func CountPlanned(unit string, all []*PlannedActivity, today Date) *PlannedCount {
	count := &PlannedCount{Unit: unit}
	for _, p := range all {
		switch p.Status() {
		case PlannedCancelled:
			count.Cancelled++
			continue
		case PlannedDone:
			count.Done++
		default:
			if p.On < today {
				count.NotDone++
			}
		}
		count.Planned++
	}
	return count
}

// CheckPlannedDays refuses days that end before they begin, and too many of them.
func CheckPlannedDays(from, to Date) error {
	var es Errors
	es.check(from <= to, "to", "Sista dagen kan inte komma före den första.")
	es.check(from > to || from.DaysUntil(to) <= MaxPlannedDays, "to", "Välj högst ett år.")
	return es.err()
}

// Label is what is planned and where, in Swedish, with how it stands when it is not to be done any
// more.
func (p *PlannedActivity) Label() string {
	label := p.Type.Label()
	if p.Place != nil {
		label += ", " + p.Place.Name
	}
	switch p.Status() {
	case PlannedDone:
		return label + " (gjort)"
	case PlannedCancelled:
		return label + " (inställt)"
	}
	return label
}
