package domain

import (
	"reflect"
	"slices"
	"strings"
	"testing"
)

const (
	aCause       = "0d5b8d3e-6a5e-4c1b-9a52-0f6f3c9b1a01"
	anotherCause = "0d5b8d3e-6a5e-4c1b-9a52-0f6f3c9b1a02"
)

// analysed is an input that says all there is to say of why there is a problem.
func analysed() ProblemInput {
	in := burglary()
	in.Sources = []ProblemSource{SourceRequest, SourceFeedback, SourceFeedback}
	in.Extent, in.Consequences = ptr(" Tolv förråd sedan nyår. "), ptr("Boende låser in cyklarna.")
	in.Causes = []*CauseInput{
		{aCause, CausePlace, " Ingen belysning. "}, {anotherCause, CauseTarget, "Olåsta dörrar."},
	}
	in.Priority = &PriorityInput{[]PriorityGround{GroundGrowing, GroundCommon}, ptr(" Det ökar. ")}
	in.PublicText = ptr(" Vi arbetar med inbrotten i Vidsel. ")
	return in
}

func TestAProblemHoldsWhyItIsOne(t *testing.T) {
	t.Parallel()
	p := &Problem{}
	if err := p.Apply(analysed(), "2025-06-30"); err != nil {
		t.Fatal(err)
	}
	want := Analysis{
		Sources: []ProblemSource{SourceFeedback, SourceRequest}, Extent: "Tolv förråd sedan nyår.",
		Consequences: "Boende låser in cyklarna.",
		Causes:       []Cause{{aCause, CausePlace, "Ingen belysning."}, {anotherCause, CauseTarget, "Olåsta dörrar."}},
		Priority:     &Priority{[]PriorityGround{GroundCommon, GroundGrowing}, "Det ökar."},
	}
	if !reflect.DeepEqual(p.Analysis, want) || p.PublicText != "Vi arbetar med inbrotten i Vidsel." {
		t.Errorf("%+v, told %q", p.Analysis, p.PublicText)
	}
	if p.Cause(anotherCause) == nil || p.Cause("none") != nil {
		t.Error("causes are found by their ids")
	}
	if err := p.Apply(burglary(), "2025-06-30"); err != nil ||
		!reflect.DeepEqual(p.Analysis, want) || p.PublicText == "" {
		t.Errorf("what is left out is no longer as it was: %+v, %v", p.Analysis, err)
	}
	in := burglary()
	in.Sources, in.Causes, in.Extent = []ProblemSource{}, []*CauseInput{}, ptr("")
	in.Consequences, in.Priority, in.PublicText = ptr(""), &PriorityInput{}, ptr(" ")
	err := p.Apply(in, "2025-06-30")
	if err != nil ||
		len(p.Sources)+len(p.Causes) > 0 || p.Extent+p.Consequences+p.PublicText != "" || p.Priority != nil {
		t.Errorf("what is emptied is still there: %+v, %v", p.Analysis, err)
	}
}

func TestEachRuleOfWhyAProblemIsOne(t *testing.T) {
	t.Parallel()
	const number = "19640823-3234"
	for _, c := range []struct {
		name   string
		change func(*ProblemInput)
		fields string
	}{
		{"as it is", func(*ProblemInput) {}, ""},
		{"a long extent", func(in *ProblemInput) { in.Extent = ptr(strings.Repeat("å", 2001)) }, "extent"},
		{"somebody's number in the extent", func(in *ProblemInput) { in.Extent = ptr(number) }, "extent"},
		{"long consequences", func(in *ProblemInput) {
			in.Consequences = ptr(
				strings.Repeat("å", 2001),
			)
		}, "consequences"},
		{"somebody's number in the consequences", func(in *ProblemInput) {
			in.Consequences = ptr(number)
		}, "consequences"},
		{"a long public text", func(in *ProblemInput) { in.PublicText = ptr(strings.Repeat("å", 1001)) }, "publicText"},
		{"somebody's number in public", func(in *ProblemInput) { in.PublicText = ptr(number) }, "publicText"},
		{"a cause without an id", func(in *ProblemInput) { in.Causes[0].ID = "1" }, "causes.0.id"},
		{"two causes of one id", func(in *ProblemInput) { in.Causes[1].ID = aCause }, "causes.1.id"},
		{"a cause of no kind", func(in *ProblemInput) { in.Causes[1].Kind = "WHO" }, "causes.1.kind"},
		{"a cause without words", func(in *ProblemInput) { in.Causes[1].Text = " " }, "causes.1.text"},
		{"a long cause", func(in *ProblemInput) { in.Causes[1].Text = strings.Repeat("å", 501) }, "causes.1.text"},
		{"somebody's number in a cause", func(in *ProblemInput) { in.Causes[1].Text = number }, "causes.1.text"},
		{"more than twenty causes", func(in *ProblemInput) {
			in.Causes = slices.Repeat([]*CauseInput{in.Causes[0]}, 21)
		}, "causes"},
		{"a priority without a reason", func(in *ProblemInput) { in.Priority.Reason = nil }, "priority.reason"},
		{"a long reason", func(in *ProblemInput) {
			in.Priority.Reason = ptr(
				strings.Repeat("å", 1001),
			)
		}, "priority.reason"},
		{"somebody's number in the reason", func(in *ProblemInput) {
			in.Priority.Reason = ptr(number)
		}, "priority.reason"},
		{"too much feedback", func(in *ProblemInput) { in.FeedbackIDs = make([]string, 101) }, "feedbackIds"},
	} {
		in, p := analysed(), &Problem{}
		c.change(&in)
		got := fieldsOf(t, p.Apply(in, "2025-06-30"))
		if got, _, _ = strings.Cut(got, " "); got != c.fields {
			t.Errorf("%s: refused at %q, want %q", c.name, got, c.fields)
		}
	}
}

func TestTheHistorySaysWhatAWriteChanged(t *testing.T) {
	t.Parallel()
	before := &Problem{Title: "Inbrott", Analysis: Analysis{Causes: []Cause{}}, Record: Record{Revision: 1}}
	after := *before
	if got := Differences(before, &after); len(got) != 0 {
		t.Errorf("nothing is changed, but %v", got)
	}
	after.Revision, after.Causes, after.Title, after.Pattern = 2, nil, "Stölder", &Pattern{}
	after.Extent = "Tolv"
	if got := Differences(before, &after); !slices.Equal(got, []string{"title", "pattern", "extent"}) {
		t.Errorf("changed %v", got)
	}
}
