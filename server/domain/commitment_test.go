package domain

import (
	"slices"
	"strings"
	"testing"
)

func TestAnExplanationTakesTheOldOnesPlace(t *testing.T) {
	t.Parallel()
	c := &Commitment{}
	for _, text := range []string{"  Hundföraren var sjuk. ", "Hunden var sjuk, inte föraren."} {
		if err := c.Explain(PeriodKey{Start: "2024-01-01"}, text, nil, "samordnare", now); err != nil {
			t.Fatal(err)
		}
		if got := c.Explanation(PeriodKey{Start: "2024-01-01"}); got != strings.TrimSpace(text) {
			t.Errorf("it says %q", got)
		}
	}
	if err := c.Explain(PeriodKey{Start: "2025-01-01"}, "Skolan byggdes om.", nil, "chef", now); err != nil {
		t.Fatal(err)
	}
	if len(c.Explanations) != 2 || c.Explanation(PeriodKey{Start: "2024-01-01"}) != "Hunden var sjuk, inte föraren." ||
		c.Explanation(PeriodKey{Start: "2023-06-14"}) != "" {
		t.Errorf("explanations %+v", c.Explanations)
	}
	if last := c.Explanations[1]; last != (Explanation{"2025-01-01", "", "Skolan byggdes om.", now, "chef"}) {
		t.Errorf("the last is %+v", last)
	}
}

func TestAnExplanationSaysSomethingAndNotTooMuch(t *testing.T) {
	t.Parallel()
	for text, fields := range map[string]string{
		"": "text", "För kort": "text", strings.Repeat(" ", 20): "text", strings.Repeat("å", 10): "",
		strings.Repeat("å", 1000): "", strings.Repeat("å", 1001): "text",
	} {
		c := &Commitment{}
		if got := fieldsOf(t, c.Explain(PeriodKey{Start: "2024-01-01"}, text, nil, "chef", now)); got != fields ||
			(len(c.Explanations) == 1) != (fields == "") {
			t.Errorf("%d letters: refused at %q, %+v", len([]rune(text)), got, c.Explanations)
		}
	}
}

func TestAStepIsDoneWithWords(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		in     StepInput
		fields string
	}{
		{"with a note", StepInput{DoneOn: ptr(Date("2025-06-30")), Note: ptr(" Klar. ")}, ""},
		{"with a link", StepInput{DoneOn: ptr(Date("2025-06-30")), Link: ptr("https://example.se/a")}, ""},
		{"taken back", StepInput{}, ""},
		{"without words", StepInput{DoneOn: ptr(Date("2025-06-30")), Note: ptr("  ")}, "note"},
		{"tomorrow", StepInput{DoneOn: ptr(Date("2025-07-01")), Note: ptr("Klar.")}, "doneOn"},
		{"with an open link", StepInput{Link: ptr("http://example.se")}, "link"},
		{"with no address in the link", StepInput{Link: ptr("https:///a")}, "link"},
		{"with a long link", StepInput{Link: ptr("https://example.se/" + strings.Repeat("a", 500))}, "link"},
		{"with a long note", StepInput{Note: ptr(strings.Repeat("å", 501))}, "note"},
	} {
		before := &Step{Key: "b", Title: "Uppföljd", DoneOn: "2024-01-01", Note: "Förr."}
		commitment := &Commitment{Steps: []*Step{{Key: "a", Title: "Genomförd"}, before}}
		got := fieldsOf(t, commitment.SetStep("b", c.in, "2025-06-30"))
		step := commitment.Steps[1]
		if got != c.fields {
			t.Errorf("%s: refused at %q, want %q", c.name, got, c.fields)
		}
		if c.fields != "" && step != before {
			t.Errorf("%s: a refused step was changed to %+v", c.name, step)
		}
		if want := (Step{
			Key: "b", Title: "Uppföljd", DoneOn: dateOf(c.in.DoneOn), Link: trimmed(c.in.Link),
			Note: trimmed(c.in.Note),
		}); c.fields == "" &&
			*step != want {
			t.Errorf("%s: %+v", c.name, step)
		}
		if before.DoneOn != "2024-01-01" {
			t.Errorf("%s: what others hold was changed", c.name)
		}
	}
	if err := (&Commitment{}).SetStep("x", StepInput{}, "2025-06-30"); !IsCode(err, NotFound) {
		t.Errorf("a step that is not there: %v", err)
	}
}

func TestPartiesThemesAndRecipientsAreThoseThatAreKnown(t *testing.T) {
	t.Parallel()
	for name, valid := range map[string]bool{
		"POLICE": Party("POLICE").IsValid(), "TRAFFIC": Theme("TRAFFIC").IsValid(),
		"PUBLIC": ReportRecipient("PUBLIC").IsValid(),
	} {
		if !valid {
			t.Errorf("%s is not known", name)
		}
	}
	if Party("police").IsValid() || Party("").IsValid() || Theme("").IsValid() || ReportRecipient("").IsValid() ||
		len(Themes) != 10 ||
		!slices.Contains(Themes, ThemeOther) {
		t.Error("what is unknown is known")
	}
}
