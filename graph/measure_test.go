package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/uuid"
	"go.mongodb.org/mongo-driver/v2/bson"
)

// lamps is a measure of a problem of noise.
func lamps(problem string) map[string]any {
	return map[string]any{
		"problemId": problem, "text": "Lampor vid slingan", "party": "MUNICIPALITY", "dueOn": "2025-06-30",
		"causeIds": []any{darkID},
		"nature":   "SITUATIONAL", "effect": "LONG", "processGoal": map[string]any{
			"activityTypes": []any{"TRAFFIC_CHECK"}, "count": 2,
		},
		"effectGoal": map[string]any{"synpunkter": true, "from": 6, "to": 2},
	}
}

// measure saves a measure for the first time and returns its id.
func (a *api) measure(input map[string]any) string {
	a.t.Helper()
	id := uuid.NewString()
	a.do("samordnare", "SaveMeasure", map[string]any{"id": id, "input": input}).succeeds().
		is(nil, "data", "measureSave", "userErrors", 0)
	return id
}

func TestAMeasuresProgressIsCountedFromWhatWasDone(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	problem := a.problem(noise())
	in := lamps(problem)
	id := a.measure(in)
	save := func(revision int) answer {
		return a.do("samordnare", "SaveMeasure", map[string]any{"id": id, "revision": revision, "input": in}).succeeds()
	}
	first, second := a.accept("polis", trafficCheck()), a.accept("polis", trafficCheck())
	in["activityIds"] = []any{first, uuid.NewString()}
	save(1).is("INVALID", "data", "measureSave", "userErrors", 0, "code").
		is("1", "data", "measureSave", "userErrors", 0, "field", 1)
	in["activityIds"] = []any{first, a.neighbours()}
	save(1).is("INVALID", "data", "measureSave", "userErrors", 0, "code")
	in["activityIds"] = []any{first}
	save(1).is(true, "data", "measureSave", "measure", "late")
	in["activityIds"] = []any{first, second}
	save(2).is(false, "data", "measureSave", "measure", "late").
		is(false, "data", "measureSave", "measure", "missingLink").
		is(3.0, "data", "measureSave", "measure", "revision")
	got := a.do("chef", "Problems", map[string]any{"area": alvsbyn}).succeeds()
	got.is(2.0, "data", "problems", "nodes", 0, "measures", 0, "progress", "done").
		is(2.0, "data", "problems", "nodes", 0, "measures", 0, "progress", "of").
		is(darkID, "data", "problems", "nodes", 0, "measures", 0, "causes", 0, "id").
		is(2.0, "data", "problems", "nodes", 0, "measures", 0, "activities", "totalCount").
		is(1.0, "data", "problems", "nodes", 0, "evaluation", "measuresDone")
	a.do("samordnare", "ReviewActivity", map[string]any{
		"id": first, "revision": 1, "status": "REJECTED", "reason": "Fel dag.",
	}).succeeds()
	a.do("analytiker", "Problems", map[string]any{"area": alvsbyn}).succeeds().
		is(1.0, "data", "problems", "nodes", 0, "measures", 0, "progress", "done").
		is(0.0, "data", "problems", "nodes", 0, "measures", 0, "activities", "totalCount")
	changed := noise()
	changed["causes"] = []any{}
	a.query("samordnare", saveProblem, map[string]any{"id": problem, "revision": 1, "input": changed}).succeeds()
	a.do("polis", "Problems", map[string]any{"area": alvsbyn}).succeeds().
		is(true, "data", "problems", "nodes", 0, "measures", 0, "missingLink")
}

