package graph_test

import (
	"fmt"
	"testing"

	"github.com/google/uuid"
)

func TestEverybodyIsToldWhatIsDoneAboutAProblem(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.fridays()
	in := noise()
	in["raisedOn"], in["closedOn"], in["evaluation"] = "2025-04-10", "2025-06-20", map[string]any{
		"learnt": "Prata mer.",
	}
	problem := a.problem(in)
	shown := lamps(problem)
	shown["public"] = true
	a.measure(shown)
	a.measure(map[string]any{"problemId": problem, "text": "Spaning vid slingan", "party": "POLICE"})
	silent := noise()
	silent["title"], silent["publicText"], silent["raisedOn"] = "Gänget", "", "2025-04-10"
	a.problem(silent)
	fresh := noise()
	fresh["raisedOn"], fresh["publicText"] = "2025-07-01", "Det här hände nyss."
	a.problem(fresh)
	got := a.do("", "PublicProblems", map[string]any{"area": alvsbyn}).succeeds()
	at := func(path ...any) []any { return append([]any{"data", "publicProblems", "nodes", 0}, path...) }
	got.is("TRAFFIC", at("theme")...).is("Vidsel", at("locality")...).
		is("2025-04", at("raisedMonth")...).is("2025-06", at("closedMonth")...).is("CLOSED", at("status")...).
		is("Vi pratar med ungdomarna och kontrollerar oftare.", at("text")...).
		is("Lampor vid slingan", at("measures", 0, "text")...).is("PLANNED", at("measures", 0, "status")...).
		is(nil, at("measures", 1)...).
		is(0.0, at("change", "before")...).is(0.0, at("change", "after")...).is(90.0, at("change", "days")...).
		is(nil, "data", "publicProblems", "nodes", 1)
	got.hasNot(
		"A-traktorer", "slingan är tom", "Spaning", "Prata mer", "Många hör", "Gänget", "hände nyss", "-10", "-20",
		problem,
	)
	a.do("", "PublicProblems", map[string]any{"area": "2581"}).succeeds().is(nil, "data", "publicProblems", "nodes", 0)
	// What is not on the area's list of localities is not told, nor counted by.
	hidden := noise()
	hidden["place"] = map[string]any{"name": "Bakom Hemliga gården"}
	a.query("samordnare", saveProblem, map[string]any{"id": problem, "revision": 1, "input": hidden}).succeeds()
	a.do("", "PublicProblems", map[string]any{"area": alvsbyn}).succeeds().
		is(nil, at("locality")...).hasNot("Hemliga")
}

func TestTheListOfPublicProblemsGoesOnPageByPageAndItsCursorsTellNothing(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for day := 1; day <= 5; day++ {
		in := noise()
		in["raisedOn"], in["publicText"] = fmt.Sprintf("2025-05-%02d", day), fmt.Sprintf("Text %d", day)
		a.query("samordnare", saveProblem, map[string]any{"id": uuid.NewString(), "input": in}).succeeds()
	}
	seen, after := map[any]bool{}, "null"
	for more := true; more; {
		page := a.query("", `{ publicProblems(area: "2560", first: 2, after: `+after+`) { totalCount nodes { text }
			pageInfo { hasNextPage endCursor } } }`, nil).succeeds().is(5.0, "data", "publicProblems", "totalCount")
		for _, node := range page.list("data", "publicProblems", "nodes") {
			seen[node.(map[string]any)["text"]] = true
		}
		more = page.at("data", "publicProblems", "pageInfo", "hasNextPage").(bool)
		after = fmt.Sprintf("%q", page.at("data", "publicProblems", "pageInfo", "endCursor"))
	}
	if len(seen) != 5 {
		t.Errorf("seen %v", seen)
	}
	a.query("", `{ publicProblems(area: "2560", after: "okänt") { nodes { text } } }`, nil).fails("INVALID")
}
