package domain

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

// faultyFields are the fields that an error names.
func faultyFields(err error) (names []string) {
	var es Errors
	if errors.As(err, &es) {
		for _, e := range es {
			names = append(names, e.Field)
		}
		return names
	}
	var e *Error
	if errors.As(err, &e) {
		return []string{e.Field}
	}
	return nil
}

func TestWhatIsWrongWithFeedbackIsSaidByItsField(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		change func(*FeedbackInput)
		fields []string
	}{
		"good":               {func(*FeedbackInput) {}, nil},
		"filled in by a bot": {func(in *FeedbackInput) { in.Website = pointer("x") }, []string{"website"}},
		"no UUID":            {func(in *FeedbackInput) { in.ID = "x" }, []string{"id"}},
		"no area":            {func(in *FeedbackInput) { in.Area = "256" }, []string{"area"}},
		"no theme":           {func(in *FeedbackInput) { in.Theme = "NONE" }, []string{"theme"}},
		"no text":            {func(in *FeedbackInput) { in.Text = " " }, []string{"text"}},
		"9 characters":       {func(in *FeedbackInput) { in.Text = strings.Repeat("å", 9) }, []string{"text"}},
		"10 characters":      {func(in *FeedbackInput) { in.Text = strings.Repeat("å", 10) }, nil},
		"2,000 characters":   {func(in *FeedbackInput) { in.Text = strings.Repeat("å", 2000) }, nil},
		"2,001 characters":   {func(in *FeedbackInput) { in.Text = strings.Repeat("å", 2001) }, []string{"text"}},
		"a place of 120":     {func(in *FeedbackInput) { in.PlaceName = pointer(strings.Repeat("å", 120)) }, nil},
		"a place of 121": {
			func(in *FeedbackInput) { in.PlaceName = pointer(strings.Repeat("å", 121)) }, []string{"placeName"},
		},
		"somebody's home": {
			func(in *FeedbackInput) { in.PlaceName = pointer("Storgatan 5") }, []string{"placeName"},
		},
		"safety of 0": {func(in *FeedbackInput) { in.FeltSafety = pointer(0) }, []string{"feltSafety"}},
		"safety of 1": {func(in *FeedbackInput) { in.FeltSafety = pointer(1) }, nil},
		"safety of 5": {func(in *FeedbackInput) { in.FeltSafety = pointer(5) }, nil},
		"safety of 6": {func(in *FeedbackInput) { in.FeltSafety = pointer(6) }, []string{"feltSafety"}},
		"nowhere in Sweden": {func(in *FeedbackInput) { in.Position = &Position{Lat: 165, Lon: 21} }, []string{
			"position.lat",
		}},
		"two things at once":  {func(in *FeedbackInput) { in.ID, in.Theme = "x", "NONE" }, []string{"id", "theme"}},
		"a number to be read": {func(in *FeedbackInput) { in.Text = "Ring mig på 070-174 06 05" }, nil},
	} {
		in := FeedbackInput{
			ID: "11111111-1111-4111-8111-111111111111", Area: "2560", Theme: ThemeTraffic,
			Text: "Det körs fort förbi skolan.",
		}
		c.change(&in)
		f, err := NewFeedback(in, decidedAt)
		if got := faultyFields(err); !slices.Equal(got, c.fields) || (err == nil) != (f != nil) {
			t.Errorf("%s: %v (%v), want %v", name, got, err, c.fields)
		}
	}
}

func TestFeedbackIsKeptAsItWasSent(t *testing.T) {
	t.Parallel()
	f, err := NewFeedback(FeedbackInput{
		ID: "11111111-1111-4111-8111-111111111111", Area: "2560", Theme: ThemeTraffic,
		Text:       " Det körs fort förbi skolan. ",
		DialogueID: pointer(" dialog "), PlaceName: pointer(" Centrum "), FeltSafety: pointer(2),
		Position: &Position{Lat: 65.6781, Lon: 20.9912},
	}, decidedAt)
	if err != nil {
		t.Fatal(err)
	}
	if f.Revision != 1 ||
		!f.UpdatedAt.Equal(decidedAt) || !f.SubmittedAt.Equal(decidedAt) || f.Status != FeedbackReceived ||
		f.Group != f.ID ||
		f.DialogueID != "dialog" || f.PlaceName != "Centrum" || f.Text != "Det körs fort förbi skolan." ||
		f.FeltSafety == nil || *f.FeltSafety != 2 || f.Links == nil ||
		f.CommitmentIDs == nil ||
		f.History == nil {
		t.Errorf("%+v", f)
	}
	if f.Position == nil || f.Position.Lat == 65.6781 || f.Position.Lon == 20.9912 {
		t.Errorf("the exact position is kept: %v", f.Position)
	}
}