func TestAMeasureOfAnotherAreasProblemDoesNotExist(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	problem := a.problem(noise())
	id := a.measure(lamps(problem))
	for _, revision := range []any{nil, 1} {
		a.do("pitea", "SaveMeasure", map[string]any{"id": id, "revision": revision, "input": lamps(problem)}).
			succeeds().
			is("NOT_FOUND", "data", "measureSave", "userErrors", 0, "code").
			is("problemId", "data", "measureSave", "userErrors", 0, "field", 0).
			is(nil, "data", "measureSave", "measure")
	}
	theirs := uuid.NewString()
	a.query("pitea", saveProblem, map[string]any{"id": theirs, "input": map[string]any{
		"area": "2581", "theme": "TRAFFIC", "title": "Buller", "raisedOn": "2025-06-01",
	}}).succeeds()
	in := map[string]any{"problemId": theirs, "text": "Samtal", "party": "POLICE"}
	a.do("pitea", "SaveMeasure", map[string]any{"id": id, "revision": 1, "input": in}).succeeds().
		is("NOT_FOUND", "data", "measureSave", "userErrors", 0, "code").is(nil, "data", "measureSave", "measure")
	a.do("pitea", "SaveMeasure", map[string]any{"id": id, "input": in}).succeeds().
		is("CONFLICT", "data", "measureSave", "userErrors", 0, "code").is(nil, "data", "measureSave", "measure")
	in["problemId"] = uuid.NewString()
	a.do("samordnare", "SaveMeasure", map[string]any{"id": uuid.NewString(), "input": in}).succeeds().
		is("NOT_FOUND", "data", "measureSave", "userErrors", 0, "code")
	other := noise()
	in["problemId"] = a.problem(other)
	a.do("samordnare", "SaveMeasure", map[string]any{"id": id, "revision": 1, "input": in}).succeeds().
		is("INVALID", "data", "measureSave", "userErrors", 0, "code").
		is("problemId", "data", "measureSave", "userErrors", 0, "field", 0)
	for _, username := range []string{"polis", "falt", "chef", "analytiker", ""} {
		a.do(username, "SaveMeasure", map[string]any{"id": id, "revision": 1, "input": lamps(problem)}).
			hasNot("Lampor vid slingan", `"revision":2`)
	}
}

func TestTwoOnTwoMeasuresOfAProblemLoseNothingAndTwoOnOneGetBothVersions(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	problem := a.problem(noise())
	const each = 8
	ids := []string{a.measure(lamps(problem)), a.measure(lamps(problem))}
	var under sync.WaitGroup
	for n, id := range ids {
		under.Go(func() {
			for revision := 1; revision <= each; revision++ {
				in := lamps(problem)
				in["text"] = fmt.Sprintf("Lampor %d, %d", n, revision+1)
				a.do("samordnare", "SaveMeasure", map[string]any{"id": id, "revision": revision, "input": in}).
					is(float64(revision+1), "data", "measureSave", "measure", "revision")
			}
		})
	}
	under.Wait()
	const read = `{ measures(area: "2560") { nodes { id text revision history { by changed } problem { id } } } }`
	got := a.query("samordnare", read, nil).succeeds()
	for i := range ids {
		m := got.at("data", "measures", "nodes", i).(map[string]any)
		n := slices.Index(ids, m["id"].(string))
		if m["text"] != fmt.Sprintf("Lampor %d, %d", n, each+1) || len(m["history"].([]any)) != each+1 {
			t.Errorf("measure %d: %v", n, m)
		}
		got.is("text", "data", "measures", "nodes", i, "history", 3, "changed", 0).
			is(problem, "data", "measures", "nodes", i, "problem", "id")
	}
	in := lamps(problem)
	in["status"] = "DONE"
	stale := `mutation($id: ID!, $in: MeasureInput!) { measureSave(id: $id, revision: 2, input: $in) {
		measure { text status revision } userErrors { code } } }`
	a.query("samordnare", stale, map[string]any{"id": ids[0], "in": in}).succeeds().
		is("CONFLICT", "data", "measureSave", "userErrors", 0, "code").
		is("Lampor 0, 9", "data", "measureSave", "measure", "text").
		is("PLANNED", "data", "measureSave", "measure", "status")
}

func TestMeasuresAreListedByTheDayTheyAreDue(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	problem := a.problem(noise())
	for text, due := range map[string]any{"C": nil, "B": "2025-07-10", "A": "2025-07-01"} {
		a.measure(map[string]any{"problemId": problem, "text": text, "party": "POLICE", "dueOn": due})
	}
	a.measure(map[string]any{
		"problemId": problem, "text": "D", "party": "POLICE", "dueOn": "2025-06-01", "status": "DONE",
	})
	for filter, want := range map[string]string{
		"": "DABC", ", open: true": "ABC", ", open: false": "D", `, open: true, dueUntil: "2025-07-10"`: "AB",
	} {
		got, after := "", `null`
		for more := true; more; {
			page := a.query("analytiker", `{ measures(area: "2560", first: 1, after: `+after+filter+`) {
				nodes { text missingLink } pageInfo { hasNextPage endCursor } } }`, nil).succeeds().
				is(true, "data", "measures", "nodes", 0, "missingLink")
			got += page.at("data", "measures", "nodes", 0, "text").(string)
			more = page.at("data", "measures", "pageInfo", "hasNextPage").(bool)
			after = fmt.Sprintf("%q", page.at("data", "measures", "pageInfo", "endCursor"))
		}
		if got != want {
			t.Errorf("%q: %s, want %s", filter, got, want)
		}
	}
	a.query("pitea", `{ measures(area: "2560") { totalCount } }`, nil).
		succeeds().is(0.0, "data", "measures", "totalCount")
}

