package domain

import "testing"

func TestAChangeIsCountedInEqualWindowsThatDoNotMeet(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		raised, until Date
		days          int // 0: too short a time
		first, last   Date
	}{
		{"2025-03-01", "2025-03-27", 0, "", ""},
		{"2025-03-01", "2025-03-28", 28, "2025-02-01", "2025-03-28"},
		{"2025-03-01", "2025-05-29", 90, "2024-12-01", "2025-05-29"},
		{"2025-03-01", "2026-03-01", 90, "2024-12-01", "2026-03-01"},
	} {
		w, long := WindowsOf(c.raised, c.until)
		if !long {
			if c.days != 0 {
				t.Errorf("%s-%s is too short", c.raised, c.until)
			}
			continue
		}
		before, after := w.before.first.DaysUntil(w.before.last)+1, w.after.first.DaysUntil(w.after.last)+1
		if w.Days != c.days || before != c.days || after != c.days || w.First() != c.first || w.Last() != c.last ||
			w.before.last >= c.raised || w.after.first < c.raised {
			t.Errorf("%s-%s: %+v", c.raised, c.until, w)
		}
	}
	w, _ := WindowsOf("2025-03-01", "2025-03-28")
	reports := []TimeReport{
		{On: "2025-01-31", Count: 100}, {On: "2025-02-01", Count: 1}, {On: "2025-02-28", Count: 2, Spot: Spot{
			Name: "vidsel.",
		}},
		{On: "2025-03-01", Count: 4}, {On: "2025-03-28", Count: 8, Spot: Spot{Name: "Vidsel"}}, {
			On: "2025-03-29", Count: 100,
		},
	}
	if got := *w.Count(nil, reports); got != (ProblemChange{3, 12, 28}) {
		t.Errorf("anywhere: %+v", got)
	}
	if got := *w.Count(&Place{Name: "Vidsel"}, reports); got != (ProblemChange{2, 8, 28}) {
		t.Errorf("in one place: %+v", got)
	}
}

func TestWhatWasDoneIsCountedAndNotWhatWasCancelled(t *testing.T) {
	t.Parallel()
	p := &Problem{Evaluation: &Evaluation{Learnt: "Mycket."}}
	got := p.Evaluate([]*Measure{
		{Status: MeasureDone}, {Status: MeasureStarted}, {Status: MeasureCancelled},
		{Status: MeasureDone, ProcessGoal: &ProcessGoal{Count: 1}},
	}, nil)
	if got.Measures != 3 || got.MeasuresDone != 1 || got.Learnt != "Mycket." || got.Change != nil {
		t.Errorf("%+v", got)
	}
}
