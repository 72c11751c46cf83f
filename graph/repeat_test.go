package graph_test

import (
	"strings"
	"testing"

	"github.com/google/uuid"
)

func TestAWriteWhoseAnswerIsLostIsTheSameWriteWhenSentAgain(t *testing.T) {
	t.Parallel()
	for name, w := range writes {
		// Of a phone signed out nothing is counted.
		if w.records == "" || w.once != "" {
			continue
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a := newAPI(t)
			id, do := w.prepare(a)
			before := a.historyOf(w.records, id)
			a.engine.loseAnswer.Store(&w.records)
			if lost := do().text; !strings.Contains(lost, "UNAVAILABLE") && !strings.Contains(lost, "TRY_LATER") {
				t.Fatalf("without an answer from the database: %s", lost)
			}
			do().succeeds().hasNot(`"userErrors":[{`, "REFUSED", "TRY_LATER")
			if after := a.historyOf(w.records, id); w.nameless == "" && len(after) != len(before)+1 {
				t.Errorf("the history: %v, then %v", before, after)
			}
		})
	}
}

func TestAnotherAreasRecordIsNeitherWrittenNorTold(t *testing.T) {
	t.Parallel()
	inputs := map[string]map[string]any{
		"problemSave":     {"theme": "THEFT", "title": "Stölder på byggen", "raisedOn": "2025-05-01"},
		"pickupPointSave": {"name": "Påhittat ombud"},
		"indicatorSave": {
			"title": "Trygga ute", "source": "Påhittad", "unit": "procent", "better": "HIGHER", "observations": []any{},
		},
		"dialogueSave": {
			"kind": "CITIZEN", "title": "Tryggare i centrum", "question": "Var är det otryggt?", "occasions": []any{},
		},
	}
	types := map[string]string{
		"problemSave": "ProblemInput", "pickupPointSave": "PickupPointInput",
		"indicatorSave": "IndicatorInput", "dialogueSave": "DialogueInput",
	}
	a := newAPI(t)
	for mutation, input := range inputs {
		id := uuid.NewString()
		save := func(username, area string, revision any) answer {
			in := map[string]any{"area": area}
			for key, value := range input {
				in[key] = value
			}
			operation := "mutation($id: ID!, $revision: Int, $in: " + types[mutation] + "!) { " + mutation +
				"(id: $id, revision: $revision, input: $in) { userErrors { code message } } }"
			return a.query(username, operation, map[string]any{"id": id, "revision": revision, "in": in})
		}
		save("samordnare", alvsbyn, nil).succeeds().hasNot(`"userErrors":[{`)
		save("pitea", "2581", 1).is("NOT_FOUND", "data", mutation, "userErrors", 0, "code")
		save("pitea", "2581", nil).is("CONFLICT", "data", mutation, "userErrors", 0, "code")
		save("pitea", alvsbyn, 1).is("NOT_FOUND", "data", mutation, "userErrors", 0, "code")
		if history := a.historyOf(writes[mutation].records, id); len(history) != 1 {
			t.Errorf("%s: another area wrote: %v", mutation, history)
		}
	}
}
