package domain

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// lit is a measure of which everything is known.
func lit() MeasureInput {
	return MeasureInput{
		ProblemID: "p", Text: " Belysning ", Party: Municipality, DueOn: ptr(Date("2025-05-01")), CauseIDs: []string{
			aCause, aCause,
		},
		Nature: ptr(MeasureSituational), Effect: ptr(EffectLong), ActivityIDs: []string{"a", "b", "a"},
		Public: ptr(true),
		ProcessGoal: &ProcessGoalInput{
			ActivityTypes: []ActivityType{FootPatrolType}, Count: ptr(2), Words: ptr(" Två rundor. "),
		},
		EffectGoal: &EffectGoalInput{Synpunkter: ptr(true), From: ptr(6.0), To: ptr(2.0)},
	}
}

func dark() *Problem {
	return &Problem{Record: Record{ID: "p", Area: "2560"}, Analysis: Analysis{
		Causes: []Cause{{aCause, CausePlace, "Mörkt."}},
	}}
}

func TestEachRuleOfAMeasure(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		change func(*MeasureInput)
		fields string
	}{
		{"as it is", func(*MeasureInput) {}, ""},
		{"without cause or goal", func(in *MeasureInput) {
			in.CauseIDs, in.ProcessGoal, in.EffectGoal = nil, nil, nil
		}, ""},
		{"without words", func(in *MeasureInput) { in.Text = " " }, "text"},
		{"long", func(in *MeasureInput) { in.Text = strings.Repeat("å", 501) }, "text"},
		{"with somebody's number", func(in *MeasureInput) { in.Text = "19640823-3234" }, "text"},
		{"of nobody", func(in *MeasureInput) { in.Party = "" }, "party"},
		{"due on no day", func(in *MeasureInput) { in.DueOn = ptr(Date("2025-02-30")) }, "dueOn"},
		{"against no cause of the problem", func(in *MeasureInput) { in.CauseIDs[1] = anotherCause }, "causeIds.1"},
		{"of no nature", func(in *MeasureInput) { in.Nature = ptr(MeasureNature("X")) }, "nature"},
		{"of no effect", func(in *MeasureInput) { in.Effect = ptr(MeasureEffect("X")) }, "effect"},
		{"in no state", func(in *MeasureInput) { in.Status = ptr(MeasureStatus("X")) }, "status"},
		{"of less than nothing", func(in *MeasureInput) { in.ProcessGoal.Count = ptr(-1) }, "processGoal.count"},
		{"of too much", func(in *MeasureInput) { in.ProcessGoal.Count = ptr(1001) }, "processGoal.count"},
		{"long goal", func(in *MeasureInput) {
			in.ProcessGoal.Words = ptr(
				strings.Repeat("å", 501),
			)
		}, "processGoal.words"},
		{"somebody's number in the goal", func(in *MeasureInput) {
			in.ProcessGoal.Words = ptr(
				"19640823-3234",
			)
		}, "processGoal.words"},
		{"of both", func(in *MeasureInput) { in.EffectGoal.IndicatorID = ptr("i") }, "effectGoal"},
		{"to nothing", func(in *MeasureInput) { in.EffectGoal.To = nil }, "effectGoal.to"},
		{"two hundred activities", func(in *MeasureInput) { in.ActivityIDs = idsUpTo(200) }, ""},
		{"too many activities", func(in *MeasureInput) { in.ActivityIDs = idsUpTo(201) }, "activityIds"},
	} {
		in, m := lit(), &Measure{}
		c.change(&in)
		if got := fieldsOf(t, m.Apply(in, dark())); got != c.fields {
			t.Errorf("%s: refused at %q, want %q", c.name, got, c.fields)
		}
	}
	m := &Measure{ProblemID: "another"}
	if got := fieldsOf(t, m.Apply(lit(), dark())); got != "problemId" {
		t.Errorf("moved to another problem: refused at %q", got)
	}
}

func idsUpTo(n int) (ids []string) {
	for i := range n {
		ids = append(ids, fmt.Sprint(i))
	}
	return ids
}

