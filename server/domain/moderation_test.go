package domain

import (
	"slices"
	"strings"
	"testing"
	"time"
)

var (
	moderator = Actor{UserID: "u", Username: "samordnare", Role: Coordinator, Unit: "Kommunen", Areas: []string{"2560"}}
	decidedAt = time.Date(2025, 7, 3, 10, 0, 0, 0, time.UTC)
)

// opinion is feedback as it is received.
func opinion(text string) *Feedback {
	place := "Centrum"
	f, err := NewFeedback(FeedbackInput{
		ID: "11111111-1111-4111-8111-111111111111", Area: "2560", Theme: ThemeTraffic, Text: text, PlaceName: &place,
		Position: &Position{Lat: 65.7, Lon: 21},
	}, decidedAt.Add(-time.Hour))
	if err != nil {
		panic(err)
	}
	f.ContentHash = "hash"
	return f
}

func pointer[T any](v T) *T { return &v }

func TestWhatADecisionMakesOfFeedback(t *testing.T) {
	t.Parallel()
	const text = "Det körs fort förbi lekparken."
	status := func(s ModerationStatus) FeedbackModerationInput { return FeedbackModerationInput{Status: &s} }
	because := func(r ModerationReason) FeedbackModerationInput {
		return FeedbackModerationInput{Status: pointer(FeedbackNotPublished), Reason: &r, DuplicateOf: pointer("other")}
	}
	redact := status(FeedbackPublishedRedacted)
	redact.Text = pointer("Det körs fort.")
	elsewhere := status(FeedbackPublished)
	elsewhere.PlaceName = pointer("")
	for name, c := range map[string]struct {
		in             FeedbackModerationInput
		status         ModerationStatus
		text           string
		public, erased bool
	}{
		"published":         {status(FeedbackPublished), FeedbackPublished, text, true, false},
		"redacted":          {redact, FeedbackPublishedRedacted, "Det körs fort.", true, true},
		"without its place": {elsewhere, FeedbackPublishedRedacted, text, true, true},
		"about somebody":    {because(ReasonPersonalData), FeedbackNotPublished, "", false, true},
		"a threat":          {because(ReasonThreatAbuse), FeedbackNotPublished, "", false, true},
		"off topic":         {because(ReasonOffTopic), FeedbackNotPublished, text, false, false},
		"a double":          {because(ReasonDuplicate), FeedbackNotPublished, text, false, false},
		"advertising":       {because(ReasonSpam), FeedbackNotPublished, text, false, false},
		"sent on":           {status(FeedbackForwarded), FeedbackForwarded, text, false, false},
		"sent on, about somebody": {
			FeedbackModerationInput{Status: pointer(FeedbackForwarded), Reason: pointer(ReasonPersonalData)},
			FeedbackForwarded, "", false, true,
		},
		"sent on, a threat": {
			FeedbackModerationInput{Status: pointer(FeedbackForwarded), Reason: pointer(ReasonThreatAbuse)},
			FeedbackForwarded, "", false, true,
		},
		"sent on, a tip": {
			FeedbackModerationInput{Status: pointer(FeedbackForwarded), Reason: pointer(ReasonCrimeTip)},
			FeedbackForwarded, text, false, false,
		},
		"back in the queue": {status(FeedbackReceived), FeedbackReceived, text, false, false},
		"only its outcome": {
			FeedbackModerationInput{Outcome: pointer(OutcomeUnderReview)}, FeedbackReceived, text, false, false,
		},
		"a harmless find": {
			FeedbackModerationInput{Status: pointer(FeedbackPublished), FindsAreHarmless: pointer(true)},
			FeedbackPublished, text, true, false,
		},
		"with a note as why": {
			FeedbackModerationInput{Status: pointer(FeedbackPublished), Note: pointer("läst av två")},
			FeedbackPublished, text, true, false,
		},
	} {
		f := opinion(text)
		erased, err := f.Moderate(c.in, moderator, decidedAt)
		public, shown := PublishFeedback(f)
		if err != nil || erased != c.erased || f.Status != c.status || f.Text != c.text || shown != c.public ||
			f.Revision != 2 ||
			len(f.History) != 1 {
			t.Errorf("%s: erased %v, %v, %+v", name, erased, err, f)
		}
		if erased != (f.ContentHash == "") {
			t.Errorf("%s: a hash of the words is %q", name, f.ContentHash)
		}
		if shown && (public.PublishedOn != "2025-07-03" || public.Redacted != c.erased) {
			t.Errorf("%s: %+v", name, public)
		}
		if c.text == "" && (f.PlaceName != "" || f.Position != nil) {
			t.Errorf("%s: the place is kept", name)
		}
	}
}

