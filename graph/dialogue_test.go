package graph_test

import (
	"maps"
	"testing"

	"github.com/google/uuid"

	"loftet/server/domain"
)

const saveDialogue = `mutation($id: ID!, $revision: Int, $input: DialogueInput!) {
	dialogueSave(id: $id, revision: $revision, input: $input) { dialogue { id status revision summary occasions { on place attendees } } userErrors { field code message } } }`

// dialogue is one that is open in the scenarios.
func dialogue(kind, title string) map[string]any {
	return map[string]any{
		"area":     alvsbyn,
		"kind":     kind,
		"title":    title,
		"question": "Vad gör dig otrygg?",
		"opensOn":  "2025-06-01",
		"closesOn": "2025-08-31",
	}
}

func (a *api) saveDialogue(username, id string, revision any, input map[string]any) answer {
	a.t.Helper()
	return a.query(username, saveDialogue, map[string]any{"id": id, "revision": revision, "input": input})
}

func TestEmployeeDialoguesAndDraftsStayInside(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	employees, draft, open := uuid.NewString(), uuid.NewString(), uuid.NewString()
	a.saveDialogue("samordnare", employees, nil, dialogue("EMPLOYEE", "Medarbetarna om sommaren")).
		succeeds().
		is("OPEN", "data", "dialogueSave", "dialogue", "status")
	prepared := dialogue("CITIZEN", "Utkast om skolvägen")
	delete(prepared, "opensOn")
	delete(prepared, "closesOn")
	a.saveDialogue("samordnare", draft, nil, prepared).
		succeeds().
		is("DRAFT", "data", "dialogueSave", "dialogue", "status")
	a.saveDialogue("samordnare", open, nil, dialogue("CITIZEN", "Trygg sommar")).
		succeeds().
		is("OPEN", "data", "dialogueSave", "dialogue", "status")
	const all = `{ dialogues(area: "2560") { totalCount nodes { id title } } }`
	const one = `query($id: ID!) { dialogue(id: $id) { title } }`
	for username, want := range map[string]float64{
		"": 1, "pitea": 1, "analytiker": 1, "admin": 1, "polis": 3, "falt": 3, "samordnare": 3, "chef": 3,
	} {
		got := a.query(username, all, nil).succeeds()
		got.is(want, "data", "dialogues", "totalCount")
		if want == 1 {
			got.hasNot("Medarbetarna", "Utkast", employees, draft)
			for _, id := range []string{employees, draft} {
				a.query(username, one, map[string]any{"id": id}).succeeds().is(nil, "data", "dialogue")
			}
		}
	}
	a.do("", "OpenDialogues", map[string]any{"area": alvsbyn}).
		succeeds().
		is("Trygg sommar", "data", "dialogues", "nodes", 0, "title")
	for _, id := range []string{employees, draft} {
		in := synpunkt("Det körs fort förbi lekparken på kvällarna.")
		in["dialogueId"] = id
		got := a.sendFeedback(in)
		got.refuses("an internal dialogue", "dialogueId")
		got.hasNot("Medarbetarna", "Utkast")
	}
	internal := dialogue("CITIZEN", "Medarbetarna om sommaren")
	a.saveDialogue("samordnare", employees, 1, internal).is("kind", "data", "dialogueSave", "userErrors", 0, "field", 0)
}

func TestADialogueIsOpenedClosedAndSummarised(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	id, in := uuid.NewString(), dialogue("CITIZEN", "Trygg sommar")
	a.saveDialogue("polis", id, nil, in).fails(domain.Forbidden)
	a.saveDialogue("pitea", id, nil, in).is("NOT_FOUND", "data", "dialogueSave", "userErrors", 0, "code")
	a.saveDialogue("samordnare", id, nil, in).succeeds()
	feedback := synpunkt("Det är mörkt vid badplatsen när man går hem.")
	feedback["dialogueId"] = id
	a.receive(feedback)
	a.decide(feedback["id"], 1, map[string]any{"status": "PUBLISHED"})
	closed := maps.Clone(in)
	closed["closesOn"], closed["summary"] = "2025-07-02", "Många tog upp belysningen."
	closed["occasions"] = []any{
		map[string]any{"on": "2025-06-20", "place": "Biblioteket", "attendees": 14},
		map[string]any{"on": "2025-06-10", "place": "Ishallen"},
	}
	got := a.saveDialogue("samordnare", id, 1, closed).succeeds()
	got.is("CLOSED", "data", "dialogueSave", "dialogue", "status")
	got.is("Ishallen", "data", "dialogueSave", "dialogue", "occasions", 0, "place")
	got.is(14.0, "data", "dialogueSave", "dialogue", "occasions", 1, "attendees")
	a.saveDialogue("samordnare", id, 1, closed).succeeds().is(2.0, "data", "dialogueSave", "dialogue", "revision")
	other := maps.Clone(closed)
	other["title"] = "En annan rubrik"
	a.saveDialogue("samordnare", id, 1, other).is("CONFLICT", "data", "dialogueSave", "userErrors", 0, "code")
	late := synpunkt("En synpunkt som kommer för sent till dialogen.")
	late["dialogueId"] = id
	a.sendFeedback(late).refuses("a closed dialogue", "dialogueId")
	public :=
		a.query(
			"",
			`query($id: ID!) { dialogue(id: $id) { status summary feedback { totalCount nodes { text dialogue { title } } } } }`,
			map[string]any{"id": id},
		).
			succeeds()
	public.is("Många tog upp belysningen.", "data", "dialogue", "summary")
	public.is(feedback["text"], "data", "dialogue", "feedback", "nodes", 0, "text")
	public.is("Trygg sommar", "data", "dialogue", "feedback", "nodes", 0, "dialogue", "title")
	a.do("", "OpenDialogues", map[string]any{"area": alvsbyn}).succeeds().is(nil, "data", "dialogues", "nodes", 0)
	a.query("", `{ dialogues(area: "2560", open: false) { totalCount } }`, nil).
		succeeds().
		is(1.0, "data", "dialogues", "totalCount")
}

func TestADialogueThatBreaksARuleIsRefusedAtItsField(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for field, change := range map[string]map[string]any{
		"title": {"title": " "}, "question": {"question": ""}, "closesOn": {"closesOn": "2025-05-01"},
		"occasions": {"occasions": []any{map[string]any{"on": "2025-12-01", "place": "Biblioteket", "attendees": 3}}},
		"summary":   {"summary": "Anna 19121212-1212 sade det."},
	} {
		in := dialogue("CITIZEN", "Trygg sommar")
		maps.Copy(in, change)
		a.saveDialogue("samordnare", uuid.NewString(), nil, in).
			succeeds().
			is(field, "data", "dialogueSave", "userErrors", 0, "field", 0)
	}
}