func TestWhatIsLeftOutOfAMeasureIsAsItWas(t *testing.T) {
	t.Parallel()
	m := &Measure{}
	if err := m.Apply(lit(), dark()); err != nil {
		t.Fatal(err)
	}
	if m.Text != "Belysning" || m.Status != MeasurePlanned || !slices.Equal(m.ActivityIDs, []string{"a", "b"}) ||
		!slices.Equal(m.CauseIDs, []string{aCause}) || m.Area != "2560" {
		t.Errorf("%+v", m)
	}
	before := *m
	if err := m.Apply(MeasureInput{ProblemID: "p", Text: "Belysning", Party: Municipality}, dark()); err != nil {
		t.Fatal(err)
	}
	if got := Differences(&before, m); !slices.Equal(got, []string{"dueOn"}) {
		t.Errorf("changed %v", got)
	}
	empty := MeasureInput{
		ProblemID: "p", Text: "Belysning", Party: Municipality, CauseIDs: []string{}, ActivityIDs: []string{},
		Public:      ptr(false),
		ProcessGoal: &ProcessGoalInput{}, EffectGoal: &EffectGoalInput{}, Status: ptr(MeasureDone),
	}
	if err := m.Apply(empty, dark()); err != nil {
		t.Fatal(err)
	}
	if len(m.CauseIDs)+len(m.ActivityIDs) > 0 ||
		m.ProcessGoal != nil || m.EffectGoal != nil || m.Public || m.Status != MeasureDone {
		t.Errorf("%+v", m)
	}
}

func TestHowAMeasureStandsFollowsFromWhatWasDone(t *testing.T) {
	t.Parallel()
	activities := map[string]*Activity{
		"a": {Type: FootPatrolType}, "b": {Type: FootPatrolType}, "check": {Type: TrafficCheckType},
		"rejected": {Type: FootPatrolType, ReviewStatus: ReviewRejected},
	}
	counted, words := &ProcessGoal{ActivityTypes: []ActivityType{FootPatrolType}, Count: 2}, &ProcessGoal{
		Words: "Klart",
	}
	for _, c := range []struct {
		name    string
		goal    *ProcessGoal
		status  MeasureStatus
		linked  []string
		done    int // -1: not counted
		late    bool
		missing bool
	}{
		{"nothing done", counted, MeasurePlanned, nil, 0, true, false},
		{"of another type, rejected, unknown", counted, MeasureStarted, []string{
			"check", "rejected", "gone",
		}, 0, true, false},
		{"one of two", counted, MeasureStarted, []string{"a"}, 1, true, false},
		{"one of two, said to be done", counted, MeasureDone, []string{"a"}, 1, true, false},
		{"two of two", counted, MeasureStarted, []string{"a", "b"}, 2, false, false},
		{"of any type", &ProcessGoal{Count: 2}, MeasureStarted, []string{"a", "check"}, 2, false, false},
		{"cancelled", counted, MeasureCancelled, nil, 0, false, false},
		{"in words, begun", words, MeasureStarted, []string{"a"}, -1, true, false},
		{"in words, done", words, MeasureDone, nil, -1, false, false},
		{"without a goal, begun", nil, MeasureStarted, nil, -1, true, true},
	} {
		m := &Measure{
			CauseIDs: []string{aCause}, DueOn: "2025-05-01", ProcessGoal: c.goal, Status: c.status,
			ActivityIDs: c.linked,
		}
		m.Follow(dark(), activities, "2025-05-02")
		done := -1
		if progress := m.Progress(); progress != nil {
			done = progress.Done
		}
		if done != c.done || m.Late() != c.late || m.MissingLink() != c.missing {
			t.Errorf("%s: %d done, late %t, missing %t", c.name, done, m.Late(), m.MissingLink())
		}
		if m.Follow(dark(), activities, "2025-05-01"); m.Late() {
			t.Errorf("%s: late on its day", c.name)
		}
	}
	m := &Measure{CauseIDs: []string{anotherCause}, EffectGoal: &EffectGoal{Synpunkter: true}}
	if m.Follow(dark(), nil, "2025-05-02"); !m.MissingLink() || m.Late() {
		t.Error("a cause that is gone from the problem is acted on, or what is due on no day is late")
	}
}

func TestMeasuresOfBeforeAreTheSameRecordsEachTime(t *testing.T) {
	t.Parallel()
	p := dark()
	p.Plan = &ActionPlan{Within: []PlannedMeasure{
		{"Lampor", Municipality, "2025-05-01", MeasureStarted}, {Text: "Lampor"},
	}}
	p.History = []HistoryEntry{{By: "samordnare"}}
	first, again := p.Unmoved(), p.Unmoved()
	if len(first) != 2 || first[0].ID == first[1].ID || first[0].ID != again[0].ID || !ValidUUID(first[0].ID) {
		t.Fatalf("%+v, then %+v", first, again)
	}
	if m := first[0]; m.Text != "Lampor" ||
		m.DueOn != "2025-05-01" || m.Status != MeasureStarted || m.Party != Municipality ||
		m.Area != "2560" || m.ProblemID != "p" || m.Revision != 1 || m.History[0].By != "samordnare" {
		t.Errorf("%+v", m)
	}
	if dark().Unmoved() != nil {
		t.Error("measures of no plan")
	}
}