func TestADecisionIsWholeOrNotAtAll(t *testing.T) {
	t.Parallel()
	published, redacted := pointer(FeedbackPublished), pointer(FeedbackPublishedRedacted)
	for field, in := range map[string]FeedbackModerationInput{
		"status":      {},
		"text":        {Status: published},
		"reason":      {Status: pointer(FeedbackNotPublished)},
		"duplicateOf": {Status: pointer(FeedbackNotPublished), Reason: pointer(ReasonDuplicate)},
		"placeName":   {Status: published, FindsAreHarmless: pointer(true), PlaceName: pointer("Storgatan 5")},
		"outcomeText": {Outcome: pointer(OutcomeNotTakenUp)},
		"links":       {Outcome: pointer(OutcomeIncluded)},
		"note":        {Status: pointer(FeedbackReceived), Note: pointer("hans nummer är 070-123 45 67")},
	} {
		f := opinion("Ring mig på 070-123 45 67 om det.")
		before := *f
		if _, err := f.Moderate(in, moderator, decidedAt); fieldOf(err) != field {
			t.Errorf("%s: %v", field, err)
		}
		if f.Text != before.Text || f.Status != before.Status || f.Revision != 1 || len(f.History) != 0 {
			t.Errorf("%s: changed to %+v", field, f)
		}
	}
	f := opinion("Han heter 850709-9805 och kör fort.")
	harmless := FeedbackModerationInput{Status: published, FindsAreHarmless: pointer(true)}
	if _, err := f.Moderate(harmless, moderator, decidedAt); fieldOf(err) != "text" {
		t.Errorf("a personal number was said to be none: %v", err)
	}
	f = opinion("Ring mig på 070-123 45 67 om det.")
	if _, err := f.Moderate(
		FeedbackModerationInput{Status: redacted, Text: pointer("Ring 070-123 45 67.")}, moderator, decidedAt,
	); fieldOf(
		err,
	) != "text" {
		t.Errorf("what is left holds a number: %v", err)
	}
}

func fieldOf(err error) string {
	if es, ok := AsErrors(err); ok {
		return es[0].Field
	}
	return ""
}

func TestWhatLacksWordsIsNeverShownAsWhole(t *testing.T) {
	t.Parallel()
	f := opinion("Det körs fort förbi lekparken.")
	for _, in := range []FeedbackModerationInput{
		{Status: pointer(FeedbackPublishedRedacted), Text: pointer("Det körs fort.")},
		{Status: pointer(FeedbackReceived)}, {Status: pointer(FeedbackPublished)},
	} {
		if _, err := f.Moderate(in, moderator, decidedAt); err != nil {
			t.Fatal(err)
		}
	}
	if public, ok := PublishFeedback(f); !ok || !public.Redacted || f.Status != FeedbackPublishedRedacted {
		t.Errorf("%+v", f)
	}
}

func TestAReceiptNeverHasTheWords(t *testing.T) {
	t.Parallel()
	f := opinion("Det körs fort förbi lekparken.")
	same := opinion("Samma sak som den andra synpunkten.")
	same.Outcome, same.Reply = OutcomeHandled, &FeedbackReply{Text: "Tack."}
	if r := ReceiptOf(f, same); r.Outcome != OutcomeHandled || r.Reply.Text != "Tack." ||
		r.SubmittedOn != "2025-07-03" {
		t.Errorf("%+v", r)
	}
	f.Reply = &FeedbackReply{Text: "Eget svar."}
	if r := ReceiptOf(f, same); r.Reply.Text != "Eget svar." {
		t.Errorf("%+v", r)
	}
}

func TestACellHidesWhereInItSomethingIs(t *testing.T) {
	t.Parallel()
	cells := map[Position]bool{}
	for i := range 20 {
		p := Position{
			Lat:      65.67 + float64(i)*0.0001,
			Lon:      20.99 + float64(i)*0.0002,
			Accuracy: pointer(3.0),
			Method:   PositionGPS,
		}
		cell := p.Cell()
		if cell.Accuracy != nil || cell.Method != "" || cell.Cell() != cell {
			t.Errorf("%+v becomes %+v", p, cell)
		}
		north, east := (cell.Lat-p.Lat)*111_320, (cell.Lon-p.Lon)*111_320*0.412
		if north*north+east*east > 360*360 {
			t.Errorf("%+v is %.0f m north and %.0f m east of its cell's middle", p, north, east)
		}
		cells[cell] = true
	}
	if len(cells) > 4 {
		t.Errorf("220 m became %d cells", len(cells))
	}
	for _, p := range []Position{{Lat: 90, Lon: 180}, {Lat: -90, Lon: -180}, {}} {
		if es := p.Cell().validate(); len(es) > 0 {
			t.Errorf("%+v: %v", p, es)
		}
	}
}