// older writes a problem as it was before measures were records of their own.
func (a *api) older(id string) {
	a.t.Helper()
	a.rewrite("problems", id, func(doc bson.M) {
		doc["plan"] = bson.M{"decidedOn": "2025-06-02", "measures": bson.A{
			bson.M{"text": "Lampor", "party": "MUNICIPALITY", "dueOn": "2025-08-01", "status": "STARTED"},
			bson.M{"text": "Samtal", "party": "POLICE", "status": "DONE"},
		}}
	})
}

func TestMeasuresWithinAProblemBecomeRecordsOfTheirOwn(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	const read = `{ problems(area: "2560") { nodes { measures { id text party dueOn status revision } plan { decidedOn measures { id text } } } } }`
	measures := func() answer {
		return a.query("polis", read, nil).succeeds().
			is("Lampor", "data", "problems", "nodes", 0, "measures", 0, "text").
			is("STARTED", "data", "problems", "nodes", 0, "measures", 0, "status").
			is("Samtal", "data", "problems", "nodes", 0, "measures", 1, "text").
			is(nil, "data", "problems", "nodes", 0, "measures", 2)
	}
	t.Run("by the migration", func(t *testing.T) {
		id := a.problem(noise())
		a.older(id)
		before := measures().is("2025-06-02", "data", "problems", "nodes", 0, "plan", "decidedOn").
			is("Lampor", "data", "problems", "nodes", 0, "plan", "measures", 0, "text")
		if changed, err := a.service.Migrate(t.Context()); err != nil || changed != 1 {
			t.Fatalf("%d changed, %v", changed, err)
		}
		if after := measures(); after.text != before.text {
			t.Errorf("%s, then %s", before.text, after.text)
		}
		if changed, err := a.service.Migrate(t.Context()); err != nil || changed != 0 {
			t.Errorf("again: %d changed, %v", changed, err)
		}
		moved := measures().at("data", "problems", "nodes", 0, "measures", 0, "id").(string)
		if strings.Contains(fmt.Sprint(a.lies("problems", id)), "Lampor") ||
			a.lies("measures", moved)["text"] != "Lampor" {
			t.Error("they are not where they belong")
		}
	})
	t.Run("by who writes first", func(t *testing.T) {
		in := noise()
		in["raisedOn"] = "2025-06-30"
		id := a.problem(in)
		a.older(id)
		in["title"] = "Oväsen"
		a.query("samordnare", saveProblem, map[string]any{"id": id, "revision": 2, "input": in}).succeeds().
			is(3.0, "data", "problemSave", "problem", "revision")
		measures()
		in["raisedOn"] = "2025-07-01"
		id = a.problem(in)
		a.older(id)
		measure := measures().at("data", "problems", "nodes", 0, "measures", 0, "id")
		change := map[string]any{
			"problemId": id, "text": "Lampor", "party": "MUNICIPALITY", "status": "STARTED", "dueOn": "2025-09-01",
		}
		a.do("samordnare", "SaveMeasure", map[string]any{"id": measure, "revision": 1, "input": change}).succeeds().
			is(2.0, "data", "measureSave", "measure", "revision")
		a.query("samordnare", read, nil).succeeds().
			is("Samtal", "data", "problems", "nodes", 0, "measures", 1, "text").
			is(2.0, "data", "problems", "nodes", 0, "measures", 0, "revision")
		if strings.Contains(fmt.Sprint(a.lies("problems", id)), "Samtal") {
			t.Error("the other one was left behind")
		}
	})
}

func TestAProblemIsLookedBackAtWhenItCloses(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.fridays()
	in := noise()
	in["raisedOn"] = "2025-05-01"
	id := a.problem(in)
	in["closedOn"] = "2025-07-03"
	save := func() answer {
		return a.query("samordnare", saveProblem, map[string]any{"id": id, "revision": 1, "input": in}).succeeds()
	}
	save().is("INVALID", "data", "problemSave", "userErrors", 0, "code").
		is("learnt", "data", "problemSave", "userErrors", 0, "field", 1)
	in["evaluation"] = map[string]any{"learnt": "Att prata hjälper."}
	save().is(nil, "data", "problemSave", "userErrors", 0)
	for username, after := range map[string]float64{"samordnare": 6, "polis": 3} {
		a.do(username, "Problems", map[string]any{"area": alvsbyn, "status": "CLOSED"}).succeeds().
			is(0.0, "data", "problems", "nodes", 0, "evaluation", "change", "before").
			is(after, "data", "problems", "nodes", 0, "evaluation", "change", "after").
			is(64.0, "data", "problems", "nodes", 0, "evaluation", "change", "days").
			is("Att prata hjälper.", "data", "problems", "nodes", 0, "evaluation", "learnt")
	}
}