func TestWhatIsWrongWithADecisionIsSaidByItsField(t *testing.T) {
	t.Parallel()
	long := func(n int) *string { return pointer(strings.Repeat("å", n)) }
	published, redacted, withheld := pointer(
		FeedbackPublished,
	), pointer(
		FeedbackPublishedRedacted,
	), pointer(
		FeedbackNotPublished,
	)
	const id = "11111111-1111-4111-8111-111111111111"
	for name, c := range map[string]struct {
		in     FeedbackModerationInput
		fields []string
	}{
		"nothing decided": {FeedbackModerationInput{Note: pointer("läst")}, []string{"status"}},
		"a note of 500":   {FeedbackModerationInput{Status: published, Note: long(500)}, nil},
		"a note of 501":   {FeedbackModerationInput{Status: published, Note: long(501)}, []string{"note"}},
		"text without decision": {
			FeedbackModerationInput{Outcome: pointer(OutcomeUnderReview), Text: long(20)}, []string{"text"},
		},
		"place without decision": {
			FeedbackModerationInput{Outcome: pointer(OutcomeUnderReview), PlaceName: pointer("")},
			[]string{"placeName"},
		},
		"text of what is whole": {FeedbackModerationInput{Status: published, Text: long(20)}, []string{"text"}},
		"masked to nothing":     {FeedbackModerationInput{Status: redacted, Text: pointer(" ")}, []string{"text"}},
		"masked to 2,001":       {FeedbackModerationInput{Status: redacted, Text: long(2001)}, []string{"text"}},
		"masked to the same": {
			FeedbackModerationInput{Status: redacted, Text: pointer("Det körs fort.")}, []string{"text"},
		},
		"a place of 121": {
			FeedbackModerationInput{Status: published, PlaceName: long(121)}, []string{"placeName"},
		},
		"an own double": {
			FeedbackModerationInput{Status: withheld, Reason: pointer(ReasonDuplicate), DuplicateOf: pointer(id)},
			[]string{"duplicateOf"},
		},
		"a double of nothing": {
			FeedbackModerationInput{Status: withheld, Reason: pointer(ReasonDuplicate)}, []string{"duplicateOf"},
		},
		"withheld without why": {FeedbackModerationInput{Status: withheld}, []string{"reason"}},
	} {
		f := opinion("Det körs fort.")
		_, err := f.Moderate(c.in, moderator, decidedAt)
		if got := faultyFields(err); !slices.Equal(got, c.fields) {
			t.Errorf("%s: %v (%v), want %v", name, got, err, c.fields)
		}
		if err != nil && (f.Status != FeedbackReceived || f.Text != "Det körs fort." || f.PlaceName != "Centrum") {
			t.Errorf("%s: changed to %+v", name, f)
		}
	}
}

func TestWhatIsTakenBackIsNoLongerPublished(t *testing.T) {
	t.Parallel()
	for name, in := range map[string]FeedbackModerationInput{
		"back in the queue": {Status: pointer(FeedbackReceived)},
		"withheld":          {Status: pointer(FeedbackNotPublished), Reason: pointer(ReasonOffTopic)},
		"sent on":           {Status: pointer(FeedbackForwarded)},
	} {
		f := opinion("Det körs fort.")
		if _, err := f.Moderate(
			FeedbackModerationInput{Status: pointer(FeedbackPublished)}, moderator, decidedAt,
		); err != nil {
			t.Fatal(err)
		}
		if f.PublishedOn == "" {
			t.Fatal("published on no day")
		}
		if _, err := f.Moderate(in, moderator, decidedAt); err != nil || f.PublishedOn != "" {
			t.Errorf("%s: published on %s, %v", name, f.PublishedOn, err)
		}
		last := f.History[len(f.History)-1]
		if len(f.History) != 2 || last.Action != string(*in.Status) || last.By != moderator.Username {
			t.Errorf("%s: %+v", name, f.History)
		}
	}
	f := opinion("Orden är borta.")
	because := FeedbackModerationInput{Status: pointer(FeedbackNotPublished), Reason: pointer(ReasonThreatAbuse)}
	if _, err := f.Moderate(because, moderator, decidedAt); err != nil {
		t.Fatal(err)
	}
	_, err := f.Moderate(FeedbackModerationInput{Status: pointer(FeedbackPublished)}, moderator, decidedAt)
	if !slices.Contains(faultyFields(err), "status") {
		t.Errorf("words that are gone are published: %v", err)
	}
}

func TestRemovingWordsSaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	const why = "står i fel ärende"
	for name, c := range map[string]struct {
		words, reason string
		fields        []string
	}{
		"good":             {"fort", why, nil},
		"1 character":      {"f", why, []string{"words"}},
		"2,001 characters": {strings.Repeat("å", 2001), why, []string{"words"}},
		"not there":        {"långsamt", why, []string{"words"}},
		"no reason":        {"fort", " ", []string{"reason"}},
		"a long reason":    {"fort", strings.Repeat("å", 501), []string{"reason"}},
		"a phone number":   {"fort", "ringde 070-174 06 05", []string{"reason"}},
		"the words again":  {"fort", "det körs inte fort", []string{"reason"}},
	} {
		f := opinion("Det körs fort.")
		err := RemoveWords(f, WordsRemovalInput{Words: c.words, Reason: c.reason}, moderator, decidedAt)
		if got := faultyFields(err); !slices.Equal(got, c.fields) {
			t.Errorf("%s: %v (%v), want %v", name, got, err, c.fields)
		}
		if gone := err == nil; gone != !strings.Contains(f.Text, "fort") || gone != f.Redacted ||
			gone != (f.ContentHash == "") {
			t.Errorf("%s: %q, redacted %v, hash %q", name, f.Text, f.Redacted, f.ContentHash)
		}
	}
}