func TestLikeIsToldFromUnlike(t *testing.T) {
	t.Parallel()
	make := func(id, text, place string, ago time.Duration) *Feedback {
		f := opinion(text)
		f.ID, f.PlaceName, f.Position, f.SubmittedAt = id, place, nil, decidedAt.Add(-ago)
		return f
	}
	f := make("f", "Mopeder kör alldeles för fort på cykelvägen vid ishallen.", "Ishallen", 0)
	for name, c := range map[string]struct {
		other *Feedback
		like  bool
	}{
		"the same words": {
			make("o", "mopeder KÖR alldeles för fort på cykelvägen vid ishallen", "", 0), true,
		},
		"the same place, other words": {
			make("o", "Det är mopeder på cykelvägen igen, som kör fort.", "ishallen", 0), true,
		},
		"another matter there": {make("o", "Isen är för mjuk i ishallen på lördagarna.", "Ishallen", 0), false},
		"the same long ago":    {make("o", f.Text, "Ishallen", SimilarWithin+time.Hour), false},
		"itself":               {make("f", f.Text, "Ishallen", 0), false},
	} {
		if got := MostSimilar(f, []*Feedback{c.other}); (got != nil) != c.like {
			t.Errorf("%s: %v", name, got)
		}
	}
	other := make("o", f.Text, "Ishallen", 0)
	other.Theme = ThemeOther
	if MostSimilar(f, []*Feedback{other}) != nil {
		t.Error("another theme is alike")
	}
}

func TestEveryTemplateHasAText(t *testing.T) {
	t.Parallel()
	templates := &ReplyTemplates{Record: Record{Area: "2560"}}
	for _, template := range templates.All() {
		if template.Text == "" || strings.Contains(template.Text, "%s") || template.Edited {
			t.Errorf("%+v", template)
		}
	}
	in := ReplyTemplateInput{Theme: ThemeTraffic, Outcome: OutcomeHandled, Text: pointer("Eget.")}
	if err := templates.Apply(in); err != nil {
		t.Fatal(err)
	}
	own := func(r ReplyTemplate) bool { return r.Edited && r.Text == "Eget." }
	if all := templates.All(); !slices.ContainsFunc(all, own) || len(all) != len(Themes)*len(FeedbackOutcomes) {
		t.Errorf("%+v", templates)
	}
	in.Text = nil
	if err := templates.Apply(in); err != nil || slices.ContainsFunc(templates.All(), own) {
		t.Errorf("%v, %+v", err, templates)
	}
	if err := templates.Apply(ReplyTemplateInput{Theme: "NONSENSE", Outcome: OutcomeHandled}); fieldOf(err) != "theme" {
		t.Error(err)
	}
}

func TestADialogueTakesFeedbackWhileItIsOpen(t *testing.T) {
	t.Parallel()
	d := Dialogue{Record: Record{Area: "2560"}, Kind: CitizenDialogue, OpensOn: "2025-06-01", ClosesOn: "2025-06-30"}
	employees, draft := d, d
	employees.Kind, draft.OpensOn, draft.ClosesOn = EmployeeDialogue, "", ""
	for _, c := range []struct {
		d      Dialogue
		area   string
		day    Date
		status DialogueStatus
		takes  bool
	}{
		{d, "2560", "2025-05-31", DialogueAnnounced, false},
		{d, "2560", "2025-06-01", DialogueOpen, true},
		{d, "2560", "2025-06-30", DialogueOpen, true},
		{d, "2560", "2025-07-01", DialogueClosed, false},
		{d, "2581", "2025-06-10", DialogueOpen, false},
		{employees, "2560", "2025-06-10", DialogueOpen, false},
		{draft, "2560", "2025-06-10", DialogueDraft, false},
	} {
		if err := c.d.AcceptFeedback(c.area, c.day); (err == nil) != c.takes ||
			err != nil && fieldOf(err) != "dialogueId" {
			t.Errorf("%+v on %s: %v", c.d, c.day, err)
		}
		if got := c.d.StatusOn(c.day); got != c.status {
			t.Errorf("%s on %s", got, c.day)
		}
	}
}
