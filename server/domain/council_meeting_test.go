package domain

import (
	"slices"
	"strings"
	"testing"
)

// met is a meeting of which everything is known.
func met() CouncilMeetingInput {
	return CouncilMeetingInput{
		Area: "2560", ConvenedOn: ptr(Date("2025-06-01")), MeetsOn: ptr(Date("2025-06-10")),
		HeldOn:  ptr(Date("2025-06-10")),
		Present: []*PresentInput{{" Polisen ", ptr("kommunpolis")}}, Items: []*ItemInput{{" Buller ", ptr("p")}, {
			"", ptr("p"),
		}},
		Decisions: []*DecisionInput{{
			ID: aCause, Text: " Kontroller ", Party: Police, Unit: ptr(" Älvsbyn "), DueOn: ptr(Date("2025-07-01")),
		}},
	}
}

func TestEachRuleOfAMeeting(t *testing.T) {
	t.Parallel()
	const number = "19640823-3234"
	long := func(n int) string { return strings.Repeat("å", n) }
	for _, c := range []struct {
		name   string
		change func(*CouncilMeetingInput)
		fields string
	}{
		{"as it is", func(*CouncilMeetingInput) {}, ""},
		{"only called", func(in *CouncilMeetingInput) {
			*in = CouncilMeetingInput{Area: "2560", ConvenedOn: ptr(Date("2025-06-01"))}
		}, ""},
		{"of no area", func(in *CouncilMeetingInput) { in.Area = "" }, "area"},
		{"on no day", func(in *CouncilMeetingInput) {
			in.ConvenedOn, in.MeetsOn, in.HeldOn = nil, nil, nil
		}, "meetsOn"},
		{"on a day that there is not", func(in *CouncilMeetingInput) {
			in.MeetsOn = ptr(
				Date("2025-06-31"),
			)
		}, "meetsOn"},
		{"held tomorrow", func(in *CouncilMeetingInput) { in.HeldOn = ptr(Date("2025-07-01")) }, "heldOn"},
		{"called after it", func(in *CouncilMeetingInput) { in.ConvenedOn = ptr(Date("2025-06-11")) }, "convenedOn"},
		{"of nobody", func(in *CouncilMeetingInput) { in.Present[0].Organisation = " " }, "present.0.organisation"},
		{"of somebody's number", func(in *CouncilMeetingInput) {
			in.Present[0].Organisation = number
		}, "present.0.organisation"},
		{"of a position of somebody's number", func(in *CouncilMeetingInput) {
			in.Present[0].Position = ptr(number)
		}, "present.0.position"},
		{"of a long position", func(in *CouncilMeetingInput) {
			in.Present[0].Position = ptr(long(121))
		}, "present.0.position"},
		{"of too many", func(in *CouncilMeetingInput) { in.Present = slices.Repeat(in.Present, 61) }, "present"},
		{"about nothing", func(in *CouncilMeetingInput) { in.Items[0] = &ItemInput{} }, "items.0.title"},
		{"about something long", func(in *CouncilMeetingInput) { in.Items[0].Title = long(201) }, "items.0.title"},
		{"about somebody's number", func(in *CouncilMeetingInput) { in.Items[0].Title = number }, "items.0.title"},
		{"about too much", func(in *CouncilMeetingInput) { in.Items = slices.Repeat(in.Items, 21) }, "items"},
		{"a decision without an id", func(in *CouncilMeetingInput) { in.Decisions[0].ID = "x" }, "decisions.0.id"},
		{"a decision twice", func(in *CouncilMeetingInput) {
			in.Decisions = slices.Repeat(
				in.Decisions, 2,
			)
		}, "decisions.1.id"},
		{"a decision without words", func(in *CouncilMeetingInput) { in.Decisions[0].Text = "" }, "decisions.0.text"},
		{"a long decision", func(in *CouncilMeetingInput) { in.Decisions[0].Text = long(501) }, "decisions.0.text"},
		{"a decision of somebody's number", func(in *CouncilMeetingInput) {
			in.Decisions[0].Text = number
		}, "decisions.0.text"},
		{"a decision of nobody", func(in *CouncilMeetingInput) { in.Decisions[0].Party = "" }, "decisions.0.party"},
		{"a unit of somebody's number", func(in *CouncilMeetingInput) {
			in.Decisions[0].Unit = ptr(number)
		}, "decisions.0.unit"},
		{"due on no day", func(in *CouncilMeetingInput) {
			in.Decisions[0].DueOn = ptr(Date("x"))
		}, "decisions.0.dueOn"},
		{"done tomorrow", func(in *CouncilMeetingInput) {
			in.Decisions[0].DoneOn = ptr(
				Date("2025-07-01"),
			)
		}, "decisions.0.doneOn"},
		{"done by somebody's number", func(in *CouncilMeetingInput) {
			in.Decisions[0].DoneBy = ptr(number)
		}, "decisions.0.doneBy"},
	} {
		in, m := met(), &CouncilMeeting{}
		c.change(&in)
		if got := fieldsOf(t, m.Apply(in, "2025-06-30")); got != c.fields {
			t.Errorf("%s: refused at %q, want %q", c.name, got, c.fields)
		}
	}
}

