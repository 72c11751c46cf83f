package domain

import (
	"strings"
	"testing"
)

// burglary is a problem of which everything is known.
func burglary() ProblemInput {
	return ProblemInput{
		Area: "2560", Theme: ThemeBurglary, Title: " Inbrott i Vidsel ", Description: ptr("Flera förråd."),
		RaisedOn: "2025-03-01",
		Council:  &ProblemCouncilInput{ConvenedOn: ptr(Date("2025-03-02")), HeldOn: ptr(Date("2025-03-10"))},
		Plan: &ActionPlanInput{
			DecidedOn: ptr(Date("2025-03-12")),
			ReviewBy:  ptr(Date("2025-09-01")),
		},
		ClosedOn: ptr(Date("2025-06-01")), Evaluation: &EvaluationInput{Learnt: ptr(" Lamporna hjälpte. ")},
	}
}

func TestEachRuleOfAProblem(t *testing.T) {
	t.Parallel()
	day := func(d Date) *Date { return &d }
	for _, c := range []struct {
		name   string
		change func(*ProblemInput)
		fields string
	}{
		{"as it is", func(*ProblemInput) {}, ""},
		{"just raised", func(in *ProblemInput) {
			in.Council, in.Plan, in.ClosedOn, in.Description = nil, nil, nil, nil
		}, ""},
		{"all on one day", func(in *ProblemInput) {
			in.RaisedOn = "2025-06-30"
			in.Council, in.Plan, in.ClosedOn = &ProblemCouncilInput{HeldOn: day("2025-06-30")},
				&ActionPlanInput{DecidedOn: day("2025-06-30")}, day("2025-06-30")
		}, ""},
		{"no area", func(in *ProblemInput) { in.Area = "" }, "area"},
		{"no theme", func(in *ProblemInput) { in.Theme = "" }, "theme"},
		{"no title", func(in *ProblemInput) { in.Title = "  " }, "title"},
		{"a long title", func(in *ProblemInput) { in.Title = strings.Repeat("å", 121) }, "title"},
		{"a long description", func(in *ProblemInput) {
			in.Description = ptr(
				strings.Repeat("å", 4001),
			)
		}, "description"},
		{"raised on no day", func(in *ProblemInput) { in.RaisedOn = "" }, "raisedOn"},
		{"raised tomorrow", func(in *ProblemInput) {
			in.RaisedOn, in.Council, in.Plan, in.ClosedOn = "2025-07-01", nil, nil, nil
		}, "raisedOn"},
		{"met before it was raised", func(in *ProblemInput) {
			in.Council = &ProblemCouncilInput{HeldOn: day(
				"2025-02-28",
			)}
		}, "council.heldOn"},
		{"met tomorrow", func(in *ProblemInput) {
			in.Council = &ProblemCouncilInput{HeldOn: day(
				"2025-07-01",
			)}
		}, "council.heldOn"},
		{"called for a day to come", func(in *ProblemInput) {
			in.Council = &ProblemCouncilInput{ConvenedOn: day(
				"2025-07-20",
			)}
		}, ""},
		{"called after it met", func(in *ProblemInput) {
			in.Council.ConvenedOn = day(
				"2025-03-11",
			)
		}, "council.convenedOn"},
		{"planned before it was raised", func(in *ProblemInput) {
			in.Plan.DecidedOn = day(
				"2025-02-28",
			)
		}, "plan.decidedOn"},
		{"planned tomorrow", func(in *ProblemInput) { in.Plan.DecidedOn = day("2025-07-01") }, "plan.decidedOn"},
		{"measures within the plan", func(in *ProblemInput) {
			in.Plan.Measures = []*PlanMeasureInput{{}}
		}, "plan.measures"},
		{"closed without a word", func(in *ProblemInput) { in.Evaluation = nil }, "evaluation.learnt"},
		{"closed without a word, spoken", func(in *ProblemInput) {
			in.Evaluation.Learnt = ptr(" ")
		}, "evaluation.learnt"},
		{"closed with a reason to say nothing", func(in *ProblemInput) {
			in.Evaluation = &EvaluationInput{UnansweredReason: ptr("Ingen var med från början.")}
		}, ""},
		{"much learnt", func(in *ProblemInput) {
			in.Evaluation.Learnt = ptr(
				strings.Repeat("å", 2001),
			)
		}, "evaluation.learnt"},
		{"somebody's number learnt", func(in *ProblemInput) {
			in.Evaluation.Learnt = ptr(
				"19640823-3234",
			)
		}, "evaluation.learnt"},
		{"a long reason to say nothing", func(in *ProblemInput) {
			in.Evaluation.UnansweredReason = ptr(strings.Repeat("å", 501))
		}, "evaluation.unansweredReason"},
		{"closed before it was raised", func(in *ProblemInput) { in.ClosedOn = day("2025-02-28") }, "closedOn"},
		{"closed tomorrow", func(in *ProblemInput) { in.ClosedOn = day("2025-07-01") }, "closedOn"},
	} {
		in, p := burglary(), &Problem{}
		c.change(&in)
		if got := fieldsOf(t, p.Apply(in, "2025-06-30")); got != c.fields {
			t.Errorf("%s: refused at %q, want %q", c.name, got, c.fields)
		}
	}
}

