package graph_test

import (
	"testing"

	"github.com/google/uuid"
)

const (
	darkID = "0d5b8d3e-6a5e-4c1b-9a52-0f6f3c9b1a01"
	openID = "0d5b8d3e-6a5e-4c1b-9a52-0f6f3c9b1a02"
)

// noise is a problem of which everything is known.
func noise() map[string]any {
	return map[string]any{
		"area": alvsbyn, "theme": "TRAFFIC", "title": "A-traktorer i Vidsel", "raisedOn": "2025-06-01",
		"place":   map[string]any{"name": "Vidsel"},
		"pattern": map[string]any{"days": []any{"FRIDAY"}, "parts": []any{"EVENING"}, "season": []any{"SUMMER"}},
		"sources": []any{"SYNPUNKT", "PATROL"}, "extent": "Varje fredag.", "consequences": "Ingen sover.",
		"causes": []any{
			map[string]any{"id": darkID, "kind": "PLACE", "text": "Slingan är tom på kvällen."},
			map[string]any{"id": openID, "kind": "OFFENDER", "text": "Det finns inget annat att göra."},
		},
		"priority":   map[string]any{"grounds": []any{"COMMON", "CAN_INFLUENCE"}, "reason": "Många hör av sig."},
		"publicText": "Vi pratar med ungdomarna och kontrollerar oftare.",
	}
}

const saveProblem = `mutation($id: ID!, $revision: Int, $input: ProblemInput!) {
	problemSave(id: $id, revision: $revision, input: $input) {
		problem { id ref title revision history { by action changed } } userErrors { code field message } } }`

// problem saves a problem for the first time and returns its id.
func (a *api) problem(input map[string]any) string {
	a.t.Helper()
	id := uuid.NewString()
	a.query("samordnare", saveProblem, map[string]any{"id": id, "input": input}).succeeds().
		is(nil, "data", "problemSave", "userErrors", 0)
	return id
}

func TestAProblemIsReadAsItWasWritten(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.problem(noise())
	a.problem(map[string]any{"area": alvsbyn, "theme": "THEFT", "title": "Stölder", "raisedOn": "2025-05-01"})
	const read = `{ problem(area: "2560", ref: "PB-1") { ref sources extent consequences causes { id kind text }
		priority { grounds reason } publicText place { name } pattern { days parts season } } }`
	want := a.query("samordnare", read, nil).succeeds().
		is("PB-1", "data", "problem", "ref").
		is("Varje fredag.", "data", "problem", "extent").
		is("OFFENDER", "data", "problem", "causes", 1, "kind").
		is("CAN_INFLUENCE", "data", "problem", "priority", "grounds", 1).
		is("PATROL", "data", "problem", "sources", 1).
		is("Vi pratar med ungdomarna och kontrollerar oftare.", "data", "problem", "publicText")
	for _, username := range []string{"polis", "falt", "chef", "analytiker"} {
		if got := a.query(username, read, nil).succeeds(); got.text != want.text {
			t.Errorf("%s reads %s", username, got.text)
		}
	}
	a.query("pitea", read, nil).fails("NOT_FOUND")
	a.query("samordnare", `{ problem(area: "2560", ref: "PB-3") { id } }`, nil).fails("NOT_FOUND")
	for filter, refs := range map[string][]string{
		`theme: THEFT`: {"PB-2"}, `status: RAISED`: {"PB-1", "PB-2"}, `status: CLOSED`: nil,
		`status: RAISED, theme: TRAFFIC`: {"PB-1"},
	} {
		got := a.query("samordnare", `{ problems(area: "2560", `+filter+`) { totalCount nodes { ref } } }`, nil).
			succeeds().
			is(float64(len(refs)), "data", "problems", "totalCount")
		for i, ref := range refs {
			got.is(ref, "data", "problems", "nodes", i, "ref")
		}
	}
}

