package graph_test

import (
	"testing"

	"github.com/google/uuid"

	"loftet/server/domain"
)

// decidePeriod says something of the period of a problem that was raised on 1 June.
func (a *api) decidePeriod(username string, commitment any, problem, status, reason string) answer {
	a.t.Helper()
	input := map[string]any{
		"commitmentId": commitment, "periodStart": "2025-06-01", "problemId": problem, "status": status,
		"reason": reason,
	}
	return a.do(username, "DecidePeriod", map[string]any{"input": input})
}

const why = "Rådet hann inte mötas om det."

// raised writes a problem that was raised on 1 June, and returns its id.
func (a *api) raised(title string) string {
	in := noise()
	in["title"] = title
	return a.problem(in)
}

func TestAPersonSaysThatAPromiseWasMissedWithAReason(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	first, second := a.raised("Buller"), a.raised("Skräp")
	c := a.commitmentFor("samordnare", "sammankallas vid uppkomna")
	a.decidePeriod("polis", c["id"], first, "MISSED", why).fails(domain.Forbidden)
	a.decidePeriod("pitea", c["id"], first, "MISSED", why).
		is("NOT_FOUND", "data", "periodDecide", "userErrors", 0, "code")
	a.decidePeriod("chef", c["id"], uuid.NewString(), "MISSED", why).
		is("NOT_FOUND", "data", "periodDecide", "userErrors", 0, "code")
	a.decidePeriod("chef", c["id"], first, "MISSED", "Nej.").
		is("reason", "data", "periodDecide", "userErrors", 0, "field", 0)
	a.decidePeriod("chef", c["id"], first, "NOT_CALLED_FOR", why).
		is("status", "data", "periodDecide", "userErrors", 0, "field", 0)
	without := map[string]any{"commitmentId": c["id"], "periodStart": "2025-06-01", "status": "MISSED", "reason": why}
	a.do("chef", "DecidePeriod", map[string]any{"input": without}).
		is("INVALID", "data", "periodDecide", "userErrors", 0, "code")
	a.decidePeriod("chef", c["id"], first, "MISSED", why).succeeds().
		is("MISSED", "data", "periodDecide", "period", "status").
		is(why, "data", "periodDecide", "period", "explanation")
	const read = `query($id: ID!) { commitment(id: $id) { current { status explanation } periods { status explanation problemId } } }`
	got := a.query("samordnare", read, map[string]any{"id": c["id"]}).succeeds().
		is("MISSED", "data", "commitment", "current", "status")
	said := map[any]any{}
	for _, period := range got.list("data", "commitment", "periods") {
		period := period.(map[string]any)
		said[period["problemId"]] = period["explanation"]
		if status := period["status"]; status != map[any]string{
			first: "MISSED", second: "AT_RISK",
		}[period["problemId"]] {
			t.Errorf("%v", period)
		}
	}
	if said[first] != why || said[second] != nil {
		t.Errorf("said %v", said)
	}
	// The public is not told of it in the month in which it was said.
	a.query("", read, map[string]any{"id": c["id"]}).succeeds().hasNot("MISSED", why, first, second)
	// Another of the same day is explained by its problem alone.
	const explain = `mutation($c: ID!, $p: ID) { periodExplain(commitmentId: $c, periodStart: "2025-06-01", problemId: $p, text: "Vi ber om ursäkt.") {
		period { explanation problemId } userErrors { code } } }`
	a.query("chef", explain, map[string]any{"c": c["id"]}).
		is("INVALID", "data", "periodExplain", "userErrors", 0, "code")
	a.query("chef", explain, map[string]any{"c": c["id"], "p": second}).
		is("INVALID", "data", "periodExplain", "userErrors", 0, "code")
	a.query("chef", explain, map[string]any{"c": c["id"], "p": first}).succeeds().
		is("Vi ber om ursäkt.", "data", "periodExplain", "period", "explanation").
		is(first, "data", "periodExplain", "period", "problemId")
	a.decidePeriod("samordnare", c["id"], first, "NONE", "Det var fel problembild.").succeeds().
		is("AT_RISK", "data", "periodDecide", "period", "status").
		is(nil, "data", "periodDecide", "period", "explanation")
	recurring := a.commitment("Kontroll minst en gång per år")
	input := map[string]any{
		"commitmentId": recurring["id"], "periodStart": "2025-01-01", "status": "MISSED", "reason": why,
	}
	a.do("chef", "DecidePeriod", map[string]any{"input": input}).
		is("status", "data", "periodDecide", "userErrors", 0, "field", 0)
}

func TestAPromiseThatIsKeptInTheEndIsKept(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	id := a.raised("Buller")
	c := a.commitmentFor("samordnare", "sammankallas vid uppkomna")
	a.decidePeriod("samordnare", c["id"], id, "MISSED", why).
		succeeds().is("MISSED", "data", "periodDecide", "period", "status")
	in := noise()
	in["council"], in["plan"] = map[string]any{"heldOn": "2025-07-01"}, map[string]any{"decidedOn": "2025-07-02"}
	a.query("samordnare", saveProblem, map[string]any{"id": id, "revision": 1, "input": in}).succeeds()
	if got := current(a.commitmentFor("samordnare", "sammankallas vid uppkomna"), "status"); got != "FULFILLED" {
		t.Errorf("met and planned after all: %v", got)
	}
	a.decidePeriod("samordnare", c["id"], id, "MISSED", why).
		is("status", "data", "periodDecide", "userErrors", 0, "field", 0)
}
