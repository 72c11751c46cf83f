package domain

import "testing"

func TestWhatFollowedIsWithinAYearOrTheLinkedProblem(t *testing.T) {
	closed := &Problem{Record: Record{ID: "closed"}, ClosedOn: "2024-08-10"}
	open := &Problem{Record: Record{ID: "open"}}
	met := &Problem{Record: Record{ID: "met"}, Council: &ProblemCouncil{HeldOn: "2024-06-03"}}
	late := &Problem{Record: Record{ID: "late"}, Council: &ProblemCouncil{HeldOn: "2024-09-12"}, ClosedOn: "2025-01-02"}
	now := &Problem{Record: Record{ID: "now"}, Council: &ProblemCouncil{HeldOn: "2026-11-20"}}
	before := &Problem{Record: Record{ID: "before"}, Council: &ProblemCouncil{HeldOn: "2024-04-02"}}
	checks := &Commitment{Kind: Recurring}
	council := &Commitment{Kind: Conditional, Condition: &Condition{AnsweredBy: AnsweredByCouncil}}
	answers := &Commitment{Kind: Conditional, Condition: &Condition{AnsweredBy: AnsweredByActivities}}
	for name, c := range map[string]struct {
		of        *Commitment
		linked    []*Problem
		on, notOn []Date
	}{
		"linked to nothing else": {checks, nil, []Date{"2024-05-16", "2025-05-31"}, []Date{"2024-05-15", "2025-06-01"}},
		"a closed problem": {checks, []*Problem{closed}, []Date{"2024-05-16", "2024-08-31"}, []Date{
			"2024-05-15", "2024-09-01",
		}},
		"an open problem":      {checks, []*Problem{open}, []Date{"2024-05-16", "2029-01-01"}, []Date{"2024-05-15"}},
		"one closed, one open": {checks, []*Problem{closed, open}, []Date{"2029-01-01"}, []Date{"2024-05-15"}},
		"activities answer":    {answers, []*Problem{closed}, []Date{"2024-08-31"}, []Date{"2024-09-01"}},
		"its council's meeting": {council, []*Problem{met}, []Date{"2024-06-01", "2024-06-30"}, []Date{
			"2024-05-31", "2024-07-01", "2026-10-31",
		}},
		"two meetings": {council, []*Problem{late, met}, []Date{"2024-06-01", "2024-09-30"}, []Date{
			"2024-05-31", "2024-10-01",
		}},
		"a meeting this month":  {council, []*Problem{now}, nil, []Date{"2024-05-16", "2026-11-20", "2026-11-30"}},
		"no meeting yet":        {council, []*Problem{open}, nil, []Date{"2024-05-16", "2026-10-31"}},
		"a meeting before":      {council, []*Problem{before}, nil, []Date{"2024-04-02", "2024-05-16", "2026-10-31"}},
		"a council, no problem": {council, nil, []Date{"2024-05-16"}, []Date{"2026-10-31"}},
	} {
		f := FollowedBy("2024-05-16", c.of, c.linked, "2026-11-28")
		has := func(day Date) bool { return f.From <= day && day <= f.Until }
		for _, day := range c.on {
			if !has(day) {
				t.Errorf("%s: %s did not follow: %+v", name, day, f)
			}
		}
		for _, day := range c.notOn {
			if has(day) {
				t.Errorf("%s: %s followed: %+v", name, day, f)
			}
		}
	}
}

func TestWithWhatFollowedIsThePeriodOfTheLinkedProblem(t *testing.T) {
	council := &Commitment{
		ID:        "p:c",
		Kind:      Conditional,
		Condition: &Condition{AnsweredBy: AnsweredByCouncil, ConveneWithinDays: 30},
	}
	dogs := &Commitment{ID: "p:d", Kind: Recurring, Target: &Target{Count: 2, Period: Year}}
	p := &Pledge{Record: Record{ID: "p"}, ValidFrom: "2023-01-01", ValidTo: "2026-12-31", SignedOn: "2023-01-01"}
	p.FocusAreas = []*FocusArea{{Commitments: []*Commitment{council, dogs}}}
	ours := &Problem{
		Record: Record{ID: "ours"}, RaisedOn: "2024-05-20", ClosedOn: "2024-09-01",
		Council: &ProblemCouncil{HeldOn: "2024-06-03"}, Plan: &ActionPlan{DecidedOn: "2024-06-03"},
	}
	other := &Problem{Record: Record{ID: "other"}, RaisedOn: "2026-08-01"}
	evidence := map[string]Evidence{
		council.ID: {Problems: []*Problem{ours, other}},
		dogs.ID: {
			Occurrences: []Occurrence{
				{On: "2024-10-01", Type: TrafficCheckType, Visibility: VisibilityPublic, Count: 2},
			},
		},
	}
	follow := Follow(p, evidence, "2026-11-28", AudiencePublic, "2026-11-28")
	of := func(c *Commitment, linked ...*Problem) CommitmentPeriod {
		return follow.Of(LinkedCommitment{c, FollowedBy("2024-05-16", c, linked, "2026-11-28")})
	}
	if got := of(council, ours); got.Status != Fulfilled || got.Start.Year() != 2024 {
		t.Errorf("of the linked problem: %+v", got)
	}
	untold := &Problem{
		Record: Record{ID: "untold"}, RaisedOn: "2026-11-02", Council: &ProblemCouncil{HeldOn: "2026-11-20"},
	}
	if got := of(council, untold); got.Status != NotStarted || got.Done != 0 || got.Start != "2024-05-16" {
		t.Errorf("of a problem that has not been told: %+v", got)
	}
	if got := of(dogs, ours); got.Start != "2024-01-01" || got.Done != 2 {
		t.Errorf("within the linked problem: %+v", got)
	}
	if got := of(dogs); got.Start != "2025-01-01" {
		t.Errorf("within a year: %+v", got)
	}
}