func TestWhatIsLeftOutOfAMeetingIsAsItWas(t *testing.T) {
	t.Parallel()
	m := &CouncilMeeting{}
	if err := m.Apply(met(), "2025-06-30"); err != nil {
		t.Fatal(err)
	}
	if m.Present[0].Organisation != "Polisen" || m.Items[0].Title != "Buller" || m.Decisions[0].Text != "Kontroller" ||
		!slices.Equal(m.ProblemIDs(), []string{"p"}) || !slices.Equal(m.OpenUnits(), []string{"älvsbyn"}) {
		t.Errorf("%+v", m)
	}
	before := *m
	in := CouncilMeetingInput{Area: "2560", ConvenedOn: ptr(Date("2025-06-01")), MeetsOn: ptr(Date("2025-06-10"))}
	if err := m.Apply(in, "2025-06-30"); err != nil || len(Differences(&before, m)) > 0 {
		t.Errorf("changed %v, %v", Differences(&before, m), err)
	}
	in.Present, in.Items, in.Decisions = []*PresentInput{}, []*ItemInput{}, []*DecisionInput{}
	if err := m.Apply(in, "2025-06-30"); err != nil || len(m.Present)+len(m.Items)+len(m.Decisions) > 0 {
		t.Errorf("%+v, %v", m, err)
	}
}

func TestTheCouncilFirstMetAboutAProblemAfterItWasRaised(t *testing.T) {
	t.Parallel()
	about := func(held Date, problem string) *CouncilMeeting {
		return &CouncilMeeting{HeldOn: held, Items: []Item{{ProblemID: problem}}}
	}
	p := problem("2025-03-01")
	p.ID = "p"
	for want, meetings := range map[Date][]*CouncilMeeting{
		"":           {about("2025-02-28", "p"), about("2025-03-05", "q"), about("", "p")},
		"2025-03-01": {about("2025-03-09", "p"), about("2025-03-01", "p")},
	} {
		if got := p.MetAbout(meetings); got != want {
			t.Errorf("met on %q, want %q", got, want)
		}
	}
	for _, c := range []struct {
		council   *ProblemCouncil
		met, want Date
	}{
		{nil, "", ""}, {nil, "2025-03-09", "2025-03-09"}, {&ProblemCouncil{HeldOn: "2025-03-05"}, "", "2025-03-05"},
		{&ProblemCouncil{HeldOn: "2025-03-05"}, "2025-03-09", "2025-03-05"}, {
			&ProblemCouncil{ConvenedOn: "2025-03-02"}, "2025-03-09", "2025-03-09",
		},
	} {
		p.Council, p.MetOn = c.council, c.met
		if got := p.CouncilHeldOn(); got != c.want {
			t.Errorf("%+v, met %q: %q", c.council, c.met, got)
		}
	}
}
