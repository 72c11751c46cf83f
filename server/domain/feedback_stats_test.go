package domain

import (
	"fmt"
	"slices"
	"testing"
)

func TestEveryCodeOfFeedbackHasASwedishName(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	name := func(code, label string) {
		if label == "" || label == code || seen[label] {
			t.Errorf("%s is called %q", code, label)
		}
		seen[label] = true
	}
	for _, s := range ModerationStatuses {
		name(string(s), s.Label())
	}
	for _, r := range ModerationReasons {
		name(string(r), r.Label())
	}
	for _, o := range FeedbackOutcomes {
		name(string(o), o.Label())
	}
	for _, d := range []FeedbackDimension{
		FeedbackByWeekday, FeedbackByDayPart, FeedbackByPlace, FeedbackByReason, FeedbackByOutcome,
	} {
		name(string(d), d.label(""))
	}
}

func TestGroupsOfFeedbackComeInTheirOrderAndAreCut(t *testing.T) {
	t.Parallel()
	by := []FeedbackDimension{FeedbackByWeekday, FeedbackByDayPart}
	var tallies []FeedbackTally
	for _, slot := range []string{
		"SUNDAY NIGHT", "FRIDAY ", " ", "FRIDAY EVENING", " EVENING", "MONDAY LATE_EVENING", "FRIDAY EVENING",
	} {
		day, part := SlotParts(slot)
		tallies = append(tallies, FeedbackTally{Values: []string{day, part}, Count: 1})
	}
	var order []string
	for _, row := range SumFeedback(by, tallies, nil).Rows {
		order = append(order, fmt.Sprint(row.Key[0].Value, " ", row.Key[1].Value, " ", row.Feedback))
	}
	if want := []string{
		"  1", " EVENING 1", "MONDAY LATE_EVENING 1", "FRIDAY  1", "FRIDAY EVENING 2", "SUNDAY NIGHT 1",
	}; !slices.Equal(
		order,
		want,
	) {
		t.Errorf("%q, want %q", order, want)
	}
	tallies = nil
	for n := range MaxStatsRows + 1 {
		place := fmt.Sprintf("Väg %d", n)
		tallies = append(tallies, FeedbackTally{Values: []string{place}, PlaceName: place, Count: 1})
	}
	if cut := SumFeedback([]FeedbackDimension{FeedbackByPlace}, tallies, nil); !cut.Cut() ||
		len(cut.Rows) != MaxStatsRows ||
		cut.RowCount != MaxStatsRows+1 {
		t.Errorf("%d rows of %d", len(cut.Rows), cut.RowCount)
	}
	if whole := SumFeedback([]FeedbackDimension{FeedbackByPlace}, tallies[1:], nil); whole.Cut() {
		t.Error("as many groups as fit are said to be cut")
	}
}

func TestAPlaceIsCalledWhatMostCallIt(t *testing.T) {
	t.Parallel()
	stats := SumFeedback([]FeedbackDimension{FeedbackByPlace, FeedbackByArea}, []FeedbackTally{
		{Values: []string{"vidsel", "2560"}, PlaceName: "vidsel", Count: 1, Told: 1, Safety: 1},
		{Values: []string{"vidsel", "2560"}, PlaceName: "Vidsel", Count: 3, Told: 2, Safety: 8},
	}, map[string]string{"2560": "Älvsbyn"})
	row := stats.Rows[0]
	if row.Key[0].Label != "Vidsel" || row.Key[1].Label != "Älvsbyn" || *row.FeltSafety != 3 ||
		row.FeltSafetyTold != 3 ||
		row.FeltSafetyUntold != 1 {
		t.Errorf("%+v", row)
	}
}

func TestThoseWhoDoNotModerateHaveWordsOfWhatIsPublishedOnly(t *testing.T) {
	t.Parallel()
	safety := 2
	for _, status := range ModerationStatuses {
		f := &Feedback{
			Status: status, Text: "ord", PlaceName: "plats", OutcomeText: "besked",
			Position: &Position{Lat: 65.6, Lon: 21}, Reply: &FeedbackReply{Text: "svar"},
			FeltSafety: &safety, WhenDays: []Weekday{Friday},
		}
		if f.IsPublic() {
			f.PublishedOn = "2025-07-03"
		}
		shown := FeedbackForAnalysts(f)
		words := shown.Text != "" || shown.PlaceName != "" || shown.OutcomeText != "" || shown.Position != nil ||
			shown.Reply != nil
		if words != f.IsPublic() || shown.FeltSafety == nil || len(shown.WhenDays) != 1 || f.Text != "ord" ||
			f.Reply == nil {
			t.Errorf("%s: %+v", status, shown)
		}
	}
}