func TestAProblemHoldsWhatWasWritten(t *testing.T) {
	t.Parallel()
	p := &Problem{Record: Record{ID: "x", Revision: 3}}
	if err := p.Apply(burglary(), "2025-06-30"); err != nil {
		t.Fatal(err)
	}
	if p.Title != "Inbrott i Vidsel" || p.Description != "Flera förråd." ||
		*p.Council != (ProblemCouncil{"2025-03-02", "2025-03-10"}) ||
		p.ClosedOn != "2025-06-01" ||
		p.Revision != 3 {
		t.Errorf("problem %+v", p)
	}
	if p.Plan.ReviewBy != "2025-09-01" || *p.Evaluation != (Evaluation{Learnt: "Lamporna hjälpte."}) {
		t.Errorf("plan %+v, learnt %+v", p.Plan, p.Evaluation)
	}
	in := burglary()
	in.Council, in.Plan, in.ClosedOn = nil, nil, nil
	if err := p.Apply(in, "2025-06-30"); err != nil || p.Council != nil || p.Plan != nil || p.ClosedOn != "" {
		t.Errorf("what is no longer written is gone: %+v, %v", p, err)
	}
}

func TestAProblemsStatusFollowsFromItsDates(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		p    *Problem
		want ProblemStatus
	}{
		{problem("2025-03-01"), ProblemRaised},
		{&Problem{RaisedOn: "2025-03-01", Council: &ProblemCouncil{
			ConvenedOn: "2025-03-02",
		}, Plan: &ActionPlan{}}, ProblemRaised},
		{problem("2025-03-01", heldOn("2025-03-10")), ProblemConvened},
		{problem("2025-03-01", plannedOn("2025-03-10")), ProblemPlanned},
		{problem("2025-03-01", heldOn("2025-03-10"), plannedOn("2025-03-10")), ProblemPlanned},
		{problem("2025-03-01", closedOn("2025-03-10")), ProblemClosed},
		{problem("2025-03-01", heldOn("2025-03-10"), plannedOn("2025-03-10"), closedOn("2025-03-10")), ProblemClosed},
	} {
		if got := c.p.Status(); got != c.want {
			t.Errorf("%+v is %s", c.p, got)
		}
	}
}

func TestAProblemIsOpenUntilTheDayItCloses(t *testing.T) {
	t.Parallel()
	for day, want := range map[Date]bool{
		"2025-02-28": false, "2025-03-01": true, "2025-03-09": true, "2025-03-10": false, "2025-03-11": false,
	} {
		if problem("2025-03-01", closedOn("2025-03-10")).OpenOn(day) != want {
			t.Errorf("%s: open %t", day, !want)
		}
	}
	if !problem("2025-03-01").OpenOn("2030-01-01") {
		t.Error("a problem that nobody closes is closed")
	}
}

func TestAThemeInGraphQL(t *testing.T) {
	t.Parallel()
	var theme Theme
	if err := theme.UnmarshalGQL("TRAFFIC"); err != nil || theme != ThemeTraffic {
		t.Errorf("read %q, %v", theme, err)
	}
	for _, v := range []any{"traffic", "", nil, 1} {
		if err := theme.UnmarshalGQL(v); !IsCode(err, Invalid) {
			t.Errorf("%v is read with %v", v, err)
		}
	}
	for theme, want := range map[Theme]string{ThemeTraffic: `"TRAFFIC"`, "": "null"} {
		var out strings.Builder
		if theme.MarshalGQL(&out); out.String() != want {
			t.Errorf("%q is written %s", theme, out.String())
		}
	}
}