func TestWhoWritesOnAnOlderProblemGetsBothVersions(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	in := noise()
	id := a.problem(in)
	in["title"] = "Oväsen i Vidsel"
	a.query("samordnare", saveProblem, map[string]any{"id": id, "revision": 1, "input": in}).succeeds().
		is("title", "data", "problemSave", "problem", "history", 1, "changed", 0).
		is(nil, "data", "problemSave", "problem", "history", 1, "changed", 1)
	in["title"] = "Buller i Vidsel"
	a.query("samordnare", saveProblem, map[string]any{"id": id, "revision": 1, "input": in}).succeeds().
		is("CONFLICT", "data", "problemSave", "userErrors", 0, "code").
		is("Oväsen i Vidsel", "data", "problemSave", "problem", "title").
		is(2.0, "data", "problemSave", "problem", "revision")
	in["area"] = "2581"
	a.query("pitea", saveProblem, map[string]any{"id": id, "input": in}).
		is("CONFLICT", "data", "problemSave", "userErrors", 0, "code").
		is(nil, "data", "problemSave", "problem").hasNot("Vidsel")
}

func TestAProblemRaisedFromFeedbackIsWhatBecameOfIt(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.fridays()
	queue := a.query("samordnare", `{ feedbackQueue(area: "2560", first: 10) { nodes { id } } }`, nil).succeeds()
	var ids []any
	for _, f := range queue.list("data", "feedbackQueue", "nodes") {
		ids = append(ids, f.(map[string]any)["id"])
	}
	in := noise()
	in["feedbackIds"] = append([]any{uuid.NewString()}, ids...)
	a.query("samordnare", saveProblem, map[string]any{"id": uuid.NewString(), "input": in}).succeeds().
		is("INVALID", "data", "problemSave", "userErrors", 0, "code").
		is("0", "data", "problemSave", "userErrors", 0, "field", 1)
	in["feedbackIds"] = ids
	id := a.problem(in)
	const read = `{ problems(area: "2560") { nodes { feedback(first: 2) { totalCount nodes { text outcome links { kind id } } } } } }`
	for _, username := range []string{"samordnare", "chef"} {
		a.query(username, read, nil).succeeds().
			is(6.0, "data", "problems", "nodes", 0, "feedback", "totalCount").
			is("INCLUDED", "data", "problems", "nodes", 0, "feedback", "nodes", 0, "outcome").
			is(id, "data", "problems", "nodes", 0, "feedback", "nodes", 1, "links", 0, "id")
	}
	for _, username := range []string{"polis", "analytiker"} {
		a.query(username, read, nil).succeeds().
			is(0.0, "data", "problems", "nodes", 0, "feedback", "totalCount").hasNot("A-traktorer varvar")
	}
	heard := a.query("", `{ publishedFeedback(area: "2560") { nodes { outcome linked { title } } } }`, nil).succeeds().
		is("INCLUDED", "data", "publishedFeedback", "nodes", 0, "outcome").
		is("Lokal problembild: trafik", "data", "publishedFeedback", "nodes", 0, "linked", 0, "title")
	heard.hasNot("A-traktorer i Vidsel", "Slingan är tom", "Många hör av sig", id)
	a.query("samordnare", saveProblem, map[string]any{"id": id, "revision": 1, "input": in}).succeeds()
	a.query("samordnare", read, nil).is(6.0, "data", "problems", "nodes", 0, "feedback", "totalCount")
}

func TestOlderProblemsGetWhatPeopleCallThemBy(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for _, day := range []string{"2025-06-02", "2025-06-01"} {
		in := noise()
		in["raisedOn"] = day
		a.lacks("problems", a.problem(in), "ref")
	}
	if changed, err := a.service.Migrate(t.Context()); err != nil || changed != 2 {
		t.Fatalf("%d changed, %v", changed, err)
	}
	a.query("samordnare", `{ problems(area: "2560") { nodes { raisedOn ref revision } } }`, nil).succeeds().
		is("PB-4", "data", "problems", "nodes", 0, "ref").
		is("PB-3", "data", "problems", "nodes", 1, "ref").
		is("2025-06-01", "data", "problems", "nodes", 1, "raisedOn")
	if changed, err := a.service.Migrate(t.Context()); err != nil || changed != 0 {
		t.Errorf("again: %d changed, %v", changed, err)
	}
}
