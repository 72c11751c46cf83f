package graph_test

import (
	"reflect"
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/server/domain"
)

// rightTime asks when and where traffic is reported, as somebody.
func (a *api) rightTime(username string) answer {
	a.t.Helper()
	return a.do(username, "RightTimeAndPlace", map[string]any{
		"area": alvsbyn, "theme": "TRAFFIC", "from": "2025-01-01", "to": domain.DateOf(summer),
	})
}

// fridays sends six pieces of feedback of Friday evenings in Vidsel, and decides about all of them;
// the first half is published.
func (a *api) fridays() {
	a.t.Helper()
	for i := range 6 {
		in := synpunkt("A-traktorer varvar utanför handeln till sent.")
		in["placeName"], in["whenDays"], in["whenParts"] = "Vidsel", []any{"FRIDAY"}, []any{"EVENING"}
		delete(in, "position")
		a.receive(in)
		decision := map[string]any{"status": "PUBLISHED"}
		if i >= 3 {
			decision = map[string]any{"status": "NOT_PUBLISHED", "reason": "OFF_TOPIC"}
		}
		a.decide(in["id"], 1, decision).succeeds()
	}
}

func TestTheRightTimeAndPlaceIsSuggestedFromWhatIsReported(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.fridays()
	a.receive(synpunkt("Ingen har bestämt något om det här ännu."))
	got := a.rightTime("samordnare").succeeds()
	got.is(
		"Fredag kväll, Vidsel: 6 synpunkter, ingen kontroll än.",
		"data",
		"rightTimeAndPlace",
		"suggestions",
		0,
		"reason",
	)
	got.is(0.0, "data", "rightTimeAndPlace", "metShare")
	got.is(6.0, "data", "rightTimeAndPlace", "suggestions", 0, "weight")
	if slots := got.list("data", "rightTimeAndPlace", "slots"); len(slots) != 42 {
		t.Errorf("%d slots", len(slots))
	}

	problem := map[string]any{
		"area": alvsbyn, "theme": "TRAFFIC", "title": "A-traktorer i Vidsel", "raisedOn": "2025-06-01",
		"place": map[string]any{
			"name": "Vidsel",
		}, "pattern": map[string]any{"days": []any{"FRIDAY"}, "parts": []any{"EVENING"}},
	}
	a.do("samordnare", "SaveProblem", map[string]any{"id": uuid.NewString(), "input": problem}).succeeds()
	got = a.rightTime("samordnare").succeeds()
	got.is(9.0, "data", "rightTimeAndPlace", "suggestions", 0, "weight")
	got.is(
		"Fredag kväll, Vidsel: 6 synpunkter, 1 problembild, ingen kontroll än.",
		"data", "rightTimeAndPlace", "suggestions", 0, "reason",
	)
}

func TestAPlaceThatNobodyHasPublishedIsOnlyForThoseWhoModerate(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.fridays()
	for username, weight := range map[string]float64{"samordnare": 6, "chef": 6, "polis": 3, "falt": 3} {
		got := a.rightTime(username).succeeds()
		got.is(weight, "data", "rightTimeAndPlace", "places", 0, "reported")
	}
	a.rightTime("").fails(domain.Unauthenticated)
	a.rightTime("analytiker").fails(domain.Forbidden)
	a.rightTime("admin").fails(domain.Forbidden)
	a.rightTime("pitea").fails(domain.NotFound)
}

func TestWhatChecksFindAsksForNoMoreChecks(t *testing.T) {
	t.Parallel()
	suggested := func(positive int) any {
		a := newAPI(t)
		a.fridays()
		check := trafficCheck()
		check["endedAt"] = summer.Add(-30 * time.Minute).Format(time.RFC3339)
		check["place"] = map[string]any{"name": "Vidsel"}
		check["details"].(map[string]any)["trafficCheck"].(map[string]any)["screeningPositive"] = positive
		a.accept("polis", check)
		return a.rightTime("samordnare").succeeds().at("data", "rightTimeAndPlace")
	}
	if none, many := suggested(0), suggested(40); !reflect.DeepEqual(none, many) {
		t.Errorf("%v, with finds %v", none, many)
	}
}

func TestATimeThatEndsBeforeItBeginsIsRefusedByName(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for _, to := range []string{"2024-12-31", "2029-01-01"} {
		got := a.do(
			"samordnare",
			"RightTimeAndPlace",
			map[string]any{"area": alvsbyn, "theme": "TRAFFIC", "from": "2025-01-01", "to": to},
		)
		got.fails(domain.Invalid)
		got.is("to", "errors", 0, "extensions", "field", 0)
	}
}
