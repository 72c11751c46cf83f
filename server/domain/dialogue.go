package domain

import (
	"cmp"
	"slices"
	"strings"
)

// DialogueKind is who a dialogue is with.
type DialogueKind string

// Kinds of dialogue. An employee dialogue (medarbetardialog) is internal and weighs as much.
const (
	CitizenDialogue  DialogueKind = "CITIZEN"
	EmployeeDialogue DialogueKind = "EMPLOYEE"
)

// DialogueStatus is where a dialogue is in its life. It follows from the dates.
type DialogueStatus string

// A dialogue's way.
const (
	DialogueDraft     DialogueStatus = "DRAFT"     // has no first day
	DialogueAnnounced DialogueStatus = "ANNOUNCED" // its first day has not come
	DialogueOpen      DialogueStatus = "OPEN"
	DialogueClosed    DialogueStatus = "CLOSED"
)

// Dialogue is a dialogue that a pledge is made from.
type Dialogue struct {
	Record    `bson:",inline"`
	Kind      DialogueKind       `bson:"kind"`
	Title     string             `bson:"title"`
	Question  string             `bson:"question"`
	OpensOn   Date               `bson:"opensOn,omitempty"` // empty: a draft
	ClosesOn  Date               `bson:"closesOn,omitempty"`
	Summary   string             `bson:"summary,omitempty"`
	Occasions []DialogueOccasion `bson:"occasions"`
}

// DialogueOccasion is one time that people met.
type DialogueOccasion struct {
	On        Date   `bson:"on"`
	Place     string `bson:"place"`
	Attendees *int   `bson:"attendees,omitempty"` // nil: not counted
}

// StatusOn is where the dialogue is in its life on a day.
func (d *Dialogue) StatusOn(day Date) DialogueStatus {
	switch {
	case d.OpensOn == "":
		return DialogueDraft
	case day < d.OpensOn:
		return DialogueAnnounced
	case d.ClosesOn != "" && day > d.ClosesOn:
		return DialogueClosed
	}
	return DialogueOpen
}

// IsPublic reports whether everybody may see the dialogue.
func (d *Dialogue) IsPublic() bool { return d.Kind == CitizenDialogue && d.OpensOn != "" }

// DialogueInput is what a coordinator writes about a dialogue.
type DialogueInput struct {
	Area            string
	Kind            DialogueKind
	Title           string
	Question        string
	OpensOn         *Date
	ClosesOn        *Date
	Summary         *string
	Occasions       []*DialogueOccasionInput
	NotPersonalData *NotPersonalData
}

// DialogueOccasionInput is one time to meet.
type DialogueOccasionInput struct {
	On        Date
	Place     string
	Attendees *int
}

// Apply writes the input to the dialogue and says everything that is wrong with it. A dialogue that
// is there keeps its kind, so that what was internal stays so.
func (d *Dialogue) Apply(in DialogueInput, today Date) error {
	var es Errors
	es.check(d.Kind == "" || d.Kind == in.Kind, "kind", "Dialogens slag kan inte ändras. Skapa en ny dialog.")
	d.Area, d.Kind, d.OpensOn, d.ClosesOn = in.Area, in.Kind, dateOf(in.OpensOn), dateOf(in.ClosesOn)
	d.Title, d.Question, d.Summary = strings.TrimSpace(in.Title), strings.TrimSpace(in.Question), trimmed(in.Summary)
	d.Occasions = []DialogueOccasion{}
	for _, o := range in.Occasions {
		d.Occasions = append(
			d.Occasions,
			DialogueOccasion{On: o.On, Place: strings.TrimSpace(o.Place), Attendees: o.Attendees},
		)
	}
	es = append(es, d.validate(today)...)
	slices.SortStableFunc(d.Occasions, func(a, b DialogueOccasion) int { return cmp.Compare(a.On, b.On) })
	return es.waive(in.NotPersonalData).err()
}

func (d *Dialogue) validate(today Date) (es Errors) {
	es.check(ValidAreaCode(d.Area), "area", "Ange kommunkoden med fyra siffror, till exempel 2560.")
	es.check(
		d.Kind == CitizenDialogue || d.Kind == EmployeeDialogue,
		"kind",
		"Välj medborgardialog eller medarbetardialog.",
	)
	es.check(d.Title != "", "title", "Ge dialogen en rubrik.")
	es.within("title", shortText(d.Title, 120))
	es.check(d.Question != "", "question", "Skriv vad ni frågar om.")
	es.within("question", shortText(d.Question, 1000))
	es.within("summary", shortText(d.Summary, 8000))
	es.check(d.OpensOn == "" || d.OpensOn.Valid(), "opensOn", "Dagen då dialogen öppnar finns inte.")
	es.check(d.ClosesOn == "" || d.ClosesOn.Valid(), "closesOn", "Dagen då dialogen stänger finns inte.")
	es.check(
		d.ClosesOn == "" || d.OpensOn != "",
		"opensOn",
		"Ange när dialogen öppnar, när det är bestämt när den stänger.",
	)
	es.check(d.ClosesOn == "" || d.ClosesOn >= d.OpensOn, "closesOn", "Dialogen kan inte stänga innan den öppnar.")
	es.check(len(d.Occasions) <= 50, "occasions", "En dialog har högst 50 tillfällen.")
	for i, o := range d.Occasions {
		es.within(at("occasions", i), o.validate(today))
	}
	return es
}

func (o DialogueOccasion) validate(today Date) (es Errors) {
	es.check(o.On.Valid(), "on", "Ange dagen för tillfället.")
	es.check(o.Place != "", "place", "Skriv var ni träffas.")
	es.within("place", shortText(o.Place, 120))
	if o.Attendees != nil {
		es.check(*o.Attendees >= 0 && *o.Attendees <= 100_000, "attendees", "Antalet deltagare ska vara 0–100 000.")
		es.check(o.On <= today, "attendees", "Antalet deltagare kan anges först när tillfället har varit.")
	}
	return es
}

// shortText is what is wrong with a public text of at most so many characters that staff have
// written: too long, or with what points out somebody. A unit's own telephone number and address
// may stand in it.
func shortText(text string, most int) (es Errors) {
	es.check(length(text) <= most, "", "Texten får ha högst "+Grouped(most)+" tecken.")
	es.noIdentities("", text)
	return es
}

// AcceptFeedback is nil while the dialogue takes feedback, else INVALID at dialogueId.
func (d *Dialogue) AcceptFeedback(area string, today Date) error {
	if !d.IsPublic() || d.Area != area {
		return invalid("dialogueId", "Dialogen finns inte. Skicka synpunkten utan att välja dialog.")
	}
	switch d.StatusOn(today) {
	case DialogueAnnounced:
		return invalid(
			"dialogueId",
			"Dialogen öppnar "+string(d.OpensOn)+". Skicka synpunkten då, eller utan att välja dialog.",
		)
	case DialogueClosed:
		return invalid(
			"dialogueId",
			"Dialogen stängde "+string(d.ClosesOn)+". Det du skrivit finns kvar: skicka det utan att välja dialog.",
		)
	}
	return nil
}

// IsNode marks that a Dialogue has an id of its own.
func (Dialogue) IsNode() {}
