package graph_test

import (
	"testing"

	"loftet/server/domain"
)

// stats counts feedback as somebody.
func (a *api) stats(username string, filter map[string]any, groupBy ...any) answer {
	a.t.Helper()
	return a.do(username, "FeedbackStats", map[string]any{"filter": filter, "groupBy": append([]any{}, groupBy...)})
}

// row is a path into the answer.
func statsRow(path ...any) []any { return append([]any{"data", "feedbackStats", "rows"}, path...) }

// heardOf sends one piece of feedback of each kind and decides about all but the first: waiting,
// published, redacted, a duplicate, spam, a tip.
func (a *api) heardOf() (ids []any) {
	a.t.Helper()
	for i, text := range []string{
		"Ingen har läst det här om kanariefågeln ännu.", "Det körs fort förbi lekparken.",
		"Grannen Papegoja Persson kör fort.",
		"Det körs fort förbi lekparken, igen.", "Tjäna pengar hemifrån redan i kväll.",
		"Jag vet vem som säljer vid stationen.",
	} {
		in := synpunkt(text)
		in["placeName"] =
			[]string{"Undulatvägen", "Medborgarplatsen", "medborgarplatsen", "Centrum", "Centrum", "Stationen"}[i]
		if i == 2 {
			delete(in, "feltSafety")
			delete(in, "whenDays")
		}
		a.receive(in)
		ids = append(ids, in["id"])
	}
	a.decide(
		ids[1],
		1,
		map[string]any{
			"status":      "PUBLISHED",
			"outcome":     "HANDLED_OTHERWISE",
			"outcomeText": "Kommunen har satt upp ett farthinder.",
		},
	)
	a.decide(ids[2], 1, map[string]any{"status": "PUBLISHED_REDACTED", "text": "En granne kör fort."})
	a.decide(ids[3], 1, map[string]any{"status": "NOT_PUBLISHED", "reason": "DUPLICATE", "duplicateOf": ids[1]})
	a.decide(ids[4], 1, map[string]any{"status": "NOT_PUBLISHED", "reason": "SPAM"})
	a.decide(ids[5], 1, map[string]any{"status": "FORWARDED", "reason": "CRIME_TIP"})
	return ids
}

func TestFeedbackIsCountedForThoseOfItsAreaAndHowSafeTheyFeelIsNotZeroWhenUntold(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.heardOf()
	mine := map[string]any{"area": alvsbyn}
	got := a.stats("samordnare", mine, "THEME", "MONTH").succeeds()
	got.is(4.0, "data", "feedbackStats", "feedback")
	got.is(false, "data", "feedbackStats", "cut")
	got.is("Trafik", statsRow(0, "key", 0, "label")...)
	got.is("juli 2025", statsRow(0, "key", 1, "label")...)
	got.is(4.0, statsRow(0, "feedback")...)
	got.is(2.0, statsRow(0, "feltSafety")...)
	got.is(3.0, statsRow(0, "feltSafetyTold")...)
	got.is(1.0, statsRow(0, "feltSafetyUntold")...)
	redacted := a.stats("chef", map[string]any{"statuses": []any{"PUBLISHED_REDACTED"}}, "STATUS").succeeds()
	redacted.is("Publicerad med strykningar", statsRow(0, "key", 0, "label")...)
	redacted.is(nil, statsRow(0, "feltSafety")...)
	redacted.is(1.0, statsRow(0, "feltSafetyUntold")...)
	for username, want := range map[string]float64{"samordnare": 4, "chef": 4, "analytiker": 3, "polis": 3, "falt": 3} {
		a.stats(username, mine).succeeds().is(want, "data", "feedbackStats", "feedback")
	}
	all := map[string]any{"area": alvsbyn, "includeDuplicatesAndSpam": true}
	reasons := a.stats("analytiker", all, "REASON").succeeds()
	reasons.is(5.0, "data", "feedbackStats", "feedback")
	for i, want := range []any{nil, "CRIME_TIP", "DUPLICATE", "SPAM"} {
		reasons.is(want, statsRow(i, "key", 0, "value")...)
	}
	reasons.is("Inget skäl", statsRow(0, "key", 0, "label")...)
	a.stats("analytiker", map[string]any{"statuses": []any{"RECEIVED"}}).
		succeeds().
		is(0.0, "data", "feedbackStats", "feedback")
	a.stats("samordnare", map[string]any{
		"outcomes": []any{"HANDLED_OTHERWISE"}, "themes": []any{"TRAFFIC"}, "from": "2025-07-03", "to": "2025-07-03",
	}).
		succeeds().
		is(1.0, "data", "feedbackStats", "feedback")
	a.stats("samordnare", map[string]any{"to": "2025-07-02"}).succeeds().is(0.0, "data", "feedbackStats", "feedback")
}

func TestFeedbackIsInTheRowOfEachTimeThatItNames(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.heardOf()
	got := a.stats("samordnare", map[string]any{}, "WEEKDAY", "DAY_PART").succeeds()
	got.is(4.0, "data", "feedbackStats", "feedback") // each once, though three of them are in two rows
	for i, want := range []struct {
		day      any
		label    string
		feedback float64
	}{{nil, "Veckodag inte angiven", 1}, {"MONDAY", "måndag", 3}, {"FRIDAY", "fredag", 3}} {
		got.is(want.day, statsRow(i, "key", 0, "value")...)
		got.is(want.label, statsRow(i, "key", 0, "label")...)
		got.is("EVENING", statsRow(i, "key", 1, "value")...)
		got.is(want.feedback, statsRow(i, "feedback")...)
	}
	a.stats("samordnare", map[string]any{}, "DAY_PART").succeeds().is(4.0, statsRow(0, "feedback")...)
	a.stats("samordnare", map[string]any{}, "WEEKDAY").succeeds().is(3.0, statsRow(1, "feedback")...)
}

func TestStatisticsHoldNoWordsThatNobodyHasLookedAt(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.heardOf()
	everything := map[string]any{"includeDuplicatesAndSpam": true}
	coordinator := a.stats("samordnare", everything, "PLACE").succeeds()
	if n := len(coordinator.list("data", "feedbackStats", "rows")); n != 4 {
		t.Errorf("%d places: %s", n, coordinator.text)
	}
	for _, username := range []string{"analytiker", "polis"} {
		got := a.stats(username, everything, "PLACE", "STATUS").succeeds()
		got.hasNot("Undulat", "undulat", "Centrum", "centrum", "Stationen", "stationen", "kanarief", "Papegoja")
		got.is("Ingen plats att visa", statsRow(0, "key", 0, "label")...)
		got.is(nil, statsRow(0, "key", 0, "value")...)
		got.is("medborgarplatsen", statsRow(2, "key", 0, "value")...)
		got.is(5.0, "data", "feedbackStats", "feedback")
	}
	a.stats("", everything).fails(domain.Unauthenticated)
	a.stats("admin", everything).fails(domain.Forbidden)
	for _, filter := range []map[string]any{{}, {"area": alvsbyn}} {
		a.stats("pitea", filter, "AREA").succeeds().is(nil, statsRow(0)...)
	}
	a.stats("analytiker", map[string]any{}, "THEME", "THEME").fails(domain.Invalid)
	backwards := a.stats("analytiker", map[string]any{"from": "2025-07-03", "to": "2025-07-02"})
	backwards.fails(domain.Invalid)
	backwards.is("to", "errors", 0, "extensions", "field", 0)
}
